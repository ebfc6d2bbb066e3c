/** Something to be said. `speed`: 1 is a usual pace. */
export interface Speech {
  text: string;
  pitch: 'higher' | 'lower';
  speed: number;
}

/** A voice that reads aloud on this machine. One thing is said at a time. */
export interface Voice {
  /** The browser's own, or the one this server brings. */
  readonly kind: 'browser' | 'flite';
  /** Stops what is being said; kept once this has been said or was stopped. Rejects with `VoiceFailure`. */
  say(speech: Speech): Promise<void>;
  pause(): void;
  resume(): void;
  stop(): void;
  close(): void;
}

/** Why there is no voice, as the page says it. */
export type VoiceTrouble = 'unsupported' | 'unreachable' | 'silent';

/** The one error a voice throws. */
export class VoiceFailure extends Error {
  readonly trouble: VoiceTrouble;

  constructor(trouble: VoiceTrouble, cause?: unknown) {
    super(`There is no voice: ${trouble}`, { cause });
    this.name = 'VoiceFailure';
    this.trouble = trouble;
  }
}
