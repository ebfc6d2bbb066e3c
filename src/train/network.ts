import { decay } from '../core/language/learned/decay.ts';
import type { NetworkShape } from '../core/language/learned/model.ts';
import { embeddingWidth } from '../core/language/learned/model.ts';
import type { MultiplyMatrices } from './matrix-kernel.ts';
import type { ParameterName, Place } from './parameters.ts';
import { positionSignals } from './positions.ts';
import { addColumns, copyHead, cutAtNought, normaliseRows, spreadRows, takeHead, transpose, turnBackNormal, turnBackShares, turnIntoShares } from './rows.ts';

/** A turn as the network sees it. */
export interface Example {
  /** Pieces of the other speaker's last words, then of the turn; at most `longestHeard` together. */
  context: readonly number[];
  pieces: readonly number[];
  /** 0 agent, 1 customer. */
  role: 0 | 1;
  features: Float32Array;
}

/** Floats within the shared memory. */
export interface Block {
  values: Float32Array;
  /** Byte offset. */
  address: number;
}

/** What a network works on: its shape, its weights, the same turned for the way back, and where gradients are added up. */
export interface Tensors {
  shape: NetworkShape;
  places: Readonly<Record<ParameterName, Place>>;
  weights: Block;
  turned: Block;
}

/** Chance that a number is left out while training; nought when reading. */
export interface Dropout {
  share: number;
  random: () => number;
}

/** Result of a pass forward: the logits (examples × outputs) and the way back, which adds the gradients of the weights to `gradients`. */
export interface Pass {
  logits: Float32Array;
  turnBack(slope: Float32Array, gradients: Block): void;
}

const attentionSharpness = 1 / 8;
const even = (count: number): number => count + (count % 2);
const padded = (count: number): number => Math.ceil(count / 16) * 16;

/** Runs batches of examples of any lengths, laid end to end, through the network; `scratch` is used anew by every pass. */
export function createNetwork(multiply: MultiplyMatrices, { shape, places, weights, turned }: Tensors, scratch: Block) {
  const { wide, heads } = shape;
  let used = 0;
  const take = (length: number): Block => {
    const rounded = Math.ceil(length / 16) * 16;
    if (used + rounded > scratch.values.length) throw new Error(`The batch needs more than ${scratch.values.length} floats of scratch.`);
    const block = { values: scratch.values.subarray(used, used + length), address: scratch.address + used * 4 };
    used += rounded;
    return block;
  };
  const fresh = (length: number): Block => {
    const block = take(length);
    block.values.fill(0);
    return block;
  };
  const weightsOf = (name: ParameterName): Float32Array => weights.values.subarray(places[name].offset, places[name].offset + places[name].rows * places[name].columns);
  const part = (block: Block, name: ParameterName): Block => {
    const { offset, rows, columns } = places[name];
    return { values: block.values.subarray(offset, offset + rows * columns), address: block.address + offset * 4 };
  };

  /** rows · weights + bias, added to `target` when it is given. */
  const dense = (input: Block, rows: number, name: ParameterName, bias: ParameterName | null, target?: Block): Block => {
    const { rows: inner, columns } = places[name];
    const output = target ?? fresh(rows * columns);
    if (bias) spreadRows(output.values, weightsOf(bias), rows);
    multiply(input.address, part(weights, name).address, output.address, rows, inner, columns, 0);
    return output;
  };
  const turnBackDense = (slope: Block, input: Block, rows: number, name: ParameterName, bias: ParameterName | null, gradients: Block, target?: Block): Block => {
    const { rows: inner, columns } = places[name];
    const mark = used;
    const inputTurned = take(inner * rows);
    transpose(input.values, rows, inner, inputTurned.values);
    multiply(inputTurned.address, slope.address, part(gradients, name).address, inner, rows, columns, 0);
    used = mark;
    if (bias) addColumns(slope.values, rows, part(gradients, bias).values);
    const result = target ?? fresh(rows * inner);
    multiply(slope.address, part(turned, name).address, result.address, rows, columns, inner, 0);
    return result;
  };

  return function run(batch: readonly Example[], outputs: number, dropout: Dropout | null): Pass {
    used = 0;
    const lengths = batch.map(({ context, pieces }) => context.length + pieces.length);
    const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const rows = even(total);

    const keep = (length: number, share: number): Float32Array | null => {
      if (!dropout || share === 0) return null;
      const mask = take(length).values;
      for (let index = 0; index < length; index += 1) mask[index] = dropout.random() < share ? 0 : 1 / (1 - share);
      return mask;
    };
    const stream = embed(batch, starts, fresh(rows * embeddingWidth));
    const words = keep(rows, (dropout?.share ?? 0) / 2);
    if (words) for (let row = 0; row < rows; row += 1) if (words[row] === 0) stream.values.fill(0, row * embeddingWidth, (row + 1) * embeddingWidth);

    let current = stream;
    const kept = shape.attention.map((inner, index) => {
      const layer = index as 0 | 1;
      const input = current;
      const width = layer === 0 ? embeddingWidth : wide;
      const first = normal(input, rows, width, `attentionScale${layer}`, `attentionShift${layer}`);
      const mixed = attend(dense(first.output, rows, `queries${layer}`, `queriesBias${layer}`), starts, lengths, rows, inner);
      const attended = dense(mixed.output, rows, `attended${layer}`, `attendedBias${layer}`);
      if (layer === 0) dense(input, rows, 'residual', 'residualBias', attended);
      else addAll(attended.values, input.values);
      const second = normal(attended, rows, wide, `forwardScale${layer}`, `forwardShift${layer}`);
      const hidden = dense(second.output, rows, `widen${layer}`, `widenBias${layer}`);
      cutAtNought(hidden.values);
      const mask = keep(hidden.values.length, dropout?.share ?? 0);
      if (mask) timesAll(hidden.values, mask);
      const output = dense(hidden, rows, `narrow${layer}`, `narrowBias${layer}`);
      addAll(output.values, attended.values);
      current = output;
      return { layer, width, input, first, mixed, second, hidden, mask };
    });

    const last = take(rows * wide);
    const lastFactors = take(rows).values;
    normaliseRows(current.values, last.values, lastFactors, rows, wide);
    const lastMask = keep(last.values.length, dropout?.share ?? 0);
    const heard = lastMask ? take(last.values.length) : last;
    if (lastMask) {
      heard.values.set(last.values);
      timesAll(heard.values, lastMask);
    }
    const attention = dense(heard, rows, 'attention', null);
    const evidence = dense(heard, rows, 'evidence', null);
    const shares = take(rows * outputs).values;
    const examples = even(batch.length);
    const means = fresh(examples * wide);
    const features = fresh(examples * places.features.rows);
    const logits = fresh(examples * outputs);
    for (const [index, { context, pieces, features: own }] of batch.entries()) {
      const start = (starts[index] as number) + context.length;
      features.values.set(own, index * places.features.rows);
      poolExample(index, start, pieces.length, outputs, { attention, evidence, heard, means, logits, shares });
    }
    dense(means, examples, 'mean', 'bias', logits);
    dense(features, examples, 'features', null, logits);

    const turnBack = (given: Float32Array, gradients: Block): void => {
      const slope = fresh(examples * outputs);
      slope.values.set(given);
      addColumns(slope.values, examples, part(gradients, 'bias').values);
      const meanSlope = turnBackDense(slope, means, examples, 'mean', null, gradients);
      turnBackDense(slope, features, examples, 'features', null, gradients);
      const attentionSlope = fresh(rows * outputs);
      const evidenceSlope = fresh(rows * outputs);
      const lastSlope = fresh(rows * wide);
      for (const [index, { context, pieces }] of batch.entries()) {
        const start = (starts[index] as number) + context.length;
        turnBackPool(index, start, pieces.length, outputs, { evidence, shares, slope, meanSlope, attentionSlope, evidenceSlope, lastSlope });
      }
      turnBackDense(attentionSlope, heard, rows, 'attention', null, gradients, lastSlope);
      turnBackDense(evidenceSlope, heard, rows, 'evidence', null, gradients, lastSlope);
      if (lastMask) timesAll(lastSlope.values, lastMask);
      let flow = fresh(rows * wide);
      turnBackNormal(lastSlope.values, last.values, lastFactors, null, flow.values, rows, wide, null, null);
      for (const { layer, width, input, first, mixed, second, hidden, mask } of kept.toReversed()) {
        const hiddenSlope = turnBackDense(flow, hidden, rows, `narrow${layer}`, `narrowBias${layer}`, gradients);
        if (mask) timesAll(hiddenSlope.values, mask);
        for (let index = 0; index < hiddenSlope.values.length; index += 1) if ((hidden.values[index] as number) <= 0) hiddenSlope.values[index] = 0;
        const secondSlope = turnBackDense(hiddenSlope, second.output, rows, `widen${layer}`, `widenBias${layer}`, gradients);
        addNormalSlope(secondSlope, second, `forwardScale${layer}`, `forwardShift${layer}`, flow, rows, wide, gradients);
        const mixedSlope = turnBackDense(flow, mixed.output, rows, `attended${layer}`, `attendedBias${layer}`, gradients);
        const below = layer === 0 ? turnBackDense(flow, input, rows, 'residual', 'residualBias', gradients) : flow;
        const queriesSlope = mixed.turnBack(mixedSlope);
        const firstSlope = turnBackDense(queriesSlope, first.output, rows, `queries${layer}`, `queriesBias${layer}`, gradients);
        addNormalSlope(firstSlope, first, `attentionScale${layer}`, `attentionShift${layer}`, below, rows, width, gradients);
        flow = below;
      }
      if (words) for (let row = 0; row < rows; row += 1) if (words[row] === 0) flow.values.fill(0, row * embeddingWidth, (row + 1) * embeddingWidth);
      turnBackEmbedding(batch, starts, flow.values, gradients);
    };
    return { logits: logits.values, turnBack };
  };

  function embed(batch: readonly Example[], starts: readonly number[], target: Block): Block {
    const [table, segments] = [weightsOf('embedding'), weightsOf('segment')];
    const width = embeddingWidth;
    for (const [index, { context, pieces, role }] of batch.entries()) {
      for (const [position, piece] of [...context, ...pieces].entries()) {
        const row = ((starts[index] as number) + position) * width;
        const segment = segmentOf(position < context.length, role) * width;
        for (let column = 0; column < width; column += 1) {
          target.values[row + column] = (table[piece * width + column] as number) + (segments[segment + column] as number) + (positionSignals[position * width + column] as number);
        }
      }
    }
    return target;
  }

  function turnBackEmbedding(batch: readonly Example[], starts: readonly number[], slope: Float32Array, gradients: Block): void {
    const [table, segments] = [part(gradients, 'embedding').values, part(gradients, 'segment').values];
    const width = embeddingWidth;
    for (const [index, { context, pieces, role }] of batch.entries()) {
      for (const [position, piece] of [...context, ...pieces].entries()) {
        const row = ((starts[index] as number) + position) * width;
        const segment = segmentOf(position < context.length, role) * width;
        for (let column = 0; column < width; column += 1) {
          const value = slope[row + column] as number;
          table[piece * width + column] = (table[piece * width + column] as number) + value;
          segments[segment + column] = (segments[segment + column] as number) + value;
        }
      }
    }
  }

  interface Normal { output: Block; plain: Float32Array; factors: Float32Array }

  function normal(input: Block, rows: number, width: number, scale: ParameterName, shift: ParameterName): Normal {
    const plain = take(rows * width).values;
    const factors = take(rows).values;
    normaliseRows(input.values, plain, factors, rows, width);
    const output = take(rows * width);
    const [scales, shifts] = [weightsOf(scale), weightsOf(shift)];
    for (let row = 0; row < rows * width; row += width) {
      for (let column = 0; column < width; column += 1) output.values[row + column] = (plain[row + column] as number) * (scales[column] as number) + (shifts[column] as number);
    }
    return { output, plain, factors };
  }

  function addNormalSlope(slope: Block, { plain, factors }: Normal, scale: ParameterName, shift: ParameterName, target: Block, rows: number, width: number, gradients: Block): void {
    turnBackNormal(slope.values, plain, factors, weightsOf(scale), target.values, rows, width, part(gradients, scale).values, part(gradients, shift).values);
  }

  /** Attention of every example and head alone. */
  function attend(source: Block, starts: readonly number[], lengths: readonly number[], rows: number, width: number): { output: Block; turnBack(slope: Block): Block } {
    const headWidth = width / heads;
    const factor = 1 / Math.sqrt(headWidth);
    const output = fresh(rows * width);
    const kept = starts.flatMap((start, example) => Array.from({ length: heads }, (_, head) => {
      const count = lengths[example] as number;
      const all = padded(count);
      const cut = (which: number): Block => takeHead(source.values, start, count, width * 3, which * width + head * headWidth, headWidth, fresh(all * headWidth));
      const [queries, keys, values] = [cut(0), cut(1), cut(2)];
      const keysTurned = take(all * headWidth);
      transpose(keys.values, all, headWidth, keysTurned.values);
      const shares = fresh(all * all);
      multiply(queries.address, keysTurned.address, shares.address, all, headWidth, all, 1);
      turnIntoShares(shares.values, count, all, factor, decay);
      const mixed = take(all * headWidth);
      multiply(shares.address, values.address, mixed.address, all, all, headWidth, 1);
      copyHead(mixed.values, count, headWidth, output.values, start, width, head * headWidth);
      return { start, count, all, head, queries, keys, values, shares };
    }));
    const turnBack = (slope: Block): Block => {
      const result = fresh(rows * width * 3);
      for (const { start, count, all, head, queries, keys, values, shares } of kept) {
        const mark = used;
        const mixedSlope = takeHead(slope.values, start, count, width, head * headWidth, headWidth, fresh(all * headWidth));
        const valuesTurned = take(all * headWidth);
        transpose(values.values, all, headWidth, valuesTurned.values);
        const scores = take(all * all);
        multiply(mixedSlope.address, valuesTurned.address, scores.address, all, headWidth, all, 1);
        const sharesTurned = take(all * all);
        transpose(shares.values, all, all, sharesTurned.values);
        const part = take(all * headWidth);
        const give = (which: number): void => copyHead(part.values, count, headWidth, result.values, start, width * 3, which * width + head * headWidth);
        multiply(sharesTurned.address, mixedSlope.address, part.address, all, all, headWidth, 1);
        give(2);
        turnBackShares(scores.values, shares.values, count, all, factor);
        multiply(scores.address, keys.address, part.address, all, all, headWidth, 1);
        give(0);
        transpose(scores.values, all, all, sharesTurned.values);
        multiply(sharesTurned.address, queries.address, part.address, all, all, headWidth, 1);
        give(1);
        used = mark;
      }
      return result;
    };
    return { output, turnBack };
  }

  interface Pool { attention: Block; evidence: Block; heard: Block; means: Block; logits: Block; shares: Float32Array }

  /** Each output attends to the pieces of the turn by itself; the mean of the pieces is heard beside it. */
  function poolExample(index: number, start: number, count: number, outputs: number, { attention, evidence, heard, means, logits, shares }: Pool): void {
    for (let output = 0; output < outputs; output += 1) {
      let best = Number.NEGATIVE_INFINITY;
      for (let row = start; row < start + count; row += 1) best = Math.max(best, attention.values[row * outputs + output] as number);
      let sum = 0;
      for (let row = start; row < start + count; row += 1) {
        const share = decay((best - (attention.values[row * outputs + output] as number)) * attentionSharpness);
        shares[row * outputs + output] = share;
        sum += share;
      }
      let logit = 0;
      for (let row = start; row < start + count; row += 1) {
        const place = row * outputs + output;
        shares[place] = (shares[place] as number) / sum;
        logit += (shares[place] as number) * (evidence.values[place] as number);
      }
      logits.values[index * outputs + output] = logit;
    }
    for (let row = start; row < start + count; row += 1) {
      for (let column = 0; column < wide; column += 1) {
        const place = index * wide + column;
        means.values[place] = (means.values[place] as number) + (heard.values[row * wide + column] as number) / count;
      }
    }
  }

  interface PoolSlopes { evidence: Block; shares: Float32Array; slope: Block; meanSlope: Block; attentionSlope: Block; evidenceSlope: Block; lastSlope: Block }

  function turnBackPool(index: number, start: number, count: number, outputs: number, { evidence, shares, slope, meanSlope, attentionSlope, evidenceSlope, lastSlope }: PoolSlopes): void {
    for (let output = 0; output < outputs; output += 1) {
      const given = slope.values[index * outputs + output] as number;
      if (given === 0) continue;
      let logit = 0;
      for (let row = start; row < start + count; row += 1) logit += (shares[row * outputs + output] as number) * (evidence.values[row * outputs + output] as number);
      for (let row = start; row < start + count; row += 1) {
        const place = row * outputs + output;
        const share = shares[place] as number;
        evidenceSlope.values[place] = share * given;
        attentionSlope.values[place] = share * ((evidence.values[place] as number) - logit) * given * attentionSharpness;
      }
    }
    for (let row = start; row < start + count; row += 1) {
      for (let column = 0; column < wide; column += 1) lastSlope.values[row * wide + column] = (meanSlope.values[index * wide + column] as number) / count;
    }
  }
}

/** 0 and 1 for the words of an agent or a customer heard before, 2 and 3 for the turn itself. */
export function segmentOf(context: boolean, role: 0 | 1): number {
  return context ? 1 - role : 2 + role;
}

function addAll(target: Float32Array, values: Float32Array): void {
  for (let index = 0; index < target.length; index += 1) target[index] = (target[index] as number) + (values[index] as number);
}

function timesAll(target: Float32Array, factors: Float32Array): void {
  for (let index = 0; index < target.length; index += 1) target[index] = (target[index] as number) * (factors[index] as number);
}
