import type { Debrief, SessionView, TurnView } from '../../../api/shapes.ts';
import type { Line } from '../../parts/chart/line.ts';

const isSame = (one: TurnView, other: TurnView): boolean =>
  one.text === other.text && one.customer.text === other.customer.text && one.bearing?.posture === other.bearing?.posture && one.bearing?.distance === other.bearing?.distance;

/** How many turns two takes share from the start: same words, spoken standing the same way, and same answers. */
export function countShared(first: SessionView, second: SessionView): number {
  let shared = 0;
  for (const turn of first.turns) {
    const other = second.turns[shared];
    if (!other || !isSame(turn, other)) break;
    shared += 1;
  }
  return shared;
}

/** Anger in both takes: the second without colour too, by its dashes. */
export function drawBoth(first: Debrief, second: Debrief, names: { first: string; second: string }): Line[] {
  const angers = ({ assessment }: Debrief): number[] => assessment.curve.map((point) => point.anger);
  return [
    { id: 'first', name: names.first, values: angers(first), pattern: 'dashed', colour: 'var(--ink-soft)' },
    { id: 'second', name: names.second, values: angers(second), pattern: 'solid', colour: 'var(--accent)' },
  ];
}

/** Points of anger (0–100) by which the second take was calmer after the last turn both have; negative: angrier. Under three points counts as equal. */
export function compareAnger(first: Debrief, second: Debrief): { turn: number; calmer: number } {
  const turn = Math.max(0, Math.min(first.assessment.curve.length, second.assessment.curve.length) - 1);
  const angerAt = ({ assessment }: Debrief): number => (assessment.curve[turn]?.anger ?? 0) * 100;
  const difference = Math.round(angerAt(first) - angerAt(second));
  return { turn, calmer: Math.abs(difference) < 3 ? 0 : difference };
}
