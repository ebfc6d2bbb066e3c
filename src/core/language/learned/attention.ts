import { decay } from './decay.ts';
import { widths } from './model.ts';

/** Attention: each piece's values become the mean of all values, weighted by how well its query fits their keys, for each head alone. */
export function mixHeads(source: Float32Array, target: Float32Array, scores: Float64Array, count: number, width: number): void {
  const headWidth = width / widths.heads;
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

/** Softmax of the first `count` scores. */
export function turnIntoShares(scores: Float64Array, count: number): void {
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

/** Brings each row to mean 0 and variance 1. */
export function normaliseRows(source: Float32Array, target: Float32Array, rows: number, width: number): void {
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

const normalisationFloor = 1e-6;
