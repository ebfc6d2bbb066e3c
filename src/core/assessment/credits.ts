import type { Label } from '../codebook.ts';
import { hurtingLabels, overlaps } from '../conversation/places.ts';
import { deriveStanding } from '../conversation/state.ts';
import type { Observation } from '../language/observation.ts';
import type { Course, CourseTurn } from './course.ts';
import type { Criterion } from './rubric.ts';
import { findWordsBehind } from './words-behind.ts';

/** What one observation is worth for a criterion, before it is turned into points. */
export interface Credit {
  turn: number;
  observation: Observation;
  value: number;
}

/** Rules that say a move came at the wrong time. */
const mistimed: ReadonlySet<string> = new Set(['late-empathy', 'limit-before-abuse', 'hand-over-out-of-the-work']);
/** Worth of a move that came at the wrong time, and of one that did nothing; 1 is one that worked. */
const worthMistimed = 0.15;
const worthIdle = 0.35;
/** How fast a move wears out: worth / (1 + wear × earlier turns with it). */
const wear = 0.45;

/** What speaks for a criterion: the moves it values, by timing and wear, and what the words did. `substance` is per turn, 0–1. */
export function collectCredits(criterion: Criterion, course: Course, substance: readonly number[]): Credit[] {
  const uses = new Map<Label, number>();
  return course.turns.flatMap((turn, position) => {
    const share = (substance[position] ?? 0) * landing(turn);
    const credits = [...creditMoves(criterion, turn, uses), ...creditEffects(criterion, turn)];
    for (const label of new Set(turn.observations.map((seen) => seen.label))) uses.set(label, (uses.get(label) ?? 0) + 1);
    return credits.map((credit) => ({ ...credit, value: credit.value * share })).filter((credit) => credit.value > 0);
  });
}

/** A turn that left the customer worse off counts less for its good moves, down to two fifths. */
function landing(turn: CourseTurn): number {
  const change = deriveStanding(turn.after) - deriveStanding(turn.before);
  return Math.max(0.4, 1 + 2 * Math.min(0, change));
}

function creditMoves(criterion: Criterion, turn: CourseTurn, uses: ReadonlyMap<Label, number>): Credit[] {
  return pickSurest({ ...turn, observations: turn.observations.filter((seen) => !isSpoilt(seen, turn)) }, criterion.credits).map(({ observation, weight }) => {
    const effects = turn.effects.filter((effect) => effect.evidence.some((at) => turn.observations[at]?.label === observation.label));
    const worth = effects.some((effect) => mistimed.has(effect.rule)) ? worthMistimed : effects.length > 0 ? 1 : worthIdle;
    return { turn: turn.index, observation, value: (weight * worth * observation.confidence) / (1 + wear * (uses.get(observation.label) ?? 0)) };
  });
}

/** The same words are no merit and a slip at once: what hurts more surely stands. */
function isSpoilt(seen: Observation, turn: CourseTurn): boolean {
  return !hurtingLabels.has(seen.label) && turn.observations.some((other) => hurtingLabels.has(other.label) && other.confidence >= seen.confidence && overlaps(other, seen));
}

/** Credits for what the turn did beyond its single moves: a grievance taken up, a question answered, a want met. */
function creditEffects(criterion: Criterion, turn: CourseTurn): Credit[] {
  return turn.effects.flatMap((effect) => {
    const weight = criterion.effects[effect.rule] ?? 0;
    const carrier = weight > 0 ? findWordsBehind(effect, turn) : undefined;
    if (!carrier) return [];
    const size = effect.evidence.length > 0 ? carrier.confidence : Math.min(1.2, 4 * Math.max(...Object.values(effect.changes).map(Math.abs)));
    return [{ turn: turn.index, observation: { ...carrier, because: effect.because }, value: weight * size }];
  });
}

/** What speaks against a criterion. In a long contact one slip weighs less. */
export function collectCosts(criterion: Criterion, course: Course): Credit[] {
  const scale = Math.min(1.4, 5 / Math.max(3, course.turns.length) + 0.4);
  return course.turns.flatMap((turn) =>
    pickSurest(turn, criterion.costs).map(({ observation, weight }) => ({ turn: turn.index, observation, value: Math.min(0.8, weight * observation.confidence * scale) })),
  );
}

/** The surest observation of each label that has a weight. */
function pickSurest(turn: CourseTurn, weights: Partial<Record<Label, number>>): { observation: Observation; weight: number }[] {
  const surest = new Map<Label, Observation>();
  for (const seen of turn.observations) if (seen.confidence > (surest.get(seen.label)?.confidence ?? 0)) surest.set(seen.label, seen);
  return [...surest.values()].flatMap((observation) => {
    const weight = weights[observation.label] ?? 0;
    return weight > 0 ? [{ observation, weight }] : [];
  });
}
