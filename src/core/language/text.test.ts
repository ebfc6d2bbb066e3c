import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemWord } from './stem.ts';
import { splitSentences, tokenise } from './text.ts';

const norms = (text: string): string => tokenise(text).map((token) => token.norm).join(' ');

describe('tokenise', () => {
  it.each([
    ["I don't know.", 'i do not know'],
    ['I don’t know.', 'i do not know'],
    ["We can't; they won't.", 'we can not they will not'],
    ['cannot', 'can not'],
    ["It's the customer's bag.", 'it is the customer bag'],
    ['u shouldve told me, im sry', 'you should have told me i am sorry'],
    ['gonna look', 'going to look'],
    ['We apologize and realize it', 'we apologise and realise it'],
    ['What size is the prize?', 'what size is the prize'],
    ['an e-mail about a follow-up', 'an email about a follow up'],
    ['<b>Sorry</b>&nbsp;about that', 'sorry about that'],
    ['see https://example.org/no-refund now', 'see now'],
    ['£40.50 at 9:40, 5pm', '40.50 at 9:40 5pm'],
    ['😀 👍', ''],
    ['', ''],
  ])('spells out "%s"', (text, expected) => {
    expect(norms(text)).toBe(expected);
  });

  it('gives every word of a contraction the range of the whole written word', () => {
    const tokens = tokenise("They don't.");
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([[0, 4], [5, 10], [5, 10]]);
  });

  it('marks where a clause begins', () => {
    const starts = tokenise('I see, but we close at five.').filter((token) => token.clauseStart).map((token) => token.norm);
    expect(starts).toEqual(['i', 'but']);
  });

  it('marks words between quotation marks', () => {
    const quoted = tokenise('You said "you idiot" and \'go away\' to her; it\'s noted.').filter((token) => token.quoted).map((token) => token.norm);
    expect(quoted).toEqual(['you', 'idiot', 'go', 'away']);
  });

  it('takes an apostrophe inside a word for no quotation mark', () => {
    expect(tokenise("don't say it's mine").some((token) => token.quoted)).toBe(false);
  });

  it('gives offsets that cut the written word from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});

describe('splitSentences', () => {
  const texts = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

  it.each<[string, string[]]>([
    ['I see. It is late!', ['I see.', 'It is late!']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['Mr. Hill came at 5 p.m. today.', ['Mr. Hill came at 5 p.m. today.']],
    ['It cost 4.50 in all.', ['It cost 4.50 in all.']],
    ['well... maybe later', ['well... maybe later']],
    ['First line\n\nsecond line', ['First line', 'second line']],
    ['a line that is\nwrapped', ['a line that is\nwrapped']],
    ['She said "no." Then she left.', ['She said "no."', 'Then she left.']],
    ['...', []],
  ])('splits "%s"', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ['Where is it?', true],
    ['where is it', true],
    ['can you send the number', true],
    ['What a day.', false],
    ['I know where it is.', false],
    ['Is it.', false],
  ])('knows whether "%s" asks', (text, question) => {
    expect(splitSentences(text)[0]?.question).toBe(question);
  });

  it('cuts an endless sentence so that reading stays linear', () => {
    const sentences = splitSentences('word '.repeat(1000));
    expect(Math.max(...sentences.map((sentence) => sentence.tokens.length))).toBeLessThanOrEqual(90);
  });

  it('gives ranges in order that cut the sentence from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let last = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          last = sentence.end;
        }
      }),
    );
  });
});

describe('stemWord', () => {
  it.each([
    ['charge', 'charged'],
    ['charging', 'charges'],
    ['delivery', 'deliveries'],
    ['cancel', 'cancelled'],
    ['stop', 'stopped'],
    ['told', 'telling'],
    ['two', '2'],
    ['refunds', 'refunding'],
    ['has', 'have'],
  ])('counts "%s" and "%s" as one family', (one, other) => {
    expect(stemWord(one)).toBe(stemWord(other));
  });

  it.each([
    ['know', 'now'],
    ['bus', 'bu'],
    ['business', 'busy'],
    ['ring', 'r'],
    ['bill', 'billion'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });
});
