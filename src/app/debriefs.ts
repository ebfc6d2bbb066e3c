import type { RouteInput, RouteOutput } from '../api/routes.ts';
import { sources } from '../core/conversation/sources.ts';
import type { Application } from './application.ts';
import { nameUtterance } from './conversations.ts';
import { nameEngine, requireEntry } from './library.ts';
import { mayChangeSession, mayReadDebrief, mayReadSession, requireSession } from './policies.ts';
import type { Actor } from './policies.ts';
import { Problem } from './problems.ts';
import { nameSession, viewSession } from './sessions.ts';

/** The assessment with evidence and every turn's insight. Throws `debrief-not-ready` in an exam that goes on. */
export async function readDebrief(application: Application, actor: Actor, { params }: RouteInput<'readDebrief'>): Promise<RouteOutput<'readDebrief'>> {
  const { database, library, analyst } = application;
  const key = nameSession(actor, params.session);
  const session = requireSession(await database.findSession(key), actor, mayReadSession);
  if (!mayReadDebrief(session)) throw new Problem('debrief-not-ready', 'The debrief of an exam opens when the conversation has ended or you stop it.');
  const { scenario } = requireEntry(library, session.scenario);
  const [view, disagreements] = await Promise.all([viewSession(application, session, true), database.listDisagreements(key)]);
  const assessment = await analyst.assess({ scenario: scenario.id, channel: session.channel, seed: session.seed, turns: view.turns.map(nameUtterance) });
  const recalculated = session.scenarioVersion !== scenario.version || session.engine !== nameEngine(library);
  return { session: view, assessment, sources: { ...sources }, recalculated, disagreements };
}

/** Notes that a learner disagrees with a reading, or takes it back. Throws `invalid-input` when there is no such turn. */
export async function disagree({ database, clock }: Application, actor: Actor, { params, body }: RouteInput<'disagree'>): Promise<RouteOutput<'disagree'>> {
  const key = nameSession(actor, params.session);
  const session = requireSession(await database.findSession(key), actor, mayChangeSession);
  if (body.turn > session.turns) {
    const message = `The role-play has ${session.turns} turns, so there is no turn ${body.turn}`;
    throw new Problem('invalid-input', `${message}.`, { errors: [{ field: 'turn', message }] });
  }
  await database.toggleDisagreement(key, { ...body, at: clock.now() });
  return { disagreements: await database.listDisagreements(key) };
}
