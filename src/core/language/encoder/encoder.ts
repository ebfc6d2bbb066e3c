import { decay, squash } from './decay.ts';
import { createDenseLayers } from './dense-layer.ts';
import type { EncoderManifest, EncoderWeights } from './encoder-weights.ts';
import { readEncoderWeights, sizes } from './encoder-weights.ts';
import { createSentencePiece } from './sentence-piece.ts';

/** Turns English text into 512 numbers of unit length; texts of like meaning lie close (inner product near 1). */
export interface Encoder {
  /** The same bits on every run and in every engine. Reads at most 128 pieces (about a hundred words); all noughts for a text without any. */
  encode(text: string): Float32Array;
}

const headCount = 4;
const normalisationFloor = 1e-6;

/**
 * Universal Sentence Encoder Lite (Cer et al. 2018, arXiv:1803.11175): embedded pieces with their positions, two transformer layers that
 * normalise first, the mean over the pieces, one squashing layer. The weights come from `scripts/convert-weights.mjs`.
 */
export function createEncoder(manifest: EncoderManifest, bytes: ArrayBuffer): Encoder {
  const weights = readEncoderWeights(manifest, bytes);
  const split = createSentencePiece(manifest.vocabulary);
  const layers = createDenseLayers(weights.layers, sizes.pieces);
  const wide = sizes.sentence * 3;
  const [stream, normal, added] = [0, 1, 2].map(() => new Float32Array(sizes.pieces * sizes.sentence)) as [Float32Array, Float32Array, Float32Array];
  const hidden = new Float32Array(sizes.pieces * wide);
  const scores = new Float64Array(sizes.pieces);

  const attend = (layer: 0 | 1, source: Float32Array, count: number, width: number) => {
    normalise(source, normal, count, width);
    layers[`layer-${layer}/query-key-value`](normal, count, hidden);
    mixHeads(hidden, normal, scores, count, width);
    layers[`layer-${layer}/attended`](normal, count, added);
  };
  const widen = (layer: 0 | 1, count: number) => {
    normalise(stream, normal, count, sizes.sentence);
    layers[`layer-${layer}/widen`](normal, count, hidden);
    cutNegatives(hidden, count * wide);
  };

  return {
    encode(text) {
      const pieces = split(text).slice(0, sizes.pieces);
      const count = pieces.length;
      const sentence = new Float32Array(sizes.sentence);
      if (count === 0) return sentence;
      embed(pieces, weights, stream);
      attend(0, stream, count, sizes.embedding);
      normal.set(stream.subarray(0, count * sizes.embedding));
      layers.residual(normal, count, stream);
      addTo(stream, added, count * sizes.sentence);
      widen(0, count);
      layers['layer-0/narrow'](hidden, count, added);
      addTo(stream, added, count * sizes.sentence);
      attend(1, stream, count, sizes.sentence);
      addTo(stream, added, count * sizes.sentence);
      widen(1, count);
      // The last layer is linear and only its mean is wanted: the mean goes through it instead of every piece.
      averageRows(hidden, count, wide);
      layers['layer-1/narrow'](hidden, 1, added);
      averageRows(stream, count, sizes.sentence);
      addTo(stream, added, sizes.sentence);
      layers.sentence(stream, 1, added);
      return squashToUnitLength(added, sentence);
    },
  };
}

function embed(pieces: readonly number[], { embeddings, embeddingScales, positions }: EncoderWeights, output: Float32Array): void {
  for (const [position, piece] of pieces.entries()) {
    const scale = embeddingScales[piece] as number;
    for (let index = 0; index < sizes.embedding; index += 1) {
      const place = position * sizes.embedding + index;
      output[place] = (embeddings[piece * sizes.embedding + index] as number) * scale + (positions[place] as number);
    }
  }
}

/** Brings each row to mean 0 and variance 1. */
function normalise(source: Float32Array, target: Float32Array, rows: number, width: number): void {
  for (let start = 0; start < rows * width; start += width) {
    let sum = 0;
    for (let index = start; index < start + width; index += 1) sum += source[index] as number;
    const mean = sum / width;
    let squares = 0;
    for (let index = start; index < start + width; index += 1) squares += ((source[index] as number) - mean) ** 2;
    const factor = 1 / Math.sqrt(squares / width + normalisationFloor);
    for (let index = start; index < start + width; index += 1) target[index] = ((source[index] as number) - mean) * factor;
  }
}

/** Attention: each piece's values become the mean of all values, weighted by how well its query fits their keys, for each head alone. */
function mixHeads(source: Float32Array, target: Float32Array, scores: Float64Array, count: number, width: number): void {
  const headWidth = width / headCount;
  const rowWidth = width * 3;
  for (let head = 0; head < width; head += headWidth) {
    for (let piece = 0; piece < count; piece += 1) {
      for (let other = 0; other < count; other += 1) {
        scores[other] = product(source, piece * rowWidth + head, other * rowWidth + width + head, headWidth);
      }
      turnIntoShares(scores, count);
      for (let index = 0; index < headWidth; index += sumsAtOnce) {
        mixFour(source, 2 * width + head + index, rowWidth, scores, count, target, piece * width + head + index);
      }
    }
  }
}

// Four sums at a time keep the processor from waiting for the addition before.
const sumsAtOnce = 4;

function product(values: Float32Array, left: number, right: number, length: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let index = 0; index < length; index += sumsAtOnce) {
    first += (values[left + index] as number) * (values[right + index] as number);
    second += (values[left + index + 1] as number) * (values[right + index + 1] as number);
    third += (values[left + index + 2] as number) * (values[right + index + 2] as number);
    fourth += (values[left + index + 3] as number) * (values[right + index + 3] as number);
  }
  return first + second + (third + fourth);
}

/** Softmax. */
function turnIntoShares(scores: Float64Array, count: number): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) best = Math.max(best, scores[index] as number);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const share = decay(best - (scores[index] as number));
    scores[index] = share;
    total += share;
  }
  for (let index = 0; index < count; index += 1) scores[index] = (scores[index] as number) / total;
}

function mixFour(source: Float32Array, column: number, rowWidth: number, shares: Float64Array, count: number, target: Float32Array, place: number): void {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let row = 0, start = column; row < count; row += 1, start += rowWidth) {
    const share = shares[row] as number;
    first += share * (source[start] as number);
    second += share * (source[start + 1] as number);
    third += share * (source[start + 2] as number);
    fourth += share * (source[start + 3] as number);
  }
  target[place] = first;
  target[place + 1] = second;
  target[place + 2] = third;
  target[place + 3] = fourth;
}

function cutNegatives(values: Float32Array, length: number): void {
  for (let index = 0; index < length; index += 1) values[index] = Math.max(0, values[index] as number);
}

function addTo(target: Float32Array, addend: Float32Array, length: number): void {
  for (let index = 0; index < length; index += 1) target[index] = (target[index] as number) + (addend[index] as number);
}

/** Puts the mean of the rows in the place of the first. */
function averageRows(values: Float32Array, rows: number, width: number): void {
  for (let column = 0; column < width; column += 1) {
    let sum = 0;
    for (let index = column; index < rows * width; index += width) sum += values[index] as number;
    values[column] = sum / rows;
  }
}

function squashToUnitLength(source: Float32Array, target: Float32Array): Float32Array {
  let squares = 0;
  for (let index = 0; index < target.length; index += 1) {
    const value = squash(source[index] as number);
    target[index] = value;
    squares += value * value;
  }
  const factor = 1 / Math.sqrt(squares);
  for (let index = 0; index < target.length; index += 1) target[index] = (target[index] as number) * factor;
  return target;
}
