import type { Channel, Label, Role, Stage, Trigger } from '../core/codebook.ts';
import { triggers } from '../core/codebook.ts';
import type { ConversationAnalysis } from '../core/analysis/analysis.ts';
import { analyzeConversation } from '../core/analysis/analyze-conversation.ts';
import type { Reader } from '../core/language/observation.ts';

/** A conversation of the corpus. */
export interface LabelledConversation {
  id: string;
  channel: Channel;
  /** What the writer set out to show. */
  agentKind: string;
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

/** How far what is said of whole conversations agrees with their labels. */
export interface AnalysisFigures {
  /** By what was looked for: each trigger, then all together, and so on, in the order of the table. */
  matches: readonly (readonly [what: string, match: Match])[];
  triggers: Match;
  escalation: Match;
  /** Share of pairs in which the one that ended badly has the higher risk, and how many ended badly. */
  ordering: { share: number; support: number };
}

/** Analyses labelled conversations and compares. */
export function measureAnalysis(conversations: readonly LabelledConversation[], reader: Reader): AnalysisFigures {
  const analysed = conversations.map((conversation): [LabelledConversation, ConversationAnalysis] => [
    conversation, analyzeConversation({ id: conversation.id, channel: conversation.channel, turns: conversation.turns.map(({ role, text }) => ({ role, text })), source: { file: '', line: 1 } }, reader),
  ]);
  const causes = triggers.map((trigger) => ({
    trigger, pairs: analysed.map(([{ turns }, { triggers: found }]) => [turns.some((turn) => turn.triggers?.includes(trigger)), found.some((seen) => seen.trigger === trigger)] as const),
  }));
  const together = matchPairs(causes.flatMap(({ pairs }) => pairs));
  const ofTurns = matchPairs(analysed.flatMap(([{ turns }, { triggers: found }]) => turns.flatMap((turn, index) =>
    triggers.map((trigger) => [turn.triggers?.includes(trigger) ?? false, found.some((seen) => seen.trigger === trigger && seen.turn === index + 1)] as const))));
  const escalation = matchPairs(analysed.map(([conversation, { escalation: found }]) => [wentUp(conversation), found !== null]));
  const end = matchPairs(analysed.map(([conversation, { end: found }]) => [settled(conversation), found.kind === 'settled']));
  const [bad, others] = [true, false].map((ended) => analysed.filter(([conversation]) => endedBadly(conversation) === ended).map(([, { risk }]) => risk.value)) as [number[], number[]];
  const wins = bad.flatMap((one) => others.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
  return {
    matches: [
      ...causes.map(({ trigger, pairs }) => [`cause: ${trigger}`, matchPairs(pairs)] as const),
      ['causes of a conversation together', together], ['causes of a turn together', ofTurns], ['went up', escalation], ['settled at the end', end],
    ],
    triggers: together, escalation,
    ordering: { share: wins.reduce((sum: number, win) => sum + win, 0) / Math.max(1, wins.length), support: bad.length },
  };
}

/** The figures of several readers side by side, in Markdown: precision / recall / F1. */
export function tabulateAnalysis(columns: readonly { name: string; figures: AnalysisFigures }[]): string {
  const cell = ({ precision, recall, f1 }: Match): string => [precision, recall, f1].map((share) => share.toFixed(2)).join(' / ');
  const [first] = columns;
  const rows = (first?.figures.matches ?? []).map(([what, { support }], index) => `| ${what} | ${columns.map(({ figures }) => cell((figures.matches[index] as readonly [string, Match])[1])).join(' | ')} | ${support} |`);
  return [
    `| | ${columns.map(({ name }) => name).join(' | ')} | with it |`, `|---|${columns.map(() => '---').join('|')}|---|`, ...rows,
    `| risk is higher where it ended badly: share of pairs | ${columns.map(({ figures }) => figures.ordering.share.toFixed(2)).join(' | ')} | ${first?.figures.ordering.support ?? 0} ended badly |`,
  ].join('\n');
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
