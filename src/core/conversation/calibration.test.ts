import { describe, expect, it, vi } from 'vitest';
import { evenVoice, lampScenario } from '../../../test/conversations/example-scenario.ts';
import { type AgentKind, agentKinds } from './agents.ts';
import { calibrate, measureDifficulty } from './calibration.ts';
import type { Simulation } from './simulation.ts';
import { outcomes } from './turn.ts';

// Whole conversations, many of them.
vi.setConfig({ testTimeout: 60_000 });

const share: Record<AgentKind, number> = { expert: 1, scripted: 0.4, clumsy: 0.6, defensive: 0, hostile: 0, 'over-apologising': 0, giveaway: 0.2, silent: 0 };
const csat: Record<AgentKind, number> = { expert: 4.6, scripted: 2.6, clumsy: 3.4, defensive: 1.2, hostile: 1, 'over-apologising': 1.6, giveaway: 1.8, silent: 1 };

function simulation(agent: AgentKind, parts: Partial<Simulation> & { resolved?: number } = {}): Simulation {
  const { resolved = share[agent], ...rest } = parts;
  const none = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Simulation['outcomes'];
  return { scenario: 'lamp', agent, channels: ['chat'], runs: 25, outcomes: { ...none, resolved, 'left-angry': 1 - resolved }, csat: csat[agent], turns: 6, repetition: 0, variety: 0.8, ignored: 0, ...rest };
}

const calibrateWith = (changed: Partial<Record<AgentKind, Partial<Simulation> & { resolved?: number }>> = {}) => calibrate(agentKinds.map((kind) => simulation(kind, changed[kind])));

describe('calibrate', () => {
  it('finds nothing wrong where skill decides', () => {
    expect(calibrateWith()).toMatchObject({ scenario: 'lamp', runs: 200, repeated: 0, variety: 0.8, ignored: 0, faults: [] });
  });

  it('rates the difficulty by agents of mixed skill', () => {
    expect(calibrateWith().difficulty).toBe(Math.round(100 * (1 - ((4.6 + 2.6 + 3.4 + 1.6 + 1.8 + 1.2) / 6 - 1) / 4)));
  });

  it.each([
    [{ expert: { resolved: 0.8 } }, 'a skilled agent resolves 80 %'],
    [{ scripted: { resolved: 0.1 } }, 'a script resolves 10 %'],
    [{ scripted: { resolved: 0.7 } }, 'a script resolves 70 %'],
    [{ hostile: { resolved: 0.04 } }, 'a hostile agent resolves 4 %'],
    [{ silent: { resolved: 0.04 } }, 'doing nothing resolves 4 %'],
    [{ giveaway: { csat: 4.7 } }, 'giving the shop away satisfies as much as skill'],
    [{ scripted: { csat: 4.7 } }, 'a script satisfies as much as skill'],
    [{ hostile: { csat: 2.7 } }, 'hostility satisfies as much as a script'],
    [{ clumsy: { repetition: 0.04 } }, 'sentences said again: 1'],
    [{ clumsy: { ignored: 0.08 } }, 'direct questions without an answer: 2'],
  ])('names what is not as it should be: %o', (changed, fault) => {
    expect(calibrateWith(changed).faults).toEqual([fault]);
  });

  it('weighs how much the wording varies by the turns it was measured over', () => {
    const few = agentKinds.map((kind) => simulation(kind, kind === 'expert' ? { turns: 42, variety: 0.4 } : { variety: 0.8 }));
    expect(calibrate(few).variety).toBeCloseTo((42 * 0.4 + 7 * 6 * 0.8) / 84);
    expect(calibrate(few.map((one) => ({ ...one, variety: 0.5 }))).faults).toEqual(['only 50 % of turns differ with the seed']);
  });
});

describe('measureDifficulty', () => {
  it('lies between nought and a hundred and is the same when measured again', () => {
    const difficulty = measureDifficulty(lampScenario, evenVoice, 2);
    expect(difficulty).toBeGreaterThanOrEqual(0);
    expect(difficulty).toBeLessThanOrEqual(100);
    expect(measureDifficulty(lampScenario, evenVoice, 2)).toBe(difficulty);
  });

  it('finds a touchier and less forgiving customer harder', () => {
    const withTemperament = (reactivity: number, forgiveness: number) => ({ ...lampScenario, persona: { ...lampScenario.persona, temperament: { ...lampScenario.persona.temperament, reactivity, forgiveness } } });
    expect(measureDifficulty(withTemperament(1.5, 0.5), evenVoice, 2)).toBeGreaterThan(measureDifficulty(withTemperament(0.5, 1.5), evenVoice, 2));
  });
});

