import type { NetworkShape } from '../core/language/learned/model.ts';
import { embeddingWidth, segmentCount } from '../core/language/learned/model.ts';

/** Pieces of the published vocabulary. */
export const vocabularySize = 8002;
/** How the published encoder is built. */
export const publishedShape: NetworkShape = { attention: [256, 512], heads: 4, wide: 512, hidden: 1536 };

/** Where a group of weights lies, in floats from the start of all weights; `rows` is 1 for a vector. */
export interface Place {
  offset: number;
  rows: number;
  columns: number;
  /** Learns at the higher rate of weights that begin from nothing. */
  fresh: boolean;
}

/** Names of the weights, `0` and `1` for the two layers. */
export type ParameterName =
  | 'embedding' | 'segment' | 'residual' | 'residualBias'
  | `${'attentionScale' | 'attentionShift' | 'queries' | 'queriesBias' | 'attended' | 'attendedBias' | 'forwardScale' | 'forwardShift' | 'widen' | 'widenBias' | 'narrow' | 'narrowBias'}${0 | 1}`
  | 'attention' | 'evidence' | 'mean' | 'features' | 'bias';

/** Where the weights of a network lie. */
export interface Layout {
  shape: NetworkShape;
  places: Record<ParameterName, Place>;
  /** Floats of all weights. */
  length: number;
}

/** Lays out all weights one after the other, each at a multiple of 16 floats; `outputs` and `features` are multiples of 16. A shape of one layer has no weights of a second; `begun` tells whether all weights that the
 * published encoder has begin from it or only the pieces. */
export function layOut(shape: NetworkShape, outputs: number, features: number, begun: 'published' | 'pieces'): Layout {
  const { attention, wide, hidden } = shape;
  const shapes: [ParameterName, number, number, boolean?][] = [['embedding', vocabularySize, embeddingWidth], ['segment', segmentCount, embeddingWidth, true]];
  for (const [index, inner] of attention.entries()) {
    const layer = index as 0 | 1;
    const width = layer === 0 ? embeddingWidth : wide;
    shapes.push(
      [`attentionScale${layer}`, 1, width], [`attentionShift${layer}`, 1, width], [`queries${layer}`, width, inner * 3], [`queriesBias${layer}`, 1, inner * 3],
      [`attended${layer}`, inner, wide], [`attendedBias${layer}`, 1, wide], [`forwardScale${layer}`, 1, wide], [`forwardShift${layer}`, 1, wide],
      [`widen${layer}`, wide, hidden], [`widenBias${layer}`, 1, hidden], [`narrow${layer}`, hidden, wide], [`narrowBias${layer}`, 1, wide],
    );
  }
  shapes.push(['residual', embeddingWidth, wide], ['residualBias', 1, wide]);
  shapes.push(['attention', wide, outputs, true], ['evidence', wide, outputs, true], ['mean', wide, outputs, true], ['features', features, outputs, true], ['bias', 1, outputs, true]);
  let length = 0;
  const places = shapes.map(([name, rows, columns, fresh = begun === 'pieces' && name !== 'embedding']) => {
    const place: Place = { offset: length, rows, columns, fresh };
    length += Math.ceil((rows * columns) / 16) * 16;
    return [name, place] as const;
  });
  return { shape, places: Object.fromEntries(places) as Record<ParameterName, Place>, length };
}
