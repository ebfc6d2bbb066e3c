import { stages } from '../core/codebook.ts';
import type { Label, Stage } from '../core/codebook.ts';

/** Counts of one label over turns; a disputed label is counted neither way. */
export interface Counts {
  label: Label;
  hits: number;
  falseAlarms: number;
  misses: number;
}

/** Precision, recall and F1, each 0–1; `support` is the number of turns that carry the label. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  support: number;
}

/** What the labels of one turn are compared by. */
export interface Compared {
  expected: ReadonlySet<Label>;
  disputed: ReadonlySet<Label>;
  found: ReadonlySet<Label>;
}

/** Counts hits, false alarms and misses of each label. */
export function countLabels(labels: readonly Label[], turns: readonly Compared[]): Counts[] {
  return labels.map((label) => {
    const scored = turns.filter((turn) => !turn.disputed.has(label));
    const count = (expected: boolean, found: boolean): number => scored.filter((turn) => turn.expected.has(label) === expected && turn.found.has(label) === found).length;
    return { label, hits: count(true, true), falseAlarms: count(false, true), misses: count(true, false) };
  });
}

/** Gives the figures of counts; several rows are pooled (micro average). */
export function measure(counts: readonly Omit<Counts, 'label'>[]): Figures {
  const sum = (key: 'hits' | 'falseAlarms' | 'misses'): number => counts.reduce((total, row) => total + row[key], 0);
  const [hits, falseAlarms, misses] = [sum('hits'), sum('falseAlarms'), sum('misses')];
  return {
    precision: divide(hits, hits + falseAlarms),
    recall: divide(hits, hits + misses),
    f1: divide(2 * hits, 2 * hits + falseAlarms + misses),
    support: hits + misses,
  };
}

/** Mean F1 over labels carried by at least `fewest` turns. */
export function averageF1(counts: readonly Counts[], fewest: number): number {
  const figures = counts.map((row) => measure([row])).filter((row) => row.support >= fewest);
  return divide(figures.reduce((total, row) => total + row.f1, 0), figures.length);
}

const heat: Readonly<Record<Stage, number>> = { calm: 0, recovery: 0, concern: 1, frustration: 2, anger: 3, abuse: 4 };

/** Shares (0–1) of stages that are the same and that lie at most one step of heat apart; `recovery` counts as cool as `calm`. */
export function compareStages(pairs: readonly (readonly [Stage, Stage])[]): { exact: number; withinOne: number } {
  const exact = pairs.filter(([expected, found]) => expected === found).length;
  const near = pairs.filter(([expected, found]) => Math.abs(heat[expected] - heat[found]) <= 1).length;
  return { exact: divide(exact, pairs.length), withinOne: divide(near, pairs.length) };
}

/** Counts each pair of expected and found stage, in the order of the codebook. */
export function tabulateStages(pairs: readonly (readonly [Stage, Stage])[]): number[][] {
  return stages.map((expected) => stages.map((found) => pairs.filter((pair) => pair[0] === expected && pair[1] === found).length));
}

function divide(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
