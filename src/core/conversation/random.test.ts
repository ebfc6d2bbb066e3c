import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, pick } from './random.ts';

function draw(count: number, ...keys: (string | number)[]): number[] {
  const random = createRandom(...keys);
  return Array.from({ length: count }, random);
}

describe('createRandom', () => {
  it('gives the same stream for the same keys', () => {
    expect(draw(50, 7, 'lamp', 3)).toEqual(draw(50, 7, 'lamp', 3));
  });

  it.each([[[8, 'lamp', 3]], [[7, 'lamb', 3]], [[7, 'lamp', 4]], [['lamp', 7, 3]], [[7, 'lamp']]])('gives another stream for %j', (keys) => {
    expect(draw(5, ...keys)).not.toEqual(draw(5, 7, 'lamp', 3));
  });

  it('does not confuse where one key ends and the next begins', () => {
    expect(draw(3, 'ab', 'c')).not.toEqual(draw(3, 'a', 'bc'));
    expect(draw(3, 1, 12)).not.toEqual(draw(3, 11, 2));
  });

  it('stays at nought or above and below one, whatever the keys', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 }), (keys) => {
      for (const value of draw(20, ...keys)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
      }
    }));
  });

  it('spreads a long stream evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const value of draw(10_000, 'spread')) tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('spreads the first draws of neighbouring seeds', () => {
    const firsts = Array.from({ length: 2000 }, (_, seed) => createRandom(seed, 'lamp', 1)());
    const mean = firsts.reduce((sum, value) => sum + value, 0) / firsts.length;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.55);
    expect(new Set(firsts).size).toBeGreaterThan(1990);
  });
});

describe('pick', () => {
  it('finds nothing in an empty list', () => {
    expect(pick([], () => 0.5)).toBeUndefined();
  });

  it('reaches every item and nothing else', () => {
    const random = createRandom('pick');
    const picked = new Set(Array.from({ length: 200 }, () => pick(['a', 'b', 'c'], random)));
    expect([...picked].sort()).toEqual(['a', 'b', 'c']);
  });

  it('takes the last item at the top of the range', () => {
    expect(pick(['a', 'b'], () => 0.999999)).toBe('b');
    expect(pick(['a', 'b'], () => 0)).toBe('a');
  });
});
