import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessTranscript } from '../core/assessment/assess.ts';
import type { Assessment } from '../core/assessment/assessment.ts';
import { type Channel, type Competency, competencies } from '../core/codebook.ts';
import type { Reader, Utterance } from '../core/language/observation.ts';
import { loadCorpusConversations } from './corpus-turns.ts';

/** A whole conversation with one reader's ratings: competencies 0–4 (null: did not come up), overall 0–100, satisfaction 1–5. */
interface RatedConversation {
  id: string;
  channel: Channel;
  agentKind: string;
  turns: Utterance[];
  ratings: Record<string, number | string | null>;
}

/** Names of the ratings in the data, by competency. */
const ratingOf: Readonly<Record<Competency, string>> = {
  listening: 'listening', empathy: 'empathy', ownership: 'ownership', 'calm-language': 'calm_language', 'problem-solving': 'problem_solving',
  'boundaries-escalation': 'boundaries_escalation', 'closing-follow-up': 'closing_followup',
};

interface Pair {
  rated: number;
  found: number;
}

/** A part of the corpus nobody learned from or tuned on, rated afterwards. */
interface Rating {
  conversation: string;
  ratings: RatedConversation['ratings'];
}

/** The rated conversations of a file; undefined when it is absent. */
export function loadRatedConversations(path: string): RatedConversation[] | undefined {
  return existsSync(path) ? readLines<RatedConversation>(path) : undefined;
}

/** The rated conversations of the corpus. */
export function loadRatedCorpus(folder: string): RatedConversation[] {
  const conversations = new Map(loadCorpusConversations(folder).map((conversation) => [conversation.id, conversation]));
  return readLines<Rating>(join(folder, 'rated-conversations.jsonl')).flatMap(({ conversation: id, ratings }) => {
    const conversation = conversations.get(id);
    return conversation ? [{ ...conversation, ratings }] : [];
  });
}

/** How far transcript assessments agree with a rater: rank correlations, satisfaction within one point of five, means by kind of agent. */
export function measureAgreement(rated: readonly RatedConversation[], reader: Reader): string[] {
  const judged = rated.map((conversation) => ({ conversation, assessment: assessTranscript(conversation.turns, conversation.channel, reader) }));
  const satisfaction = pairUp(judged, 'csat', ({ ending }) => ending.csat);
  const near = satisfaction.filter(({ rated: one, found }) => Math.abs(one - found) <= 1).length;
  return [
    row('overall', pairUp(judged, 'overall', ({ overall }) => overall)),
    ...competencies.map((id) => row(id, pairUp(judged, ratingOf[id], ({ competencies: scores }) => scores.find((score) => score.id === id)?.score ?? null))),
    row('satisfaction', satisfaction),
    `satisfaction within one point: ${near} of ${satisfaction.length}`,
    ...listKinds(judged),
  ];
}

function readLines<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

function row(name: string, pairs: readonly Pair[]): string {
  return `${name.padEnd(22)} Spearman ${correlateRanks(pairs).toFixed(2).padStart(5)}  (${pairs.length})`;
}

function listKinds(judged: readonly { conversation: RatedConversation; assessment: Assessment }[]): string[] {
  const kinds = [...new Set(judged.map(({ conversation }) => conversation.agentKind))];
  const rows = kinds.map((kind) => ({ kind, pairs: pairUp(judged.filter(({ conversation }) => conversation.agentKind === kind), 'overall', ({ overall }) => overall) }));
  return [
    'mean overall by kind of agent: rated, found',
    ...rows.sort((left, right) => average(right.pairs, 'rated') - average(left.pairs, 'rated')).map(({ kind, pairs }) => `  ${kind.padEnd(24)}${average(pairs, 'rated').toFixed(0).padStart(4)}${average(pairs, 'found').toFixed(0).padStart(5)}`),
  ];
}

function pairUp(judged: readonly { conversation: RatedConversation; assessment: Assessment }[], rating: string, find: (assessment: Assessment) => number | null): Pair[] {
  return judged.flatMap(({ conversation, assessment }) => {
    const rated = conversation.ratings[rating];
    const found = find(assessment);
    return typeof rated === 'number' && found !== null ? [{ rated, found }] : [];
  });
}

/** Spearman's rank correlation, ties sharing their mean rank; 0 when one side does not vary. */
export function correlateRanks(pairs: readonly Pair[]): number {
  const [one, other] = [rank(pairs.map(({ rated }) => rated)), rank(pairs.map(({ found }) => found))];
  const middle = (pairs.length + 1) / 2;
  const product = (left: readonly number[], right: readonly number[]) => left.reduce((sum, value, at) => sum + (value - middle) * ((right[at] ?? 0) - middle), 0);
  const spread = Math.sqrt(product(one, one) * product(other, other));
  return spread === 0 ? 0 : product(one, other) / spread;
}

function rank(values: readonly number[]): number[] {
  return values.map((value) => values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2);
}

function average(pairs: readonly Pair[], side: keyof Pair): number {
  return pairs.reduce((sum, pair) => sum + pair[side], 0) / Math.max(1, pairs.length);
}
