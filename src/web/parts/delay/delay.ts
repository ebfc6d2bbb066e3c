import { keep, readKept } from '../backend/kept.ts';

/** Whether the customer takes time to type. Off by default where less motion is asked for. */
export function readDelayChoice(kept: string | null, reducedMotion: boolean): boolean {
  return kept === null ? !reducedMotion : kept === 'on';
}

export const readDelay = (): boolean => readDelayChoice(readKept('delay'), matchMedia('(prefers-reduced-motion: reduce)').matches);
export const keepDelay = (on: boolean): void => keep('delay', on ? 'on' : 'off');

/** Milliseconds a customer seems to type: a moment to read, then by length, never above 4 s. */
export const measureReplyDelay = (reply: string, on: boolean): number => (on && reply !== '' ? Math.min(4000, 700 + reply.length * 14) : 0);
