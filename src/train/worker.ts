import { parentPort, workerData } from 'node:worker_threads';
import { createRandom } from '../core/conversation/random.ts';
import { logistic, softmax } from '../core/language/learned/decay.ts';
import type { MatrixCode, SharedMemory } from './matrix-kernel.ts';
import { createMatrixKernel } from './matrix-kernel.ts';
import type { Block, Example } from './network.ts';
import { createNetwork } from './network.ts';
import type { Target } from './outputs.ts';
import { firstOf, outputCount, stageCount } from './outputs.ts';
import type { Layout, Place } from './parameters.ts';
import { transpose } from './rows.ts';
import { freshRate } from './recipe.ts';

export interface WorkerData {
  code: MatrixCode;
  memory: SharedMemory;
  layout: Layout;
  scratchLength: number;
  shardCount: number;
  shard: number;
  examples: readonly Example[];
  targets: readonly Target[];
}

export type Order =
  | { kind: 'begin'; seed: number }
  | { kind: 'gradient'; numbers: readonly number[]; of: number; dropout: number }
  | { kind: 'norm' }
  | { kind: 'update'; step: number; rate: number; clip: number }
  | { kind: 'turn' }
  | { kind: 'predict'; numbers: readonly number[] };

export type Answer = { kind: 'done' } | { kind: 'loss'; loss: number } | { kind: 'norm'; squares: number } | { kind: 'logits'; logits: Float32Array };

// AdamW (Loshchilov & Hutter 2019): how long first and second moments are remembered, and how much weights shrink.
const remembered = { first: 0.9, second: 0.98, floor: 1e-8, shrink: 0.01 };

const { code, memory, layout, scratchLength, shardCount, shard, examples, targets } = workerData as WorkerData;
const { shape, places, length } = layout;
const block = (offset: number, size: number): Block => ({ values: new Float32Array(memory.buffer, offset * 4, size), address: offset * 4 });
const [weights, turned, first, second] = [0, 1, 2, 3].map((index) => block(index * length, length)) as [Block, Block, Block, Block];
const gradients = Array.from({ length: shardCount }, (_, index) => block((4 + index) * length, length));
const own = gradients[shard] as Block;
const scratch = block((4 + shardCount) * length + shard * scratchLength, scratchLength);
const run = createNetwork(createMatrixKernel(code, memory), { shape, places, weights, turned }, scratch);
const mine = shareOut();
let random = createRandom(shard);

parentPort?.on('message', (order: Order) => parentPort?.postMessage(obey(order)));

function obey(order: Order): Answer {
  switch (order.kind) {
    case 'begin':
      random = createRandom(order.seed, shard);
      for (const { offset, rows, columns } of mine) for (const { values } of [first, second, ...gradients]) values.fill(0, offset, offset + rows * columns);
      turnWeights();
      return { kind: 'done' };
    case 'gradient':
      return { kind: 'loss', loss: addGradient(order.numbers, order.of, order.dropout) };
    case 'norm':
      return { kind: 'norm', squares: joinGradients() };
    case 'update':
      update(order.step, order.rate, order.clip);
      turnWeights();
      return { kind: 'done' };
    case 'turn':
      turnWeights();
      return { kind: 'done' };
    case 'predict':
      return { kind: 'logits', logits: order.numbers.length === 0 ? new Float32Array(0) : run(order.numbers.map((number) => examples[number] as Example), outputCount, null).logits.slice() };
  }
}

/** The weights this worker looks after: large ones first, each to who has least. */
function shareOut(): Place[] {
  const loads = Array.from({ length: shardCount }, () => 0);
  const sizeOf = ({ rows, columns }: Place): number => rows * columns;
  return Object.values(places).toSorted((one, other) => sizeOf(other) - sizeOf(one) || one.offset - other.offset).filter((place) => {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + sizeOf(place);
    return least === shard;
  });
}

function turnWeights(): void {
  for (const place of mine) {
    const { offset, rows, columns } = place;
    if (rows > 1 && place !== places.embedding) transpose(weights.values.subarray(offset, offset + rows * columns), rows, columns, turned.values.subarray(offset, offset + rows * columns));
  }
}

/** Cross-entropy of each label by itself and of the stages together; returns the loss and adds its slope, a mean over `of` turns. */
function addGradient(numbers: readonly number[], of: number, dropout: number): number {
  if (numbers.length === 0) return 0;
  const pass = run(numbers.map((number) => examples[number] as Example), outputCount, { share: dropout, random });
  const slope = new Float32Array(numbers.length * outputCount);
  let loss = 0;
  for (const [index, number] of numbers.entries()) {
    const { values, weights: counts } = targets[number] as Target;
    const logits = pass.logits.subarray(index * outputCount, (index + 1) * outputCount);
    const stages = softmax(logits.subarray(firstOf.stage, firstOf.stage + stageCount));
    for (let output = 0; output < outputCount; output += 1) {
      const count = counts[output] as number;
      if (count === 0) continue;
      const wanted = values[output] as number;
      const stage = output - firstOf.stage;
      const chance = stage >= 0 && stage < stageCount ? (stages[stage] as number) : logistic(logits[output] as number);
      slope[index * outputCount + output] = (count * (chance - wanted)) / of;
      loss -= count * (wanted * Math.log(chance + 1e-7) + (stage >= 0 && stage < stageCount ? 0 : (1 - wanted) * Math.log(1 - chance + 1e-7)));
    }
  }
  pass.turnBack(slope, own);
  return loss;
}

/** Adds the shards' gradients, always in the same order, into the first; returns the sum of squares. */
function joinGradients(): number {
  let squares = 0;
  const [target, ...others] = gradients as [Block, ...Block[]];
  for (const { offset, rows, columns } of mine) {
    for (let index = offset; index < offset + rows * columns; index += 1) {
      let sum = target.values[index] as number;
      for (const { values } of others) {
        sum += values[index] as number;
        values[index] = 0;
      }
      target.values[index] = sum;
      squares += sum * sum;
    }
  }
  return squares;
}

function update(step: number, rate: number, clip: number): void {
  const { values: slopes } = gradients[0] as Block;
  const [firstShare, secondShare] = [1 - remembered.first ** step, 1 - remembered.second ** step];
  for (const { offset, rows, columns, fresh } of mine) {
    const pace = rate * (fresh ? freshRate : 1);
    const shrink = rows > 1 ? remembered.shrink : 0;
    for (let index = offset; index < offset + rows * columns; index += 1) {
      const slope = (slopes[index] as number) * clip;
      slopes[index] = 0;
      const mean = remembered.first * (first.values[index] as number) + (1 - remembered.first) * slope;
      const square = remembered.second * (second.values[index] as number) + (1 - remembered.second) * slope * slope;
      first.values[index] = mean;
      second.values[index] = square;
      const weight = weights.values[index] as number;
      weights.values[index] = weight - pace * (mean / firstShare / (Math.sqrt(square / secondShare) + remembered.floor) + shrink * weight);
    }
  }
}
