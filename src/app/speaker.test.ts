import { describe, expect, it } from 'vitest';
import type { LanguageModel, TurnModelRecord, TurnRecord } from './ports.ts';
import { canAfford, estimateTokens, viewModelUse, viewTurnModel } from './speaker.ts';
import type { Speaker } from './speaker.ts';

const record: TurnModelRecord = { model: 'fake', worded: true, tokensIn: 1_000, tokensOut: 100, reading: { observations: [] } };
const turn = (model: TurnModelRecord | null): TurnRecord => ({ id: 'a', index: 1, text: 'Hello', ends: false, bearing: null, customerText: 'Well.', scene: {}, at: '2026-01-01T00:00:00.000Z', model });
const model: LanguageModel = {
  name: 'new', place: 'localhost:1',
  // biome-ignore lint/correctness/useYield: a model that is never asked.
  async *stream() {
    return null;
  },
};
const speaker: Speaker = { model, budget: 2_500, prices: { in: 1, out: 10 }, reads: false, patience: { first: 1, whole: 1 } };

describe('the budget', () => {
  it('holds for all turns together with what is to come', () => {
    expect(canAfford(speaker, [turn(record), turn(record), turn(null)], 300)).toBe(true);
    expect(canAfford(speaker, [turn(record), turn(record), turn(null)], 301)).toBe(false);
  });

  it('counts four characters a token where nobody counted', () => {
    expect([estimateTokens(''), estimateTokens('abcde')]).toEqual([0, 2]);
  });
});

describe('what a model took', () => {
  it('is priced for a million tokens', () => {
    expect(viewTurnModel(record, speaker.prices, true)).toEqual({ model: 'fake', worded: true, reason: null, tokensIn: 1_000, tokensOut: 100, cost: 0.002, reading: { observations: [] } });
    expect(viewModelUse(speaker, [turn(record), turn(record)])).toEqual({ model: 'new', place: 'localhost:1', reads: false, tokensIn: 2_000, tokensOut: 200, cost: 0.004, budget: 2_500 });
  });

  it('is shown after the model is gone, without what nobody knows any more', () => {
    expect(viewModelUse(null, [turn(record)])).toEqual({ model: 'fake', place: null, reads: false, tokensIn: 1_000, tokensOut: 100, cost: null, budget: null });
    expect(viewModelUse(null, [turn(null)])).toBeNull();
  });

  it('hides what it read where the inner side is hidden', () => {
    expect(viewTurnModel(record, null, false)).toMatchObject({ reading: null, cost: null });
  });
});
