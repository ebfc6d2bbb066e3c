import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Document, isScalar, parse, visit } from 'yaml';
import { scoreConversation } from '../../src/core/assessment/assess.ts';
import { loadTrainedReader } from '../../src/content/trained-reader.ts';
import type { Label, Stage } from '../../src/core/codebook.ts';
import { replay } from '../../src/core/conversation/conversation.ts';
import type { Path } from '../../src/core/conversation/scenario.ts';
import type { Outcome } from '../../src/core/conversation/turn.ts';
import { roles } from './real-roles.ts';

/** What a path of a scenario comes to with seed 1, read by the trained reader. */
interface Golden {
  outcome: Outcome;
  csat: number;
  overall: number | null;
  stage: Stage;
  turns: { seen: Label[]; stage: Stage }[];
}

const expectedFile = fileURLToPath(new URL('expected.yaml', import.meta.url));
const reader = loadTrainedReader();
const played = new Map(roles.flatMap((role) => role.scenario.paths.map((path) => [`${role.scenario.id} ${path.id}`, { kind: path.kind, scenario: role.scenario.id, golden: play(role, path) }] as const)));

// The one switch that rewrites the expectations; a person looks at the difference before it is kept.
if (process.env.EVENKEEL_UPDATE_GOLDEN === '1') {
  const document = new Document(Object.fromEntries([...played].map(([name, { golden }]) => [name, golden])), { aliasDuplicateObjects: false });
  document.commentBefore = ' What the paths of the scenarios come to with seed 1. Rewritten by EVENKEEL_UPDATE_GOLDEN=1 npx vitest run test/conversations/golden.test.ts';
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item));
    },
  });
  writeFileSync(expectedFile, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}
const expected = parse(readFileSync(expectedFile, 'utf8')) as Record<string, Golden>;

function play({ scenario, voice }: (typeof roles)[number], path: Path): Golden {
  const conversation = replay(scenario, voice, { seed: 1, channel: path.channel, reader }, path.turns);
  const { ending, overall } = scoreConversation(conversation);
  const turns = conversation.turns.map(({ reading, stage }) => ({ seen: [...new Set(reading.observations.map((seen) => seen.label))].sort(), stage }));
  return { outcome: ending.outcome, csat: ending.csat, overall, stage: turns.at(-1)?.stage ?? 'calm', turns };
}

const ofKind = (kind: Path['kind']) => [...played].filter(([, one]) => one.kind === kind).map(([name, { golden, scenario }]) => [name, golden, scenario] as const);
const scoresOf = (scenario: string, kind: Path['kind']) => [...played.values()].filter((one) => one.scenario === scenario && one.kind === kind).map(({ golden }) => golden.overall ?? 0);

describe('the paths of the scenarios', () => {
  it('have an expectation each, and no expectation stands without one', () => {
    expect(Object.keys(expected).sort()).toEqual([...played.keys()].sort());
  });
});

describe.each([...played])('%s', (name, { golden }) => {
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
  it.each(ofKind('model'))('%s brings it to a good end', (_, { outcome, csat }) => {
    expect(['resolved', 'accepted-with-reservations', 'escalated-rightly']).toContain(outcome);
    expect(csat).toBeGreaterThanOrEqual(3.5);
  });

  it.each(ofKind('failure'))('%s loses or disappoints the customer', (_, { csat }) => {
    expect(csat).toBeLessThan(3);
  });

  it.each(ofKind('failure'))('%s is judged far below every model', (_, { overall }, scenario) => {
    expect(Math.min(...scoresOf(scenario, 'model')) - (overall ?? 0)).toBeGreaterThan(25);
  });

  it.each(ofKind('model'))('the customer of %s leaves calmer than they came', (_, { stage }) => {
    expect(['calm', 'concern', 'recovery']).toContain(stage);
  });
});
