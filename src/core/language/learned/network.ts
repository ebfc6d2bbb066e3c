import { mixHeads, normaliseRows, turnIntoShares } from './attention.ts';
import { createDenseLayers } from './dense-layer.ts';
import type { ReaderManifest, ReaderWeights } from './model.ts';
import { readReaderWeights, widths } from './model.ts';
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
 * The transformer of Universal Sentence Encoder Lite (Cer et al. 2018, arXiv:1803.11175), trained further on the corpus: two layers that
 * normalise first, then for each output an attention of its own over the pieces of the turn (after Mullenbach et al. 2018, arXiv:1802.05695).
 * The same bits on every run and in every engine.
 */
export function createNetwork(manifest: ReaderManifest, bytes: ArrayBuffer): Network {
  const weights = readReaderWeights(manifest, bytes, longestHeard);
  const layers = createDenseLayers(weights.layers, longestHeard);
  const outputs = manifest.outputCount;
  const [stream, normal, added] = [0, 1, 2].map(() => new Float32Array(longestHeard * widths.wide)) as [Float32Array, Float32Array, Float32Array];
  const hidden = new Float32Array(longestHeard * widths.hidden);
  const scores = new Float64Array(longestHeard);
  const [attention, evidence] = [0, 1].map(() => new Float32Array(longestHeard * outputs)) as [Float32Array, Float32Array];
  const wholeLogits = new Float32Array(outputs);

  const attend = (layer: 0 | 1, source: Float32Array, count: number, width: number): void => {
    normaliseRows(source, normal, count, width);
    layers[`layer-${layer}/queries`](normal, count, hidden);
    mixHeads(hidden, normal, scores, count, width);
    layers[`layer-${layer}/attended`](normal, count, added);
  };
  const feedForward = (layer: 0 | 1, count: number): void => {
    normaliseRows(stream, normal, count, widths.wide);
    layers[`layer-${layer}/widen`](normal, count, hidden);
    for (let index = 0; index < count * widths.hidden; index += 1) hidden[index] = Math.max(0, hidden[index] as number);
    layers[`layer-${layer}/narrow`](hidden, count, added);
    addTo(stream, added, count * widths.wide);
  };

  return (context, pieces, role, features) => {
    const count = context.length + pieces.length;
    embed(context, pieces, role, weights, stream);
    attend(0, stream, count, widths.embedding);
    normal.set(stream.subarray(0, count * widths.embedding));
    layers.residual(normal, count, stream);
    addTo(stream, added, count * widths.wide);
    feedForward(0, count);
    attend(1, stream, count, widths.wide);
    addTo(stream, added, count * widths.wide);
    // From here on nothing looks at the context any more.
    stream.copyWithin(0, context.length * widths.wide, count * widths.wide);
    const own = pieces.length;
    feedForward(1, own);
    normaliseRows(stream, normal, own, widths.wide);
    layers.attention(normal, own, attention);
    layers.evidence(normal, own, evidence);
    averageRows(normal, own, widths.wide);
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
  const width = widths.embedding;
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
