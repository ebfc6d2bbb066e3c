import type { PracticeRecord } from '../core/practice/records.ts';
import type { Application } from './application.ts';
import type { CardRecord, Owner } from './ports.ts';

/** The newest so many role-plays and reviews are looked at, and so many answers to exercises. */
const lookedAt = 500;
const answersLookedAt = 5000;

/** What somebody has done, as practice looks at it. */
export async function gatherRecord({ database, library }: Application, owner: Owner, cards: readonly CardRecord[]): Promise<PracticeRecord> {
  const [attempts, checks, reviews, sessions, findings] = await Promise.all([
    database.listAttemptFacts(owner, answersLookedAt), database.listChecks(owner), database.listReviews(owner, lookedAt), database.listSummaries(owner, lookedAt), database.listFindings(owner),
  ]);
  const sources = new Map(cards.map(({ id, source }) => [id, source]));
  return {
    attempts,
    checks,
    reviews: reviews.flatMap(({ card, feedback, at }) => {
      const source = sources.get(card);
      return source === undefined ? [] : [{ source, score: feedback.score, at }];
    }),
    rolePlays: sessions.flatMap(({ id, scenario, endedAt, ending, summary }) => {
      const entry = library.entries.get(scenario);
      if (entry === undefined || endedAt === null || ending === null || summary === null) return [];
      return [{ session: id, scenario, level: entry.scenario.level, at: endedAt, outcome: ending.outcome, overall: summary.overall, scores: summary.scores }];
    }).toSorted((one, other) => one.at.localeCompare(other.at)),
    findings,
  };
}
