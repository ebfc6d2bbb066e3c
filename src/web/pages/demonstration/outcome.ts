import type { Label } from '../../../core/codebook.ts';
import type { FilmLine, Version } from './logic.ts';

/** A line of the agent's that moved the customer. */
export interface DecisiveLine {
  /** From 0. */
  line: number;
  move: Label;
  text: string;
  note: string | null;
  /** The customer's anger before it, and once they have answered it. */
  from: number;
  to: number;
}

const leastStep = 4;

/** The marked moves that made the difference: those of the agent after which the anger rose most (bad) or fell most (good), in the order they were made. */
export function findDecisive(lines: readonly FilmLine[], version: Version, most = 3): DecisiveLine[] {
  const sign = version === 'bad' ? 1 : -1;
  return lines
    .flatMap(({ who, text, note, move }, line): DecisiveLine[] => {
      if (who !== 'agent' || move === null) return [];
      const answer = lines[line + 1]?.who === 'customer' ? lines[line + 1] : lines[line];
      const to = answer?.anger ?? 0;
      return [{ line, move, text, note, from: lines[line - 1]?.anger ?? to, to }];
    })
    .filter(({ from, to }) => (to - from) * sign >= leastStep)
    .toSorted((one, other) => (other.to - other.from) * sign - (one.to - one.from) * sign || one.line - other.line)
    .slice(0, most)
    .toSorted((one, other) => one.line - other.line);
}
