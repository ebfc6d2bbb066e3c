import type { Debrief } from '../../../api/shapes.ts';
import type { Label, Stage } from '../../../core/codebook.ts';
import type { Change } from '../../../core/conversation/state.ts';
import type { Bearing } from '../../../core/conversation/turn.ts';
import type { Line } from '../../parts/chart/line.ts';
import { subtractStates } from '../../parts/words/change-words.ts';

export type Assessment = Debrief['assessment'];
export type BetterLine = Assessment['betterLines'][number];

/** One of the few turns that decided the conversation. */
export interface Moment {
  /** From 1, in the order of the conversation. */
  number: number;
  turn: number;
  quote: string;
  /** All that was said in the turn. */
  text: string;
  /** How the learner stood, face to face. */
  bearing: Bearing | null;
  good: boolean;
  label: Label | null;
  /** What the whole turn did to the customer. */
  changes: Change;
  because: string;
  source: string;
  better: BetterLine | null;
}

/** The turns that moved the customer most, at most `limit`, in the order they came; a turn counts once. */
export function listMoments({ assessment, sources, session }: Debrief, limit = 3): Moment[] {
  const seen = new Set<number>();
  return assessment.turningPoints
    .toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change))
    .filter(({ turn }) => !seen.has(turn) && seen.add(turn))
    .slice(0, limit)
    .sort((one, other) => one.turn - other.turn)
    .map((point, index) => ({
      number: index + 1,
      turn: point.turn,
      quote: point.quote,
      text: findTurnText(session, point.turn),
      bearing: session.turns.find(({ index }) => index === point.turn)?.bearing ?? null,
      good: point.change > 0,
      label: point.label,
      changes: changesOfTurn(assessment, point.turn),
      because: point.because,
      source: sources[point.source] ?? point.source,
      better: assessment.betterLines.find((line) => line.turn === point.turn) ?? null,
    }));
}

/** What the learner said in a turn. */
export const findTurnText = (session: Debrief['session'], turn: number): string => session.turns.find(({ index }) => index === turn)?.text ?? '';

/** What a turn did to the customer as a whole; nothing when the curve does not reach it. */
export function changesOfTurn({ curve }: Assessment, turn: number): Change {
  const after = curve.find((point) => point.turn === turn);
  const before = curve.findLast((point) => point.turn < turn);
  return after && before ? subtractStates(after.state, before.state) : {};
}

/** The customer's stage at the opening and after each turn. */
export const listStages = ({ session }: Debrief): (Stage | null)[] => [session.start, ...session.turns.map((turn) => turn.insight)].map((insight) => insight?.stage ?? null);

const others = [
  { id: 'heard', pattern: 'dashed', colour: 'var(--accent)' },
  { id: 'trust', pattern: 'dotted', colour: 'var(--stage-recovery)' },
  { id: 'progress', pattern: 'mixed', colour: 'var(--good)' },
] as const;
export type LineId = 'anger' | (typeof others)[number]['id'];

/** The lines a debrief can show; `name` gives each its word. */
export function drawLines(debrief: Debrief, name: (id: LineId) => string): (Line & { id: LineId })[] {
  const { curve } = debrief.assessment;
  return [
    { id: 'anger', name: name('anger'), values: curve.map((point) => point.anger), stages: listStages(debrief), pattern: 'solid', colour: 'var(--ink)' },
    ...others.map(({ id, pattern, colour }) => ({ id, name: name(id), values: curve.map((point) => point.state[id]), pattern, colour })),
  ];
}

/** Where anger was highest. */
export function findPeak({ curve }: Assessment): { turn: number; anger: number } {
  return curve.reduce((peak, point) => (point.anger > peak.anger ? point : peak), curve[0] ?? { turn: 0, anger: 0 });
}

/** What the customer said last with what was heard or seen beside it; no text for one who left without a word. */
export function findLastWords({ session }: Debrief): { text: string; sign: string | null } {
  const last = session.turns.at(-1);
  return last ? { text: last.customer.text, sign: last.customer.sign } : { text: session.opening, sign: null };
}

/** The effects of a turn with the words that made each. */
export function explainEffects(turn: Debrief['session']['turns'][number], sources: Record<string, string>) {
  const observations = turn.insight?.observations ?? [];
  return (turn.insight?.effects ?? []).map(({ rule, changes, because, source, evidence }, index) => ({
    key: `${rule}-${index}`,
    quote: evidence.map((at) => observations[at]?.quote).find(Boolean) ?? null,
    changes,
    because,
    source: sources[source] ?? source,
  }));
}

export const isDisputed = ({ disagreements }: Debrief, turn: number, label: Label): boolean =>
  disagreements.some((disagreement) => disagreement.turn === turn && disagreement.label === label);

export type Evidence = Assessment['competencies'][number]['evidence'][number];

/** Evidence without the same words under the same label twice, what weighs most first. */
export function rankEvidence(evidence: readonly Evidence[]): Evidence[] {
  const sorted = evidence.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
  return sorted.filter((item, at) => sorted.findIndex((other) => other.turn === item.turn && other.label === item.label && other.start === item.start) === at);
}
