import { applyChange, deriveStanding } from '../conversation/state.ts';
import type { Effect } from '../conversation/turn.ts';
import type { TurningPoint } from './assessment.ts';
import type { Course, CourseTurn } from './course.ts';
import { findWordsBehind, quoteSentences } from './words-behind.ts';

/** Least change of standing that is a turning point, and how many are shown. */
const leastChange = 0.04;
const mostShown = 3;
/** A turn in which no words can be named is quoted to this length, in UTF-16 units. */
const longestQuote = 160;

/** The turns that moved the customer most (at most three), in order, each with the rule that did most of it. */
export function findTurningPoints(course: Course): TurningPoint[] {
  return course.turns
    .map((turn) => ({ turn, change: deriveStanding(turn.after) - deriveStanding(turn.before) }))
    .filter(({ change }) => Math.abs(change) >= leastChange)
    .sort((left, right) => Math.abs(right.change) - Math.abs(left.change))
    .slice(0, mostShown)
    .flatMap(({ turn, change }) => describe(turn, change))
    .sort((left, right) => left.turn - right.turn);
}

function describe(turn: CourseTurn, change: number): TurningPoint[] {
  const ranked = turn.effects
    .map((effect) => ({ effect, words: findWordsBehind(effect, turn), share: Math.sign(change) * shareOf(turn, effect) }))
    .sort((left, right) => right.share - left.share);
  const [first] = ranked;
  if (!first) return [];
  const words = first.words ?? ranked.find((candidate) => candidate.share > 0 && candidate.words)?.words;
  return [{
    turn: turn.index, change: Math.round(change * 1000) / 1000,
    quote: words ? quoteSentences(turn.text, words).quote : turn.text.slice(0, longestQuote), label: words?.label ?? null,
    rule: first.effect.rule, because: first.effect.because, source: first.effect.source,
  }];
}

function shareOf(turn: CourseTurn, effect: Effect): number {
  return deriveStanding(applyChange(turn.before, effect.changes)) - deriveStanding(turn.before);
}
