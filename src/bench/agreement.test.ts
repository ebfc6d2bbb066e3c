import { describe, expect, it } from 'vitest';
import { averageF1, compareStages, countLabels, measure, tabulateStages } from './agreement.ts';
import type { Compared } from './agreement.ts';

const turn = (expected: string[], found: string[], disputed: string[] = []): Compared =>
  ({ expected: new Set(expected), found: new Set(found), disputed: new Set(disputed) }) as Compared;

describe('counting labels', () => {
  const turns = [turn(['own'], ['own']), turn(['own'], []), turn([], ['own']), turn([], ['own'], ['own'])];

  it('counts hits, misses and false alarms, and a disputed label neither way', () => {
    expect(countLabels(['own'], turns)).toEqual([{ label: 'own', hits: 1, misses: 1, falseAlarms: 1 }]);
  });

  it('gives precision, recall and F1', () => {
    expect(measure(countLabels(['own'], turns))).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, support: 2 });
  });

  it('gives 0, not a fault, where there is nothing to divide by', () => {
    expect(measure([])).toEqual({ precision: 0, recall: 0, f1: 0, support: 0 });
  });

  it('averages only labels that are carried often enough', () => {
    const counts = countLabels(['own', 'act'], [...turns, turn(['act'], ['act']), turn(['act'], ['act']), turn(['act'], ['act'])]);
    expect(averageF1(counts, 3)).toBe(1);
    expect(averageF1(counts, 2)).toBe(0.75);
  });
});

describe('comparing stages', () => {
  it('counts what is the same and what is one step of heat apart', () => {
    expect(compareStages([['calm', 'calm'], ['anger', 'frustration'], ['abuse', 'calm'], ['recovery', 'calm']])).toEqual({ exact: 0.25, withinOne: 0.75 });
  });

  it('tabulates expected against found in the order of the codebook', () => {
    const table = tabulateStages([['concern', 'frustration'], ['concern', 'concern']]);
    expect(table[1]).toEqual([0, 1, 1, 0, 0, 0]);
  });
});
