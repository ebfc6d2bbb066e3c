import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectShares, measureShare, meanOf, sortCounts, sumAftermath, writeAmount, writeCount, writeRange, writeShare } from './figures.ts';

describe('shares', () => {
  it('have the range Wilson gives', () => {
    const { from, to } = measureShare(6, 20);
    expect([from, to].map((end) => Math.round(100 * end))).toEqual([15, 52]);
  });

  it('lie within their range, which lies within 0–1', () => {
    fc.assert(fc.property(fc.nat(5000), fc.nat(5000), (one, other) => {
      const [part, whole] = [Math.min(one, other), Math.max(one, other)];
      const { share, from, to } = measureShare(part, whole);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
      if (whole > 0) expect(share >= from - 1e-9 && share <= to + 1e-9).toBe(true);
    }));
  });

  it('are written with their base', () => {
    expect(writeShare(41, 180)).toBe('41 of 180 (23\u00a0%)');
    expect(writeShare(0, 0)).toBe('0 of 0 (0\u00a0%)');
    expect(writeRange(41, 180)).toBe('likely 17–29\u00a0%');
    expect(writeRange(28_000, 100_000)).toBe('within a point of 28\u00a0%');
  });
});

it('numbers have their thousands apart and their noun', () => {
  expect([0, 999, 1000, 1234567].map(writeCount)).toEqual(['0', '999', '1,000', '1,234,567']);
  expect(writeAmount(1, 'file', 'files')).toBe('1 file');
  expect(writeAmount(2, 'file', 'files')).toBe('2 files');
});

it('the mean of nothing is nothing', () => {
  expect(meanOf({ count: 0, sum: 0, tenths: {} })).toBeNull();
  expect(meanOf({ count: 3, sum: 100, tenths: {} })).toBe(33);
});

it('counts are sorted by size and then by the given order', () => {
  expect(sortCounts({ a: 1, b: 3, c: 3 }, ['c', 'b', 'a', 'd'] as const)).toEqual([{ key: 'c', value: 3 }, { key: 'b', value: 3 }, { key: 'a', value: 1 }]);
});

describe('what is to be expected', () => {
  const all = { calm: { followed: 100, eased: 10, worsened: 50 }, anger: { followed: 50, eased: 40, worsened: 5 } };

  it('is the shares of all replies, weighted by how upset these customers were', () => {
    const { eased, worsened } = expectShares({ calm: { followed: 10, eased: 0, worsened: 0 }, anger: { followed: 30, eased: 0, worsened: 0 } }, all);
    expect(eased).toBeCloseTo((10 * 0.1 + 30 * 0.8) / 40);
    expect(worsened).toBeCloseTo((10 * 0.5 + 30 * 0.1) / 40);
  });

  it('of all replies is what they were', () => {
    const { followed, eased } = sumAftermath(all);
    expect(expectShares(all, all).eased).toBeCloseTo(eased / followed);
  });

  it('of no reply is nothing', () => {
    expect(expectShares({}, all)).toEqual({ eased: 0, worsened: 0 });
  });
});
