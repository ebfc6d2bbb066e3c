import { inflamingLabels, derivedLabels, type Label } from '../codebook.ts';
import { deriveAnger } from '../conversation/state.ts';
import type { Observation } from '../language/observation.ts';
import type { CompetencyScore, Evidence } from './assessment.ts';
import type { Course, CourseTurn } from './course.ts';
import { findMisses } from './misses.ts';
import type { Criterion } from './rubric.ts';

const harmful: ReadonlySet<Label> = new Set<Label>([...inflamingLabels, ...derivedLabels]);

/** Credit or cost of one observation before it is turned into points. */
interface Credit {
  turn: number;
  observation: Observation;
  value: number;
}

/** Scores one competency from what was said, when, and what it did. */
export function scoreCompetency(criterion: Criterion, course: Course): CompetencyScore {
  const missed = findMisses(criterion.id, course);
  if (!isShown(criterion, course)) return { id: criterion.id, score: null, uncertainty: 0, evidence: [], missed: [] };
  const credits = collectCredits(criterion, course);
  const costs = collectCosts(criterion, course);
  const earned = Math.min(1, credits.reduce((sum, credit) => sum + credit.value, 0) / (criterion.need * lengthFactor(course)));
  const kept = costs.reduce((share, cost) => share * (1 - Math.min(0.8, cost.value)), 1);
  const raised = criterion.base + (100 - criterion.base) * earned;
  const score = Math.round(raised * kept);
  return {
    id: criterion.id, score,
    uncertainty: Math.round(uncertaintyOf(credits, criterion, course) + uncertaintyOfCosts(costs, score)),
    evidence: [...asEvidence(credits, raised - criterion.base), ...asEvidence(costs, kept < 1 ? score - raised : 0)].sort((left, right) => left.turn - right.turn || left.start - right.start),
    missed,
  };
}

/** Short contacts need fewer good moves for a full score than long ones. */
function lengthFactor(course: Course): number {
  return Math.min(1.15, 0.55 + 0.12 * course.turns.length);
}

function isShown(criterion: Criterion, course: Course): boolean {
  if (course.turns.length === 0) return false;
  if (criterion.id === 'closing-follow-up') return course.turns.length >= 2;
  if (criterion.id !== 'boundaries-escalation') return true;
  const used = course.turns.some((turn) => turn.observations.some((seen) => ['set-boundary', 'hand-over', 'threaten'].includes(seen.label)));
  return course.abuseHeard !== null || course.escalation === 'right' || used;
}

function collectCredits(criterion: Criterion, course: Course): Credit[] {
  const uses = new Map<Label, number>();
  return course.turns.flatMap((turn) => {
    const dense = densityFactor(turn);
    const credits: Credit[] = [];
    for (const label of new Set(turn.observations.map((seen) => seen.label))) {
      const weight = criterion.credits[label] ?? 0;
      const effect = turn.effects.filter((candidate) => candidate.evidence.some((at) => turn.observations[at]?.label === label));
      const moved = effect.length > 0;
      const best = strongest(turn.observations, label);
      if (!best || (weight === 0 && !effect.some((candidate) => criterion.effects[candidate.rule]))) continue;
      const worked = effect.reduce((sum, candidate) => sum + (criterion.effects[candidate.rule] ?? 0), 0);
      const timing = effect.some((candidate) => candidate.rule === 'late-empathy' || candidate.rule === 'limit-before-abuse' || candidate.rule === 'hand-over-out-of-the-work') ? 0.15 : moved ? 1 : 0.35;
      const earlier = uses.get(label) ?? 0;
      const value = ((weight * timing) / (1 + 0.45 * earlier) + worked) * best.confidence * dense;
      if (value > 0) credits.push({ turn: turn.index, observation: best, value });
      uses.set(label, earlier + 1);
    }
    return [...credits, ...creditCourse(criterion, turn)];
  });
}

/** Credits for what a turn did that no single label carries: a grievance taken up, a question answered, a want met. */
function creditCourse(criterion: Criterion, turn: CourseTurn): Credit[] {
  return turn.effects.flatMap((effect) => {
    const weight = criterion.effects[effect.rule] ?? 0;
    if (weight === 0 || effect.evidence.length > 0) return [];
    const carrier = turn.observations.find((seen) => !harmful.has(seen.label));
    const size = Math.min(1.2, 4 * Math.max(...Object.values(effect.changes).map(Math.abs)));
    return carrier ? [{ turn: turn.index, observation: { ...carrier, because: effect.because }, value: weight * size }] : [];
  });
}

function collectCosts(criterion: Criterion, course: Course): Credit[] {
  return course.turns.flatMap((turn) =>
    [...new Set(turn.observations.map((seen) => seen.label))].flatMap((label) => {
      const weight = criterion.costs[label] ?? 0;
      const worst = strongest(turn.observations, label);
      return weight > 0 && worst ? [{ turn: turn.index, observation: worst, value: weight * worst.confidence * Math.min(1.4, 5 / Math.max(3, course.turns.length) + 0.4) }] : [];
    }),
  );
}

function strongest(observations: readonly Observation[], label: Label): Observation | undefined {
  return observations.filter((seen) => seen.label === label).sort((left, right) => right.confidence - left.confidence)[0];
}

/** Many different moves in very few words are a list of phrases, not a reply. */
function densityFactor(turn: CourseTurn): number {
  const kinds = new Set(turn.observations.filter((seen) => !harmful.has(seen.label)).map((seen) => seen.label)).size;
  const words = turn.text.split(/\s+/u).filter(Boolean).length;
  const roomy = 2 + words / 8;
  return kinds <= roomy ? 1 : (roomy / kinds) ** 2;
}

function asEvidence(credits: readonly Credit[], total: number): Evidence[] {
  const sum = credits.reduce((value, credit) => value + credit.value, 0);
  return credits.map(({ turn, observation, value }) => ({
    turn, label: observation.label, quote: observation.quote, start: observation.start, end: observation.end,
    points: sum === 0 ? 0 : Math.round((10 * total * value) / sum) / 10, because: observation.because,
  }));
}

function uncertaintyOf(credits: readonly Credit[], criterion: Criterion, course: Course): number {
  const doubt = credits.reduce((sum, credit) => sum + credit.value * (1 - credit.observation.confidence), 0);
  return Math.min(25, (100 * doubt) / (criterion.need * lengthFactor(course)));
}

function uncertaintyOfCosts(costs: readonly Credit[], score: number): number {
  return Math.min(15, costs.reduce((sum, cost) => sum + cost.value * (1 - cost.observation.confidence), 0) * score);
}

/** Share of the way from the worst to the best a customer can feel at the end, 0–1. */
export function resultOf(course: Course): number {
  const last = course.turns.at(-1)?.after ?? course.start;
  return Math.min(1, Math.max(0, 0.75 * ((course.ending.csat - 1) / 4) + 0.25 * (1 - deriveAnger(last))));
}
