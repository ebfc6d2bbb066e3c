import { describe, expect, it } from 'vitest';
import { loadTrainedReader } from '../../src/content/trained-reader.ts';
import { channels, triggers } from '../../src/core/codebook.ts';
import { agentKinds } from '../../src/core/conversation/agents.ts';
import { calibrate } from '../../src/core/conversation/calibration.ts';
import { levels } from '../../src/core/conversation/scenario.ts';
import { simulate } from '../../src/core/conversation/simulation.ts';
import { roles } from './real-roles.ts';

/** Few, so that the suite stays quick; `evenkeel simulate all --runs 25` plays 200 a scenario. */
const runs = 5;
const reader = loadTrainedReader();

describe('the scenarios together', () => {
  it('are thirty, in fourteen industries or more', () => {
    expect(roles.length).toBeGreaterThanOrEqual(30);
    expect(new Set(roles.map(({ scenario }) => scenario.industry)).size).toBeGreaterThanOrEqual(14);
  });

  it.each(triggers.flatMap((trigger) => channels.map((channel) => ({ trigger, channel }))))('have the trigger $trigger on the channel $channel', ({ trigger, channel }) => {
    expect(roles.filter(({ scenario }) => scenario.triggers.includes(trigger) && scenario.channels.includes(channel))).not.toEqual([]);
  });

  it('start at every level', () => {
    expect(levels.filter((level) => !roles.some(({ scenario }) => scenario.level === level))).toEqual([]);
  });

  it('name every trigger by a grievance of it', () => {
    const unfounded = roles.flatMap(({ scenario }) => scenario.triggers.filter((trigger) => !scenario.grievances.some((grievance) => grievance.trigger === trigger)).map((trigger) => `${scenario.id}: ${trigger}`));
    expect(unfounded).toEqual([]);
  });

  it('give no two customers or firms one name', () => {
    for (const names of [roles.map(({ scenario }) => scenario.persona.name), roles.map(({ scenario }) => scenario.firm)]) expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(roles)('$scenario.id', ({ scenario, voice }) => {
  const simulations = agentKinds.map((kind) => simulate(scenario, voice, kind, runs, scenario.channels, reader));
  const { agents, repeated, variety, ignored } = calibrate(simulations);
  const of = (kind: (typeof agentKinds)[number]) => agents.get(kind) ?? { resolved: Number.NaN, csat: Number.NaN };

  it('can be won: a skilled agent never loses the customer', () => {
    expect(of('expert').resolved).toBe(1);
    expect(of('expert').csat).toBeGreaterThanOrEqual(3.5);
  });

  it.each(['hostile', 'silent'] as const)('cannot be won by a %s agent', (kind) => {
    expect(of(kind).resolved).toBe(0);
  });

  it('puts skill before a script and a script before hostility', () => {
    expect(of('expert').csat).toBeGreaterThan(of('scripted').csat);
    expect(of('scripted').csat).toBeGreaterThan(of('hostile').csat);
  });

  it('does not reward giving everything away', () => {
    expect(of('giveaway').csat).toBeLessThan(of('expert').csat);
  });

  it('lets no customer repeat a sentence', () => {
    expect(repeated).toBe(0);
  });

  it('words most turns otherwise with another seed', () => {
    expect(variety).toBeGreaterThanOrEqual(0.6);
  });

  it('leaves no direct question without an answer that the facts hold', () => {
    expect(ignored).toBe(0);
  });
});
