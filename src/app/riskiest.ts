import type { ListedConversation } from '../api/analysis-shapes.ts';
import type { ConversationAnalysis } from '../core/analysis/analysis.ts';

/** A conversation for the list, and all that was read in it as JSON (`AnalysedConversation`). */
export interface KeptConversation {
  row: ListedConversation;
  detail: string;
}

interface Entry {
  /** Place in the archive, which decides between equals. */
  place: number;
  row: Omit<ListedConversation, 'number'>;
  detail: string;
}

/** The conversations of highest risk of an archive of any length, within bounds of number and of characters. */
export class Riskiest {
  readonly #most: number;
  readonly #characters: number;
  #entries: Entry[] = [];
  #held = 0;
  #seen = 0;

  constructor(most: number, characters: number) {
    this.#most = most;
    this.#characters = characters;
  }

  add(analysis: ConversationAnalysis): void {
    this.#seen += 1;
    const lowest = this.#entries.at(-1);
    const full = this.#entries.length >= this.#most || this.#held >= this.#characters;
    if (full && lowest !== undefined && 100 * analysis.risk.value <= lowest.row.risk) return;
    const detail = JSON.stringify(analysis);
    if (detail.length > this.#characters) return;
    const entry: Entry = { place: this.#seen, row: describe(analysis), detail };
    const at = this.#entries.findIndex(({ row }) => row.risk < entry.row.risk);
    this.#entries.splice(at < 0 ? this.#entries.length : at, 0, entry);
    this.#held += detail.length;
    while (this.#entries.length > this.#most || this.#held > this.#characters) this.#held -= this.#entries.pop()?.detail.length ?? 0;
  }

  /** Highest risk first, numbered from 1. */
  list(): KeptConversation[] {
    return this.#entries.map(({ row, detail }, index) => ({ row: { number: index + 1, ...row }, detail }));
  }
}

function describe({ id, source, channel, turns, arrival, curve, escalation, triggers, end, risk, overall }: ConversationAnalysis): Entry['row'] {
  return {
    id, file: source.file, line: source.line, channel, turns: turns.length, arrived: arrival?.stage ?? null, last: curve.at(-1)?.stage ?? null,
    curve: curve.map(({ upset }) => upset), escalated: escalation !== null, triggers: [...new Set(triggers.map(({ trigger }) => trigger))], end: end.kind,
    risk: Math.round(100 * risk.value), overall,
  };
}
