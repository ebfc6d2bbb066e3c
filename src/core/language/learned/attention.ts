import { decay } from './decay.ts';
import type { Kernel } from './kernel.ts';

/** Queries, keys and values of each piece side by side in, their mixture out; both lie in the kernel's memory, in floats. */
export type MixHeads = (source: Float32Array, target: Float32Array, count: number, width: number, heads: number) => void;

/** Attention: each piece's values become the mean of all values, weighted by how well its query fits their keys, for each head alone. */
export function createHeadMixer(kernel: Kernel, maximumRows: number): MixHeads {
  const scores = new Float32Array(kernel.memory, kernel.take(maximumRows * 4), maximumRows);
  return (source, target, count, width, heads) => {
    const headWidth = width / heads;
    const stride = width * 3 * 4;
    for (let head = 0; head < width; head += headWidth) {
      const queries = source.byteOffset + head * 4;
      for (let piece = 0; piece < count; piece += 1) {
        kernel.score(queries + piece * stride, queries + width * 4, scores.byteOffset, count, stride, headWidth);
        turnIntoShares(scores, count);
        kernel.mix(scores.byteOffset, queries + width * 8, target.byteOffset + (piece * width + head) * 4, count, stride, headWidth);
      }
    }
  };
}

/** Softmax of the first `count` scores. */
export function turnIntoShares(scores: Float32Array, count: number): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) if ((scores[index] as number) > best) best = scores[index] as number;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const share = decay(best - (scores[index] as number));
    scores[index] = share;
    total += share;
  }
  const factor = 1 / total;
  for (let index = 0; index < count; index += 1) scores[index] = (scores[index] as number) * factor;
}

/** Brings each row to mean 0 and variance 1. */
export function normaliseRows(source: Float32Array, target: Float32Array, rows: number, width: number): void {
  for (let start = 0; start < rows * width; start += width) {
    let sum = 0;
    for (let index = start; index < start + width; index += 1) sum += source[index] as number;
    const mean = sum / width;
    let squares = 0;
    for (let index = start; index < start + width; index += 1) {
      const distance = (source[index] as number) - mean;
      squares += distance * distance;
    }
    const factor = 1 / Math.sqrt(squares / width + normalisationFloor);
    for (let index = start; index < start + width; index += 1) target[index] = ((source[index] as number) - mean) * factor;
  }
}

const normalisationFloor = 1e-6;
