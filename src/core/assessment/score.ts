import type { Label } from '../codebook.ts';
import { deriveAnger } from '../conversation/state.ts';
import type { CompetencyScore, Evidence } from './assessment.ts';
import type { Course } from './course.ts';
import { collectCosts, collectCredits, type Credit } from './credits.ts';
import { findMisses } from './misses.ts';
import { type Criterion, rubric } from './rubric.ts';
import { measureSubstance } from './substance.ts';

/** Share of every competency that rests on what it left the customer with; the rest on what was said. */
const leftShare = 0.2;

/** Scores the seven competencies from what was said, when, and what it did. */
export function scoreCompetencies(course: Course): CompetencyScore[] {
  const substance = measureSubstance(course);
  return rubric.map((criterion) => scoreCompetency(criterion, course, substance));
}

function scoreCompetency(criterion: Criterion, course: Course, substance: readonly number[]): CompetencyScore {
  if (!isShown(criterion, course)) return { id: criterion.id, score: null, uncertainty: 0, evidence: [], missed: [] };
  const credits = collectCredits(criterion, course, substance);
  const costs = collectCosts(criterion, course);
  const need = criterion.need * lengthFactor(course);
  const earned = Math.min(1, total(credits) / need);
  // Plain decency is shown by replying: a turn that says nothing has none.
  const base = (criterion.base * substance.reduce((sum, share) => sum + share, 0)) / course.turns.length;
  const reach = (1 - leftShare) * (100 - criterion.base);
  const moves = reach * earned;
  const raised = (1 - leftShare) * base + moves + leftShare * 100 * criterion.left(course.turns.at(-1)?.after ?? course.start);
  const kept = costs.reduce((share, cost) => share * (1 - cost.value), 1);
  const score = Math.round(raised * kept);
  return {
    id: criterion.id, score,
    uncertainty: Math.round(kept * reach * (earned - Math.min(1, Math.max(0, total(credits) - spread(credits)) / need)) + score * spread(costs)),
    evidence: [...asEvidence(credits, moves), ...asEvidence(costs, raised * (kept - 1))].sort((left, right) => left.turn - right.turn || left.start - right.start),
    missed: findMisses(criterion.id, course, score),
  };
}

/** Short contacts need fewer good moves for a full score than long ones. */
function lengthFactor(course: Course): number {
  return Math.min(1.15, 0.55 + 0.12 * course.turns.length);
}

/** Moves that bring boundaries up, and how sure their reading has to be: one doubtful reading opens no competency. */
const opening: ReadonlySet<Label> = new Set<Label>(['set-boundary', 'hand-over', 'threaten']);
const sureEnough = 0.65;

function isShown(criterion: Criterion, course: Course): boolean {
  if (course.turns.length === 0) return false;
  if (criterion.id === 'closing-follow-up') return course.turns.length >= 2;
  if (criterion.id !== 'boundaries-escalation') return true;
  const used = course.turns.some((turn) => turn.observations.some((seen) => opening.has(seen.label) && seen.confidence >= sureEnough));
  return course.abuseHeard !== null || course.escalation === 'right' || used;
}

function asEvidence(credits: readonly Credit[], points: number): Evidence[] {
  const sum = total(credits);
  return credits.map(({ turn, observation, value }) => ({
    turn, label: observation.label, quote: observation.quote, start: observation.start, end: observation.end,
    points: sum === 0 ? 0 : Math.round((10 * points * value) / sum) / 10, because: observation.because,
  }));
}

/** Standard deviation of the sum when each reading is right with its confidence, and they err independently. */
function spread(credits: readonly Credit[]): number {
  return Math.sqrt(credits.reduce((sum, { value, observation: { confidence } }) => sum + value ** 2 * confidence * (1 - confidence), 0));
}

function total(credits: readonly Credit[]): number {
  return credits.reduce((sum, { value }) => sum + value, 0);
}

/** Share of the way from the worst to the best a customer can feel at the end, 0–1. */
export function resultOf(course: Course): number {
  const last = course.turns.at(-1)?.after ?? course.start;
  return Math.min(1, Math.max(0, 0.75 * ((course.ending.csat - 1) / 4) + 0.25 * (1 - deriveAnger(last))));
}
