import type { Stage } from '../codebook.ts';
import type { Reading, Utterance } from './observation.ts';

/** Derives stage, upset and abuse (both 0–1) of a customer turn from its labels, its surface and the course before it. */
export function readStage(_text: string, reading: Reading, _before: readonly Utterance[]): { stage: Stage; upset: number; abuse: number } {
  const abuse = reading.scores.insult ?? 0;
  return { stage: abuse > 0.5 ? 'abuse' : 'calm', upset: abuse, abuse };
}
