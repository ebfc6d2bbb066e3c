import { describe, expect, it } from 'vitest';
import { spellOut } from './spelling.ts';
import { tokenise } from './text.ts';

const normsOf = (text: string): string => tokenise(text).map((token) => token.norm).join(' ');

describe('spelling', () => {
  it.each([
    ['2nite', 'tonight'], ['2moro', 'tomorrow'], ['m8', 'mate'], ['b4', 'before'], ['gr8', 'great'], ['l8r', 'later'], ['gonna', 'going to'], ['ur', 'your'], ['thx', 'thanks'],
    ['sry', 'sorry'], ['cant', 'can not'], ['wot', 'what'], ['shud', 'should'], ['tbh', 'to be honest'], ['nvm', 'never mind'], ['pls', 'please'], ['tonite', 'tonight'],
  ])('writes %s out as %s, in a sentence as well', (written, words) => {
    expect(normsOf(`so ${written} then`)).toBe(`so ${words} then`);
    expect(normsOf(`so ${written.toUpperCase()} then`)).toBe(`so ${words} then`);
  });

  it.each([["can't", 'can not'], ["won't", 'will not'], ["we've", 'we have'], ["they’d", 'they would'], ["it's", 'it is'], ["that one's", 'that one is'], ["the customer's", 'the customer']])(
    'writes the contraction %s out as %s',
    (written, words) => {
      expect(normsOf(written)).toBe(words);
    },
  );

  it('keeps numbers and codes that look like chat', () => {
    expect(normsOf('room 12b, gate F04, 2nd floor, part M88')).toContain('12b');
    expect(normsOf('gate F04')).toBe('gate f 04');
    expect(normsOf('part M88')).not.toContain('mate');
  });

  it('levels American endings and leaves words that only look so', () => {
    expect(spellOut('apologize')).toEqual(['apologise']);
    expect(spellOut('size')).toEqual(['size']);
    expect(spellOut('prizes')).toEqual(['prizes']);
  });
});
