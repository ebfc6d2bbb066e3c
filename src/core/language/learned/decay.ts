const halvings = Float64Array.from({ length: 64 }, (_, power) => 1 / 2 ** power);
const termCount = 14;

/**
 * e to the power of −x, for x ≥ 0; nought from x = 43 on. Built from plus, times and divide alone, because Math.exp and Math.tanh may
 * differ in the last bit between engines and this must not.
 */
export function decay(x: number): number {
  const power = Math.floor(x / Math.LN2);
  if (power >= 62) return 0;
  const rest = power * Math.LN2 - x;
  let sum = 1;
  for (let term = termCount; term > 0; term -= 1) sum = 1 + (sum * rest) / term;
  return sum * (halvings[power] as number);
}

/** The hyperbolic tangent, the same bits in every engine. */
export function squash(x: number): number {
  const small = decay(2 * Math.abs(x));
  const size = (1 - small) / (1 + small);
  return x < 0 ? -size : size;
}
