import type { FliteNews, FliteOrder } from './flite-messages.ts';
import { type Speech, type Voice, VoiceFailure } from './voice.ts';

/** The voice this server brings: a speech program compiled for browsers, run beside the page. `onLoaded` tells how much of it has come, 0–1. Rejects with `VoiceFailure`. */
export async function openFliteVoice(onLoaded: (share: number) => void): Promise<Voice> {
  if (typeof Worker === 'undefined' || typeof AudioContext === 'undefined' || typeof WebAssembly === 'undefined') throw new VoiceFailure('unsupported');
  const worker = new Worker(new URL('./flite-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (wave: ArrayBuffer) => void; reject: (failure: VoiceFailure) => void }>();
  try {
    await new Promise<void>((resolve, reject) => {
      worker.onerror = (event) => reject(new VoiceFailure(event.message ? 'unsupported' : 'unreachable', event.message));
      worker.onmessage = ({ data }: MessageEvent<FliteNews>) => {
        if (data.news === 'loaded') onLoaded(data.share);
        if (data.news === 'ready') resolve();
        if (data.news === 'failed') reject(new VoiceFailure('unreachable', data.because));
      };
    });
  } catch (failure) {
    worker.terminate();
    throw failure;
  }
  let broken: VoiceFailure | null = null;
  worker.onerror = ({ message }) => {
    broken = new VoiceFailure('silent', message);
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<FliteNews>) => {
    if (data.news !== 'sound' && data.news !== 'failed') return;
    const asker = waiting.get(data.id ?? -1);
    waiting.delete(data.id ?? -1);
    if (data.news === 'sound') asker?.resolve(data.wave);
    else asker?.reject(new VoiceFailure('silent', data.because));
  };
  return play(new AudioContext(), (order) => new Promise((resolve, reject) => {
    if (broken) return reject(broken);
    waiting.set(order.id, { resolve, reject });
    worker.postMessage(order);
  }), () => worker.terminate());
}

/** Seconds without any progress after which a machine is taken to have no sound. */
const patience = 4;

function play(audio: AudioContext, make: (order: FliteOrder) => Promise<ArrayBuffer>, end: () => void): Voice {
  let source: AudioBufferSourceNode | null = null;
  let said = 0;
  let paused = false;
  let finish = (): void => undefined;
  const stop = (): void => {
    said += 1;
    source?.stop();
    source = null;
    // A context that is suspended never tells that its source has ended.
    finish();
  };
  return {
    kind: 'flite',
    async say(speech: Speech) {
      stop();
      const id = said;
      const sound = await audio.decodeAudioData(await make({ id, speech }));
      if (id !== said) return;
      await new Promise<void>((resolve, reject) => {
        let [reached, stuck] = [audio.currentTime, 0];
        const watch = setInterval(() => {
          stuck = paused || audio.currentTime > reached ? 0 : stuck + 1;
          reached = audio.currentTime;
          if (stuck < patience) return;
          clearInterval(watch);
          reject(new VoiceFailure('silent', 'No sound comes out'));
        }, 1_000);
        source = audio.createBufferSource();
        source.buffer = sound;
        source.connect(audio.destination);
        finish = () => {
          clearInterval(watch);
          resolve();
        };
        source.onended = finish;
        source.start();
      });
    },
    pause() {
      paused = true;
      void audio.suspend();
    },
    resume() {
      paused = false;
      void audio.resume();
    },
    stop,
    close() {
      stop();
      end();
      void audio.close();
    },
  };
}
