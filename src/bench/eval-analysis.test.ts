import { describe, expect, it } from 'vitest';
import { matchPairs } from './eval-analysis.ts';

describe('matching of what is so and what was found', () => {
  it('counts what is found, what of it is so, and what is missed', () => {
    expect(matchPairs([[true, true], [true, false], [true, true], [false, true], [false, false]])).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, support: 3 });
  });

  it('is nought when there is nothing to find', () => {
    expect(matchPairs([[false, false]])).toEqual({ precision: 0, recall: 0, f1: 0, support: 0 });
  });
});
