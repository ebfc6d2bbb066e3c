import { describe, expect, it } from 'vitest';
import { createRandom } from '../core/conversation/random.ts';
import { briefFeatureCount } from '../core/language/learned/features.ts';
import { createNetwork as createReadingNetwork } from '../core/language/learned/network.ts';
import type { Hearing } from './examples.ts';
import { exportReader } from './export.ts';
import { compileMatrixKernel, createMatrixKernel, createSharedMemory } from './matrix-kernel.ts';
import { createNetwork, type Example } from './network.ts';
import { outputCount } from './outputs.ts';
import { layOut, publishedShape, vocabularySize } from './parameters.ts';

const featureCount = briefFeatureCount;
const hearing: Hearing = { longestContext: { agent: 3, customer: 3 }, featureCount };
const vocabulary = Array.from({ length: vocabularySize }, (_, index): [string, number] => [`p${index}`, -index]);

describe('export of a reader', () => {
  it.each([['two layers', publishedShape], ['one layer', { attention: [64], heads: 2, wide: 64, hidden: 128 }]])('of %s gives in 8-bit weights nearly the logits of the network as trained', async (_, shape) => {
    const random = createRandom('export');
    const layout = layOut(shape, outputCount, featureCount, 'published');
    const { places, length } = layout;
    const scratchLength = 2_000_000;
    const memory = createSharedMemory((length + scratchLength) * 4);
    const weights = { values: new Float32Array(memory.buffer, 0, length), address: 0 };
    for (let index = 0; index < length; index += 1) weights.values[index] = (random() + random() - 1) * 0.08;
    const scratch = { values: new Float32Array(memory.buffer, length * 4, scratchLength), address: length * 4 };
    const trained = createNetwork(createMatrixKernel(await compileMatrixKernel(), memory), { shape, places, weights, turned: weights }, scratch);
    const { manifest, bytes } = exportReader('trained', weights.values, layout, vocabulary, hearing, {});
    const reading = createReadingNetwork(manifest, bytes.buffer as ArrayBuffer);

    const example: Example = { context: [9, 80, 7], pieces: Array.from({ length: 20 }, (_, index) => 50 + index * 31), role: 1, features: Float32Array.from({ length: featureCount }, () => random()) };
    const wanted = trained([example], outputCount, null).logits.slice(0, outputCount);
    const { logits, evidence } = reading(example.context, example.pieces, 'customer', example.features);
    const spread = Math.sqrt(wanted.reduce((sum, logit) => sum + logit ** 2, 0) / outputCount);
    const error = Math.sqrt(wanted.reduce((sum, logit, index) => sum + (logit - (logits[index] ?? 0)) ** 2, 0) / outputCount);
    expect(spread).toBeGreaterThan(0.1);
    expect(error / spread).toBeLessThan(0.05);
    expect(evidence).toHaveLength(example.pieces.length * outputCount);
  });

  it('names its version after what it holds', async () => {
    const layout = layOut(publishedShape, outputCount, featureCount, 'published');
    const make = (greet: number) => exportReader('quick', new Float32Array(layout.length), layout, vocabulary, hearing, { greet }).manifest.version;
    expect(make(0)).not.toBe(make(0.1));
    expect(make(0)).toBe(make(0));
  });
});
