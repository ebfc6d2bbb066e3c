import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label, Stage } from '../core/codebook.ts';
import type { LabelledConversation } from './eval-analysis.ts';
import type { LabelledTurn } from './labelled-turns.ts';

/** A turn of the corpus as a second reader labelled it. */
export interface SecondReading {
  conversation: string;
  /** From 1. */
  turn: number;
  labels: Label[];
  /** Of customer turns. */
  stage?: Stage;
}

/** Whole conversations of the corpus. */
export function loadCorpusConversations(folder: string): LabelledConversation[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('conversations-')).sort() : [];
  return files.flatMap((name) => readLines<LabelledConversation>(join(folder, name)));
}

/** Turns of the corpus by id (`conversation.turn`), each with the turns before it. */
export function loadCorpusTurns(folder: string): LabelledTurn[] {
  return loadCorpusConversations(folder).flatMap(({ id, turns }) =>
    turns.map((turn, index) => ({ ...turn, id: `${id}.${index + 1}`, context: turns.slice(0, index), disputed: [] })),
  );
}

/** Second readings of the corpus. */
export function loadSecondReadings(folder: string): SecondReading[] {
  const file = join(folder, 'second-reading.jsonl');
  return existsSync(file) ? readLines<SecondReading>(file) : [];
}

function readLines<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Row);
}
