import { describe, expect, it } from 'vitest';
import type { Label } from '../core/codebook.ts';
import type { LabelledText } from './examples.ts';
import { mixTurns } from './mixed-turns.ts';

const turn = (id: string, text: string, labels: Label[], heldOut = false): LabelledText => ({ id, heldOut, role: 'agent', text, before: [], labels });
const sting = turn('a.1', 'You could have rung.', ['blame-customer']);
const stings = Array.from({ length: 40 }, (_, index) => ({ ...sting, id: `a.${index}` }));
const refusals = stings.map((one): LabelledText => ({ ...one, text: 'No.', labels: ['refuse'] }));
const deed = turn('b.1', 'It goes back to your card today.', ['act']);
const kindness = turn('b.3', 'Nine days is long.', ['empathise']);

describe('mixed turns', () => {
  it('are a sting and a kind turn under the labels of both, or two kind ones, the same every time', () => {
    const turns = [...stings, deed, kindness];
    const mixed = mixTurns(turns);
    expect(mixed).toEqual(mixTurns(turns));
    for (const { text, labels } of mixed) {
      const parts = turns.filter((part) => text.includes(part.text));
      expect(new Set(labels)).toEqual(new Set(parts.flatMap((part) => part.labels)));
      expect(labels.some((label) => label === 'act' || label === 'empathise')).toBe(true);
    }
    const stung = mixed.filter(({ labels }) => labels.includes('blame-customer')).length;
    expect(stung).toBeGreaterThan(10);
    expect(mixed.length - stung).toBeCloseTo(stung / 2, -1);
  });

  it('never refuse what they do', () => {
    expect(mixTurns([...refusals, deed]).filter(({ labels }) => labels.includes('refuse'))).toEqual([]);
    expect(mixTurns([...refusals, kindness]).filter(({ labels }) => labels.includes('refuse'))).not.toEqual([]);
  });

  it('are learned from turns that are learned from, and leave open whether a kindness was cancelled', () => {
    const mixed = mixTurns([...stings, kindness, ...stings.map((one) => ({ ...one, id: `c${one.id}`, heldOut: true })), { ...kindness, id: 'cb.3', heldOut: true }]);
    expect(new Set(mixed.map(({ heldOut }) => heldOut)).size).toBe(2);
    expect(mixed.filter(({ heldOut }) => heldOut).every(({ id }) => /^c.*\+c/.test(id))).toBe(true);
    expect(mixed.filter(({ heldOut }) => !heldOut).some(({ id }) => id.includes('c'))).toBe(false);
    expect(mixed.every(({ disputed }) => disputed?.includes('cancel'))).toBe(true);
  });
});
