import { applyChange, deriveStanding } from '../conversation/state.ts';
import type { Effect } from '../conversation/turn.ts';
import type { TurningPoint } from './assessment.ts';
import type { Course, CourseTurn } from './course.ts';

/** The turns that moved the customer most (at most three, at least 0.04 of standing), in order, each with the rule that did most of it. */
export function findTurningPoints(course: Course): TurningPoint[] {
  return course.turns
    .map((turn) => ({ turn, change: deriveStanding(turn.after) - deriveStanding(turn.before) }))
    .filter(({ change }) => Math.abs(change) >= 0.04)
    .sort((left, right) => Math.abs(right.change) - Math.abs(left.change))
    .slice(0, 3)
    .flatMap(({ turn, change }) => describe(turn, change))
    .sort((left, right) => left.turn - right.turn);
}

function describe(turn: CourseTurn, change: number): TurningPoint[] {
  const sign = Math.sign(change);
  const ranked = turn.effects
    .map((effect) => ({ effect, share: sign * shareOf(turn, effect) + (effect.evidence.length > 0 ? 0.005 : 0) }))
    .sort((left, right) => right.share - left.share);
  const effect = ranked[0]?.effect;
  if (!effect) return [];
  const quoted = effect.evidence.length > 0 ? effect : ranked.find((candidate) => candidate.effect.evidence.length > 0 && candidate.share > 0)?.effect;
  const observation = turn.observations[quoted?.evidence[0] ?? -1];
  return [{
    turn: turn.index, change: Math.round(change * 1000) / 1000, quote: observation?.quote ?? turn.text.slice(0, 160), label: observation?.label ?? null,
    rule: effect.rule, because: effect.because, source: effect.source,
  }];
}

function shareOf(turn: CourseTurn, effect: Effect): number {
  return deriveStanding(applyChange(turn.before, effect.changes)) - deriveStanding(turn.before);
}
