/** Middle and slow end of measured times, in the unit they come in. */
export interface Quantiles {
  p50: number;
  p99: number;
  count: number;
}

/** Quantiles of a list of numbers; all 0 for an empty one. */
export function describeTimes(times: readonly number[]): Quantiles {
  const sorted = [...times].sort((first, second) => first - second);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), count: sorted.length };
}

/** Middle of a list of numbers; 0 for an empty one. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
