/** Sizes of the network; widths in floats. */
export const sizes = { vocabulary: 8002, embedding: 256, wide: 512, hidden: 1536, heads: 4, pieces: 128, segments: 4 } as const;

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

/** Lays out all weights one after the other, each at a multiple of 16 floats; `outputs` and `features` are multiples of 16. */
export function layOut(outputs: number, features: number): { places: Record<ParameterName, Place>; length: number } {
  const { vocabulary, embedding, wide, hidden, segments } = sizes;
  const shapes: [ParameterName, number, number, boolean?][] = [['embedding', vocabulary, embedding], ['segment', segments, embedding, true]];
  for (const layer of [0, 1] as const) {
    const width = layer === 0 ? embedding : wide;
    shapes.push(
      [`attentionScale${layer}`, 1, width], [`attentionShift${layer}`, 1, width], [`queries${layer}`, width, width * 3], [`queriesBias${layer}`, 1, width * 3],
      [`attended${layer}`, width, wide], [`attendedBias${layer}`, 1, wide], [`forwardScale${layer}`, 1, wide], [`forwardShift${layer}`, 1, wide],
      [`widen${layer}`, wide, hidden], [`widenBias${layer}`, 1, hidden], [`narrow${layer}`, hidden, wide], [`narrowBias${layer}`, 1, wide],
    );
  }
  shapes.push(['residual', embedding, wide], ['residualBias', 1, wide]);
  shapes.push(['attention', wide, outputs, true], ['evidence', wide, outputs, true], ['mean', wide, outputs, true], ['features', features, outputs, true], ['bias', 1, outputs, true]);
  let length = 0;
  const places = shapes.map(([name, rows, columns, fresh = false]) => {
    const place: Place = { offset: length, rows, columns, fresh };
    length += Math.ceil((rows * columns) / 16) * 16;
    return [name, place] as const;
  });
  return { places: Object.fromEntries(places) as Record<ParameterName, Place>, length };
}
