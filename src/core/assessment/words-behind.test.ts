import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Label } from '../codebook.ts';
import { rules } from '../conversation/rules/table.ts';
import type { Effect } from '../conversation/turn.ts';
import type { Observation } from '../language/observation.ts';
import { findWordsBehind, quoteSentences } from './words-behind.ts';

function observe(label: Label, quote: string): Observation {
  return { label, quote, start: 0, end: quote.length, confidence: 0.8, source: 'cue', because: 'Because.' };
}

function effectOf(rule: string, evidence: number[] = []): Effect {
  return { rule, changes: { heard: 0.1 }, because: 'It did it.', source: 'practice', evidence };
}

describe('the words behind an effect', () => {
  const observations = [observe('greet', 'Hello'), observe('act', 'I have logged it'), observe('acknowledge', 'two days lost'), observe('act', 'I have booked it'), observe('vague', 'soon')];

  it('are its own evidence where it has any', () => {
    expect(findWordsBehind(effectOf('inflames-vague', [4]), { observations })?.quote).toBe('soon');
  });

  it('are the last step for a want that was met', () => {
    expect(findWordsBehind(effectOf('want-met'), { observations })?.quote).toBe('I have booked it');
  });

  it('are what relates for a grievance that was taken up', () => {
    expect(findWordsBehind(effectOf('grievance-acknowledged'), { observations })?.quote).toBe('two days lost');
  });

  it('prefer the likelier label over the later words', () => {
    const both = [observe('redress', 'I am refunding it'), observe('explain', 'because it broke')];
    expect(findWordsBehind(effectOf('want-met'), { observations: both })?.quote).toBe('I am refunding it');
    expect(findWordsBehind(effectOf('question-answered'), { observations: both })?.quote).toBe('because it broke');
  });

  it('fall back on anything that calms, never on what inflames', () => {
    expect(findWordsBehind(effectOf('want-met'), { observations: [observe('greet', 'Hello'), observe('vague', 'soon')] })?.quote).toBe('Hello');
    expect(findWordsBehind(effectOf('want-met'), { observations: [observe('vague', 'soon')] })).toBeUndefined();
  });

  it('are none for what no words did', () => {
    expect(findWordsBehind(effectOf('time-passes'), { observations })).toBeUndefined();
  });

  it('are sought for rules there are', () => {
    const known = new Set(rules.filter((rule) => rule.on === undefined).map(({ id }) => id));
    for (const rule of ['grievance-acknowledged', 'story-told', 'question-answered', 'redress-weighed', 'want-met']) expect(known).toContain(rule);
  });
});

describe('a quotation', () => {
  const text = 'Good morning. You waited two days for us. That is our mistake!';

  it('is the whole sentence', () => {
    expect(quoteSentences(text, { start: 18, end: 24 }).quote).toBe('You waited two days for us.');
  });

  it('is all the sentences the words touch', () => {
    expect(quoteSentences(text, { start: 5, end: 20 }).quote).toBe('Good morning. You waited two days for us.');
  });

  it('is always a part of the text that holds the words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.nat(80), fc.nat(80), (any, left, right) => {
        const [start, end] = [Math.min(left, right, any.length), Math.min(Math.max(left, right), any.length)];
        const found = quoteSentences(any, { start, end });
        expect(found.quote).toBe(any.slice(found.start, found.end));
        expect(found.start <= start && found.end >= end).toBe(true);
      }),
    );
  });
});
