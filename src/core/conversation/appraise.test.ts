import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { makeMoment, makeState } from '../../../test/conversations/example-scenario.ts';
import { agentLabels, calmingLabels, type CalmingLabel, channels, derivedLabels, inflamingLabels, type Label } from '../codebook.ts';
import { appraise, typical } from './appraise.ts';
import type { Moment, Use } from './moment.ts';
import { type Appraisal, appraisals, deriveAnger, deriveStanding, type State } from './state.ts';
import { distances, postures } from './turn.ts';

// Hundreds of random moments each.
vi.setConfig({ testTimeout: 60_000 });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyState = fc.record(Object.fromEntries(appraisals.map((appraisal: Appraisal) => [appraisal, appraisal.endsWith('Fairness') ? fc.double({ min: -1, max: 1, noNaN: true }) : share]))) as fc.Arbitrary<State>;
const anyUse: fc.Arbitrary<Use> = fc.record({ confidence: fc.double({ min: 0.5, max: 1, noNaN: true }), evidence: fc.constant([0]), uses: fc.nat(5) });
const anyMoment: fc.Arbitrary<Moment> = fc.record({
  index: fc.integer({ min: 1, max: 20 }), channel: fc.constantFrom(...channels), state: anyState,
  labels: fc.array(fc.tuple(fc.constantFrom<Label[]>(...agentLabels, ...derivedLabels), anyUse), { maxLength: 6 }).map((entries) => new Map(entries)),
  specific: fc.boolean(), stockApology: fc.boolean(), listened: fc.boolean(), feelingOpen: fc.boolean(), acknowledged: share, answered: share, offerGain: share, offerMet: share, moving: fc.boolean(), settled: fc.boolean(),
  disclosed: fc.nat(2), abused: fc.boolean(), limitSet: fc.boolean(), brokenPromise: fc.constantFrom('none', 'costly', 'fatal'), handOver: fc.constantFrom('right', 'possible', 'needless'),
  // A reply of fewer words than this with nothing in it is no answer at all; adding a move to it makes it one.
  words: fc.integer({ min: 4, max: 400 }), waited: fc.nat(5000), checked: fc.boolean(), corrected: fc.boolean(),
  bearing: fc.option(fc.record({ posture: fc.constantFrom(...postures), distance: fc.constantFrom(...distances) })), evidence: fc.constant({ acknowledged: [0], answered: [0], offered: [0] }),
}).map((parts) => ({ ...parts, anger: deriveAnger(parts.state) }));
const anyTemperament = fc.record({ reactivity: fc.double({ min: 0.5, max: 1.5, noNaN: true }), forgiveness: fc.double({ min: 0.5, max: 1.5, noNaN: true }), endurance: fc.double({ min: 0.5, max: 1.5, noNaN: true }), reserve: share });
/** Effects are rounded to four decimals; several of them may be rounded the wrong way. */
const rounding = 0.002;

function add(moment: Moment, label: Label, use: Use = { confidence: 0.9, evidence: [0], uses: 0 }): Moment {
  return { ...moment, labels: new Map([...moment.labels, [label, use]]) };
}

function remove(moment: Moment, label: Label): Moment {
  return { ...moment, labels: new Map([...moment.labels].filter(([other]) => other !== label)) };
}

function standingAfter(moment: Moment, temperament = typical): number {
  return deriveStanding(appraise(moment, temperament).state);
}

describe('appraise', () => {
  it('keeps every appraisal in range in every moment and temperament', () => {
    fc.assert(fc.property(anyMoment, anyTemperament, (moment, temperament) => {
      const { state } = appraise(moment, temperament);
      for (const appraisal of appraisals) {
        expect(state[appraisal]).toBeLessThanOrEqual(1);
        expect(state[appraisal]).toBeGreaterThanOrEqual(appraisal.endsWith('Fairness') ? -1 : 0);
      }
    }));
  });

  it('names the row, the reason and evidence that exists for every effect', () => {
    fc.assert(fc.property(anyMoment, (moment) => {
      for (const effect of appraise(moment, typical).effects) {
        expect(effect.rule).not.toBe('');
        expect(effect.because).not.toBe('');
        expect(Object.keys(effect.changes).length).toBeGreaterThan(0);
        for (const position of effect.evidence) expect(position).toBe(0);
      }
    }));
  });

  it('changes nothing without an effect that says so', () => {
    const moment = makeMoment([], { settled: true });
    expect(appraise(moment, typical)).toEqual({ state: moment.state, effects: [] });
  });

  it('accounts for every change by its effects', () => {
    fc.assert(fc.property(fc.subarray([...calmingLabels], { maxLength: 3 }), (labels) => {
      const moment = makeMoment(labels, { state: makeState({ outcomeFairness: 0, proceduralFairness: 0, interactionalFairness: 0 }) });
      const { state, effects } = appraise(moment, typical);
      for (const appraisal of appraisals) {
        const sum = effects.reduce((total, effect) => total + (effect.changes[appraisal] ?? 0), 0);
        expect(state[appraisal]).toBeCloseTo(Math.min(1, Math.max(appraisal.endsWith('Fairness') ? -1 : 0, moment.state[appraisal] + sum)), 2);
      }
    }));
  });

  it('gives the same for the same', () => {
    fc.assert(fc.property(anyMoment, anyTemperament, (moment, temperament) => {
      expect(appraise(moment, temperament)).toEqual(appraise(moment, temperament));
    }), { numRuns: 30 });
  });

  it('does not change the moment', () => {
    const moment = makeMoment(['hostile', 'act'], { brokenPromise: 'fatal' });
    const before = JSON.stringify(moment);
    appraise(moment, typical);
    expect(JSON.stringify(moment)).toBe(before);
  });

  it('is moved further by a surer reading', () => {
    const sure = (confidence: number) => appraise(add(makeMoment(), 'hostile', { confidence, evidence: [0], uses: 0 }), typical).state;
    expect(deriveStanding(sure(1))).toBeLessThan(deriveStanding(sure(0.5)));
  });

  it('is moved less by what was done before', () => {
    const heard = (uses: number) => appraise(add(makeMoment(), 'paraphrase', { confidence: 1, evidence: [0], uses }), typical).state.heard;
    expect(heard(2)).toBeLessThan(heard(0));
  });

  it('does not calm anybody in a single turn, however much is in it', () => {
    const furious = makeState({ arousal: 0.95, heard: 0, trust: 0.1, interactionalFairness: -0.6, proceduralFairness: -0.6, blame: 0.9 });
    const everything = makeMoment([...calmingLabels].filter((label) => label !== 'set-boundary'), { state: furious, specific: true, listened: true, moving: true, acknowledged: 1, answered: 1, offerGain: 1, offerMet: 1, disclosed: 2 });
    const { state } = appraise(everything, typical);
    expect(deriveAnger(state)).toBeLessThan(deriveAnger(furious));
    expect(deriveAnger(state)).toBeGreaterThan(0.3);
  });

  it('has room for more in a letter than in a line of chat', () => {
    const full = { specific: true, acknowledged: 1, answered: 1, listened: true, moving: true } as const;
    const labels = ['acknowledge', 'apologise', 'own', 'act', 'set-expectation', 'empathise'] as const;
    expect(standingAfter(makeMoment(labels, { ...full, channel: 'email' }))).toBeGreaterThan(standingAfter(makeMoment(labels, full)));
  });

  it('does not slow down what harms', () => {
    const one = makeMoment(['hostile']);
    const two = makeMoment(['hostile', 'dismiss']);
    expect(standingAfter(makeMoment()) - standingAfter(two)).toBeGreaterThan(standingAfter(makeMoment()) - standingAfter(one));
  });
});

describe('temperament', () => {
  it('makes a reactive customer mind more', () => {
    const moment = makeMoment(['blame-customer']);
    expect(standingAfter(moment, { ...typical, reactivity: 1.4 })).toBeLessThan(standingAfter(moment, { ...typical, reactivity: 0.6 }));
  });

  it('makes a forgiving customer come round sooner', () => {
    const moment = makeMoment(['acknowledge', 'act'], { specific: true });
    expect(standingAfter(moment, { ...typical, forgiveness: 1.4 })).toBeGreaterThan(standingAfter(moment, { ...typical, forgiveness: 0.6 }));
  });

  it('makes an enduring customer stay longer', () => {
    const patience = (endurance: number) => appraise(makeMoment(), { ...typical, endurance }).state.patience;
    expect(patience(1.4)).toBeGreaterThan(patience(0.6));
  });
});

describe('monotone', () => {
  // What a limit or a hand-over does depends on whether it was called for; the rest of the calming labels must never harm.
  const always = calmingLabels.filter((label): label is Exclude<CalmingLabel, 'set-boundary' | 'hand-over'> => label !== 'set-boundary' && label !== 'hand-over');

  it('is never worse off for one more calming move', () => {
    fc.assert(fc.property(anyMoment, fc.constantFrom(...always), anyUse, anyTemperament, (moment, label, use, temperament) => {
      const without = remove(moment, label);
      expect(standingAfter(add(without, label, use), temperament)).toBeGreaterThanOrEqual(standingAfter(without, temperament) - rounding);
    }), { numRuns: 500 });
  });

  it('is never angrier for one more calming move', () => {
    fc.assert(fc.property(anyMoment, fc.constantFrom(...always), anyUse, (moment, label, use) => {
      const without = remove(moment, label);
      expect(deriveAnger(appraise(add(without, label, use), typical).state)).toBeLessThanOrEqual(deriveAnger(appraise(without, typical).state) + rounding);
    }), { numRuns: 500 });
  });

  it('is never worse off for a limit after abuse or a hand-over that helps', () => {
    fc.assert(fc.property(anyMoment, anyUse, (moment, use) => {
      const abused = remove({ ...moment, abused: true }, 'set-boundary');
      expect(standingAfter(add(abused, 'set-boundary', use))).toBeGreaterThanOrEqual(standingAfter(abused) - rounding);
      const stuck = remove({ ...moment, handOver: 'right', listened: true }, 'hand-over');
      expect(standingAfter(add(stuck, 'hand-over', use))).toBeGreaterThanOrEqual(standingAfter(stuck) - rounding);
    }), { numRuns: 300 });
  });

  it('is never worse off without an inflaming move', () => {
    fc.assert(fc.property(anyMoment, fc.constantFrom<Label[]>(...inflamingLabels, ...derivedLabels), anyUse, anyTemperament, (moment, label, use, temperament) => {
      const without = remove(moment, label);
      expect(standingAfter(without, temperament)).toBeGreaterThanOrEqual(standingAfter(add(without, label, use), temperament) - rounding);
    }), { numRuns: 500 });
  });

  it('is never calmer for an inflaming move', () => {
    fc.assert(fc.property(anyMoment, fc.constantFrom(...inflamingLabels), anyUse, (moment, label, use) => {
      const without = remove(moment, label);
      expect(deriveAnger(appraise(add(without, label, use), typical).state)).toBeGreaterThanOrEqual(deriveAnger(appraise(without, typical).state) - rounding);
    }), { numRuns: 500 });
  });

  it.each(['acknowledged', 'answered', 'offerGain', 'offerMet'] as const)('is never worse off for more %s', (part) => {
    fc.assert(fc.property(anyMoment, share, (moment, more) => {
      const better = { ...moment, [part]: Math.min(1, moment[part] + more) };
      expect(standingAfter(better)).toBeGreaterThanOrEqual(standingAfter(moment) - rounding);
    }), { numRuns: 300 });
  });

  it('is never better off for a broken promise, a longer wait or a longer wall of text', () => {
    fc.assert(fc.property(anyMoment, fc.nat(100_000), fc.nat(2000), (moment, waited, words) => {
      const fine: Moment = { ...moment, brokenPromise: 'none', waited: 0, words: Math.max(20, moment.words) };
      for (const worse of [{ ...fine, brokenPromise: 'costly' }, { ...fine, brokenPromise: 'fatal' }, { ...fine, waited }, { ...fine, words: fine.words + words }] as const) {
        expect(standingAfter(worse)).toBeLessThanOrEqual(standingAfter(fine) + rounding);
      }
    }), { numRuns: 300 });
  });
});
