import { openBrowserVoice } from './browser-voice.ts';
import { openFliteVoice } from './flite-voice.ts';
import type { Voice } from './voice.ts';

/** The best voice there is on this machine. `onLoaded` tells how much of the server's own has come, 0–1, where that one is needed. Rejects with `VoiceFailure`. */
export async function openVoice(onLoaded: (share: number) => void): Promise<Voice> {
  return (await openBrowserVoice()) ?? openFliteVoice(onLoaded);
}
