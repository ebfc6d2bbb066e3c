import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decay } from './decay.ts';

describe('decay', () => {
  it('is e to the power of minus x', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 42, noNaN: true }), (x) => {
      expect(Math.abs(decay(x) / Math.exp(-x) - 1)).toBeLessThan(1e-14);
    }));
  });

  it('is one at nought and nought where nothing is left to weigh', () => {
    expect(decay(0)).toBe(1);
    expect(decay(43)).toBe(0);
    expect(decay(1e300)).toBe(0);
  });
});
