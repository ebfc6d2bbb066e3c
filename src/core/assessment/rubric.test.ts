import { describe, expect, it } from 'vitest';
import { calmingLabels, competencies, derivedLabels, inflamingLabels, recoverySteps } from '../codebook.ts';
import { rules } from '../conversation/rules/table.ts';
import { startState } from '../conversation/persona.ts';
import { levels } from '../conversation/scenario.ts';
import { cycleMap, rubric } from './rubric.ts';
import { untoldCase } from './untold-case.ts';

const harmful: readonly string[] = [...inflamingLabels, ...derivedLabels];

describe('the rubric', () => {
  it('has every competency once, in the order of the codebook', () => {
    expect(rubric.map(({ id }) => id)).toEqual([...competencies]);
  });

  it('shares out the whole of the overall score', () => {
    expect(rubric.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 6);
  });

  it.each(rubric.map((criterion) => ({ id: criterion.id, criterion })))('credits only what calms and charges only what harms: $id', ({ criterion }) => {
    for (const label of Object.keys(criterion.credits)) expect(calmingLabels).toContain(label);
    for (const label of Object.keys(criterion.costs)) expect(harmful).toContain(label);
    for (const value of [...Object.values(criterion.credits), ...Object.values(criterion.effects)]) expect(value).toBeGreaterThan(0);
    for (const value of Object.values(criterion.costs)) expect(value > 0 && value <= 0.5).toBe(true);
  });

  it.each(rubric.map((criterion) => ({ id: criterion.id, criterion })))('names only rules there are: $id', ({ criterion }) => {
    const known = new Set(rules.map(({ id }) => id));
    for (const rule of Object.keys(criterion.effects)) expect(known).toContain(rule);
  });

  it.each(rubric.map((criterion) => ({ id: criterion.id, criterion })))('cannot be filled by one move alone: $id', ({ criterion }) => {
    expect(Math.max(...Object.values(criterion.credits))).toBeLessThan(criterion.need);
  });

  it.each(rubric.map((criterion) => ({ id: criterion.id, criterion })))('leaves a share from 0 to 1 in any state: $id', ({ criterion }) => {
    const states = levels.map((level) => startState(level, untoldCase.persona));
    const extremes = [-1, 0, 1].map((value) => ({ ...startState('angry', untoldCase.persona), interactionalFairness: value, proceduralFairness: value, outcomeFairness: value, arousal: Math.max(0, value) }));
    for (const state of [...states, ...extremes]) expect(criterion.left(state) >= 0 && criterion.left(state) <= 1).toBe(true);
  });

  it('charges hostility to every competency', () => {
    for (const { id, costs } of rubric) if (id !== 'problem-solving') expect(costs.hostile, id).toBeGreaterThan(0);
  });

  it('gives advice in one sentence each', () => {
    for (const { advice } of rubric) expect(advice).toMatch(/^\p{Lu}[^!]+\.$/u);
  });
});

describe('the recovery cycle', () => {
  it('rests every step on competencies there are', () => {
    expect(Object.keys(cycleMap)).toEqual([...recoverySteps]);
    for (const ids of Object.values(cycleMap)) {
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) expect(competencies).toContain(id);
    }
  });
});
