import type { ArchiveReport } from '../api/analysis-shapes.ts';
import type { AnalysisKey, Owner } from './ports.ts';
import type { KeptConversation } from './riskiest.ts';
import type { Upload } from './upload.ts';

/** Whoever leaves the page takes a report that is not kept with them, after so many milliseconds; nothing not kept outlives an hour. */
const unseenMilliseconds = 5 * 60_000;
export const heldMilliseconds = 60 * 60_000;

/** A report as it is shown and stored. */
export interface FinishedReport {
  report: ArchiveReport;
  conversations: readonly KeptConversation[];
}

/** An analysis that is under way or not kept: in the memory of this process only. */
export interface HeldAnalysis extends AnalysisKey {
  learner: string;
  title: string;
  startedAt: string;
  /** Null once all is read. */
  upload: Upload | null;
  total: number;
  state: 'waiting' | 'reading' | 'done' | 'failed';
  conversations: number;
  notRead: number;
  finished: FinishedReport | null;
  /** Deleted from the kept ones, and here only to be kept again. */
  deleted: boolean;
  /** Instants in milliseconds: somebody asked last, and the latest it is thrown away (null while it is read). */
  seenAt: number;
  goneAt: number | null;
}

/** What is under way or not kept, forgotten when its time is over. */
export class HeldAnalyses {
  readonly #held = new Map<string, HeldAnalysis>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** False when there is no room for another one. */
  add(analysis: HeldAnalysis): boolean {
    if (this.#held.size >= this.#limit) return false;
    this.#held.set(nameKey(analysis), analysis);
    return true;
  }

  find(key: AnalysisKey): HeldAnalysis | null {
    const analysis = this.#held.get(nameKey(key));
    return analysis === undefined || analysis.deleted ? null : analysis;
  }

  /** A report that was deleted and can still be kept again. */
  findDeleted(key: AnalysisKey): HeldAnalysis | null {
    const analysis = this.#held.get(nameKey(key));
    return analysis?.deleted === true ? analysis : null;
  }

  /** Somebody's own, newest first. */
  listOf(owner: Owner): HeldAnalysis[] {
    return this.#allOf(owner).filter(({ deleted }) => !deleted).sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
  }

  /** Gives what somebody holds to somebody else. */
  move(from: Owner, to: Owner): void {
    for (const analysis of this.#allOf(from)) {
      this.#held.delete(nameKey(analysis));
      Object.assign(analysis, { organisation: to.organisation, learner: to.learner });
      this.#held.set(nameKey(analysis), analysis);
    }
  }

  /** Forgets one; what is still being read stops. */
  drop(key: AnalysisKey): void {
    this.#held.get(nameKey(key))?.upload?.stop();
    this.#held.delete(nameKey(key));
  }

  /** Forgets everything of somebody, also what could be kept again. */
  dropAll(owner: Owner): void {
    for (const analysis of this.#allOf(owner)) this.drop(analysis);
  }

  /** Forgets what nobody looks at any more and whose hour is over. `now` in milliseconds. */
  sweep(now: number): void {
    for (const analysis of this.#held.values()) {
      if (now - analysis.seenAt > unseenMilliseconds || (analysis.goneAt !== null && now >= analysis.goneAt)) this.drop(analysis);
    }
  }

  /** Forgets everything. */
  close(): void {
    for (const analysis of this.#held.values()) this.drop(analysis);
  }

  #allOf(owner: Owner): HeldAnalysis[] {
    return [...this.#held.values()].filter(({ organisation, learner }) => organisation === owner.organisation && learner === owner.learner);
  }
}

function nameKey({ organisation, analysis }: AnalysisKey): string {
  return `${organisation}/${analysis}`;
}
