import { stages } from '../../codebook.ts';
import type { Aftermath, AftermathByStage, Spread } from '../summary.ts';

/** Below this many cases a share is not compared with another. */
export const enoughCases = 20;

/** A share 0–1 with the range it likely lies in (95 %, Wilson), which is wide where cases are few. */
export interface Share {
  share: number;
  from: number;
  to: number;
}

const z = 1.96;

/** A share of cases; of none it is 0 with the whole range. */
export function measureShare(part: number, whole: number): Share {
  if (whole === 0) return { share: 0, from: 0, to: 1 };
  const share = part / whole;
  const centre = (share + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const reach = (z / (1 + z ** 2 / whole)) * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  return { share, from: Math.max(0, centre - reach), to: Math.min(1, centre + reach) };
}

/** "41 of 180 (23 %)". */
export function writeShare(part: number, whole: number): string {
  return `${writeCount(part)} of ${writeCount(whole)} (${writePercent(whole === 0 ? 0 : part / whole)})`;
}

/** "likely 17–29 %"; of very many cases both ends are the same. */
export function writeRange(part: number, whole: number): string {
  const { from, to } = measureShare(part, whole);
  const [low, high] = [writePercent(from), writePercent(to)];
  return low === high ? `within a point of ${high}` : `likely ${Math.round(100 * from)}–${high}`;
}

/** A share 0–1 in whole per cent. */
export function writePercent(share: number): string {
  return `${Math.round(100 * share)}\u00a0%`;
}

/** A whole number with its thousands apart. */
export function writeCount(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count with its noun. */
export function writeAmount(value: number, one: string, many: string): string {
  return `${writeCount(value)} ${value === 1 ? one : many}`;
}

/** Mean of a spread in whole points; null of none. */
export function meanOf({ count, sum }: Spread): number | null {
  return count === 0 ? null : Math.round(sum / count);
}

/** An aftermath over all stages. */
export function sumAftermath(byStage: AftermathByStage): Aftermath {
  const parts = stages.flatMap((stage) => byStage[stage] ?? []);
  const sum = (field: keyof Aftermath): number => parts.reduce((total, part) => total + part[field], 0);
  return { followed: sum('followed'), eased: sum('eased'), worsened: sum('worsened') };
}

/** The shares to expect (0–1) of replies to customers just as upset, if they were like all replies of the archive. */
export function expectShares(byStage: AftermathByStage, all: AftermathByStage): { eased: number; worsened: number } {
  const { followed } = sumAftermath(byStage);
  const expect = (field: 'eased' | 'worsened'): number =>
    stages.reduce((sum, stage) => {
      const [cases, base] = [byStage[stage]?.followed ?? 0, all[stage]];
      return base && base.followed > 0 ? sum + (cases * base[field]) / base.followed : sum;
    }, 0) / Math.max(1, followed);
  return { eased: expect('eased'), worsened: expect('worsened') };
}

/** Entries of a tally by size, the largest first, equals in the order given. */
export function sortCounts<Key extends string>(counts: Partial<Record<Key, number>>, order: readonly Key[]): { key: Key; value: number }[] {
  return order.flatMap((key) => (counts[key] ? [{ key, value: counts[key] }] : [])).sort((one, other) => other.value - one.value);
}
