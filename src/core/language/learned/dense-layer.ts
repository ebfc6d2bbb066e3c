import type { DenseWeights } from './model.ts';
import { createIntegerProduct } from './integer-product.ts';

/** Computes output = weights · input + bias for the first `rows` rows, one after the other in the arrays. */
export type DenseLayer = (input: Float32Array, rows: number, output: Float32Array) => void;

// 14 bits and a sign: with 8-bit weights and 1536 inputs the sum of products stays below 2³¹.
const largestInteger = 8191;

/** Layers that share one memory; each takes up to `maximumRows` rows, an even number. */
export function createDenseLayers<Name extends string>(weights: Readonly<Record<Name, DenseWeights>>, maximumRows: number): Record<Name, DenseLayer> {
  const all: DenseWeights[] = Object.values(weights);
  const weightLength = all.reduce((sum, layer) => sum + layer.weights.length, 0);
  const inputLength = maximumRows * Math.max(...all.map((layer) => layer.inputs));
  const sumLength = maximumRows * Math.max(...all.map((layer) => layer.outputs));
  const { memory, multiply } = createIntegerProduct(weightLength + inputLength * 2 + sumLength * 4);
  const integers = new Int16Array(memory, weightLength, inputLength);
  const sums = new Int32Array(memory, weightLength + inputLength * 2, sumLength);
  const rowScales = new Float64Array(maximumRows);
  let used = 0;
  const create = ({ inputs, outputs, weights: matrix, scales, bias }: DenseWeights): DenseLayer => {
    const address = used;
    used += matrix.length;
    new Int8Array(memory, address, matrix.length).set(matrix);
    return (input, rows, output) => {
      for (let row = 0; row < rows; row += 1) rowScales[row] = roundRow(input, row * inputs, inputs, integers);
      multiply(integers.byteOffset, address, sums.byteOffset, rows + (rows % 2), inputs, outputs);
      for (let row = 0; row < rows; row += 1) {
        const rowScale = rowScales[row] as number;
        const start = row * outputs;
        for (let index = 0; index < outputs; index += 1) {
          output[start + index] = (sums[start + index] as number) * (rowScale * (scales[index] as number)) + (bias[index] as number);
        }
      }
    };
  };
  const entries = Object.entries<DenseWeights>(weights).map(([name, layer]) => [name, create(layer)]);
  return Object.fromEntries(entries) as Record<Name, DenseLayer>;
}

/** Rounds a row to integers whose largest is `largestInteger`; returns what one of them is worth. */
function roundRow(values: Float32Array, start: number, length: number, integers: Int16Array): number {
  let largest = 0;
  for (let index = start; index < start + length; index += 1) {
    const size = Math.abs(values[index] as number);
    if (size > largest) largest = size;
  }
  const scale = largest > 0 ? largestInteger / largest : 0;
  for (let index = start; index < start + length; index += 1) integers[index] = Math.floor((values[index] as number) * scale + 0.5);
  return largest / largestInteger;
}
