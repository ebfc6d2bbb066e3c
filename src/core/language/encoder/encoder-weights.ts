import type { Piece } from './sentence-piece.ts';

/** What `encoder.json` holds: where each tensor lies in `encoder.bin` (offset in bytes, length in values), and the vocabulary. */
export interface EncoderManifest {
  readonly format: 'evenkeel-sentence-encoder';
  readonly version: 1;
  readonly byteLength: number;
  readonly tensors: Readonly<Record<string, { readonly type: 'int8' | 'float32'; readonly offset: number; readonly length: number }>>;
  readonly vocabulary: readonly Piece[];
}

/** A matrix of 8-bit weights, one row an output; a weight is worth its integer times the scale of its output. */
export interface DenseWeights {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

const layerSizes = {
  'residual': [256, 512],
  'layer-0/query-key-value': [256, 768],
  'layer-0/attended': [256, 512],
  'layer-0/widen': [512, 1536],
  'layer-0/narrow': [1536, 512],
  'layer-1/query-key-value': [512, 1536],
  'layer-1/attended': [512, 512],
  'layer-1/widen': [512, 1536],
  'layer-1/narrow': [1536, 512],
  'sentence': [512, 512],
} as const;

export type LayerName = keyof typeof layerSizes;

export interface EncoderWeights {
  readonly embeddings: Int8Array;
  readonly embeddingScales: Float32Array;
  readonly positions: Float32Array;
  readonly layers: Readonly<Record<LayerName, DenseWeights>>;
}

/** The numbers an embedding of one piece has; the most pieces a sentence is read to; the numbers of a finished sentence. */
export const sizes = { embedding: 256, pieces: 128, sentence: 512 } as const;

/** Views on the weights in `bytes`; throws an error that names the file part which does not fit. */
export function readEncoderWeights(manifest: EncoderManifest, bytes: ArrayBuffer): EncoderWeights {
  if (manifest.format !== 'evenkeel-sentence-encoder' || manifest.version !== 1) {
    throw new Error(`Sentence encoder: the manifest is "${manifest.format}" version ${manifest.version}, not "evenkeel-sentence-encoder" version 1.`);
  }
  if (bytes.byteLength !== manifest.byteLength) {
    throw new Error(`Sentence encoder: the weights are ${bytes.byteLength} bytes long, the manifest announces ${manifest.byteLength}.`);
  }
  const place = (name: string, type: 'int8' | 'float32', length: number) => {
    const entry = manifest.tensors[name];
    if (entry?.type !== type || entry.length !== length) throw new Error(`Sentence encoder: "${name}" is not ${length} values of ${type}.`);
    return entry.offset;
  };
  const integers = (name: string, length: number) => new Int8Array(bytes, place(name, 'int8', length), length);
  const floats = (name: string, length: number) => new Float32Array(bytes, place(name, 'float32', length), length);
  const layers = Object.entries(layerSizes).map(([name, [inputs, outputs]]) => [name, {
    inputs, outputs,
    weights: integers(`${name}/weights`, inputs * outputs), scales: floats(`${name}/scales`, outputs), bias: floats(`${name}/bias`, outputs),
  }]);
  const vocabularySize = manifest.vocabulary.length;
  return {
    embeddings: integers('embeddings/weights', vocabularySize * sizes.embedding),
    embeddingScales: floats('embeddings/scales', vocabularySize),
    positions: floats('positions', sizes.pieces * sizes.embedding),
    layers: Object.fromEntries(layers) as Record<LayerName, DenseWeights>,
  };
}
