import { describe, expect, it } from 'vitest';
import { t } from '../../strings/translate.ts';
import { describeTrouble } from './trouble.ts';

describe('trouble', () => {
  it('offers to try again only where that can help', () => {
    expect([0, 429, 500, null].map((status) => describeTrouble(status).retry)).toEqual([true, true, true, true]);
    expect([403, 404, 422].map((status) => describeTrouble(status).retry)).toEqual([false, false, false]);
  });

  it('always says what is safe', () => {
    for (const status of [0, 404, 422, 500, null]) expect(t(describeTrouble(status).safe).length).toBeGreaterThan(20);
  });
});
