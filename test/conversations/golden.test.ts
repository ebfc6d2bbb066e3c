import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Document, isScalar, parse, visit } from 'yaml';
import { assess } from '../../src/core/assessment/assess.ts';
import { type Channel, channels, type Label, type Stage } from '../../src/core/codebook.ts';
import { replay } from '../../src/core/conversation/conversation.ts';
import type { AgentUtterance, Outcome } from '../../src/core/conversation/turn.ts';
import { findRole } from './real-roles.ts';

/** What a recorded conversation comes to with seed 1. */
interface Golden {
  outcome: Outcome;
  csat: number;
  overall: number | null;
  stage: Stage;
  turns: { seen: Label[]; stage: Stage }[];
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const expectedFile = `${folder}expected.yaml`;
const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
const played = new Map(names.map((name) => [name, play(name)]));

// The one switch that rewrites the expectations; a person looks at the difference before it is kept.
if (process.env.EVENKEEL_UPDATE_GOLDEN === '1') {
  const document = new Document(Object.fromEntries(played), { aliasDuplicateObjects: false });
  document.commentBefore = ' What the recorded conversations come to with seed 1. Rewritten by EVENKEEL_UPDATE_GOLDEN=1 npx vitest run test/conversations';
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item));
    },
  });
  writeFileSync(expectedFile, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}
const expected = parse(readFileSync(expectedFile, 'utf8')) as Record<string, Golden>;

function play(name: string): Golden {
  const { scenario, channel } = readName(name);
  const role = findRole(scenario);
  const lines = readFileSync(folder + name, 'utf8').split('\n').filter((line) => line.trim() !== '');
  const conversation = replay(role.scenario, role.voice, { seed: 1, channel }, lines.map((line) => JSON.parse(line) as AgentUtterance));
  const { ending, overall } = assess(conversation);
  const turns = conversation.turns.map(({ reading, stage }) => ({ seen: [...new Set(reading.observations.map((seen) => seen.label))].sort(), stage }));
  return { outcome: ending.outcome, csat: ending.csat, overall, stage: turns.at(-1)?.stage ?? 'calm', turns };
}

/** Reads `<scenario>.<kind>.<channel>.jsonl`. */
function readName(name: string): { scenario: string; kind: string; channel: Channel } {
  const [scenario, kind, word] = name.split('.');
  const channel = channels.find((candidate) => candidate === word);
  if (!scenario || !kind || !channel) throw new Error(`${name} is not named <scenario>.<kind>.<channel>.jsonl.`);
  return { scenario, kind, channel };
}

const ofKind = (kind: string) => [...played].filter(([name]) => readName(name).kind === kind);

describe('the recorded conversations', () => {
  it('have an expectation each, and no expectation stands without one', () => {
    expect(Object.keys(expected).sort()).toEqual(names);
  });
});

describe.each([...played])('%s', (name, golden) => {
  const before = expected[name];

  it('ends as recorded', () => {
    expect(golden.outcome).toBe(before?.outcome);
    expect(golden.stage).toBe(before?.stage);
    expect(Math.abs(golden.csat - (before?.csat ?? 0)), `csat ${golden.csat} for ${before?.csat}`).toBeLessThanOrEqual(0.3 + 1e-9);
  });

  it('is judged as recorded', () => {
    expect(Math.abs((golden.overall ?? 0) - (before?.overall ?? 0)), `overall ${golden.overall} for ${before?.overall}`).toBeLessThanOrEqual(6);
  });

  it('is read as recorded, turn by turn', () => {
    expect(golden.turns).toEqual(before?.turns);
  });
});

// What no calibration may change; these do not come from the recorded expectations.
describe('whatever is recorded', () => {
  it.each(ofKind('expert'))('the skilled agent of %s brings it to a good end', (_, { outcome, csat }) => {
    expect(['resolved', 'accepted-with-reservations', 'escalated-rightly']).toContain(outcome);
    expect(csat).toBeGreaterThanOrEqual(3.5);
  });

  it.each(ofKind('hostile'))('the hostile agent of %s loses the customer', (_, { outcome, csat }) => {
    expect(['left-angry', 'left-silently', 'ended-by-agent']).toContain(outcome);
    expect(csat).toBeLessThan(2.5);
  });

  it.each(ofKind('expert'))('the skilled agent of %s is judged far above the hostile one', (name, { overall }) => {
    const hostile = played.get(name.replace('.expert.', '.hostile.'));
    if (hostile) expect((overall ?? 0) - (hostile.overall ?? 0)).toBeGreaterThan(25);
  });

  it.each(ofKind('expert'))('the customer of %s leaves calmer than they came', (_, { stage }) => {
    expect(['calm', 'concern', 'recovery']).toContain(stage);
  });
});
