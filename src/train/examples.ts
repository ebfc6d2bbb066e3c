import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHeldOut } from '../content/held-out.ts';
import type { Label, Role, Stage, Trigger } from '../core/codebook.ts';
import type { SentencePiece } from '../core/language/learned/sentence-piece.ts';
import { type briefFeatureCount, describeBriefly, describeTurn, featureCount, rememberedCues } from '../core/language/learned/features.ts';
import type { LongestContext } from '../core/language/learned/pieces.ts';
import { cutToLength, splitIntoPieces } from '../core/language/learned/pieces.ts';
import type { Utterance } from '../core/language/observation.ts';
import type { Example } from './network.ts';
import type { Target } from './outputs.ts';
import { targetOf } from './outputs.ts';

/** A labelled turn to learn from or to measure on. */
export interface LabelledExample {
  id: string;
  heldOut: boolean;
  role: Role;
  example: Example;
  target: Target;
}

/** A turn with its labels. */
export interface LabelledText {
  id: string;
  /** Kept out of training; whole conversations are, contrast pairs never. */
  heldOut: boolean;
  role: Role;
  text: string;
  before: readonly Utterance[];
  labels: readonly Label[];
  disputed?: readonly Label[];
  stage?: Stage | null;
  triggers?: readonly Trigger[] | null;
  /** One of the short answers of `plain-turns.jsonl`. */
  plain?: boolean;
}

interface WrittenConversation {
  id: string;
  turns: (Utterance & { labels: Label[]; stage?: Stage; triggers?: Trigger[] })[];
}

interface ContrastPair {
  id: string;
  role: Role;
  before?: string;
  a: { text: string; labels: Label[] };
  b: { text: string; labels: Label[] };
}

/** Answers of agents to the same words of a customer, not to one another. */
interface PlainTurns {
  id: string;
  before: string;
  answers: { text: string; labels: Label[] }[];
}

/** All labelled turns of the corpus in `folder`, plain turns and the sides of the contrast pairs among them. */
export function loadCorpus(folder: string): LabelledText[] {
  const conversations = readdirSync(folder).filter((name) => name.startsWith('conversations-')).sort().flatMap((name) => readLines<WrittenConversation>(join(folder, name)));
  const turns = conversations.flatMap(({ id, turns: said }) => said.map(({ role, text, labels, stage, triggers }, index): LabelledText => ({
    id: `${id}.${index + 1}`, heldOut: isHeldOut(id), role, text, labels, before: said.slice(0, index), stage: stage ?? null, triggers: role === 'customer' ? (triggers ?? []) : null,
  })));
  const plain = readOptional<PlainTurns>(join(folder, 'plain-turns.jsonl')).flatMap(({ id, before, answers }) => answers.map(({ text, labels }, index): LabelledText => ({
    id: `${id}.${index + 1}`, heldOut: isHeldOut(id), role: 'agent', text, labels, before: [{ role: 'customer', text: before }], plain: true,
  })));
  const sides = readOptional<ContrastPair>(join(folder, 'contrast-pairs.jsonl')).flatMap(({ id, role, before, a, b }) => [a, b].map(({ text, labels }, index): LabelledText => ({
    id: `${id}${'ab'[index]}`, heldOut: false, role, text, labels, before: before ? [{ role: role === 'agent' ? 'customer' : 'agent', text: before }] : [],
  })));
  return [...turns, ...plain, ...sides];
}

/** What a network hears beside the words of a turn. */
export interface Hearing {
  longestContext: LongestContext;
  featureCount: typeof featureCount | typeof briefFeatureCount;
}

/** What a network learns from a labelled turn. */
export function buildExample({ id, heldOut, role, text, before, labels, disputed = [], stage, triggers }: LabelledText, split: SentencePiece, hearing: Hearing): LabelledExample {
  const heard = before.findLast((utterance) => utterance.role !== role);
  const { context, pieces } = cutToLength(hearing.longestContext[role], heard ? splitIntoPieces(heard.text, split).pieces : [], splitIntoPieces(text, split).pieces);
  const turn = { role, text };
  const features = hearing.featureCount === featureCount ? describeTurn(turn, before, rememberedCues.read(turn, before)) : describeBriefly(turn, before);
  return { id, heldOut, role, example: { context, pieces, role: role === 'agent' ? 0 : 1, features }, target: targetOf(role, labels, disputed, stage, triggers ?? null) };
}

function readOptional<Row>(path: string): Row[] {
  return existsSync(path) ? readLines<Row>(path) : [];
}

function readLines<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n').map((line, index) => {
    try {
      return JSON.parse(line) as Row;
    } catch (cause) {
      throw new SyntaxError(`${path}:${index + 1} is not a JSON object.`, { cause });
    }
  });
}
