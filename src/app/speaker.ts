import type { SessionView, TurnView } from '../api/shapes.ts';
import type { LanguageModel, TurnModelRecord, TurnRecord } from './ports.ts';

/** A language model that words what customers say, and how far it may go. */
export interface Speaker {
  model: LanguageModel;
  /** Tokens one role-play may spend. */
  budget: number;
  /** For a million tokens each, in whatever currency the administrator thinks in; null when not set. */
  prices: { in: number; out: number } | null;
  /** Whether it also reads what agents say. */
  reads: boolean;
  /** Milliseconds: to the first word, and to the last of a text or of a reading. */
  patience: { first: number; whole: number };
}

type Prices = Speaker['prices'];

/** Tokens a text takes where nobody counted: about four characters each. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 4);
}

/** Whether a request of that size would still be within the budget of a role-play with these turns. */
export function canAfford({ budget }: Speaker, turns: readonly Pick<TurnRecord, 'model'>[], tokens: number): boolean {
  return turns.reduce((sum, { model }) => sum + (model === null ? 0 : model.tokensIn + model.tokensOut), tokens) <= budget;
}

/** What a model had to do with a turn, as it is shown; with `insight` also what it read. */
export function viewTurnModel(record: TurnModelRecord | null, prices: Prices, insight: boolean): TurnView['model'] {
  if (record === null) return null;
  const { model, worded, reason, tokensIn, tokensOut, reading } = record;
  return { model, worded, reason: reason ?? null, tokensIn, tokensOut, cost: priceTokens(record, prices), reading: insight && reading !== undefined ? reading : null };
}

/** What models had to do with a role-play; null where none has and none will. */
export function viewModelUse(speaker: Speaker | null, turns: readonly TurnRecord[]): SessionView['modelUse'] {
  const records = turns.flatMap(({ model }) => (model === null ? [] : [model]));
  const name = speaker?.model.name ?? records.at(-1)?.model;
  if (name === undefined) return null;
  const tokensIn = records.reduce((sum, record) => sum + record.tokensIn, 0);
  const tokensOut = records.reduce((sum, record) => sum + record.tokensOut, 0);
  return { model: name, place: speaker?.model.place ?? null, reads: speaker?.reads ?? false, tokensIn, tokensOut, cost: priceTokens({ tokensIn, tokensOut }, speaker?.prices ?? null), budget: speaker?.budget ?? null };
}

function priceTokens({ tokensIn, tokensOut }: { tokensIn: number; tokensOut: number }, prices: Prices): number | null {
  return prices === null ? null : (tokensIn * prices.in + tokensOut * prices.out) / 1_000_000;
}
