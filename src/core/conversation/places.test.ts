import { describe, expect, it } from 'vitest';
import { observe } from '../../../test/conversations/example-scenario.ts';
import { splitSentences } from '../language/text.ts';
import { hurtingLabels, isNear, isTakenBack, overlaps, relatingLabels } from './places.ts';

describe('overlaps', () => {
  it('is sharing at least one character', () => {
    expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 9 })).toBe(true);
    expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false);
    expect(overlaps({ start: 2, end: 3 }, { start: 0, end: 9 })).toBe(true);
  });
});

describe('isNear', () => {
  const text = 'One comes first. Two is next. Three follows. Four ends it.';
  const sentences = splitSentences(text);
  const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });

  it('counts sentences either way round', () => {
    expect(isNear(sentences, at('One'), at('first'), 0)).toBe(true);
    expect(isNear(sentences, at('One'), at('Two'), 0)).toBe(false);
    expect(isNear(sentences, at('One'), at('Two'), 1)).toBe(true);
    expect(isNear(sentences, at('Three'), at('One'), 1)).toBe(false);
    expect(isNear(sentences, at('Three'), at('One'), 2)).toBe(true);
  });

  it('counts from the nearer end of a long stretch', () => {
    expect(isNear(sentences, { start: 0, end: text.indexOf('Three') + 5 }, at('Four'), 1)).toBe(true);
  });
});

describe('isTakenBack', () => {
  const text = 'I am sorry, but those are the rules. I have sent it.';
  const apology = observe('apologise', text, 'I am sorry');

  it('is so for warmth before a but', () => {
    expect(isTakenBack(apology, [apology, observe('cancel', text, 'but those are the rules')])).toBe(true);
  });

  it('is not so without one, for a but before it, or for a step', () => {
    expect(isTakenBack(apology, [apology])).toBe(false);
    const late = 'It is late, but here. I am sorry.';
    expect(isTakenBack(observe('apologise', late, 'I am sorry'), [observe('cancel', late, 'but')])).toBe(false);
    expect(isTakenBack(observe('act', text, 'I have sent it'), [observe('cancel', text, 'but those are the rules')])).toBe(false);
  });
});

describe('the kinds of label', () => {
  it('do not overlap: what hurts does not take anything up', () => {
    for (const label of hurtingLabels) expect(relatingLabels).not.toContain(label);
  });
});
