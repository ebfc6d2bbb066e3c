const halvings = Float64Array.from({ length: 64 }, (_, power) => 1 / 2 ** power);
/** 1, 1/1!, 1/2!, … as far as they count in double precision between −ln 2 and 0. */
const coefficients = Float64Array.from({ length: 15 }, (_, term) => 1 / Array.from({ length: term }, (__, index) => index + 1).reduce((product, factor) => product * factor, 1));

/**
 * e to the power of −x, for x ≥ 0; nought from x = 43 on. Built from plus, times and divide alone, because Math.exp and Math.tanh may
 * differ in the last bit between engines and this must not.
 */
export function decay(x: number): number {
  const power = Math.floor(x / Math.LN2);
  if (power >= 62) return 0;
  const rest = power * Math.LN2 - x;
  let sum = coefficients[14] as number;
  for (let term = 13; term >= 0; term -= 1) sum = sum * rest + (coefficients[term] as number);
  return sum * (halvings[power] as number);
}

/** The chance a logit stands for, 0–1. */
export function logistic(logit: number): number {
  const small = decay(Math.abs(logit));
  return logit >= 0 ? 1 / (1 + small) : small / (1 + small);
}

/** Chances of which one must be so; they add up to 1. */
export function softmax(logits: ArrayLike<number>): number[] {
  const all = Array.from(logits);
  const best = Math.max(...all);
  const parts = all.map((logit) => decay(best - logit));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
