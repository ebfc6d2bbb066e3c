import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DenseLayers } from './dense-layer.ts';
import { createKernel } from './kernel.ts';
import type { DenseWeights } from './model.ts';

/** Weights that look random and are the same on every run. */
function makeWeights(inputs: number, outputs: number, seed: number): DenseWeights {
  const wave = (index: number) => Math.sin(index * 12.9898 + seed) * 43758.5453 % 1;
  return {
    inputs, outputs,
    weights: Int8Array.from({ length: inputs * outputs }, (_, index) => Math.round(wave(index) * 127)),
    scales: Float32Array.from({ length: outputs }, (_, index) => 0.001 + Math.abs(wave(index + 7)) / 100),
    bias: Float32Array.from({ length: outputs }, (_, index) => wave(index + 99)),
  };
}

function computePlainly({ inputs, outputs, weights, scales, bias }: DenseWeights, input: readonly number[]): number[] {
  return Array.from({ length: outputs }, (_, output) => {
    let sum = 0;
    for (let index = 0; index < inputs; index += 1) sum += (input[index] ?? 0) * (weights[output * inputs + index] ?? 0);
    return sum * (scales[output] ?? 0) + (bias[output] ?? 0);
  });
}

const first = makeWeights(32, 8, 1);
const second = makeWeights(16, 12, 2);
const rectified = makeWeights(16, 32, 3);
const kernel = createKernel(1 << 16);
const dense = new DenseLayers(kernel, 6, 32);
const layers = { first: dense.create(first), second: dense.create(second), rectified: dense.createRectified(rectified) };
const largest = 6 * 32;
const [inputPlace, outputPlace, otherPlace] = [0, 1, 2].map(() => kernel.take(largest * 4)) as [number, number, number];
/** Numbers where the kernel finds them. */
const place = (address: number, values: ArrayLike<number>): Float32Array => {
  const floats = new Float32Array(kernel.memory, address, values.length);
  floats.set(values);
  return floats;
};
const give = (values: ArrayLike<number>): Float32Array => place(inputPlace, values);
const room = (length: number, address = outputPlace): Float32Array => place(address, new Float32Array(length));
const row = (length: number) => fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: length, maxLength: length });

describe('DenseLayers', () => {
  it('computes each row to within the rounding of its largest number, for odd and even counts of rows', () => {
    fc.assert(fc.property(fc.array(row(32), { minLength: 1, maxLength: 6 }), (rows) => {
      const output = room(6 * 8);
      layers.first(give(rows.flat()), rows.length, output);
      for (const [index, values] of rows.entries()) {
        const step = Math.max(...values.map(Math.abs)) / 8191;
        const tolerance = 32 * 127 * 0.011 * step + 1e-4;
        for (const [place, expected] of computePlainly(first, values).entries()) expect(Math.abs((output[index * 8 + place] ?? Number.NaN) - expected)).toBeLessThan(tolerance);
      }
    }));
  });

  it('takes nothing from inputs below nought in a rectified layer, however many are above', () => {
    fc.assert(fc.property(fc.array(row(16), { minLength: 1, maxLength: 6 }), (rows) => {
      const output = room(6 * 32);
      layers.rectified(give(rows.flat()), rows.length, output);
      for (const [index, values] of rows.entries()) {
        const step = Math.max(0, ...values) / 8191;
        const tolerance = 16 * 127 * 0.011 * step + 1e-4;
        for (const [place, expected] of computePlainly(rectified, values.map((value) => Math.max(0, value))).entries()) expect(Math.abs((output[index * 32 + place] ?? Number.NaN) - expected)).toBeLessThan(tolerance);
      }
    }));
  });

  it('gives the bias for a row of noughts', () => {
    const output = room(12);
    layers.second(give(new Float32Array(16)), 1, output);
    expect([...output]).toEqual([...second.bias]);
  });

  it('keeps the layers of one memory apart', () => {
    const input = give(Array.from({ length: 32 }, (_, index) => index - 16));
    const output = room(8);
    layers.first(input, 1, output);
    const before = [...output];
    layers.second(input, 2, room(24, otherPlace));
    layers.first(input, 1, output);
    expect([...output]).toEqual(before);
  });

  it('does not let a row depend on its neighbours', () => {
    fc.assert(fc.property(row(16), row(16), (left, right) => {
      const [together, alone] = [room(24), room(12, otherPlace)];
      layers.second(give([...left, ...right]), 2, together);
      layers.second(give(right), 1, alone);
      expect([...together.subarray(12)]).toEqual([...alone]);
    }));
  });

  it('leaves what lies behind its rows untouched', () => {
    const output = room(24).fill(7);
    layers.second(give(new Float32Array(16).fill(1)), 1, output);
    expect([...output.subarray(12)]).toEqual(new Array<number>(12).fill(7));
  });
});
