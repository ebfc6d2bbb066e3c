import type { Label } from '../codebook.ts';

/** One thing feedback says. `right`: as it should be; `missing`: not there; `wrong`: there and better not, or the other choice; `note`: neither. `where` are offsets into the learner's text. */
export interface FeedbackPoint {
  kind: 'right' | 'missing' | 'wrong' | 'note';
  /** What the point is about, in words. */
  about: string;
  label: Label | null;
  /** Never just that it is wrong. */
  because: string;
  where: { start: number; end: number } | null;
}

/** What an answer to an exercise came to. `score` is 0–1, or null where nothing is scored; `better` is a line that would do it, `key` the solution in words. */
export interface Feedback {
  score: number | null;
  summary: string;
  points: FeedbackPoint[];
  better: string | null;
  key: string[];
}

/** From this score on an answer does what was asked. */
export const goodScore = 0.8;
/** From this score on there is nothing to show that would do it better. */
export const fullScore = 0.95;

/** A point about something other than the learner's own words. */
export function say(kind: FeedbackPoint['kind'], about: string, because: string): FeedbackPoint {
  return { kind, about, label: null, because, where: null };
}

/** Brings a score into 0–1, in hundredths. */
export function roundScore(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
}

/** "a, b and c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
