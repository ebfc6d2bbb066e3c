import type { Assessment } from '../core/assessment/assessment.ts';
import type { Application } from './application.ts';
import type { SessionKey, SessionRecord } from './ports.ts';

/** How many sessions of an interrupted run are caught up on at start. */
const catchUpLimit = 1_000;

/** Keeps what lists and progress show of an assessment. */
export async function saveSummary({ database }: Application, key: SessionKey, { overall, competencies }: Assessment): Promise<void> {
  const shown = competencies.flatMap(({ id, score }) => (score === null ? [] : [[id, score] as const]));
  await database.saveSummary(key, { overall, scores: Object.fromEntries(shown) });
}

/** Assesses an ended session for the lists, behind the answer that ended it. A failure is noted; the debrief makes up for it. */
export async function summariseSession(application: Application, session: SessionRecord): Promise<void> {
  const key = { organisation: session.organisation, session: session.id };
  try {
    const turns = await application.database.listTurns(key);
    await saveSummary(application, key, await application.analyst.assess({ scenario: session.scenario, channel: session.channel, seed: session.seed, turns }));
  } catch (cause) {
    application.journal.warn('An ended role-play could not be summarised; opening its debrief tries again', cause);
  }
}

/** Summarises what ended just before the program last stopped, until told to stop. */
export async function catchUpSummaries(application: Application, stop: AbortSignal): Promise<void> {
  const sessions = await application.database.listUnsummarised(catchUpLimit);
  for (const session of sessions) {
    if (stop.aborted) return;
    if (application.library.entries.has(session.scenario)) await summariseSession(application, session);
  }
}
