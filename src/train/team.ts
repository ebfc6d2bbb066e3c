import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createRandom } from '../core/conversation/random.ts';
import { compileMatrixKernel, createSharedMemory } from './matrix-kernel.ts';
import type { Example } from './network.ts';
import type { Target } from './outputs.ts';
import { outputCount } from './outputs.ts';
import type { Layout } from './parameters.ts';
import type { Recipe } from './recipe.ts';
import type { Answer, Order, WorkerData } from './worker.ts';

/** Worker threads that train one network together on a shared memory. */
export interface Team {
  /** All weights, laid out as told; may be set between trainings. */
  weights: Float32Array;
  /** Trains on the examples with these numbers; `onEpoch` is told the mean loss of a turn after each epoch. */
  train(numbers: readonly number[], recipe: Recipe, onEpoch: (epoch: number, loss: number) => void | Promise<void>): Promise<void>;
  /** Logits of the examples with these numbers, in their order. */
  predict(numbers: readonly number[]): Promise<Float32Array[]>;
  stop(): Promise<void>;
}

/** Two shards whatever the machine has, so that the sums and hence the weights never depend on it. */
const shardCount = 2;
const scratchLength = 96 << 20;
/** Turns of one batch are alike in length: drawn from this many batches sorted. */
const sortedTogether = 32;
const warmUp = 0.06;
const predictedTogether = 16;

/** Starts the team; every worker holds the examples and their targets. */
export async function startTeam(layout: Layout, examples: readonly Example[], targets: readonly Target[]): Promise<Team> {
  const { length } = layout;
  const memory = createSharedMemory((length * (4 + shardCount) + scratchLength * shardCount) * 4);
  const data = { code: await compileMatrixKernel(), memory, layout, scratchLength, shardCount, examples, targets };
  const workers = Array.from({ length: shardCount }, (_, shard) => new Worker(new URL('./worker.js', import.meta.url), { workerData: { ...data, shard } satisfies WorkerData }));
  const ask = (orders: readonly Order[]): Promise<Answer[]> =>
    Promise.all(workers.map(async (worker, shard) => {
      worker.postMessage(orders[shard] ?? orders[0]);
      const [answer] = (await once(worker, 'message')) as [Answer];
      return answer;
    }));
  const weights = new Float32Array(memory.buffer, 0, length);

  const lengthOf = (number: number): number => (examples[number]?.pieces.length ?? 0) + (examples[number]?.context.length ?? 0);
  const drawBatches = (numbers: readonly number[], size: number, random: () => number): number[][] => {
    const shuffled = shuffle([...numbers], random);
    const batches: number[][] = [];
    for (let start = 0; start < shuffled.length; start += size * sortedTogether) {
      const part = shuffled.slice(start, start + size * sortedTogether).sort((one, other) => lengthOf(one) - lengthOf(other) || one - other);
      for (let first = 0; first < part.length; first += size) batches.push(part.slice(first, first + size));
    }
    return shuffle(batches, random);
  };

  return {
    weights,
    async train(numbers, { epochs, rate, dropout, batch, seed }, onEpoch) {
      await ask([{ kind: 'begin', seed }]);
      const random = createRandom(seed);
      const steps = epochs * Math.ceil(numbers.length / batch);
      let step = 0;
      for (let epoch = 1; epoch <= epochs; epoch += 1) {
        let loss = 0;
        for (const drawn of drawBatches(numbers, batch, random)) {
          step += 1;
          const shares = workers.map((_, shard) => drawn.filter((__, index) => index % shardCount === shard));
          const losses = await ask(shares.map((share) => ({ kind: 'gradient', numbers: share, of: drawn.length, dropout })));
          loss += losses.reduce((sum, answer) => sum + (answer.kind === 'loss' ? answer.loss : 0), 0);
          const norms = await ask([{ kind: 'norm' }]);
          const norm = Math.sqrt(norms.reduce((sum, answer) => sum + (answer.kind === 'norm' ? answer.squares : 0), 0));
          const share = step / steps;
          await ask([{ kind: 'update', step, rate: rate * Math.min(1, share / warmUp) * (1 - share), clip: Math.min(1, 1 / norm) }]);
        }
        await onEpoch(epoch, loss / numbers.length);
      }
    },
    async predict(numbers) {
      await ask([{ kind: 'turn' }]);
      const sorted = numbers.map((number, place) => ({ number, place })).sort((one, other) => lengthOf(one.number) - lengthOf(other.number));
      const result = new Array<Float32Array>(numbers.length);
      for (let start = 0; start < sorted.length; start += predictedTogether * shardCount) {
        const parts = workers.map((_, shard) => sorted.slice(start + shard * predictedTogether, start + (shard + 1) * predictedTogether));
        const answers = await ask(parts.map((part) => ({ kind: 'predict', numbers: part.map(({ number }) => number) })));
        for (const [shard, answer] of answers.entries()) {
          if (answer.kind !== 'logits') continue;
          for (const [index, { place }] of (parts[shard] ?? []).entries()) result[place] = answer.logits.slice(index * outputCount, (index + 1) * outputCount);
        }
      }
      return result;
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function shuffle<Item>(items: Item[], random: () => number): Item[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as Item, items[last] as Item];
  }
  return items;
}
