import { describe, expect, it } from 'vitest';
import { stages } from '../core/codebook.ts';
import type { LabelledText } from './examples.ts';
import { cutLessons, teach } from './lessons.ts';
import { firstOf, outputCount, outputNames, targetOf } from './outputs.ts';

const turn = (id: string, text: string): LabelledText => ({ id, heldOut: false, role: 'agent', text, before: [], labels: ['apologise'] });
const turns = [turn('a.1', 'I am sorry. The van broke down. It comes at nine.'), turn('a.3', 'Thank you.'), turn('b.1', 'Who told you that? I will ring them. Then I ring you.')];

describe('lessons', () => {
  it('are whole sentences of the turns, the same every time, and carry no labels', () => {
    const lessons = cutLessons(turns);
    expect(lessons).toEqual(cutLessons(turns));
    expect(lessons.length).toBeGreaterThan(turns.length);
    const sentences = turns.flatMap(({ text }) => text.split(/(?<=[.?]) /));
    for (const { text, labels } of lessons) {
      expect(labels).toEqual([]);
      for (const sentence of text.split(/(?<=[.?]) /)) expect(sentences).toContain(sentence);
    }
  });
});

describe('what a teacher asks of a pupil', () => {
  const logits = new Float32Array(outputCount).fill(-20);
  logits[outputNames.indexOf('apologise')] = 20;
  logits[outputNames.indexOf('complain')] = 20;
  logits[firstOf.stage + stages.indexOf('anger')] = 0;

  it('is its own answer where nothing is known', () => {
    const { values, weights } = teach('agent', logits, null);
    expect(values[outputNames.indexOf('apologise')]).toBeCloseTo(1);
    expect(values[outputNames.indexOf('argue')]).toBeCloseTo(0);
    expect(weights[outputNames.indexOf('complain')]).toBe(0);
  });

  it('lies half-way to the labels where they are known', () => {
    const { values } = teach('agent', logits, targetOf('agent', ['argue'], [], null, null));
    expect(values[outputNames.indexOf('apologise')]).toBeCloseTo(0.5);
    expect(values[outputNames.indexOf('argue')]).toBeCloseTo(0.5);
  });

  it('shares one whole among the stages', () => {
    const { values } = teach('customer', logits, null);
    const shares = stages.map((_, index) => values[firstOf.stage + index] ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares[stages.indexOf('anger')]).toBeCloseTo(1);
  });
});
