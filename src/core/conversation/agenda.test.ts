import { describe, expect, it } from 'vitest';
import { lampScenario, makeAgenda, makeScenario } from '../../../test/conversations/example-scenario.ts';
import { roles } from '../../../test/conversations/real-roles.ts';
import { acknowledgedShare, enough, knowsInterest, openGrievances, openQuestions, openWants, startAgenda } from './agenda.ts';

describe('startAgenda', () => {
  it('has told what the opening tells and nothing else', () => {
    expect(startAgenda(lampScenario).told).toEqual(['due']);
  });

  it('holds every want, unmet and with nothing offered', () => {
    expect(startAgenda(lampScenario).wants).toEqual({ lamp: { offers: {}, met: false }, fee: { offers: {}, met: false } });
  });

  it.each(roles.map(({ scenario }) => [scenario.id, scenario] as const))('leaves everything open at the start of %s', (_, scenario) => {
    const agenda = startAgenda(scenario);
    expect(openGrievances(scenario, agenda)).toHaveLength(scenario.grievances.length);
    expect(openQuestions(scenario, agenda)).toHaveLength(scenario.questions.length);
    expect(openWants(scenario, agenda)).toHaveLength(scenario.wants.length);
    expect(acknowledgedShare(scenario, agenda)).toBe(0);
    expect(agenda.settledAt).toBe(0);
  });
});

describe('open items', () => {
  it('come heaviest first, whatever their order in the scenario', () => {
    const scenario = makeScenario({ grievances: [...lampScenario.grievances].reverse(), questions: [...lampScenario.questions].reverse(), wants: [...lampScenario.wants].reverse() });
    const agenda = startAgenda(scenario);
    expect(openGrievances(scenario, agenda).map(({ id }) => id)).toEqual(['lost-day', 'false-text']);
    expect(openQuestions(scenario, agenda).map(({ id }) => id)).toEqual(['where', 'why']);
    expect(openWants(scenario, agenda).map(({ id }) => id)).toEqual(['lamp', 'fee']);
  });

  it('do not reorder the scenario itself', () => {
    const before = lampScenario.wants.map(({ id }) => id);
    openWants(lampScenario, startAgenda(lampScenario));
    expect(lampScenario.wants.map(({ id }) => id)).toEqual(before);
  });

  it('leave out a grievance that was acknowledged enough and keep one half acknowledged', () => {
    expect(openGrievances(lampScenario, makeAgenda({ acknowledged: { 'lost-day': enough, 'false-text': enough - 0.01 } })).map(({ id }) => id)).toEqual(['false-text']);
  });

  it('leave out a question that was answered', () => {
    expect(openQuestions(lampScenario, makeAgenda({ answered: { where: 1 } })).map(({ id }) => id)).toEqual(['why']);
  });

  it('leave out a want that was met', () => {
    expect(openWants(lampScenario, makeAgenda({ wants: { lamp: { offers: { resend: 0.9 }, met: true }, fee: { offers: {}, met: false } } })).map(({ id }) => id)).toEqual(['fee']);
  });
});

describe('acknowledgedShare', () => {
  it('weighs grievances by how much they matter', () => {
    const heavy = acknowledgedShare(lampScenario, makeAgenda({ acknowledged: { 'lost-day': 1 } }));
    const light = acknowledgedShare(lampScenario, makeAgenda({ acknowledged: { 'false-text': 1 } }));
    expect(heavy).toBeGreaterThan(light);
    expect(heavy + light).toBeCloseTo(1);
  });

  it('never passes one', () => {
    expect(acknowledgedShare(lampScenario, makeAgenda({ acknowledged: { 'lost-day': 3, 'false-text': 3 } }))).toBe(1);
  });

  it('is whole where there is nothing to acknowledge', () => {
    expect(acknowledgedShare(makeScenario({ grievances: [] }), makeAgenda())).toBe(1);
  });
});

describe('knowsInterest', () => {
  it('waits until the fact behind the position is told', () => {
    expect(knowsInterest(lampScenario, makeAgenda())).toBe(false);
    expect(knowsInterest(lampScenario, makeAgenda({ told: ['birthday'] }))).toBe(true);
  });
});
