import type { Label } from '../codebook.ts';
import type { Observation } from '../language/observation.ts';
import type { Sentence } from '../language/text.ts';

/** A stretch of the turn's text, UTF-16 offsets, end exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** Labels that show that something of the customer's was taken up. */
export const relatingLabels: ReadonlySet<Label> = new Set<Label>(['acknowledge', 'paraphrase', 'empathise', 'validate', 'apologise', 'own']);
/** Labels that take the worth out of whatever stands beside them. */
export const hurtingLabels: ReadonlySet<Label> = new Set<Label>(['minimise', 'blame-customer', 'argue', 'hostile', 'threaten', 'patronise', 'dismiss', 'command-calm']);
const takenBack: ReadonlySet<Label> = new Set<Label>(['acknowledge', 'empathise', 'validate', 'apologise', 'reassure']);

export function overlaps(left: Place, right: Place): boolean {
  return left.start < right.end && right.start < left.end;
}

/** Whether two places are at most so many sentences apart. */
export function isNear(sentences: readonly Sentence[], left: Place, right: Place, reach: number): boolean {
  const [leftFrom, leftTo] = [sentenceAt(sentences, left.start), sentenceAt(sentences, Math.max(left.start, left.end - 1))];
  const [rightFrom, rightTo] = [sentenceAt(sentences, right.start), sentenceAt(sentences, Math.max(right.start, right.end - 1))];
  return leftFrom <= rightTo + reach && rightFrom <= leftTo + reach;
}

/** Whether a “but” after it took it back. */
export function isTakenBack(observation: Observation, all: readonly Observation[]): boolean {
  return takenBack.has(observation.label) && all.some((other) => other.label === 'cancel' && observation.start <= other.end && other.end - observation.start < 260);
}

function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  const index = sentences.findIndex((sentence) => offset < sentence.end);
  return index < 0 ? sentences.length - 1 : index;
}
