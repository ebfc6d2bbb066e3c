import type { Exercise } from '../course/course.ts';
import type { CardSource } from './records.ts';

/** At most so many cards and minutes at a time: a few minutes a day are done, an hour is put off. */
const mostCards = 8;
const mostMinutes = 5;
/** About how long a card takes, in minutes; estimates of ours. */
const minutes = { question: 0.4, choice: 0.5, pieces: 1, words: 1, ownTurn: 1.5 } as const;
const pieces: ReadonlySet<Exercise['kind']> = new Set(['spot', 'order', 'match', 'ladder']);
const words: ReadonlySet<Exercise['kind']> = new Set(['rewrite', 'reflect', 'apology']);

/** About how many minutes a card takes. */
export function estimateMinutes(source: CardSource, exercise: Exercise | undefined): number {
  if (source.kind === 'question') return minutes.question;
  if (source.kind === 'own-turn') return minutes.ownTurn;
  if (exercise === undefined) return minutes.choice;
  if (pieces.has(exercise.kind)) return minutes.pieces;
  return words.has(exercise.kind) || (exercise.kind === 'swap' && exercise.answers === undefined) ? minutes.words : minutes.choice;
}

/** As many of the due cards, the first of each kind in turn, as one sitting holds, at least one; with how long they take in whole minutes. */
export function pickDue<Card extends { minutes: number; kind: CardSource['kind'] }>(due: readonly Card[]): { now: Card[]; later: number; minutes: number } {
  let sum = 0;
  const now = mixKinds(due).slice(0, mostCards).filter(({ minutes: takes }, place) => {
    sum += takes;
    return place === 0 || sum <= mostMinutes;
  });
  return { now, later: due.length - now.length, minutes: Math.ceil(now.reduce((total, card) => total + card.minutes, 0)) };
}

/** Kinds in turn, each in its order, so that a sitting is not all questions. */
function mixKinds<Card extends { kind: CardSource['kind'] }>(due: readonly Card[]): Card[] {
  const rounds = new Map(due.map((card) => [card, due.filter(({ kind }) => kind === card.kind).indexOf(card)]));
  return due.toSorted((one, other) => (rounds.get(one) ?? 0) - (rounds.get(other) ?? 0));
}
