import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label, Role, Stage } from '../core/codebook.ts';
import type { LabelledTurn } from './labelled-turns.ts';

interface WrittenConversation {
  id: string;
  turns: { role: Role; text: string; labels: Label[]; stage?: Stage }[];
}

/** A turn of the corpus as a second reader labelled it. */
export interface SecondReading {
  conversation: string;
  /** From 1. */
  turn: number;
  labels: Label[];
}

/** Turns of the corpus by id (`conversation.turn`), each with the turns before it. */
export function loadCorpusTurns(folder: string): LabelledTurn[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('conversations-')) : [];
  return files.flatMap((name) => readLines<WrittenConversation>(join(folder, name))).flatMap(({ id, turns }) =>
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
