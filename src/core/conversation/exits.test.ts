import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lampScenario, makeAgenda, makeScenario, makeState } from '../../../test/conversations/example-scenario.ts';
import { type Exit, findOutcome, longest, predictEnding } from './exits.ts';
import { type Appraisal, appraisals, deriveAnger, type State } from './state.ts';
import { type Outcome, outcomes } from './turn.ts';

const content = makeState({ arousal: 0.1, heard: 0.8, trust: 0.8, control: 0.8, progress: 0.8, outcomeFairness: 0.7, proceduralFairness: 0.6, interactionalFairness: 0.6, blame: 0.2 });
const bitter = makeState({ arousal: 0.9, heard: 0, trust: 0.05, control: 0, patience: 0, progress: 0, outcomeFairness: -0.8, proceduralFairness: -0.8, interactionalFairness: -0.8, blame: 1 });
const acknowledged = { 'lost-day': 1, 'false-text': 1 };

function outcomeOf(parts: Partial<Exit> = {}): Outcome | null {
  const state = parts.state ?? makeState();
  return findOutcome({
    scenario: lampScenario, agenda: makeAgenda(), state, anger: deriveAnger(state), index: 4, closes: false, farewell: false, ends: false, handedOver: false, helped: false, offered: false, provoked: false, settlesForFix: false, random: () => 0.99, ...parts,
  });
}

describe('findOutcome', () => {
  it('lets the contact go on while there is patience and nothing is settled', () => {
    expect(outcomeOf()).toBeNull();
  });

  describe('once the matter is settled', () => {
    const settled = { agenda: makeAgenda({ settledAt: 3, acknowledged }), state: content } as const;

    it('is resolved when the agent closes', () => {
      expect(outcomeOf({ ...settled, closes: true })).toBe('resolved');
    });

    it('is resolved when the agent ends the contact', () => {
      expect(outcomeOf({ ...settled, ends: true })).toBe('resolved');
    });

    it('waits for the close in the turn in which it was settled', () => {
      expect(outcomeOf({ agenda: makeAgenda({ settledAt: 4, acknowledged }), state: content, closes: true })).toBeNull();
    });

    it('does not wait for the close for ever', () => {
      expect(outcomeOf({ ...settled, index: 8 })).toBe('resolved');
    });

    it('is not over with a provocation for a farewell', () => {
      expect(outcomeOf({ ...settled, closes: true, farewell: false, provoked: true })).toBeNull();
    });

    it.each<[string, Partial<Exit>]>([
      ['a heavy wrong was never acknowledged', { agenda: makeAgenda({ settledAt: 3, acknowledged: { 'false-text': 1 } }) }],
      ['a heavy wrong was never acknowledged among others that were', {
        scenario: makeScenario({ grievances: lampScenario.grievances.map((grievance) => ({ ...grievance, weight: 0.9 })) }), agenda: makeAgenda({ settledAt: 3, acknowledged: { 'lost-day': 1, 'false-text': 0.3 } }),
      }],
      ['most of the wrongs went by without a word', { scenario: makeScenario({ grievances: lampScenario.grievances.map((grievance) => ({ ...grievance, weight: 0.4 })) }), agenda: makeAgenda({ settledAt: 3 }) }],
      ['there is little trust', { state: { ...content, trust: 0.1 } }],
      ['they were treated badly', { state: { ...content, interactionalFairness: -0.4 } }],
    ])('is accepted with reservations when %s', (_, parts) => {
      expect(outcomeOf({ ...settled, closes: true, farewell: false, ...parts })).toBe('accepted-with-reservations');
    });
  });

  describe('when the agent ends it unsettled', () => {
    it('is a loss', () => {
      expect(outcomeOf({ ends: true })).toBe('ended-by-agent');
      expect(outcomeOf({ ends: true, state: bitter, agenda: makeAgenda({ abused: true }) })).toBe('ended-by-agent');
    });

    it('is fair after abuse and a limit that was not kept', () => {
      expect(outcomeOf({ ends: true, state: makeState({ arousal: 1, heard: 0, blame: 1 }), agenda: makeAgenda({ abused: true, limitSet: true }) })).toBe('ended-after-limit');
    });

    it('is not fair any more once they have calmed down', () => {
      expect(outcomeOf({ ends: true, state: content, agenda: makeAgenda({ abused: true, limitSet: true }) })).toBe('ended-by-agent');
    });
  });

  describe('when patience runs out', () => {
    it('is left in anger by an angry customer', () => {
      expect(outcomeOf({ state: bitter })).toBe('left-angry');
    });

    it('is left silently by one who is not', () => {
      expect(outcomeOf({ state: { ...content, patience: 0 } })).toBe('left-silently');
    });

    it('is left silently by a reserved customer where an outspoken one is angry', () => {
      const state = makeState({ patience: 0, arousal: 0.7, heard: 0.2 });
      const reserved = makeScenario({ persona: { ...lampScenario.persona, temperament: { ...lampScenario.persona.temperament, reserve: 1 } } });
      expect(outcomeOf({ state })).toBe('left-angry');
      expect(outcomeOf({ state, scenario: reserved })).toBe('left-silently');
    });

    it('ends after a long contact, whatever the patience', () => {
      expect(outcomeOf({ index: longest, state: makeState({ patience: 1 }) })).not.toBeNull();
      expect(outcomeOf({ index: longest - 1, state: makeState({ patience: 1 }) })).toBeNull();
    });

    it('ends early with a customer beside themselves and without any trust', () => {
      const furious = { ...bitter, patience: 0.9, arousal: 1, trust: 0 };
      expect(outcomeOf({ state: furious, index: 6 })).toBe('left-angry');
      expect(outcomeOf({ state: furious, index: 1 })).toBeNull();
    });
  });

  describe('on a hand-over', () => {
    const handed = { handedOver: true, closes: true, farewell: true, state: content } as const;
    const right = makeScenario({ escalation: 'right' });
    const possible = makeScenario({ escalation: 'possible' });

    it('is right where only somebody else can help', () => {
      expect(outcomeOf({ ...handed, scenario: right })).toBe('escalated-rightly');
    });

    it('leaves room to go on until the agent closes', () => {
      expect(outcomeOf({ ...handed, scenario: right, farewell: false })).toBeNull();
      expect(outcomeOf({ ...handed, scenario: right, farewell: false, ends: true })).toBe('escalated-rightly');
    });

    it('is what a contact came to that was handed over and then closed', () => {
      const later = { state: content, scenario: right, closes: true } as const;
      expect(outcomeOf({ ...later, agenda: makeAgenda({ handedAt: 3, settledAt: 3, acknowledged }) })).toBe('escalated-rightly');
      expect(outcomeOf({ ...later, agenda: makeAgenda({ settledAt: 3, acknowledged }) })).toBe('resolved');
    });

    it('is not accepted by somebody unheard; those who settle for the fix take it when it is tried again', () => {
      const unheard = { ...handed, scenario: right, state: makeState({ heard: 0 }) };
      const again = makeAgenda({ uses: { 'hand-over': 2 } });
      expect(outcomeOf(unheard)).toBeNull();
      expect(outcomeOf({ ...unheard, settlesForFix: true })).toBeNull();
      expect(outcomeOf({ ...unheard, agenda: again })).toBeNull();
      expect(outcomeOf({ ...unheard, settlesForFix: true, agenda: again })).toBe('escalated-rightly');
    });

    it('is enough, once said, for those who settle for the fix when all else they wanted is met', () => {
      const met = { wants: { lamp: { offers: {}, met: true }, fee: { offers: {}, met: true } } };
      const later = { ...handed, handedOver: false, scenario: right, state: makeState({ heard: 0 }), index: 6 };
      expect(outcomeOf({ ...later, settlesForFix: true, agenda: makeAgenda({ ...met, uses: { 'hand-over': 1 } }) })).toBe('escalated-rightly');
      expect(outcomeOf({ ...later, settlesForFix: true, agenda: makeAgenda(met) })).not.toBe('escalated-rightly');
      expect(outcomeOf({ ...later, settlesForFix: true, agenda: makeAgenda({ uses: { 'hand-over': 1 } }) })).not.toBe('escalated-rightly');
      expect(outcomeOf({ ...later, agenda: makeAgenda({ ...met, uses: { 'hand-over': 1 } }) })).not.toBe('escalated-rightly');
    });

    it('is needless where it could be settled, and no end once it is', () => {
      expect(outcomeOf({ ...handed })).toBe('escalated-needlessly');
      expect(outcomeOf({ ...handed, closes: false, farewell: false, agenda: makeAgenda({ settledAt: 4 }) })).toBeNull();
    });

    it('is right where it is possible and was asked for', () => {
      expect(outcomeOf({ ...handed, scenario: possible, agenda: makeAgenda({ askedSuperior: true }) })).toBe('escalated-rightly');
    });

    it('goes on where it is possible and nobody asked', () => {
      expect(outcomeOf({ ...handed, scenario: possible })).toBeNull();
    });

    it('is needless where the agent could have helped and did nothing', () => {
      expect(outcomeOf(handed)).toBe('escalated-needlessly');
      expect(outcomeOf({ ...handed, helped: true })).toBeNull();
    });

    it('is needless however kindly it comes the second time', () => {
      expect(outcomeOf({ ...handed, helped: true, agenda: makeAgenda({ uses: { 'hand-over': 2 } }) })).toBe('escalated-needlessly');
      expect(outcomeOf({ ...handed, helped: true, offered: true, agenda: makeAgenda({ uses: { 'hand-over': 2 } }) })).toBeNull();
    });
  });
});

describe('predictEnding', () => {
  const anyState = fc.record(Object.fromEntries(appraisals.map((appraisal: Appraisal) => [appraisal, fc.double({ min: appraisal.endsWith('Fairness') ? -1 : 0, max: 1, noNaN: true })]))) as fc.Arbitrary<State>;

  it('stays in range for every outcome and state', () => {
    fc.assert(fc.property(fc.constantFrom(...outcomes), anyState, (outcome, state) => {
      const ending = predictEnding(outcome, state);
      expect(ending.outcome).toBe(outcome);
      expect(ending.csat).toBeGreaterThanOrEqual(1);
      expect(ending.csat).toBeLessThanOrEqual(5);
      expect(Math.round(ending.csat * 10) / 10).toBe(ending.csat);
      expect(ending.willReturn).toBeGreaterThanOrEqual(0);
      expect(ending.willReturn).toBeLessThanOrEqual(1);
      expect(Math.abs(ending.willTell)).toBeLessThanOrEqual(1);
    }));
  });

  it('is better for a contented customer than for a bitter one, whatever the outcome', () => {
    for (const outcome of outcomes) {
      const [good, bad] = [predictEnding(outcome, content), predictEnding(outcome, bitter)];
      expect(good.csat).toBeGreaterThanOrEqual(bad.csat);
      expect(good.willReturn).toBeGreaterThanOrEqual(bad.willReturn);
      expect(good.willTell).toBeGreaterThanOrEqual(bad.willTell);
    }
  });

  it('orders the outcomes for the same state: resolved, with reservations, a needless hand-over, the losses', () => {
    const csats = (['resolved', 'accepted-with-reservations', 'escalated-needlessly', 'left-silently', 'left-angry'] as const).map((outcome) => predictEnding(outcome, content).csat);
    expect(csats).toEqual([...csats].sort((left, right) => right - left));
    expect(new Set(csats).size).toBe(csats.length);
  });

  it.each(['left-angry', 'left-silently', 'ended-by-agent'] as const)('predicts no satisfaction after %s, however well it went before', (outcome) => {
    expect(predictEnding(outcome, content).csat).toBeLessThan(2.5);
  });

  it('predicts high satisfaction and return after a good resolution', () => {
    const ending = predictEnding('resolved', content);
    expect(ending.csat).toBeGreaterThan(4);
    expect(ending.willReturn).toBeGreaterThan(0.6);
    expect(ending.willTell).toBeGreaterThan(0.3);
  });

  it('predicts warnings to others after a departure in anger', () => {
    expect(predictEnding('left-angry', bitter).willTell).toBeLessThan(-0.5);
  });

  it('is lower while a promise is still to come out false', () => {
    const [honest, hollow] = [predictEnding('resolved', content), predictEnding('resolved', content, true)];
    expect(hollow.csat).toBeLessThan(honest.csat);
    expect(hollow.willReturn).toBeLessThan(honest.willReturn);
  });

  it('never rises with anger', () => {
    fc.assert(fc.property(fc.constantFrom(...outcomes), anyState, fc.double({ min: 0, max: 1, noNaN: true }), (outcome, state, more) => {
      const hotter = { ...state, arousal: Math.min(1, state.arousal + more) };
      expect(predictEnding(outcome, hotter).csat).toBeLessThanOrEqual(predictEnding(outcome, state).csat);
      expect(predictEnding(outcome, hotter).willTell).toBeLessThanOrEqual(predictEnding(outcome, state).willTell);
    }));
  });

  it('never falls with fairness, progress, trust or being heard', () => {
    fc.assert(fc.property(fc.constantFrom('outcomeFairness', 'proceduralFairness', 'interactionalFairness', 'progress', 'trust', 'heard'), anyState, fc.double({ min: 0, max: 1, noNaN: true }), (appraisal, state, more) => {
      const better = { ...state, [appraisal]: Math.min(1, state[appraisal] + more) };
      expect(predictEnding('resolved', better).csat).toBeGreaterThanOrEqual(predictEnding('resolved', state).csat);
    }));
  });
});
