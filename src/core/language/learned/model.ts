import type { LongestContext } from './pieces.ts';
import type { Piece } from './sentence-piece.ts';

/** A matrix of 8-bit weights, one row an output; a weight is worth its integer times the scale of its output. */
export interface DenseWeights {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

/** Numbers a piece begins as. */
export const embeddingWidth = 256;
/** Who says the piece: an agent or a customer heard before, the agent or the customer of the turn. */
export const segmentCount = 4;

/** How a network is built. */
export interface NetworkShape {
  /** Width of the attention of each layer, a multiple of 16 times `heads`; there are one or two layers. */
  readonly attention: readonly number[];
  readonly heads: number;
  /** Width of a piece after the first attention, and of the layer between widening and narrowing; multiples of 32. */
  readonly wide: number;
  readonly hidden: number;
}

type LayerNumber = 0 | 1;
type LayerPart = 'queries' | 'attended' | 'widen' | 'narrow';
export type DenseName = 'residual' | 'attention' | 'evidence' | 'mean' | `layer-${LayerNumber}/${LayerPart}`;

/** Names of the dense layers with their inputs and outputs. */
export function listDenseLayers({ attention, wide, hidden }: NetworkShape, outputs: number): { name: DenseName; inputs: number; outputs: number }[] {
  const layers = attention.flatMap((width, index) => {
    const layer = index as LayerNumber;
    const inputs = layer === 0 ? embeddingWidth : wide;
    return [
      { name: `layer-${layer}/queries` as const, inputs, outputs: width * 3 }, { name: `layer-${layer}/attended` as const, inputs: width, outputs: wide },
      { name: `layer-${layer}/widen` as const, inputs: wide, outputs: hidden }, { name: `layer-${layer}/narrow` as const, inputs: hidden, outputs: wide },
    ];
  });
  const answers = (['attention', 'evidence', 'mean'] as const).map((name) => ({ name, inputs: wide, outputs }));
  return [{ name: 'residual', inputs: embeddingWidth, outputs: wide }, ...layers, ...answers];
}

/** What `reader.json` holds: where each tensor lies in `reader.bin` (offset in bytes, length in values), the vocabulary and what is answered. */
export interface ReaderManifest {
  readonly format: 'evenkeel-reader';
  /** Name and fingerprint of the weights. */
  readonly version: string;
  readonly shape: NetworkShape;
  readonly byteLength: number;
  readonly tensors: Readonly<Record<string, { readonly type: 'int8' | 'float32'; readonly offset: number; readonly length: number }>>;
  readonly vocabulary: readonly Piece[];
  /** Outputs in the network's order; outputs beyond them are unused. */
  readonly outputs: readonly string[];
  readonly outputCount: number;
  /** How many pieces it hears of what the other said before. */
  readonly longestContext: LongestContext;
  /** Numbers that describe a turn beside its words, one of the two counts of features.ts: with cues or brief. */
  readonly featureCount: number;
  /** Logit from which each output counts as seen, by name; stages have none. */
  readonly thresholds: Readonly<Record<string, number>>;
}

export interface ReaderWeights {
  readonly embeddings: Int8Array;
  readonly embeddingScales: Float32Array;
  readonly segments: Float32Array;
  readonly positions: Float32Array;
  /** features × outputs. */
  readonly features: Float32Array;
  readonly layers: Readonly<Record<DenseName, DenseWeights>>;
}

/** Views on the weights in `bytes`; throws an error that names the part of the file which does not fit. */
export function readReaderWeights(manifest: ReaderManifest, bytes: ArrayBuffer, pieces: number): ReaderWeights {
  if (manifest.format !== 'evenkeel-reader') throw new Error(`Reader: the manifest is of the format "${String(manifest.format)}", not "evenkeel-reader".`);
  if (bytes.byteLength !== manifest.byteLength) throw new Error(`Reader: the weights are ${bytes.byteLength} bytes long, the manifest announces ${manifest.byteLength}.`);
  for (const part of ['shape', 'longestContext', 'featureCount'] as const) if (manifest[part] === undefined) throw new Error(`Reader: the manifest does not say its "${part}"; it is of another version of the program.`);
  checkShape(manifest.shape);
  const place = (name: string, type: 'int8' | 'float32', length: number): number => {
    const entry = manifest.tensors[name];
    if (entry?.type !== type || entry.length !== length) throw new Error(`Reader: "${name}" is not ${length} values of ${type}.`);
    return entry.offset;
  };
  const integers = (name: string, length: number) => new Int8Array(bytes, place(name, 'int8', length), length);
  const floats = (name: string, length: number) => new Float32Array(bytes, place(name, 'float32', length), length);
  const layers = listDenseLayers(manifest.shape, manifest.outputCount).map(({ name, inputs, outputs }) =>
    [name, { inputs, outputs, weights: integers(`${name}/weights`, inputs * outputs), scales: floats(`${name}/scales`, outputs), bias: floats(`${name}/bias`, outputs) }]);
  return {
    embeddings: integers('embeddings/weights', manifest.vocabulary.length * embeddingWidth),
    embeddingScales: floats('embeddings/scales', manifest.vocabulary.length),
    segments: floats('segments', segmentCount * embeddingWidth),
    positions: floats('positions', pieces * embeddingWidth),
    features: floats('features', manifest.featureCount * manifest.outputCount),
    layers: Object.fromEntries(layers) as Record<DenseName, DenseWeights>,
  };
}

/** The kernel takes several numbers at a time and would run past rows of other widths. */
function checkShape({ attention, heads, wide, hidden }: NetworkShape): void {
  const fits = (attention.length === 1 || attention.length === 2) && attention.every((width) => width > 0 && width % (16 * heads) === 0) && [wide, hidden].every((width) => width > 0 && width % 32 === 0);
  if (!fits) throw new Error(`Reader: a network of the shape ${JSON.stringify({ attention, heads, wide, hidden })} cannot be computed.`);
}
