import type { RouteOutput } from '../api/routes.ts';
import { competencies } from '../core/codebook.ts';
import type { Application } from './application.ts';
import type { Actor } from './policies.ts';

/** The newest this many sessions make up the curves. */
const sessionsShown = 500;

/** Own scores per competency over time, oldest first; competencies that never came up have no points. */
export async function readProgress({ database }: Application, actor: Actor): Promise<RouteOutput<'readProgress'>> {
  const sessions = await database.listSummaries(actor, sessionsShown);
  return {
    competencies: competencies.map((id) => ({
      id,
      points: sessions.flatMap((session) => {
        const score = session.summary?.scores[id];
        return score === undefined ? [] : [{ session: session.id, at: session.startedAt, score }];
      }),
    })),
  };
}
