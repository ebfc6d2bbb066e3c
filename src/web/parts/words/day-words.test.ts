import { describe, expect, it } from 'vitest';
import { nameDistance } from './day-words.ts';

const now = new Date(2026, 2, 10, 9);
const away = (days: number, hour = 9): string => nameDistance(new Date(2026, 2, 10 + days, hour).toISOString(), now);

describe('how far away a day is', () => {
  it('goes by the calendar, not by hours', () => {
    expect([away(0, 23), away(1, 1), away(-1, 23)]).toEqual(['today', 'tomorrow', 'yesterday']);
  });

  it('is said in days, then weeks, then months', () => {
    expect([away(3), away(-13), away(14), away(59), away(60), away(-90)]).toEqual(['in 3 days', '13 days ago', 'in 2 weeks', 'in 8 weeks', 'in 2 months', '3 months ago']);
  });

  it('does not mind a night that is an hour shorter', () => {
    expect(nameDistance(new Date(2026, 2, 30, 1).toISOString(), new Date(2026, 2, 28, 23))).toBe('in 2 days');
  });
});
