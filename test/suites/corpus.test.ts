import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentDirectory } from '../../src/content/content-directory.ts';
import { agentLabels, channels, customerLabels, type Role, stages, triggers } from '../../src/core/codebook.ts';

interface Turn {
  role: Role;
  text: string;
  labels: string[];
  stage?: string;
  triggers?: string[];
}

interface Written {
  id: string;
  channel: string;
  turns: Turn[];
}

interface Pair {
  id: string;
  role: Role;
  a: { text: string; labels: string[] };
  b: { text: string; labels: string[] };
}

const folder = join(contentDirectory, 'corpus');
const known: Record<Role, ReadonlySet<string>> = { agent: new Set<string>(agentLabels), customer: new Set<string>(customerLabels) };

function readLines<Row>(name: string): Row[] {
  return readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Row);
}

const conversations = readdirSync(folder).filter((name) => name.startsWith('conversations-')).flatMap((name) => readLines<Written>(name));
const pairs = readLines<Pair>('contrast-pairs.jsonl');

describe('the corpus', () => {
  it('has conversations with ids of their own in known channels', () => {
    expect(conversations.length).toBeGreaterThanOrEqual(800);
    expect(new Set(conversations.map(({ id }) => id)).size).toBe(conversations.length);
    expect(conversations.filter(({ channel }) => !(channels as readonly string[]).includes(channel))).toEqual([]);
  });

  it('labels every turn with ids of the codebook, and every customer turn with a stage', () => {
    const turns = conversations.flatMap(({ id, turns: own }) => own.map((turn, index) => ({ at: `${id}.${index + 1}`, ...turn })));
    expect(turns.length).toBeGreaterThanOrEqual(8000);
    expect(turns.filter(({ role, labels }) => labels.some((label) => !known[role].has(label))).map(({ at }) => at)).toEqual([]);
    expect(turns.filter(({ role, stage }) => (role === 'customer') !== (stage !== undefined)).map(({ at }) => at)).toEqual([]);
    expect(turns.filter(({ stage }) => stage !== undefined && !(stages as readonly string[]).includes(stage)).map(({ at }) => at)).toEqual([]);
    expect(turns.filter((turn) => turn.triggers?.some((trigger) => !(triggers as readonly string[]).includes(trigger))).map(({ at }) => at)).toEqual([]);
    expect(turns.filter(({ text }) => text.trim() === '').map(({ at }) => at)).toEqual([]);
  });

  it('has contrast pairs whose sides differ in what they do', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    expect(pairs.filter(({ role, a, b }) => [...a.labels, ...b.labels].some((label) => !known[role].has(label))).map(({ id }) => id)).toEqual([]);
    expect(pairs.filter(({ a, b }) => [...a.labels].sort().join() === [...b.labels].sort().join()).map(({ id }) => id)).toEqual([]);
  });

  it('has second readings of turns there are', () => {
    const lengths = new Map(conversations.map(({ id, turns }) => [id, turns.length]));
    const second = readLines<{ conversation: string; turn: number; labels: string[] }>('second-reading.jsonl');
    expect(second.filter(({ conversation, turn }) => turn < 1 || turn > (lengths.get(conversation) ?? 0))).toEqual([]);
  });
});
