import type { Speech, Voice } from './voice.ts';

/** Longest wait for the list of voices, which some browsers make only when it is asked for. */
const listWait = 1_200;
/** A voice that tells no end is taken to be done after this many milliseconds a letter. */
const patience = 220;

/** The two voices speakers are heard in: two English ones of this machine, or one at two heights. Voices that send the words to a server are left out. */
export function chooseVoices<Candidate extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name'>>(all: readonly Candidate[]): { higher: Candidate; lower: Candidate; same: boolean } | null {
  const english = all
    .filter(({ lang, localService }) => localService && /^en([-_]|$)/iu.test(lang))
    .toSorted((one, other) => Number(/GB/iu.test(other.lang)) - Number(/GB/iu.test(one.lang)));
  const named = (pattern: RegExp): Candidate | undefined => english.find(({ name }) => pattern.test(name));
  const higher = named(/\b(female|hazel|susan|zira|samantha|kate|serena|martha|moira|karen|fiona|libby|sonia)\b/iu) ?? english[0];
  if (higher === undefined) return null;
  const lower = named(/(?<!fe)\b(male|george|david|daniel|mark|oliver|arthur|ryan|alex|fred)\b/iu) ?? english.find((voice) => voice !== higher) ?? higher;
  return { higher, lower, same: higher === lower };
}

/** The browser's own voice, null where it has none in English on this machine. */
export async function openBrowserVoice(): Promise<Voice | null> {
  if (typeof speechSynthesis === 'undefined') return null;
  const synthesis = speechSynthesis;
  const voices = chooseVoices(await listVoices(synthesis));
  if (voices === null) return null;
  const nothing = (): void => undefined;
  let said = { finish: nothing, hold: nothing, wait: nothing };
  return {
    kind: 'browser',
    say({ text, pitch, speed }: Speech) {
      synthesis.cancel();
      said.finish();
      return new Promise<void>((resolve) => {
        const words = new SpeechSynthesisUtterance(text);
        let [limit, over] = [undefined as ReturnType<typeof setTimeout> | undefined, false];
        const hold = (): void => clearTimeout(limit);
        const finish = (): void => {
          over = true;
          hold();
          resolve();
        };
        const wait = (): void => {
          hold();
          if (!over) limit = setTimeout(finish, 3_000 + (text.length * patience) / speed);
        };
        said = { finish, hold, wait };
        wait();
        words.voice = voices[pitch];
        words.lang = voices[pitch].lang;
        words.rate = speed;
        words.pitch = voices.same && pitch === 'lower' ? 0.7 : 1;
        words.onend = finish;
        words.onerror = finish;
        synthesis.speak(words);
      });
    },
    pause() {
      synthesis.pause();
      said.hold();
    },
    resume() {
      synthesis.resume();
      said.wait();
    },
    stop() {
      synthesis.cancel();
      // A cancelled synthesis that was paused stays silent for ever otherwise.
      synthesis.resume();
      said.finish();
    },
    close() {
      synthesis.cancel();
      said.finish();
    },
  };
}

async function listVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices();
  if (now.length > 0) return now;
  await new Promise<void>((resolve) => {
    const done = setTimeout(resolve, listWait);
    synthesis.addEventListener('voiceschanged', () => {
      clearTimeout(done);
      resolve();
    }, { once: true });
  });
  return synthesis.getVoices();
}
