import type { Assessment } from '../core/assessment/assessment.ts';
import type { Library } from './library.ts';
import type { Analyst, Database, Journal, SessionKey, SessionRecord } from './ports.ts';

/** How many ended sessions are looked up at a time. */
const batch = 50;

/** Keeps what lists and progress show of an assessment. */
export async function saveSummary(database: Database, key: SessionKey, { overall, competencies }: Assessment): Promise<void> {
  const shown = competencies.flatMap(({ id, score }) => (score === null ? [] : [[id, score] as const]));
  await database.saveSummary(key, { overall, scores: Object.fromEntries(shown) });
}

/** Assesses ended sessions for the lists, one after the other, behind the answers that ended them; the store itself is the queue. */
export class Summariser {
  readonly #parts: { database: Database; library: Library; analyst: Analyst; journal: Journal };
  readonly #failed = new Set<string>();
  #working = false;
  #stopped = false;

  constructor(parts: { database: Database; library: Library; analyst: Analyst; journal: Journal }) {
    this.#parts = parts;
  }

  /** Something ended, or may have before the program last stopped. */
  async wake(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      let more = true;
      while (more && !this.#stopped) more = await this.#work();
    } catch (cause) {
      if (!this.#stopped) this.#parts.journal.warn('Ended role-plays could not be summarised; the next one that ends tries again', cause);
    } finally {
      this.#working = false;
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  /** One batch; false when there was nothing left to do in it. */
  async #work(): Promise<boolean> {
    const { database, library } = this.#parts;
    const found = await database.listUnsummarised([...library.entries.keys()], batch);
    const open = found.filter(({ id }) => !this.#failed.has(id));
    for (const session of open) if (!this.#stopped) await this.#summarise(session);
    return open.length > 0;
  }

  async #summarise({ organisation, id, scenario, channel, seed }: SessionRecord): Promise<void> {
    const { database, analyst, journal } = this.#parts;
    const key = { organisation, session: id };
    const turns = await database.listTurns(key);
    try {
      await saveSummary(database, key, await analyst.assessInBackground({ scenario, channel, seed, turns }));
    } catch (cause) {
      this.#failed.add(id);
      if (!this.#stopped) journal.warn('An ended role-play could not be summarised; opening its debrief tries again', cause);
    }
  }
}
