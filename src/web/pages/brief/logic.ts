import type { Mode } from '../../../api/shapes.ts';
import type { Channel } from '../../../core/codebook.ts';

/** The channel offered first: chat where there is one. */
export const chooseChannel = (channels: readonly Channel[]): Channel => (channels.includes('chat') ? 'chat' : (channels[0] ?? 'chat'));

export const modes = ['training', 'exam'] as const satisfies readonly Mode[];
