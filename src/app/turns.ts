import type { RouteInput, RouteOutput } from '../api/routes.ts';
import { suggestHint } from '../core/conversation/expert.ts';
import { takeTurn } from '../core/conversation/conversation.ts';
import type { Application } from './application.ts';
import type { Scene } from '../core/conversation/turn.ts';
import { nameUtterance, recallConversation } from './conversations.ts';
import { mayAskForHint, mayChangeSession, mayReadSession, maySeeInsight, requireSession } from './policies.ts';
import type { Actor } from './policies.ts';
import type { SessionRecord, TurnRecord } from './ports.ts';
import { Problem } from './problems.ts';
import { nameSession } from './sessions.ts';
import { summariseEnd } from './summaries.ts';
import { buildTurn } from './views.ts';

/** A role-play longer than any real contact; keeps one from growing without end. */
const longestSession = 200;

/** Says something to the customer. Throws `turn-conflict`, `turn-differs`, `session-ended` or `session-full`. */
export async function sendTurn(application: Application, actor: Actor, { params, body }: RouteInput<'sendTurn'>): Promise<RouteOutput<'sendTurn'>> {
  const { database, clock, conversations } = application;
  const key = nameSession(actor, params.session);
  const session = requireSession(await database.findSession(key), actor, mayChangeSession);
  if (session.endedAt !== null || session.turns >= longestSession) return answerAgain(application, session, body);
  const before = await recallConversation(application, session);
  if (before.ending !== null) throw hasEnded();
  const said = { id: body.id, text: body.text, ends: body.ends, bearing: body.bearing ?? null };
  const after = takeTurn(before, nameUtterance(said));
  const { text: customerText = '', sign, onlookers } = after.turns.at(-1)?.customer ?? {};
  const scene: Scene = { ...(sign === undefined ? {} : { sign }), ...(onlookers === undefined ? {} : { onlookers }) };
  const turn: TurnRecord = { ...said, index: session.turns + 1, customerText, scene, at: clock.now() };
  const end = after.ending === null ? null : summariseEnd(after);
  if (!(await database.appendTurn(key, turn, end))) return answerAgain(application, requireSession(await database.findSession(key), actor, mayChangeSession), body);
  conversations.keep(key, turn.index, after);
  return { turn: buildTurn(turn, after, maySeeInsight(session)), ending: after.ending };
}

/** What would help now. Throws `no-hints-in-exam` or `session-ended`. */
export async function readHint(application: Application, actor: Actor, { params }: RouteInput<'readHint'>): Promise<RouteOutput<'readHint'>> {
  const session = requireSession(await application.database.findSession(nameSession(actor, params.session)), actor, mayReadSession);
  if (!mayAskForHint(session)) throw new Problem('no-hints-in-exam', 'An exam has no hints. The debrief at the end shows what would have helped.');
  const conversation = await recallConversation(application, session);
  if (session.endedAt !== null || conversation.ending !== null) throw hasEnded();
  return { hint: suggestHint(conversation) };
}

/** The answer to a turn that was stored before; else says why this one was not. */
async function answerAgain(application: Application, session: SessionRecord, { id, text, ends, bearing }: RouteInput<'sendTurn'>['body']): Promise<RouteOutput<'sendTurn'>> {
  const turns = await application.database.listTurns({ organisation: session.organisation, session: session.id });
  const turn = turns.find((stored) => stored.id === id);
  if (turn === undefined) throw explainRefusal(session);
  if (turn.text !== text || turn.ends !== ends || turn.bearing?.posture !== bearing?.posture || turn.bearing?.distance !== bearing?.distance) throw new Problem('turn-differs', 'A turn with this id was already sent with other words, and what was said stays said. Send the new words with an id of their own.');
  const conversation = await recallConversation(application, { ...session, turns: turns.length }, turns);
  const endedIt = turn.index === session.turns && session.ending?.outcome !== 'open';
  return { turn: buildTurn(turn, conversation, maySeeInsight(session)), ending: endedIt ? session.ending : null };
}

function explainRefusal(session: SessionRecord): Problem {
  if (session.endedAt !== null) return hasEnded();
  if (session.turns >= longestSession) return new Problem('session-full', `A role-play holds ${longestSession} turns, and this one has them. Stop it to read the debrief.`);
  return new Problem('turn-conflict', 'Something else was said in this role-play at the same moment, perhaps in another window. Read it again and then say what you want to say.');
}

function hasEnded(): Problem {
  return new Problem('session-ended', 'This conversation has ended, so nothing more can be said in it. Take it again from a turn, or start a new one.');
}
