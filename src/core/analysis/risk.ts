import { inflamingLabels, type Label, type Stage } from '../codebook.ts';
import type { AnalysedTurn, CurvePoint, RatedMove } from './analysis.ts';
import { isSettling } from './conversation-end.ts';

export const riskFactors = ['stage-at-end', 'threat', 'asked-for-superior', 'rising', 'unanswered', 'inflaming', 'gave-up', 'told-before', 'settled'] as const;
export type RiskFactor = (typeof riskFactors)[number];

/** One reason for a risk, in points of a hundred; below 0 it lowers it. */
export interface RiskPart {
  factor: RiskFactor;
  points: number;
  because: string;
}

/** How much speaks for it that this matter comes back as a complaint. `value` is 0–1: a sum of stated points, not a probability. */
export interface Risk {
  value: number;
  parts: readonly RiskPart[];
}

/** What a risk is judged by. */
export interface RiskGround {
  turns: readonly AnalysedTurn[];
  curve: readonly CurvePoint[];
  used: readonly RatedMove[];
}

/** Points for where the customer's words stand at the end. */
const stagePoints: Readonly<Record<Stage, number>> = { calm: 0, recovery: 0, concern: 6, frustration: 18, anger: 32, abuse: 36 };
const threatPoints: Partial<Record<Label, number>> = { 'threaten-leave': 12, 'threaten-public': 16, 'threaten-legal': 20, 'threaten-harm': 30 };
const threatWords: Partial<Record<Label, string>> = {
  'threaten-leave': 'to leave', 'threaten-public': 'to make it public', 'threaten-legal': 'to go to law or an authority', 'threaten-harm': 'harm',
};
const points = { superior: 14, rising: 20, openQuestion: 10, ignored: 4, mostIgnored: 12, inflaming: 4, mostInflaming: 16, gaveUp: 12, toldBefore: 6, settled: -25 } as const;

/** Adds up what speaks for and against an escalation; every part names its words or its turn. */
export function judgeRisk(ground: RiskGround): Risk {
  const parts = factors.flatMap((find) => find(ground) ?? []).filter((part) => part.points !== 0);
  const sum = parts.reduce((total, part) => total + part.points, 0);
  return { value: Math.min(100, Math.max(0, sum)) / 100, parts };
}

const factors: readonly ((ground: RiskGround) => RiskPart | null)[] = [
  ({ curve }) => {
    const last = curve.at(-1);
    return last ? { factor: 'stage-at-end', points: stagePoints[last.stage], because: `Their last words read as ${last.stage}.` } : null;
  },
  ({ turns }) => {
    const worst = findAll(turns, Object.keys(threatPoints)).sort((one, other) => (threatPoints[other.label] ?? 0) - (threatPoints[one.label] ?? 0))[0];
    return worst ? { factor: 'threat', points: threatPoints[worst.label] ?? 0, because: `They threaten ${threatWords[worst.label] ?? ''}: “${worst.quote}”.` } : null;
  },
  ({ turns }) => {
    const asked = findAll(turns, ['ask-superior'])[0];
    return asked ? { factor: 'asked-for-superior', points: points.superior, because: `They ask for somebody else: “${asked.quote}”.` } : null;
  },
  ({ curve }) => {
    const [first, last] = [curve[0], curve.at(-1)];
    const rise = first && last ? last.upset - first.upset : 0;
    return rise > 0 ? { factor: 'rising', points: Math.round(points.rising * rise), because: 'They end more upset than they came.' } : null;
  },
  ({ turns, used }) => {
    const last = turns.at(-1);
    const open = last?.role === 'customer' && last.seen.some(({ label }) => label === 'ask' || label === 'demand');
    const ignored = new Set(used.filter(({ label }) => label === 'ignore').map(({ turn }) => turn)).size;
    const sum = Math.min(points.mostIgnored, points.ignored * ignored) + (open ? points.openQuestion : 0);
    return { factor: 'unanswered', points: sum, because: open ? 'It ends on a question nobody answered.' : `Passed over what they asked or felt in ${ignored === 1 ? 'one turn' : `${ignored} turns`}.` };
  },
  ({ turns }) => {
    const kinds = [...new Set(findAll(turns, inflamingLabels).map(({ label }) => label))];
    return { factor: 'inflaming', points: Math.min(points.mostInflaming, points.inflaming * kinds.length), because: `Moves that inflame: ${kinds.join(', ')}.` };
  },
  ({ turns }) => {
    const gave = findAll(turns.slice(-2), ['disengage'])[0];
    return gave ? { factor: 'gave-up', points: points.gaveUp, because: `They give up: “${gave.quote}”.` } : null;
  },
  ({ turns }) => {
    const told = findAll(turns, ['repeat-contact'])[0];
    return told ? { factor: 'told-before', points: points.toldBefore, because: `It is not the first time: “${told.quote}”.` } : null;
  },
  ({ turns }) => {
    const last = turns.findLast(({ role }) => role === 'customer');
    return last && isSettling(last) ? { factor: 'settled', points: points.settled, because: 'Their last words agree or thank and bring up nothing more.' } : null;
  },
];

function findAll(turns: readonly AnalysedTurn[], labels: readonly string[]): AnalysedTurn['seen'][number][] {
  return turns.flatMap(({ seen }) => seen.filter(({ label }) => labels.includes(label)));
}
