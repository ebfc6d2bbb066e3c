import type { Kernel } from './kernel.ts';
import type { DenseWeights } from './model.ts';
import { largestInteger } from './rounding.ts';

/** Computes output = weights · input + bias for the first `rows` rows, one after the other in arrays that lie in the kernel's memory. */
export type DenseLayer = (input: Float32Array, rows: number, output: Float32Array) => void;

/** Places the layers of a network in the kernel's memory; they share room for what they multiply. */
export class DenseLayers {
  readonly #kernel: Kernel;
  readonly #integers: number;
  readonly #sums: number;
  readonly #worths: Float32Array;
  readonly #pairs: Int32Array;

  /** For layers of at most `widest` inputs or outputs and up to `maximumRows` rows, an even number. */
  constructor(kernel: Kernel, maximumRows: number, widest: number) {
    this.#kernel = kernel;
    this.#integers = kernel.take(maximumRows * widest * 2);
    this.#sums = kernel.take(maximumRows * widest * 4);
    this.#worths = new Float32Array(kernel.memory, kernel.take(maximumRows * 4), maximumRows);
    this.#pairs = new Int32Array(kernel.memory, kernel.take((widest / 2 + 1) * 12), (widest / 2 + 1) * 3);
  }

  /** A layer for inputs of any kind. */
  create({ inputs, outputs, weights, scales, bias }: DenseWeights): DenseLayer {
    const kernel = this.#kernel;
    const [integers, sums] = [this.#integers, this.#sums];
    const [worths, scalesAddress, biasAddress] = [this.#worths.byteOffset, this.#keep(scales), this.#keep(bias)];
    const address = kernel.take(weights.length);
    new Int8Array(kernel.memory, address, weights.length).set(weights);
    return (input, rows, output) => {
      for (let row = 0; row < rows; row += 1) kernel.round(input.byteOffset + row * inputs * 4, integers + row * inputs * 2, worths + row * 4, inputs);
      kernel.multiply(integers, address, sums, rows + (rows % 2), inputs, outputs);
      for (let row = 0; row < rows; row += 1) kernel.scale(sums + row * outputs * 4, worths + row * 4, scalesAddress, biasAddress, output.byteOffset + row * outputs * 4, outputs);
    };
  }

  /** A layer that takes nothing from inputs below nought (rectified linear units) and skips them, which most of them are. */
  createRectified({ inputs, outputs, weights, scales, bias }: DenseWeights): DenseLayer {
    const kernel = this.#kernel;
    const [pairs, sums, worths] = [this.#pairs, this.#sums, this.#worths];
    const [scalesAddress, biasAddress] = [this.#keep(scales), this.#keep(bias)];
    const address = kernel.take(weights.length);
    const turned = new Int8Array(kernel.memory, address, weights.length);
    for (let output = 0; output < outputs; output += 1) {
      for (let input = 0; input < inputs; input += 1) turned[input * outputs + output] = weights[output * inputs + input] as number;
    }
    return (input, rows, output) => {
      for (let row = 0; row < rows; row += 1) {
        const start = row * inputs;
        let largest = 0;
        for (let index = start; index < start + inputs; index += 1) if ((input[index] as number) > largest) largest = input[index] as number;
        const count = listPairs(input, start, inputs, largest > 0 ? largestInteger / largest : 0, outputs, pairs);
        worths[0] = largest / largestInteger;
        kernel.multiplySparse(pairs.byteOffset, address, sums, count, outputs);
        kernel.scale(sums, worths.byteOffset, scalesAddress, biasAddress, output.byteOffset + row * outputs * 4, outputs);
      }
    };
  }

  #keep(values: Float32Array): number {
    const address = this.#kernel.take(values.byteLength);
    new Float32Array(this.#kernel.memory, address, values.length).set(values);
    return address;
  }
}

/** Lists the inputs above nought two by two, as `Kernel.multiplySparse` takes them; returns how many pairs, at least one. */
function listPairs(values: Float32Array, start: number, length: number, scale: number, rowLength: number, pairs: Int32Array): number {
  let [place, waiting, waitingRow] = [0, 0, 0];
  for (let index = 0; index < length; index += 1) {
    const value = values[start + index] as number;
    if (value <= 0) continue;
    const integer = (value * scale + 0.5) | 0;
    if (integer === 0) continue;
    if (waiting === 0) {
      waiting = integer;
      waitingRow = index * rowLength;
    } else {
      pairs[place] = waitingRow;
      pairs[place + 1] = index * rowLength;
      pairs[place + 2] = waiting | (integer << 16);
      place += 3;
      waiting = 0;
    }
  }
  if (waiting > 0 || place === 0) {
    pairs[place] = waitingRow;
    pairs[place + 1] = waitingRow;
    pairs[place + 2] = waiting;
    place += 3;
  }
  return place / 3;
}
