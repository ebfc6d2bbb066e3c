import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Cues for agent moves that calm. */
export const calmingCues: readonly Cue<CalmingLabel>[] = [
  { label: 'apologise', patterns: ['@apology'], because: 'Says sorry for what happened.' },
];
