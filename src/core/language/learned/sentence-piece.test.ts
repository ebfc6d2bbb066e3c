import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Piece } from './sentence-piece.ts';
import { createSentencePiece } from './sentence-piece.ts';

const reserved: Piece[] = ['\ufffd', '<s>', '</s>', 'extra_token_id_1', 'extra_token_id_2', 'extra_token_id_3'].map((text) => [text, 0]);
const learnt: Piece[] = [
  ['\u2581', -5], ['\u2581help', -6], ['\u2581he', -4], ['lp', -4], ['l', -7], ['p', -7], ['h', -7], ['e', -7], ['\u2581me', -5], ['m', -7], ['fi', -6], ['f', -8], ['i', -8], ['ing', -3], ['n', -7], ['g', -7],
];
const vocabulary = [...reserved, ...learnt];
const split = createSentencePiece(vocabulary);

function read(text: string): string[] {
  return split(text).map((number) => vocabulary[number]?.[0] ?? 'outside');
}

describe('createSentencePiece', () => {
  it('prefers one likely piece to two whose scores add up to less', () => {
    expect(read('help')).toEqual(['\u2581help']);
  });

  it('prefers two pieces to one when their scores add up to more', () => {
    const cheaper = createSentencePiece([...reserved, ...learnt.map(([text, score]): Piece => [text, text === '\u2581help' ? -9 : score])]);
    expect(cheaper('help').map((number) => vocabulary[number]?.[0])).toEqual(['\u2581he', 'lp']);
  });

  it('takes the later start of two segmentations equally good', () => {
    const tied: Piece[] = [...reserved, ['\u2581', -1], ['\u2581a', -2], ['a', -1]];
    expect(createSentencePiece(tied)('a')).toEqual([6, 8]);
  });

  it('marks the beginning of every word', () => {
    expect(read('help me')).toEqual(['\u2581help', '\u2581me']);
  });

  it('reads any white space as one space and none at the ends', () => {
    for (const text of ['help\nme', 'help \t\r\n  me', '  help me ', 'help\u00a0me', 'help\u2009me\n']) expect(split(text)).toEqual(split('help me'));
  });

  it('reads compatibility forms as the letters they stand for', () => {
    expect(read('ﬁ')).toEqual(read('fi'));
    expect(split('ｈｅｌｐ')).toEqual(split('help'));
  });

  it('gathers neighbouring unknown characters, surrogate pairs among them, into one unknown piece', () => {
    expect(split('help🙄🙄ж')).toEqual([...split('help'), 0]);
    expect(split('ж')).toEqual([6, 0]);
  });

  it('keeps unknown characters apart when a known one stands between', () => {
    expect(read('жeж')).toEqual(['\u2581', '\ufffd', 'e', '\ufffd']);
  });

  it('never gives a reserved piece for text that spells it', () => {
    for (const text of ['<s>', '</s>', 'extra_token_id_1']) expect(split(text).every((number) => number === 0 || number >= reserved.length)).toBe(true);
  });

  it('finds nothing in a text without characters', () => {
    for (const text of ['', ' ', '\n\t ']) expect(split(text)).toEqual([]);
  });

  it('covers any text of known letters completely and in order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('h', 'e', 'l', 'p', 'm', 'i', 'n', 'g', 'f', ' ')), (letters) => {
      const text = letters.join('');
      const words = text.trim().replace(/\s+/g, '\u2581');
      expect(read(text).join('')).toBe(words === '' ? '' : `\u2581${words}`);
    }));
  });

  it('is no worse than any other segmentation', () => {
    const scores = new Map(learnt);
    const best = (rest: string): number => {
      if (rest === '') return 0;
      const candidates = learnt.filter(([text]) => rest.startsWith(text)).map(([text, score]) => score + best(rest.slice(text.length)));
      return Math.max(...candidates);
    };
    fc.assert(fc.property(fc.array(fc.constantFrom('h', 'e', 'l', 'p', 'm', 'i', 'n', 'g', ' '), { maxLength: 9 }), (letters) => {
      const text = letters.join('').trim();
      if (text === '') return;
      const found = read(text).reduce((sum, piece) => sum + (scores.get(piece) ?? Number.NaN), 0);
      expect(found).toBeCloseTo(best(`\u2581${text.replace(/\s+/g, '\u2581')}`), 9);
    }));
  });
});
