import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeState } from '../../../test/conversations/example-scenario.ts';
import { stages } from '../codebook.ts';
import { type Appraisal, appraisals, applyChange, deriveAnger, deriveStage, deriveStanding, type State } from './state.ts';

const signed: readonly Appraisal[] = ['outcomeFairness', 'proceduralFairness', 'interactionalFairness'];
const anyState = fc.record(Object.fromEntries(appraisals.map((appraisal) => [appraisal, fc.double({ min: signed.includes(appraisal) ? -1 : 0, max: 1, noNaN: true })]))) as fc.Arbitrary<State>;
const anyChange = fc.dictionary(fc.constantFrom(...appraisals), fc.double({ min: -3, max: 3, noNaN: true }));

describe('applyChange', () => {
  it('adds what a change says and leaves the rest', () => {
    const before = makeState({ heard: 0.2, trust: 0.4 });
    const after = applyChange(before, { heard: 0.3 });
    expect(after.heard).toBeCloseTo(0.5, 5);
    expect(after).toEqual({ ...before, heard: after.heard });
  });

  it('does not touch the state it was given', () => {
    const before = makeState();
    const copy = { ...before };
    applyChange(before, { arousal: 0.2, patience: -0.3 });
    expect(before).toEqual(copy);
  });

  it.each(appraisals)('stops %s at the ends of its range', (appraisal) => {
    expect(applyChange(makeState(), { [appraisal]: 9 })[appraisal]).toBe(1);
    expect(applyChange(makeState(), { [appraisal]: -9 })[appraisal]).toBe(signed.includes(appraisal) ? -1 : 0);
  });

  it('changes nothing for an empty change', () => {
    expect(applyChange(makeState(), {})).toEqual(makeState());
  });

  it('keeps every appraisal in its range, whatever the changes', () => {
    fc.assert(fc.property(anyState, fc.array(anyChange, { maxLength: 6 }), (start, changes) => {
      const end = changes.reduce((state, change) => applyChange(state, change), start);
      for (const appraisal of appraisals) {
        expect(end[appraisal]).toBeLessThanOrEqual(1);
        expect(end[appraisal]).toBeGreaterThanOrEqual(signed.includes(appraisal) ? -1 : 0);
      }
    }));
  });

  it('gives the same small decimals on every machine', () => {
    const sum = applyChange(applyChange(makeState({ heard: 0 }), { heard: 0.1 }), { heard: 0.2 }).heard;
    expect(sum).toBe(0.3);
  });
});

describe('deriveAnger', () => {
  it('lies between nought and one for every state', () => {
    fc.assert(fc.property(anyState, (state) => {
      const anger = deriveAnger(state);
      expect(anger).toBeGreaterThanOrEqual(0);
      expect(anger).toBeLessThanOrEqual(1);
    }));
  });

  it.each([
    ['arousal', 0.2], ['blame', 0.3], ['interactionalFairness', -0.4], ['proceduralFairness', -0.4],
  ] as const)('rises with %s changed by %d', (appraisal, delta) => {
    const before = makeState();
    expect(deriveAnger(applyChange(before, { [appraisal]: delta }))).toBeGreaterThan(deriveAnger(before));
  });

  it('is softened by being heard', () => {
    expect(deriveAnger(makeState({ heard: 0.8 }))).toBeLessThan(deriveAnger(makeState({ heard: 0.1 })));
  });

  it('does not rise when more is heard, in any state', () => {
    fc.assert(fc.property(anyState, fc.double({ min: 0, max: 1, noNaN: true }), (state, heard) => {
      expect(deriveAnger({ ...state, heard: Math.max(heard, state.heard) })).toBeLessThanOrEqual(deriveAnger(state) + 1e-9);
    }));
  });

  it('does not count fair treatment as anger below nought', () => {
    expect(deriveAnger(makeState({ arousal: 0, interactionalFairness: 1, proceduralFairness: 1, heard: 1 }))).toBe(0);
  });

  it('puts somebody worked up, blaming and badly treated near the top', () => {
    expect(deriveAnger(makeState({ arousal: 1, blame: 1, heard: 0, interactionalFairness: -1, proceduralFairness: -1 }))).toBeGreaterThan(0.9);
  });
});

describe('deriveStanding', () => {
  it('lies between minus one and one for every state', () => {
    fc.assert(fc.property(anyState, (state) => {
      expect(Math.abs(deriveStanding(state))).toBeLessThanOrEqual(1);
    }));
  });

  it.each(['heard', 'trust', 'control', 'progress', 'patience', 'outcomeFairness', 'proceduralFairness', 'interactionalFairness'] as const)(
    'rises with %s', (appraisal) => {
      const before = makeState();
      expect(deriveStanding(applyChange(before, { [appraisal]: 0.2 }))).toBeGreaterThan(deriveStanding(before));
    },
  );

  it.each(['arousal', 'blame'] as const)('falls with %s', (appraisal) => {
    const before = makeState();
    expect(deriveStanding(applyChange(before, { [appraisal]: 0.3 }))).toBeLessThan(deriveStanding(before));
  });

  it('never gains from more of what harms, in any state', () => {
    fc.assert(fc.property(anyState, fc.double({ min: 0, max: 1, noNaN: true }), (state, more) => {
      expect(deriveStanding(applyChange(state, { arousal: more }))).toBeLessThanOrEqual(deriveStanding(state) + 1e-5);
      expect(deriveStanding(applyChange(state, { trust: -more }))).toBeLessThanOrEqual(deriveStanding(state) + 1e-5);
    }));
  });

  it('sets a polite but failed customer apart from a satisfied one', () => {
    const polite = makeState({ arousal: 0.1, progress: 0, trust: 0.1, outcomeFairness: -0.8 });
    const satisfied = makeState({ arousal: 0.1, progress: 0.9, trust: 0.8, outcomeFairness: 0.6 });
    expect(deriveAnger(polite)).toBeLessThan(0.3);
    expect(deriveStanding(satisfied) - deriveStanding(polite)).toBeGreaterThan(0.3);
  });
});

describe('deriveStage', () => {
  const rank = { calm: 0, recovery: 0, concern: 1, frustration: 2, anger: 3, abuse: 4 };

  it('only ever moves up as anger rises, from the start of a contact', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(rank[deriveStage(low, low, 0.95)]).toBeLessThanOrEqual(rank[deriveStage(high, high, 0.95)]);
    }));
  });

  it('passes through every stage on the way up', () => {
    const climbed = new Set(Array.from({ length: 101 }, (_, step) => deriveStage(step / 100, step / 100, 0.95)));
    expect([...climbed]).toEqual(['calm', 'concern', 'frustration', 'anger', 'abuse']);
  });

  it('calls easing after an upset recovery and evenness from the start calm', () => {
    expect(deriveStage(0.1, 0.8, 0.95)).toBe('recovery');
    expect(deriveStage(0.1, 0.1, 0.95)).toBe('calm');
  });

  it('does not speak of recovery while somebody is still angry', () => {
    expect(['anger', 'abuse']).toContain(deriveStage(0.7, 0.95, 0.95));
  });

  it('does not speak of recovery after a small dip', () => {
    expect(deriveStage(0.38, 0.41, 0.95)).toBe('concern');
  });

  it('lets a customer become personal earlier when they are that kind', () => {
    expect(deriveStage(0.75, 0.75, 0.72)).toBe('abuse');
    expect(deriveStage(0.75, 0.75, 0.95)).toBe('anger');
  });

  it('knows no stage outside the codebook', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (anger, peak) => {
      expect(stages).toContain(deriveStage(anger, Math.max(anger, peak), 0.9));
    }));
  });
});
