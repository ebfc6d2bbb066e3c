import type { Mode } from '../../../api/shapes.ts';
import type { Channel } from '../../../core/codebook.ts';
import { keep, readKept } from '../../parts/backend/kept.ts';

/** The channel offered first: chat where there is one. */
export const chooseChannel = (channels: readonly Channel[]): Channel => (channels.includes('chat') ? 'chat' : (channels[0] ?? 'chat'));

export const modes = ['training', 'exam'] as const satisfies readonly Mode[];

/** Whether the customer takes time to type. Off by default where less motion is asked for. */
export function readDelayChoice(kept: string | null, reducedMotion: boolean): boolean {
  return kept === null ? !reducedMotion : kept === 'on';
}

export const readDelay = (): boolean => readDelayChoice(readKept('delay'), matchMedia('(prefers-reduced-motion: reduce)').matches);
export const keepDelay = (on: boolean): void => keep('delay', on ? 'on' : 'off');
