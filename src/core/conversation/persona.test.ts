import { describe, expect, it } from 'vitest';
import { lampScenario } from '../../../test/conversations/example-scenario.ts';
import { roles } from '../../../test/conversations/real-roles.ts';
import { startState } from './persona.ts';
import { levels } from './scenario.ts';
import { appraisals, deriveAnger, deriveStanding } from './state.ts';

const { persona } = lampScenario;

describe('startState', () => {
  it('starts every level angrier than the one before', () => {
    const angers = levels.map((level) => deriveAnger(startState(level, persona)));
    expect(angers).toEqual([...angers].sort((left, right) => left - right));
    expect(new Set(angers).size).toBe(levels.length);
  });

  it('starts every level in a worse standing than the one before', () => {
    const standings = levels.map((level) => deriveStanding(startState(level, persona)));
    expect(standings).toEqual([...standings].sort((left, right) => right - left));
  });

  it.each(levels)('keeps the start of a %s customer in range', (level) => {
    const state = startState(level, persona);
    for (const appraisal of appraisals) {
      const low = appraisal.endsWith('Fairness') ? -1 : 0;
      expect(state[appraisal]).toBeGreaterThanOrEqual(low);
      expect(state[appraisal]).toBeLessThanOrEqual(1);
    }
  });

  it('prefers what the persona says about itself', () => {
    const own = startState('angry', { ...persona, start: { trust: 0.77, patience: 0.11 } });
    expect(own).toEqual({ ...startState('angry', persona), trust: 0.77, patience: 0.11 });
  });

  it('starts with patience to spare and nothing moved', () => {
    for (const level of levels) {
      expect(startState(level, persona).patience).toBeGreaterThan(0.5);
      expect(startState(level, persona).progress).toBe(0);
    }
  });

  it.each(roles.map(({ scenario }) => [scenario.id, scenario] as const))('starts the customer of %s in range and upset enough to practise on', (_, scenario) => {
    const state = startState(scenario.level, scenario.persona);
    for (const appraisal of appraisals) expect(Math.abs(state[appraisal])).toBeLessThanOrEqual(1);
    expect(deriveStanding(state)).toBeLessThan(0.2);
  });
});
