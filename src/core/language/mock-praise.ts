import type { Label } from '../codebook.ts';
import { compileCuePattern, observeRange } from './cue-matcher.ts';
import type { PreparedTurn } from './cue-matcher.ts';
import type { Observation } from './observation.ts';
import { hasMatch } from './pattern.ts';

/** One word of praise standing alone. */
const praise = compileCuePattern('^ (oh|well|just|how)? (lovely|brilliant|great|marvellous|wonderful|perfect|charming|fantastic|super|excellent|terrific|delightful|fabulous|splendid) $');
const sincere = compileCuePattern('thank~|thanks|please|cheers|see you|(that|it) (works|worked|helps)');
const bitter: ReadonlySet<Label> = new Set<Label>(['complain', 'vent', 'accuse', 'repeat-contact', 'sarcasm', 'disengage', 'threaten-leave']);
const because = 'Praises in one word beside a complaint.';

/** Finds praise that cannot be meant: alone in its sentence, beside a complaint, with no thanks in the turn. */
export function findMockPraise(turn: PreparedTurn, cues: readonly Observation[]): Observation[] {
  if (turn.sentences.some((sentence) => hasMatch(sincere, sentence.tokens)) || !cues.some(({ label }) => bitter.has(label))) return [];
  return turn.sentences.filter((sentence) => hasMatch(praise, sentence.tokens)).map(({ start, end }) => observeRange(turn.text, start, end, 'sarcasm', 0.65, because));
}
