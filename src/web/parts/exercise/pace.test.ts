import { describe, expect, it } from 'vitest';
import { findBreath, readPace, readPause } from './pace.ts';

describe('the pace of breathing', () => {
  it('is what the prompt asks for', () => {
    expect(readPace('Breathe in through the nose while you count to four, out while you count to six.')).toEqual({ in: 4, hold: 0, out: 6 });
    expect(readPace('Breathe in for about 3 counts and out for about five.')).toEqual({ in: 3, hold: 0, out: 5 });
    expect(readPace('In for four, hold for two, out for seven.')).toEqual({ in: 4, hold: 2, out: 7 });
  });

  it('is in 4, hold 2, out 6 where the prompt names none or one nobody can breathe', () => {
    const usual = { in: 4, hold: 2, out: 6 };
    expect(readPace('Six slow breaths, the breath out a little longer than the breath in.')).toEqual(usual);
    expect(readPace('In for one, out for ninety.')).toEqual(usual);
    expect(readPace('In for 40, out for 6.')).toEqual(usual);
  });

  it('knows the part of the breath and counts from one, over and over', () => {
    const pace = { in: 4, hold: 2, out: 6 };
    expect([0, 3.9, 4, 5.5, 6, 11.9, 12].map((seconds) => findBreath(pace, seconds))).toEqual([
      { part: 'in', count: 1 }, { part: 'in', count: 4 }, { part: 'hold', count: 1 }, { part: 'hold', count: 2 }, { part: 'out', count: 1 }, { part: 'out', count: 6 }, { part: 'in', count: 1 },
    ]);
    expect(findBreath({ in: 4, hold: 0, out: 6 }, 4)).toEqual({ part: 'out', count: 1 });
  });
});

it('a pause lasts as long as its prompt says, else one slow breath', () => {
  expect(readPause('Then stay quiet for eight seconds.')).toBe(8);
  expect(readPause('Stay quiet for 300 seconds.')).toBe(60);
  expect(readPause('Do not answer until the bar is full.')).toBe(10);
});
