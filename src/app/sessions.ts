import type { RouteInput, RouteOutput } from '../api/routes.ts';
import { startConversation } from '../core/conversation/conversation.ts';
import type { Casting } from '../core/conversation/scenario.ts';
import type { Application } from './application.ts';
import { recallConversation } from './conversations.ts';
import { nameEngine, requireEntry } from './library.ts';
import { mayChangeSession, mayReadSession, mayRestoreSession, maySeeInsight, requireSession } from './policies.ts';
import type { Actor } from './policies.ts';
import type { SessionKey, SessionRecord, TurnRecord } from './ports.ts';
import { Problem } from './problems.ts';
import { summariseEnd } from './summaries.ts';
import { buildSession, buildSummary } from './views.ts';

const seedLimit = 2 ** 31;

/** Own role-plays, newest first. */
export async function listSessions({ database, library }: Application, actor: Actor, { query }: RouteInput<'listSessions'>): Promise<RouteOutput<'listSessions'>> {
  const found = await database.listSessions(actor, { before: query.before, limit: query.limit + 1 });
  return { sessions: found.slice(0, query.limit).map((session) => buildSummary(library, session)), more: found.length > query.limit };
}

/** Starts a role-play; the same request twice answers the same. Throws `not-found`, `invalid-input` or `session-differs`. */
export async function startSession(application: Application, actor: Actor, { body }: RouteInput<'startSession'>): Promise<RouteOutput<'startSession'>> {
  const entry = application.library.entries.get(body.scenario);
  if (entry === undefined) throw new Problem('not-found', 'There is no such scenario. The library lists those there are.', { errors: [{ field: 'scenario', message: 'There is no such scenario' }] });
  if (!entry.scenario.channels.includes(body.channel)) {
    const message = `“${entry.scenario.title}” is played by ${entry.scenario.channels.join(', ')}, not by ${body.channel}`;
    throw new Problem('invalid-input', `${message}.`, { errors: [{ field: 'channel', message }] });
  }
  const seed = body.seed ?? application.chance.pickInteger(seedLimit);
  const session = buildNewSession(entry, actor, { id: body.id, channel: body.channel, mode: body.mode, seed, engine: nameEngine(application.library), startedAt: application.clock.now() });
  if (await application.database.createSession(session, [])) return viewSession(application, session);
  const present = await application.database.findSession({ organisation: actor.organisation, session: body.id });
  const same = present !== null && mayReadSession(actor, present) && present.branch === null && present.scenario === body.scenario && present.channel === body.channel && present.mode === body.mode;
  if (same) return viewSession(application, present);
  throw idTaken();
}

/** One own role-play so far. */
export async function readSession(application: Application, actor: Actor, { params }: RouteInput<'readSession'>): Promise<RouteOutput<'readSession'>> {
  return viewSession(application, requireSession(await application.database.findSession(nameSession(actor, params.session)), actor, mayReadSession));
}

/** Takes a role-play again from a turn: a new one that starts with the turns before it. Throws `invalid-input` when there is no such turn. */
export async function startBranch(application: Application, actor: Actor, { params, body }: RouteInput<'startBranch'>): Promise<RouteOutput<'startBranch'>> {
  const { database, clock } = application;
  const parent = requireSession(await database.findSession(nameSession(actor, params.session)), actor, mayReadSession);
  if (body.fromTurn > parent.turns + 1) {
    const message = `The role-play has ${parent.turns} turns, so there is no turn ${body.fromTurn} to take again`;
    throw new Problem('invalid-input', `${message}.`, { errors: [{ field: 'fromTurn', message }] });
  }
  const { channel, mode, seed } = parent;
  const fresh = buildNewSession(requireEntry(application.library, parent.scenario), actor, { id: body.id, channel, mode, seed, engine: nameEngine(application.library), startedAt: clock.now() });
  const turns = (await database.listTurns(nameSession(actor, parent.id))).slice(0, body.fromTurn - 1).map(copyTurn);
  const session: SessionRecord = { ...fresh, subject: parent.subject, opening: parent.opening, turns: turns.length, branch: { parent: parent.id, fromTurn: body.fromTurn } };
  if (await database.createSession(session, turns)) return viewSession(application, session);
  const present = await database.findSession(nameSession(actor, body.id));
  const same = present !== null && mayReadSession(actor, present) && present.branch?.parent === parent.id && present.branch.fromTurn === body.fromTurn;
  if (same) return viewSession(application, present);
  throw idTaken();
}

/** Ends a role-play where it stands; one that has ended stays as it ended. Throws `turn-conflict` when a turn came in between. */
export async function stopSession(application: Application, actor: Actor, { params }: RouteInput<'stopSession'>): Promise<RouteOutput<'stopSession'>> {
  const { database, clock } = application;
  const key = nameSession(actor, params.session);
  const session = requireSession(await database.findSession(key), actor, mayChangeSession);
  if (session.ending !== null) return { ending: session.ending };
  application.turns.find(key)?.stop();
  const end = summariseEnd(await recallConversation(application, session));
  if (await database.endSession(key, { ...end, turns: session.turns, at: clock.now() })) return { ending: end.ending };
  const ended = (await database.findSession(key))?.ending ?? null;
  if (ended !== null) return { ending: ended };
  throw new Problem('turn-conflict', 'Something was said in this role-play while it was being stopped. Read it again and stop it then.');
}

/** Puts an own role-play in the bin. */
export async function deleteSession({ database, clock }: Application, actor: Actor, { params }: RouteInput<'deleteSession'>): Promise<RouteOutput<'deleteSession'>> {
  const key = nameSession(actor, params.session);
  const session = requireSession(await database.findSession(key), actor, mayRestoreSession);
  if (session.deletedAt === null) await database.binSession(key, clock.now());
  return {};
}

/** Takes an own role-play out of the bin. */
export async function restoreSession({ database, library }: Application, actor: Actor, { params }: RouteInput<'restoreSession'>): Promise<RouteOutput<'restoreSession'>> {
  const key = nameSession(actor, params.session);
  const session = requireSession(await database.findSession(key), actor, mayRestoreSession);
  if (session.deletedAt !== null) await database.binSession(key, null);
  return buildSummary(library, session);
}

/** The key of a session in the actor's organisation. */
export function nameSession({ organisation }: Actor, session: string): SessionKey {
  return { organisation, session };
}

/** A session with turns, branches and, where the mode allows it or `insight` asks for it, the customer's inner side. */
export async function viewSession(application: Application, session: SessionRecord, insight = maySeeInsight(session)): Promise<RouteOutput<'readSession'>> {
  const key = { organisation: session.organisation, session: session.id };
  const { scenario } = requireEntry(application.library, session.scenario);
  const [turns, branches] = await Promise.all([application.database.listTurns(key), application.database.listBranches(key)]);
  const conversation = await recallConversation(application, { ...session, turns: turns.length }, turns);
  return buildSession({ library: application.library, speaker: application.speaker, scenario, session, turns, branches, conversation }, insight);
}

function buildNewSession(
  { scenario, voice }: Casting,
  actor: Actor,
  parts: Pick<SessionRecord, 'id' | 'channel' | 'mode' | 'seed' | 'startedAt' | 'engine'>,
): SessionRecord {
  const { opening } = startConversation(scenario, voice, { seed: parts.seed, channel: parts.channel });
  return {
    ...parts, organisation: actor.organisation, learner: actor.learner, scenario: scenario.id, scenarioVersion: scenario.version,
    subject: scenario.subject, opening, turns: 0, endedAt: null, ending: null, summary: null, branch: null, deletedAt: null,
  };
}

/** A turn in another role-play: what a model took for it was paid once. */
function copyTurn(turn: TurnRecord): TurnRecord {
  return { ...turn, model: turn.model && { ...turn.model, tokensIn: 0, tokensOut: 0 } };
}

function idTaken(): Problem {
  return new Problem('session-differs', 'Another role-play was started with this id. Start again with a new one.', { errors: [{ field: 'id', message: 'This id is taken' }] });
}
