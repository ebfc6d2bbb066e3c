import { describe, expect, it } from 'vitest';
import { splitSentences } from '../language/text.ts';
import { findRepeated, similarity } from './repetition.ts';

function repeated(text: string, ...earlier: string[]): string | undefined {
  return findRepeated(splitSentences(text), earlier)?.text;
}

describe('findRepeated', () => {
  it('finds a sentence said before', () => {
    expect(repeated('Well. Thank you for your patience today.', 'Thank you for your patience today.')).toBe('Thank you for your patience today.');
  });

  it('finds one said in nearly the same words', () => {
    expect(repeated('We are very sorry for any inconvenience caused.', 'We are sorry for any inconvenience caused.')).toBeDefined();
  });

  it('finds one said twice in the same turn', () => {
    expect(repeated('The van leaves at seven. Yes. The van leaves at seven.')).toBe('The van leaves at seven.');
  });

  it('finds it however far back it was said', () => {
    expect(repeated('The van leaves at seven.', 'The van leaves at seven.', 'One.', 'Two.', 'Three.')).toBeDefined();
  });

  it('lets short sentences come again', () => {
    expect(repeated('Of course. Thank you.', 'Of course. Thank you.')).toBeUndefined();
  });

  it('lets other sentences on the same subject pass', () => {
    expect(repeated('The van leaves Leeds at seven tomorrow.', 'The van was held up at the depot.')).toBeUndefined();
  });

  it('finds nothing without anything said before', () => {
    expect(repeated('The van leaves at seven.')).toBeUndefined();
    expect(repeated('', 'The van leaves at seven.')).toBeUndefined();
  });
});

describe('similarity', () => {
  it('is one for the same words and nought for none in common', () => {
    expect(similarity(new Set(['a', 'b']), new Set(['b', 'a']))).toBe(1);
    expect(similarity(new Set(['a']), new Set(['b']))).toBe(0);
    expect(similarity(new Set(), new Set())).toBe(0);
  });

  it('is the same either way round', () => {
    const [one, other] = [new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd', 'e'])];
    expect(similarity(one, other)).toBe(similarity(other, one));
    expect(similarity(one, other)).toBeCloseTo(0.4);
  });
});
