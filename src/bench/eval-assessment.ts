import { loadTrainedReader } from '../content/trained-reader.ts';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assessTranscript } from '../core/assessment/assess.ts';
import type { Assessment } from '../core/assessment/assessment.ts';
import { type Channel, type Competency, competencies } from '../core/codebook.ts';
import type { Utterance } from '../core/language/observation.ts';

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

/** Where the rated conversations lie unless a path is given. */
const usualPath = fileURLToPath(new URL('../../../shared/data/service-conversations-dev.jsonl', import.meta.url));

/** Prints how far transcript assessments agree with a reader's ratings; says so when the data is absent. */
export function printAssessmentAgreement(path: string = usualPath): void {
  if (!existsSync(path)) {
    console.log(`No rated conversations at ${path}: nothing measured. Give the path of a file of rated conversations (one JSON object a line) as the argument.`);
    return;
  }
  const rated = readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as RatedConversation);
  const reader = loadTrainedReader();
  const judged = rated.map((conversation) => ({ conversation, assessment: assessTranscript(conversation.turns, conversation.channel, reader) }));
  console.log(`\n${rated.length} rated conversations of ${path}`);
  printRow('overall', pairUp(judged, 'overall', ({ overall }) => overall));
  for (const id of competencies) printRow(id, pairUp(judged, ratingOf[id], ({ competencies: scores }) => scores.find((score) => score.id === id)?.score ?? null));
  const satisfaction = pairUp(judged, 'csat', ({ ending }) => ending.csat);
  printRow('satisfaction', satisfaction);
  const near = satisfaction.filter(({ rated: one, found }) => Math.abs(one - found) <= 1).length;
  console.log(`satisfaction within one point: ${near} of ${satisfaction.length}`);
  printKinds(judged);
}

function printRow(name: string, pairs: readonly Pair[]): void {
  console.log(`${name.padEnd(22)} Spearman ${correlateRanks(pairs).toFixed(2).padStart(5)}  (${pairs.length})`);
}

function printKinds(judged: readonly { conversation: RatedConversation; assessment: Assessment }[]): void {
  const kinds = [...new Set(judged.map(({ conversation }) => conversation.agentKind))];
  const rows = kinds.map((kind) => ({ kind, pairs: pairUp(judged.filter(({ conversation }) => conversation.agentKind === kind), 'overall', ({ overall }) => overall) }));
  console.log('mean overall by kind of agent: rated, found');
  for (const { kind, pairs } of rows.sort((left, right) => average(right.pairs, 'rated') - average(left.pairs, 'rated'))) {
    console.log(`  ${kind.padEnd(24)}${average(pairs, 'rated').toFixed(0).padStart(4)}${average(pairs, 'found').toFixed(0).padStart(5)}`);
  }
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

if (process.argv[1] === fileURLToPath(import.meta.url)) printAssessmentAgreement(process.argv[2]);
