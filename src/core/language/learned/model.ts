import type { Piece } from './sentence-piece.ts';

/** A matrix of 8-bit weights, one row an output; a weight is worth its integer times the scale of its output. */
export interface DenseWeights {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

/** Widths of the network, in numbers. */
export const widths = { embedding: 256, wide: 512, hidden: 1536, heads: 4, segments: 4 } as const;

const denseShapes = {
  'residual': [256, 512],
  'layer-0/queries': [256, 768],
  'layer-0/attended': [256, 512],
  'layer-0/widen': [512, 1536],
  'layer-0/narrow': [1536, 512],
  'layer-1/queries': [512, 1536],
  'layer-1/attended': [512, 512],
  'layer-1/widen': [512, 1536],
  'layer-1/narrow': [1536, 512],
  'attention': [512, 0],
  'evidence': [512, 0],
  'mean': [512, 0],
} as const;

export type DenseName = keyof typeof denseShapes;
/** Names of the dense layers with their inputs and outputs; 0 outputs stands for as many as the network answers. */
export const denseLayers = Object.entries(denseShapes) as [DenseName, readonly [number, number]][];

/** What `reader.json` holds: where each tensor lies in `reader.bin` (offset in bytes, length in values), the vocabulary and what is answered. */
export interface ReaderManifest {
  readonly format: 'evenkeel-reader';
  /** Name and fingerprint of the weights. */
  readonly version: string;
  readonly byteLength: number;
  readonly tensors: Readonly<Record<string, { readonly type: 'int8' | 'float32'; readonly offset: number; readonly length: number }>>;
  readonly vocabulary: readonly Piece[];
  /** Outputs in the network's order; outputs beyond them are unused. */
  readonly outputs: readonly string[];
  readonly outputCount: number;
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
  const place = (name: string, type: 'int8' | 'float32', length: number): number => {
    const entry = manifest.tensors[name];
    if (entry?.type !== type || entry.length !== length) throw new Error(`Reader: "${name}" is not ${length} values of ${type}.`);
    return entry.offset;
  };
  const integers = (name: string, length: number) => new Int8Array(bytes, place(name, 'int8', length), length);
  const floats = (name: string, length: number) => new Float32Array(bytes, place(name, 'float32', length), length);
  const layers = denseLayers.map(([name, [inputs, given]]) => {
    const outputs = given || manifest.outputCount;
    return [name, { inputs, outputs, weights: integers(`${name}/weights`, inputs * outputs), scales: floats(`${name}/scales`, outputs), bias: floats(`${name}/bias`, outputs) }];
  });
  return {
    embeddings: integers('embeddings/weights', manifest.vocabulary.length * widths.embedding),
    embeddingScales: floats('embeddings/scales', manifest.vocabulary.length),
    segments: floats('segments', widths.segments * widths.embedding),
    positions: floats('positions', pieces * widths.embedding),
    features: floats('features', manifest.featureCount * manifest.outputCount),
    layers: Object.fromEntries(layers) as Record<DenseName, DenseWeights>,
  };
}
