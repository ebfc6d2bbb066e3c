import { describe, expect, it } from 'vitest';
import { createRandom } from '../core/conversation/random.ts';
import type { NetworkShape } from '../core/language/learned/model.ts';
import { compileMatrixKernel, createMatrixKernel, createSharedMemory } from './matrix-kernel.ts';
import { createNetwork, type Example } from './network.ts';
import { layOut, publishedShape, type ParameterName } from './parameters.ts';
import { transpose } from './rows.ts';

const outputs = 16;
const featureCount = 16;
const random = createRandom('network');
const examples: Example[] = [
  { context: [12, 400, 31], pieces: [700, 8, 52, 1200, 9], role: 0, features: Float32Array.from({ length: featureCount }, () => random()) },
  { context: [], pieces: [77, 4000], role: 1, features: new Float32Array(featureCount) },
  { context: [5], pieces: Array.from({ length: 40 }, (_, index) => 100 + index * 3), role: 0, features: Float32Array.from({ length: featureCount }, () => random()) },
];
const direction = Float32Array.from({ length: (examples.length + 1) * outputs }, (_, index) => (index < examples.length * outputs ? random() - 0.5 : 0));

async function buildNetwork(shape: NetworkShape) {
  const layout = layOut(shape, outputs, featureCount, 'published');
  const { places, length } = layout;
  const scratchLength = 3_000_000;
  const memory = createSharedMemory((length * 3 + scratchLength) * 4);
  const block = (offset: number, size: number) => ({ values: new Float32Array(memory.buffer, offset * 4, size), address: offset * 4 });
  const [weights, turned, gradients, scratch] = [block(0, length), block(length, length), block(length * 2, length), block(length * 3, scratchLength)] as const;
  for (let index = 0; index < length; index += 1) weights.values[index] = (random() - 0.5) * 0.1;
  const network = createNetwork(createMatrixKernel(await compileMatrixKernel(), memory), { shape: layout.shape, places, weights, turned }, scratch);
  const turn = () => {
    for (const { offset, rows, columns } of Object.values(places)) {
      transpose(weights.values.subarray(offset, offset + rows * columns), rows, columns, turned.values.subarray(offset, offset + rows * columns));
    }
  };
  return { places, weights, gradients, network, turn };
}

describe.each([['of two layers', publishedShape], ['of one layer', { attention: [64], heads: 2, wide: 64, hidden: 128 }]])('network %s', (_, shape) => {
  it('gives the same logits whatever else is in the batch', async () => {
    const { network } = await buildNetwork(shape);
    const together = network(examples, outputs, null).logits.slice(0, outputs);
    const alone = network(examples.slice(0, 1), outputs, null).logits.slice(0, outputs);
    for (const [index, logit] of alone.entries()) expect(together[index]).toBeCloseTo(logit, 5);
  });

  it('knows how each kind of weight moves the logits', async () => {
    const { places, weights, gradients, network, turn } = await buildNetwork(shape);
    const value = () => network(examples, outputs, null).logits.reduce((sum, logit, index) => sum + logit * (direction[index] ?? 0), 0);
    turn();
    network(examples, outputs, null).turnBack(direction, gradients);
    for (const [name, { offset, rows, columns }] of Object.entries(places) as [ParameterName, (typeof places)[ParameterName]][]) {
      const slopes = gradients.values.subarray(offset, offset + rows * columns);
      const steepest = slopes.reduce((best, slope, index) => (Math.abs(slope) > Math.abs(slopes[best] ?? 0) ? index : best), 0);
      const place = offset + steepest;
      const before = weights.values[place] ?? 0;
      const step = 0.004;
      weights.values[place] = before + step;
      const above = value();
      weights.values[place] = before - step;
      const below = value();
      weights.values[place] = before;
      const measured = (above - below) / (2 * step);
      expect(Math.abs(slopes[steepest] ?? 0), name).toBeGreaterThan(0);
      expect(Math.abs(measured - (slopes[steepest] ?? 0)), `${name}: measured ${measured}, computed ${slopes[steepest]}`).toBeLessThan(0.05 * Math.abs(measured) + 0.002);
    }
  });
});
