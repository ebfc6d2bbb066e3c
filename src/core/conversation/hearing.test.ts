import { describe, expect, it } from 'vitest';
import { makeAgenda, makeScenario, makeStanding, makeState, observe } from '../../../test/conversations/example-scenario.ts';
import type { Observation } from '../language/observation.ts';
import type { Agenda } from './agenda.ts';
import { readContext } from './context.ts';
import { buildMoment, collectLabels } from './hearing.ts';
import type { Moment } from './moment.ts';
import { weighOffers } from './offers.ts';
import { advanceAgenda } from './progress.ts';
import type { Standing } from './standing.ts';

interface Parts {
  observations?: readonly Observation[];
  standing?: Partial<Standing>;
  due?: readonly string[];
  waited?: number;
}

function hear(text: string, { observations = [], standing: parts = {}, due = [], waited }: Parts = {}): Moment {
  const standing = makeStanding(parts);
  const context = readContext(text, { observations: [...observations], scores: {} }, standing);
  const agenda: Agenda = advanceAgenda(standing.agenda, context, 2);
  const weighing = weighOffers(standing.scenario, standing.agenda, standing.state, context, true);
  return buildMoment({ channel: 'chat', before: standing.agenda, utterance: waited === undefined ? { text } : { text, waited }, context, weighing, standing, agenda, index: 2, due });
}

describe('collectLabels', () => {
  const text = 'Sorry. So sorry.';
  const observations = [observe('apologise', text, 'Sorry.', 0.6), observe('apologise', text, 'So sorry.', 0.9)];

  it('takes the surest reading of a label with all its evidence', () => {
    const labels = collectLabels({ reading: { observations, scores: {} }, live: observations }, {});
    expect(labels.get('apologise')).toEqual({ confidence: 0.9, evidence: [0, 1], uses: 0 });
  });

  it('leaves out what was taken back', () => {
    expect(collectLabels({ reading: { observations, scores: {} }, live: observations.slice(1) }, {}).get('apologise')?.evidence).toEqual([1]);
    expect(collectLabels({ reading: { observations, scores: {} }, live: [] }, {}).size).toBe(0);
  });

  it('says in how many earlier turns a label was used', () => {
    expect(collectLabels({ reading: { observations, scores: {} }, live: observations }, { apologise: 3 }).get('apologise')?.uses).toBe(3);
  });
});

describe('buildMoment', () => {
  const day = 'You waited in a whole day, and I am sorry.';
  const sorry = observe('apologise', day, 'I am sorry.');

  it('is empty for words that do nothing', () => {
    expect(hear('The van is blue.')).toMatchObject({ specific: false, acknowledged: 0, answered: 0, offerGain: 0, offerMet: 0, disclosed: 0, settled: false, brokenPromise: 'none', words: 4, waited: 0 });
  });

  it('is specific when the words name this customer’s grievance', () => {
    expect(hear(day, { observations: [sorry] }).specific).toBe(true);
    expect(hear('I am sorry.', { observations: [observe('apologise', 'I am sorry.')] }).specific).toBe(false);
  });

  it('counts only what was newly acknowledged', () => {
    const first = hear(day, { observations: [sorry] });
    const again = hear(day, { observations: [sorry], standing: { agenda: makeAgenda({ acknowledged: { 'lost-day': 1, 'false-text': 1 } }) } });
    expect(first.acknowledged).toBeGreaterThan(0.3);
    expect(again.acknowledged).toBe(0);
  });

  it('counts only what was newly answered', () => {
    expect(hear('It is in the depot.').answered).toBeGreaterThan(0.5);
    expect(hear('It is in the depot.', { standing: { agenda: makeAgenda({ answered: { where: 1 } }) } }).answered).toBe(0);
  });

  it('knows offers by what they earn and as movement', () => {
    const moment = hear('I will send the lamp on Thursday.');
    expect(moment.offerGain).toBeGreaterThan(0);
    expect(moment.offerMet).toBeGreaterThan(0);
    expect(moment.moving).toBe(true);
    expect(hear('The van is blue.', { standing: { state: makeState({ progress: 0 }) } }).moving).toBe(false);
  });

  it('has listened once something was acknowledged or they feel heard', () => {
    const unheard = makeState({ heard: 0 });
    expect(hear('The van is blue.', { standing: { state: unheard } }).listened).toBe(false);
    expect(hear('The van is blue.', { standing: { state: makeState({ heard: 0.6 }) } }).listened).toBe(true);
    expect(hear(day, { observations: [sorry], standing: { state: unheard } }).listened).toBe(true);
  });

  it('counts as disclosed only what comes out when asked well', () => {
    expect(hear('What occasion is it for?').disclosed).toBe(1);
    expect(hear('Is there a safe place to leave it?').disclosed).toBe(0);
  });

  it('tells a costly broken promise from a fatal one', () => {
    expect(hear('Well.', { due: ['today'] }).brokenPromise).toBe('fatal');
    expect(hear('Well.', { due: ['never-again'] }).brokenPromise).toBe('costly');
    expect(hear('Well.', { due: ['free-lamp'] }).brokenPromise).toBe('costly');
    expect(hear('Well.', { due: ['never-again', 'today'] }).brokenPromise).toBe('fatal');
  });

  it('passes on how long they waited and how much there was to read', () => {
    expect(hear('One two three.', { waited: 300 })).toMatchObject({ waited: 300, words: 3 });
  });

  it('knows what happened before: abuse, a limit, a yes', () => {
    expect(hear('Well.', { standing: { agenda: makeAgenda({ abused: true, limitSet: true, settledAt: 1 }) } })).toMatchObject({ abused: true, limitSet: true, settled: true });
    expect(hear('Well.')).toMatchObject({ abused: false, limitSet: false, settled: false });
  });

  it('does not count a limit as set before the turn in which it is set', () => {
    const text = 'I cannot help while I am insulted.';
    expect(hear(text, { observations: [observe('set-boundary', text)], standing: { agenda: makeAgenda({ abused: true }) } }).limitSet).toBe(false);
  });

  it('says what a hand-over would be here', () => {
    expect(hear('Well.').handOver).toBe('needless');
    expect(hear('Well.', { standing: { scenario: makeScenario({ escalation: 'right' }) } }).handOver).toBe('right');
  });
});
