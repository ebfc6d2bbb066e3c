import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Channel, Label, Role, Stage, Trigger } from '../codebook.ts';
import type { ConversationAnalysis } from './analysis.ts';
import { analyzeConversation } from './analyze-conversation.ts';

interface Labelled {
  id: string;
  channel: Channel;
  turns: { role: Role; text: string; labels: Label[]; stage?: Stage; triggers?: Trigger[] }[];
}

/** The half of the corpus the trigger cues were not chosen on. */
const labelled = ['e', 'f', 'g', 'h'].flatMap((part) =>
  readFileSync(new URL(`../../../content/corpus/conversations-${part}.jsonl`, import.meta.url), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Labelled),
);
const read = labelled.map((conversation): [Labelled, ConversationAnalysis] => {
  const turns = conversation.turns.map(({ role, text }) => ({ role, text }));
  return [conversation, analyzeConversation({ id: conversation.id, channel: conversation.channel, turns, source: { file: '', line: 1 } })];
});

const heated: ReadonlySet<string> = new Set(['anger', 'abuse']);
const signs: ReadonlySet<string> = new Set(['threaten-leave', 'threaten-public', 'threaten-legal', 'threaten-harm', 'ask-superior', 'ultimatum']);

function customerTurns({ turns }: Labelled): Labelled['turns'] {
  return turns.filter(({ role }) => role === 'customer');
}

function measure(pairs: readonly (readonly [boolean, boolean])[]): { precision: number; recall: number } {
  const both = pairs.filter(([said, found]) => said && found).length;
  return { precision: both / pairs.filter(([, found]) => found).length, recall: both / pairs.filter(([said]) => said).length };
}

describe('against the labels of the corpus', () => {
  it('half of the triggers named for a conversation are there, and two in five are found', () => {
    const pairs = read.flatMap(([conversation, { triggers }]) => {
      const said = new Set(conversation.turns.flatMap((turn) => turn.triggers ?? []));
      const found = new Set(triggers.map(({ trigger }) => trigger));
      return [...new Set([...said, ...found])].map((trigger) => [said.has(trigger), found.has(trigger)] as const);
    });
    const { precision, recall } = measure(pairs);
    expect(precision).toBeGreaterThan(0.48);
    expect(recall).toBeGreaterThan(0.38);
  });

  it('four in five conversations that are said to go up do, and half of those that do are found', () => {
    const { precision, recall } = measure(read.map(([conversation, { escalation }]) => {
      const later = customerTurns(conversation).slice(1);
      return [later.some(({ stage, labels }) => heated.has(stage ?? '') || labels.some((label) => signs.has(label))), escalation !== null] as const;
    }));
    expect(precision).toBeGreaterThan(0.75);
    expect(recall).toBeGreaterThan(0.45);
  });

  it('risk puts conversations that ended badly before the others in three of four pairs', () => {
    const bad = (conversation: Labelled): boolean => {
      const last = customerTurns(conversation).at(-1);
      return heated.has(last?.stage ?? '') || (last?.labels ?? []).some((label) => signs.has(label) || label === 'disengage' || label === 'insult');
    };
    const [ended, others] = [read.filter(([one]) => bad(one)), read.filter(([one]) => !bad(one))].map((side) => side.map(([, { risk }]) => risk.value));
    const wins = (ended ?? []).reduce((sum, one) => sum + (others ?? []).reduce((part, other) => part + (one > other ? 1 : one === other ? 0.5 : 0), 0), 0);
    expect(wins / ((ended ?? []).length * (others ?? []).length)).toBeGreaterThan(0.74);
  });
});
