import { tokenise } from '../core/language/text.ts';

/** Two texts that share much of their wording. */
export interface NearDuplicate {
  first: string;
  second: string;
  /** Shared runs of words over all runs of both (Jaccard), 0–1. */
  share: number;
}

const runLength = 4;
/** Texts shorter than this share their wording by chance ("Thank you, bye"). */
const fewestWords = 8;

/** Pairs of a text of `ours` and one of `theirs` of whose runs of four words at least the share `least` (0–1) stands in both. */
export function findNearDuplicates(ours: readonly string[], theirs: readonly string[], least: number): NearDuplicate[] {
  const runsOfTheirs = theirs.map((text) => ({ text, runs: runsOf(text) })).filter(({ runs }) => runs.size > 0);
  const holders = new Map<string, number[]>();
  for (const [index, { runs }] of runsOfTheirs.entries()) for (const run of runs) holders.set(run, [...(holders.get(run) ?? []), index]);
  return ours.flatMap((text) => {
    const runs = runsOf(text);
    const shared = new Map<number, number>();
    for (const run of runs) for (const index of holders.get(run) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    return [...shared].flatMap(([index, count]) => {
      const other = runsOfTheirs[index];
      const share = other ? count / (runs.size + other.runs.size - count) : 0;
      return other && share >= least ? [{ first: text, second: other.text, share }] : [];
    });
  });
}

function runsOf(text: string): ReadonlySet<string> {
  const words = tokenise(text).map(({ norm }) => norm);
  if (words.length < fewestWords) return new Set();
  return new Set(words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' ')));
}
