import { describe, expect, it } from 'vitest';
import { listNames, listValues, wordsOf } from './model-wording-values.ts';

const values = (text: string): string[] => [...listValues(text)].sort();

describe('values in a text', () => {
  it('are the same however they are written', () => {
    expect(values('£40 and 06:10')).toEqual(['40', '6:10']);
    expect(values('forty pounds, at 6.10')).toEqual(['40', '6:10']);
    expect(values('1,000.00')).toEqual(values('1000'));
    expect(values('at 5pm')).toEqual(['5']);
    expect(values('the 4th')).toEqual(['4']);
    expect(values('fifty-two minutes')).toEqual(['52']);
    expect(values('I rang twice')).toEqual(values('I rang two times'));
  });

  it('hold days, months and codes, and no word that mostly is none', () => {
    expect(values('On Thursday in January, K7T2QX')).toEqual(['january', 'k7t2qx', 'thursday']);
    expect(values('No one may march in here, not this one')).toEqual([]);
  });
});

describe('names in a text', () => {
  it('are capitals inside a sentence', () => {
    expect(listNames('Ask Andreas. He knows Defne’s bag is at Heathrow.')).toEqual(['andreas', 'defne', 'heathrow']);
  });

  it('are not the starts of sentences, lines and quotations, nor what is always written so', () => {
    expect(listNames('Right. Nobody came!\nAnd I waited, Sir. “Sorry” is all you say: Sorry.\n\nKind Regards,\nAda')).toEqual([]);
    expect(listNames('I said NOTHING and I mean it, on Monday')).toEqual([]);
  });
});

describe('words', () => {
  it('lose case, signs and the possessive', () => {
    expect(wordsOf('Ada’s bag, DON’T!')).toEqual(['ada', 'bag', 'don’t']);
  });
});
