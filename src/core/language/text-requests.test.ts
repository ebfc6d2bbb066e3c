import { describe, expect, it } from 'vitest';
import { asksForDetail, splitSentences, tokenise } from './text.ts';

describe('a request without a question mark', () => {
  it.each([
    'Your booking number please.', 'Postcode and house number, please.', 'Tell me the reference.', 'Give me the name on the booking.', 'And your surname, if I may.', 'Please send me the code.',
    'Full name, please.', 'Your date of birth if you have it.',
  ])('counts as a question: %s', (text) => {
    expect(asksForDetail(tokenise(text))).toBe(true);
    expect(splitSentences(text)[0]?.question).toBe(true);
  });

  it.each([
    'Your booking number is on the letter.', 'Please keep your booking number safe.', "I'll tell you the reference.", 'You can tell me the reference if it turns up.', 'Give me two minutes.',
    'Tell your colleague the code.', 'Thank you for the number.', 'The number you gave me was the wrong one, so please look at it again for me.',
  ])('is none where something is told or asked to be done: %s', (text) => {
    expect(asksForDetail(tokenise(text))).toBe(false);
  });
});

describe('a name before a verb', () => {
  const normsOf = (text: string): string[] => tokenise(text).map((token) => token.norm);

  it.each(["Yusuf's bringing a heater.", "Maria's already there.", "Somebody's bound to call.", "The door is open and Ben's coming."])('is read with "is": %s', (text) => {
    expect(normsOf(text)).toContain('is');
  });

  it.each(["Yusuf's heater is here, Maria's coat was not.", "Somebody's keys were left."])('keeps its possessive before a noun: %s', (text) => {
    expect(normsOf(text).filter((norm) => norm === 'is').length).toBe(text.split(' is ').length - 1);
  });

  it('is quoted whole', () => {
    const [, verb] = tokenise("Yusuf's bringing a heater.");
    expect(verb).toMatchObject({ text: "Yusuf's", norm: 'is', start: 0, end: 7, clauseStart: false });
  });
});
