import { describe, expect, it } from 'vitest';
import { collect, cutChunks } from '../../../test/transcripts/read-sample.ts';
import { decodeText } from './decode.ts';
import { splitLines } from './lines.ts';

const decode = async (bytes: Uint8Array, chunk: number): Promise<string[]> => collect(decodeText(cutChunks(bytes, chunk), bytes.subarray(0, 4)));

describe('decoding', () => {
  it('reads one foreign line as Windows-1252 and its neighbours as UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('Zoë “café”\n'), Buffer.from('Zo\u00eb \u0093caf\u00e9\u0094\n', 'latin1'), Buffer.from('naïve')]);
    for (const chunk of [1, 4, 100]) expect((await decode(bytes, chunk)).join('')).toBe('Zoë “café”\nZoë “café”\nnaïve');
  });

  it('cuts a line without end into pieces between letters', async () => {
    const text = `${'x'.repeat(3)}${'é€𝄞'.repeat(400_000)}`;
    const pieces = await decode(Buffer.from(text), 65_536);
    expect(pieces.join('') === text).toBe(true);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(1_200_000);
  });
});

describe('lines', () => {
  const split = async (pieces: readonly string[], limit?: number): Promise<string[]> => (await collect(splitLines((async function* () {
    yield* pieces;
  })(), limit))).map((line) => `${line.number}${line.tooLong ? '!' : ':'}${line.text}`);

  it('end at line feeds, lose a carriage return, and keep U+2028', async () => {
    expect(await split(['a\r', '\nb\u2028c\n', '\n', 'd'])).toEqual(['1:a', '2:b\u2028c', '3:', '4:d']);
    expect(await split([])).toEqual([]);
  });

  it('are marked and emptied beyond the limit, and the next is read', async () => {
    expect(await split(['abc', 'def\ngh\n'], 4)).toEqual(['1!', '2:gh']);
  });
});
