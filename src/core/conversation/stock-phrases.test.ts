import { describe, expect, it } from 'vitest';
import { observe } from '../../../test/conversations/example-scenario.ts';
import { splitSentences } from '../language/text.ts';
import { isStock, restsOnStock } from './stock-phrases.ts';

describe('stock phrases', () => {
  it.each([
    'We apologise for any inconvenience caused.', 'I understand your frustration.', 'Sorry to hear that.', 'Thank you for your feedback.', 'We take all complaints very seriously.',
    'Your call is important to us.', 'I understand how frustrating this must be.',
  ])('are nobody’s: %s', (text) => {
    expect(splitSentences(text).every(isStock)).toBe(true);
  });

  it.each([
    'I am sorry you stood in the rain for an hour.', 'I understand your mother could not get in.', 'We are sorry for any inconvenience, and for the two nights your mother lay on the floor because nobody came.', 'Thank you for the photo.',
  ])('are not what was said to one: %s', (text) => {
    expect(splitSentences(text).some(isStock)).toBe(false);
  });

  it('carry an observation that stands in nothing else', () => {
    const text = 'We apologise for any inconvenience. I am sorry about your lamp.';
    const sentences = splitSentences(text);
    expect(restsOnStock(observe('apologise', text, 'We apologise for any inconvenience.'), sentences)).toBe(true);
    expect(restsOnStock(observe('apologise', text, 'I am sorry'), sentences)).toBe(false);
  });
});
