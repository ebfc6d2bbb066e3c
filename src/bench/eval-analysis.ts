import type { Channel, Label, Role, Stage, Trigger } from '../core/codebook.ts';
import { triggers } from '../core/codebook.ts';
import type { ConversationAnalysis } from '../core/analysis/analysis.ts';
import { analyzeConversation } from '../core/analysis/analyze-conversation.ts';
import type { Reader } from '../core/language/observation.ts';

/** A conversation of the corpus. */
export interface LabelledConversation {
  id: string;
  channel: Channel;
  turns: { role: Role; text: string; labels: Label[]; stage?: Stage; triggers?: Trigger[] }[];
}

/** Shares 0–1. */
export interface Match {
  precision: number;
  recall: number;
  f1: number;
  support: number;
}

const heated: ReadonlySet<string> = new Set(['anger', 'abuse']);
const signs: ReadonlySet<string> = new Set(['threaten-leave', 'threaten-public', 'threaten-legal', 'threaten-harm', 'ask-superior', 'ultimatum']);

/** Precision and recall of pairs of what is so and what was found. */
export function matchPairs(pairs: readonly (readonly [so: boolean, found: boolean])[]): Match {
  const both = pairs.filter(([so, found]) => so && found).length;
  const support = pairs.filter(([so]) => so).length;
  const all = pairs.filter(([, found]) => found).length;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return { precision: share(both, all), recall: share(both, support), f1: share(2 * both, all + support), support };
}

/** Prints how far what is said of whole conversations agrees with their labels. */
export function reportAnalysis(conversations: readonly LabelledConversation[], reader: Reader): void {
  const analysed = conversations.map((conversation): [LabelledConversation, ConversationAnalysis] => [
    conversation, analyzeConversation({ id: conversation.id, channel: conversation.channel, turns: conversation.turns.map(({ role, text }) => ({ role, text })), source: { file: '', line: 1 } }, reader),
  ]);
  console.log(`\nanalysis of ${conversations.length} whole conversations that were not learned from, read by ${reader.version}`);
  const print = (what: string, { precision, recall, f1, support }: Match): void => console.log(`${what.padEnd(34)}precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}  support ${support}`);
  const causes = triggers.map((trigger) => ({
    trigger, pairs: analysed.map(([{ turns }, { triggers: found }]) => [turns.some((turn) => turn.triggers?.includes(trigger)), found.some((seen) => seen.trigger === trigger)] as const),
  }));
  for (const { trigger, pairs } of causes) print(`cause: ${trigger}`, matchPairs(pairs));
  print('causes of a conversation together', matchPairs(causes.flatMap(({ pairs }) => pairs)));
  print('causes of a turn together', matchPairs(analysed.flatMap(([{ turns }, { triggers: found }]) => turns.flatMap((turn, index) =>
    triggers.map((trigger) => [turn.triggers?.includes(trigger) ?? false, found.some((seen) => seen.trigger === trigger && seen.turn === index + 1)] as const)))));
  print('went up', matchPairs(analysed.map(([conversation, { escalation }]) => [wentUp(conversation), escalation !== null])));
  print('settled at the end', matchPairs(analysed.map(([conversation, { end }]) => [settled(conversation), end.kind === 'settled'])));
  const [bad, others] = [true, false].map((ended) => analysed.filter(([conversation]) => endedBadly(conversation) === ended).map(([, { risk }]) => risk.value)) as [number[], number[]];
  const wins = bad.flatMap((one) => others.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
  console.log(`risk is higher where it ended badly in ${(wins.reduce((sum: number, win) => sum + win, 0) / Math.max(1, wins.length)).toFixed(2)} of pairs (${bad.length} ended badly)`);
}

function customerTurns({ turns }: LabelledConversation): LabelledConversation['turns'] {
  return turns.filter(({ role }) => role === 'customer');
}

function wentUp(conversation: LabelledConversation): boolean {
  return customerTurns(conversation).slice(1).some(({ stage, labels }) => heated.has(stage ?? '') || labels.some((label) => signs.has(label)));
}

function settled(conversation: LabelledConversation): boolean {
  const labels = customerTurns(conversation).at(-1)?.labels ?? [];
  return (labels.includes('accept') || labels.includes('thank')) && !labels.some((label) => ['complain', 'vent', 'accuse', 'disengage'].includes(label));
}

function endedBadly(conversation: LabelledConversation): boolean {
  const last = customerTurns(conversation).at(-1);
  return heated.has(last?.stage ?? '') || (last?.labels ?? []).some((label) => signs.has(label) || label === 'disengage' || label === 'insult');
}
