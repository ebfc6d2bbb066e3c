import { embeddingWidth } from '../core/language/learned/model.ts';
import { longestHeard } from '../core/language/learned/pieces.ts';

/**
 * Sine and cosine of each position at 128 frequencies (Vaswani et al. 2017), as the published encoder adds them to its pieces: positions ×
 * embedding. Computed once and stored with the reader, because sines may differ in the last bit between engines.
 */
export const positionSignals = Float32Array.from({ length: longestHeard * embeddingWidth }, (_, place) => {
  const half = embeddingWidth / 2;
  const position = Math.floor(place / embeddingWidth);
  const column = place % embeddingWidth;
  const angle = Math.fround(position * Math.fround(10_000 ** (-(column % half) / (half - 1))));
  return column < half ? Math.sin(angle) : Math.cos(angle);
});
