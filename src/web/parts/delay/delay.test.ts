import { describe, expect, it } from 'vitest';
import { measureReplyDelay, readDelayChoice } from './delay.ts';

describe("the customer's typing time", () => {
  it('is on unless less motion is asked for, and a choice counts over both', () => {
    expect(readDelayChoice(null, false)).toBe(true);
    expect(readDelayChoice(null, true)).toBe(false);
    expect(readDelayChoice('on', true)).toBe(true);
    expect(readDelayChoice('off', false)).toBe(false);
  });

  it('grows with the length of the reply up to four seconds', () => {
    expect(measureReplyDelay('No.', true)).toBeLessThan(800);
    expect(measureReplyDelay('x'.repeat(100), true)).toBeGreaterThan(1500);
    expect(measureReplyDelay('x'.repeat(5000), true)).toBe(4000);
  });

  it('is nothing when switched off or when nothing is said', () => {
    expect(measureReplyDelay('Fine.', false)).toBe(0);
    expect(measureReplyDelay('', true)).toBe(0);
  });
});
