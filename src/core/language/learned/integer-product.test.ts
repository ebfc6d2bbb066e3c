import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIntegerProduct } from './integer-product.ts';

const space = 1 << 17;
const { memory, multiply } = createIntegerProduct(space);
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

describe('createIntegerProduct', () => {
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
    expect(createIntegerProduct(200_000).memory.byteLength).toBeGreaterThanOrEqual(200_000);
  });
});
