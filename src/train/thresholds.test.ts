import { describe, expect, it } from 'vitest';
import { outputCount, outputNames, targetOf } from './outputs.ts';
import { measureHeldOut } from './model-card.ts';
import { chooseThresholds, crossValidate, type Judged } from './thresholds.ts';

/** Agent turns in which `label` is wanted or not, with the logit the network gave it. */
function judge(label: 'apologise' | 'argue', answers: readonly (readonly [logit: number, wanted: boolean])[]): Judged[] {
  return answers.map(([logit, wanted], index) => {
    const logits = new Float32Array(outputCount).fill(-9);
    logits[outputNames.indexOf(label)] = logit;
    const target = targetOf('agent', wanted ? [label] : [], [], null, null);
    return { example: { id: `c${Math.floor(index / 3)}.${index % 3}`, heldOut: true, role: 'agent', example: { context: [], pieces: [0], role: 0, features: new Float32Array(0) }, target }, logits };
  });
}

const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
const mixed = [...many(40, [2, true] as const), ...many(30, [0, false] as const), ...many(40, [-0.5, true] as const), ...many(200, [-4, false] as const)];

describe('thresholds', () => {
  it('lie where F1 is highest for moves that calm', () => {
    const { apologise = 0 } = chooseThresholds(judge('apologise', mixed));
    expect(apologise).toBeGreaterThan(-4);
    expect(apologise).toBeLessThan(-0.5);
  });

  it('lie higher for moves that inflame, so that fewer are named wrongly', () => {
    const { argue = 0 } = chooseThresholds(judge('argue', mixed));
    expect(argue).toBeGreaterThan(0);
    expect(argue).toBeLessThan(2);
  });

  it('lean on the other labels where a label was never seen', () => {
    const thresholds = chooseThresholds(judge('apologise', mixed));
    expect(thresholds['empathise']).toBeCloseTo(thresholds['apologise'] ?? 0, 1);
  });
});

describe('figures of the model card', () => {
  it('count what thresholds set on the other conversations find', () => {
    const judged = judge('apologise', mixed);
    const { agent, turns } = measureHeldOut(judged);
    expect(turns).toBe(mixed.length);
    expect(agent.recall).toBe(1);
    expect(agent.precision).toBeCloseTo(80 / 110);
    expect(agent.macroF1).toBeCloseTo((2 * 80) / (80 + 110));
  });

  it('never set a threshold on the turns it judges', () => {
    const judged = judge('apologise', mixed);
    const parts = crossValidate(judged);
    expect(parts.flatMap((part) => part.judged.map(({ example }) => example.id)).sort()).toEqual(judged.map(({ example }) => example.id).sort());
    const conversationsOf = (own: readonly Judged[]) => new Set(own.map(({ example }) => example.id.replace(/\..*/, '')));
    expect(parts.map(({ judged: own }) => conversationsOf(own).size).reduce((sum, size) => sum + size, 0)).toBe(conversationsOf(judged).size);
    for (const { judged: own, thresholds } of parts) expect(thresholds).toEqual(chooseThresholds(judged.filter((one) => !own.includes(one))));
  });
});
