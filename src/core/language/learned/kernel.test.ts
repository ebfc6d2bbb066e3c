import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKernel } from './kernel.ts';

const space = 1 << 17;
const { memory, multiply, multiplySparse, score, mix, take } = createKernel(space);
const weightPlace = 0;
const inputPlace = 1 << 15;
const sumPlace = 1 << 16;

function run(inputs: readonly number[][], weights: readonly number[][]): number[][] {
  const inputCount = weights[0]?.length ?? 0;
  new Int8Array(memory, weightPlace).set(weights.flat());
  new Int16Array(memory, inputPlace).set(inputs.flat());
  multiply(inputPlace, weightPlace, sumPlace, inputs.length, inputCount, weights.length);
  return inputs.map((_, row) => [...new Int32Array(memory, sumPlace + row * weights.length * 4, weights.length)]);
}

function multiplyPlainly(inputs: readonly number[][], weights: readonly number[][]): number[][] {
  return inputs.map((row) => weights.map((column) => row.reduce((sum, value, index) => sum + value * (column[index] ?? 0), 0)));
}

function matrix(rows: number, columns: number, largest: number): fc.Arbitrary<number[][]> {
  const row = fc.array(fc.integer({ min: -largest, max: largest }), { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

describe('createKernel', () => {
  it('gives the sums that plain arithmetic gives, for every shape it is made for', () => {
    const shapes = fc.record({ rows: fc.constantFrom(2, 4, 6), inputs: fc.constantFrom(8, 16, 24, 40), outputs: fc.constantFrom(4, 8, 12) });
    const cases = shapes.chain(({ rows, inputs, outputs }) => fc.tuple(matrix(rows, inputs, 8191), matrix(outputs, inputs, 127)));
    fc.assert(fc.property(cases, ([inputs, weights]) => {
      expect(run(inputs, weights)).toEqual(multiplyPlainly(inputs, weights));
    }));
  });

  it('stays exact for the largest numbers over the longest rows', () => {
    const inputs = [new Array<number>(1536).fill(8191), new Array<number>(1536).fill(-8191)];
    const weights = new Array<number[]>(4).fill(new Array<number>(1536).fill(127));
    expect(run(inputs, weights)).toEqual(multiplyPlainly(inputs, weights));
  });

  it('writes nothing beside its sums', () => {
    const guard = 123456789;
    const sums = new Int32Array(memory, sumPlace);
    sums.fill(guard);
    run([new Array<number>(16).fill(1), new Array<number>(16).fill(2)], new Array<number[]>(4).fill(new Array<number>(16).fill(3)));
    expect([...sums.subarray(0, 8)]).toEqual([48, 48, 48, 48, 96, 96, 96, 96]);
    expect(sums.subarray(8).every((value) => value === guard)).toBe(true);
  });

  it('has room for as many bytes as it was asked for', () => {
    expect(createKernel(200_000).memory.byteLength).toBeGreaterThanOrEqual(200_000);
  });

  it('gives out room at multiples of 16 bytes and says when there is no more', () => {
    expect([take(3), take(40), take(1)]).toEqual([0, 16, 64]);
    expect(() => take(space)).toThrow('131072 bytes is full');
  });

  it('multiplies a row that is mostly nought as plain arithmetic does', () => {
    const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 39 }), fc.integer({ min: 0, max: 8191 })), { minLength: 2, maxLength: 20 }).filter((list) => list.length % 2 === 0);
    fc.assert(fc.property(matrix(40, 64, 127), entries, (weights, listed) => {
      new Int8Array(memory, weightPlace).set(weights.flat());
      const pairs = new Int32Array(memory, inputPlace);
      for (let index = 0; index < listed.length; index += 2) {
        const [[firstRow, first], [secondRow, second]] = [listed[index] ?? [0, 0], listed[index + 1] ?? [0, 0]];
        pairs.set([firstRow * 64, secondRow * 64, first | (second << 16)], index * 1.5);
      }
      multiplySparse(inputPlace, weightPlace, sumPlace, listed.length / 2, 64);
      const plain = Array.from({ length: 64 }, (_, output) => listed.reduce((sum, [row, value]) => sum + value * (weights[row]?.[output] ?? 0), 0));
      expect([...new Int32Array(memory, sumPlace, 64)]).toEqual(plain);
    }), { numRuns: 30 });
  });

  it('scores and mixes rows of floats as plain arithmetic does', () => {
    const rows = 5;
    const [width, stride] = [32, 48];
    const values = Float32Array.from({ length: rows * stride }, (_, index) => Math.sin(index));
    new Float32Array(memory, inputPlace, values.length).set(values);
    score(inputPlace + 2 * stride * 4, inputPlace, sumPlace, rows, stride * 4, width);
    const at = (row: number, column: number): number => values[row * stride + column] ?? Number.NaN;
    const columns = [...new Array<number>(width).keys()];
    for (const [row, found] of new Float32Array(memory, sumPlace, rows).entries()) expect(found).toBeCloseTo(columns.reduce((sum, column) => sum + at(2, column) * at(row, column), 0), 4);
    new Float32Array(memory, sumPlace, rows).set([0.1, 0.2, 0.3, 0.25, 0.15]);
    mix(sumPlace, inputPlace, sumPlace + 256, rows, stride * 4, width);
    const shares = [0.1, 0.2, 0.3, 0.25, 0.15];
    for (const [column, found] of new Float32Array(memory, sumPlace + 256, width).entries()) expect(found).toBeCloseTo(shares.reduce((sum, share, row) => sum + share * at(row, column), 0), 5);
  });
});
