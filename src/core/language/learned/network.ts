import { createHeadMixer, normaliseRows, turnIntoShares } from './attention.ts';
import { DenseLayers } from './dense-layer.ts';
import type { DenseLayer } from './dense-layer.ts';
import { createKernel } from './kernel.ts';
import type { DenseName, ReaderManifest, ReaderWeights } from './model.ts';
import { embeddingWidth, readReaderWeights } from './model.ts';
import { longestHeard } from './pieces.ts';

/** What the network answers to one stretch of words. */
export interface Answer {
  /** Logits, one an output. */
  logits: Float32Array;
  /** How much each piece of the turn speaks for each output: pieces × outputs; a logit is their sum and what the whole and the features add. */
  evidence: Float32Array;
}

/** Hears the pieces of a turn after those of the context; at most `longestHeard` together and at least one of the turn. */
export type Network = (context: readonly number[], pieces: readonly number[], role: 'agent' | 'customer', features: Float32Array) => Answer;

const attentionSharpness = 1 / 8;

/**
 * The transformer of Universal Sentence Encoder Lite (Cer et al. 2018, arXiv:1803.11175), trained further on the corpus: layers that
 * normalise first, then for each output an attention of its own over the pieces of the turn (after Mullenbach et al. 2018, arXiv:1802.05695).
 * The same bits on every run and in every engine.
 */
export function createNetwork(manifest: ReaderManifest, bytes: ArrayBuffer): Network {
  const weights = readReaderWeights(manifest, bytes, longestHeard);
  const { attention: attentionWidths, heads, wide, hidden: hiddenWidth } = manifest.shape;
  const outputs = manifest.outputCount;
  const widest = Math.max(hiddenWidth, wide, ...attentionWidths.map((width) => width * 3), outputs);
  const floatsPerRow = widest + 3 * Math.max(wide, embeddingWidth, ...attentionWidths) + 2 * outputs;
  const kernel = createKernel(bytes.byteLength + longestHeard * (floatsPerRow * 4 + widest * 6) + widest * 64);
  const dense = new DenseLayers(kernel, longestHeard, widest);
  const layers = Object.fromEntries(Object.entries(weights.layers).map(([name, layer]) => [name, name.endsWith('/narrow') ? dense.createRectified(layer) : dense.create(layer)])) as Record<DenseName, DenseLayer>;
  const floats = (length: number): Float32Array => new Float32Array(kernel.memory, kernel.take(length * 4), length);
  const mixHeads = createHeadMixer(kernel, longestHeard);
  const [hidden, normal] = [floats(longestHeard * widest), floats(longestHeard * Math.max(wide, embeddingWidth, ...attentionWidths))];
  const [stream, added] = [0, 1].map(() => floats(longestHeard * Math.max(wide, embeddingWidth))) as [Float32Array, Float32Array];
  const scores = new Float32Array(longestHeard);
  const [attention, evidence] = [0, 1].map(() => floats(longestHeard * outputs)) as [Float32Array, Float32Array];
  const wholeLogits = floats(outputs);

  const attend = (layer: 0 | 1, count: number): void => {
    const width = attentionWidths[layer] as number;
    normaliseRows(stream, normal, count, layer === 0 ? embeddingWidth : wide);
    layers[`layer-${layer}/queries`](normal, count, hidden);
    mixHeads(hidden, normal, count, width, heads);
    layers[`layer-${layer}/attended`](normal, count, added);
    if (layer === 0) {
      normal.set(stream.subarray(0, count * embeddingWidth));
      layers.residual(normal, count, stream);
    }
    addTo(stream, added, count * wide);
  };
  const feedForward = (layer: 0 | 1, count: number): void => {
    normaliseRows(stream, normal, count, wide);
    layers[`layer-${layer}/widen`](normal, count, hidden);
    layers[`layer-${layer}/narrow`](hidden, count, added);
    addTo(stream, added, count * wide);
  };

  return (context, pieces, role, features) => {
    const own = pieces.length;
    let count = context.length + own;
    embed(context, pieces, role, weights, stream);
    for (const layer of attentionWidths.keys() as IterableIterator<0 | 1>) {
      attend(layer, count);
      if (layer === attentionWidths.length - 1) {
        // From here on nothing looks at the context any more.
        stream.copyWithin(0, context.length * wide, count * wide);
        count = own;
      }
      feedForward(layer, count);
    }
    normaliseRows(stream, normal, own, wide);
    layers.attention(normal, own, attention);
    layers.evidence(normal, own, evidence);
    averageRows(normal, own, wide);
    layers.mean(normal, 1, wholeLogits);
    const spoken = new Float32Array(own * outputs);
    const logits = Float32Array.from(wholeLogits);
    for (let output = 0; output < outputs; output += 1) {
      for (let piece = 0; piece < own; piece += 1) scores[piece] = (attention[piece * outputs + output] as number) * attentionSharpness;
      turnIntoShares(scores, own);
      let logit = logits[output] as number;
      for (let piece = 0; piece < own; piece += 1) {
        const part = (scores[piece] as number) * (evidence[piece * outputs + output] as number);
        spoken[piece * outputs + output] = part;
        logit += part;
      }
      for (let feature = 0; feature < features.length; feature += 1) logit += (features[feature] as number) * (weights.features[feature * outputs + output] as number);
      logits[output] = logit;
    }
    return { logits, evidence: spoken };
  };
}

function embed(context: readonly number[], pieces: readonly number[], role: 'agent' | 'customer', { embeddings, embeddingScales, segments, positions }: ReaderWeights, target: Float32Array): void {
  const width = embeddingWidth;
  const customer = role === 'customer' ? 1 : 0;
  for (const [position, piece] of [...context, ...pieces].entries()) {
    const scale = embeddingScales[piece] as number;
    const segment = (position < context.length ? 1 - customer : 2 + customer) * width;
    for (let index = 0; index < width; index += 1) {
      const place = position * width + index;
      target[place] = (embeddings[piece * width + index] as number) * scale + (segments[segment + index] as number) + (positions[place] as number);
    }
  }
}

function addTo(target: Float32Array, addend: Float32Array, length: number): void {
  for (let index = 0; index < length; index += 1) target[index] = (target[index] as number) + (addend[index] as number);
}

/** Puts the mean of the rows in the place of the first. */
function averageRows(values: Float32Array, rows: number, width: number): void {
  for (let column = 0; column < width; column += 1) {
    let sum = 0;
    for (let index = column; index < rows * width; index += width) sum += values[index] as number;
    values[column] = sum / rows;
  }
}
