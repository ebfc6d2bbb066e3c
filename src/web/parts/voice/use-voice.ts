import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { keep, readKept } from '../backend/kept.ts';
import { openVoice } from './open-voice.ts';
import { type Speech, type Voice, VoiceFailure, type VoiceTrouble } from './voice.ts';

/** What is known of the voice: `opening` with how much has come, null before that is known. */
export type VoiceStatus = { is: 'off' } | { is: 'opening'; share: number | null } | { is: 'ready'; kind: Voice['kind'] } | { is: 'failed'; trouble: VoiceTrouble };

interface Wanted {
  /** Another one for each time something is to be said. */
  take: number;
  speech: Speech;
  state: 'speaking' | 'paused' | 'silent';
  /** Told when it begins to speak and when it has ended. */
  onVoiced: (voiced: boolean) => void;
}

/** Reads aloud while it is switched on; nothing is loaded before somebody wants to hear something. */
export function useVoice({ take, speech, state, onVoiced }: Wanted): { on: boolean; status: VoiceStatus; toggle: () => void } {
  const [on, setOn] = useState(() => readKept('voices') === 'on');
  const [status, setStatus] = useState<VoiceStatus>({ is: 'off' });
  const [voice, setVoice] = useState<Voice | null>(null);
  const said = useRef(-1);
  const tell = useEffectEvent(onVoiced);
  const wanted = on && state === 'speaking';

  const open = useEffectEvent((): (() => void) => {
    let gone = false;
    setStatus({ is: 'opening', share: null });
    openVoice((share) => gone || setStatus({ is: 'opening', share })).then(
      (opened) => {
        if (gone) return opened.close();
        setVoice(opened);
        setStatus({ is: 'ready', kind: opened.kind });
      },
      (failure: unknown) => gone || setStatus({ is: 'failed', trouble: failure instanceof VoiceFailure ? failure.trouble : 'unsupported' }),
    );
    return () => {
      gone = true;
    };
  });
  const [begun, setBegun] = useState(false);
  if (wanted && !begun) setBegun(true);
  if (!on && begun) setBegun(false);
  useEffect(() => (begun ? open() : undefined), [begun]);
  useEffect(() => () => voice?.close(), [voice]);

  const say = useEffectEvent((speaker: Voice): void => {
    if (speech.text === '') return;
    tell(true);
    const now = take;
    const end = (): void => {
      if (said.current === now) tell(false);
    };
    speaker.say(speech).then(end, (failure: unknown) => {
      end();
      setStatus({ is: 'failed', trouble: failure instanceof VoiceFailure ? failure.trouble : 'silent' });
      setVoice(null);
    });
  });
  useEffect(() => {
    if (voice === null) return;
    if (state === 'paused') voice.pause();
    if (state === 'silent') voice.stop();
    if (state !== 'speaking') return;
    if (said.current === take) return voice.resume();
    voice.stop();
    voice.resume();
    said.current = take;
    say(voice);
  }, [voice, take, state]);

  const toggle = (): void => {
    keep('voices', on ? null : 'on');
    setOn(!on);
    if (!on) return;
    said.current = -1;
    onVoiced(false);
    setVoice(null);
    setStatus({ is: 'off' });
  };
  return { on, status, toggle };
}
