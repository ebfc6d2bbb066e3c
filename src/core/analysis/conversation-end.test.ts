import { expect, it } from 'vitest';
import type { Label, Stage } from '../codebook.ts';
import type { AnalysedTurn } from './analysis.ts';
import { guessEnd, type EndKind } from './conversation-end.ts';

function turnOf(turn: number, role: 'agent' | 'customer', labels: readonly Label[], stage: Stage = 'calm'): AnalysedTurn {
  return { turn, role, text: 'words', seen: labels.map((label) => ({ label, quote: label, start: 0, end: 5, confidence: 0.8 })), ...(role === 'customer' ? { stage, upset: 0 } : {}) };
}

it.each<[EndKind, readonly Label[], Stage, readonly Label[]]>([
  ['settled', ['accept', 'thank'], 'recovery', ['act']],
  ['open', ['tell'], 'calm', ['act']],
  ['open', ['thank', 'complain'], 'concern', []],
  ['open', ['thank'], 'anger', []],
  ['gave-up', ['disengage'], 'concern', []],
  ['left-angry', ['disengage'], 'anger', []],
  ['left-angry', ['threaten-public'], 'frustration', ['apologise']],
  ['handed-over', ['accept'], 'calm', ['hand-over']],
])('is %s when the last words show %j at %s after %j', (kind, customer, stage, agent) => {
  expect(guessEnd([turnOf(1, 'agent', agent), turnOf(2, 'customer', customer, stage)]).kind).toBe(kind);
});

it('quotes the words that show it', () => {
  expect(guessEnd([turnOf(1, 'customer', ['accept'])]).quote).toBe('accept');
});

it('is open without a customer', () => {
  expect(guessEnd([turnOf(1, 'agent', ['greet'])])).toEqual({ kind: 'open', quote: '' });
});
