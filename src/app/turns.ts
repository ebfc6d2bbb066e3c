import type { RouteInput, RouteOutput } from '../api/routes.ts';
import type { WordingEvent } from '../api/shapes.ts';
import { suggestHint } from '../core/conversation/expert.ts';
import { takeTurn } from '../core/conversation/conversation.ts';
import type { Application } from './application.ts';
import type { Scene } from '../core/conversation/turn.ts';
import type { Utterance } from '../core/language/observation.ts';
import { nameUtterance, recallConversation } from './conversations.ts';
import { readByModel } from './model-reading.ts';
import { wordTurn } from './model-wording.ts';
import { mayAskForHint, mayChangeSession, mayReadSession, maySeeInsight, requireSession } from './policies.ts';
import type { Actor } from './policies.ts';
import type { SessionKey, SessionRecord, TurnModelRecord, TurnRecord } from './ports.ts';
import { Problem } from './problems.ts';
import { nameSession } from './sessions.ts';
import type { Speaker } from './speaker.ts';
import { summariseEnd } from './summaries.ts';
import { TurnUnderWay } from './turns-under-way.ts';
import type { Listener } from './turns-under-way.ts';
import { buildTurn } from './views.ts';

/** A role-play longer than any real contact; keeps one from growing without end. */
const longestSession = 200;

type Said = RouteInput<'sendTurn'>['body'];
type Answer = RouteOutput<'sendTurn'>;

/** Says something to the customer; a listener hears the words as a model writes them. Throws `turn-conflict`, `turn-differs`, `session-ended` or `session-full`. */
export async function sendTurn(application: Application, actor: Actor, { params, body }: RouteInput<'sendTurn'>, listener?: Listener): Promise<Answer> {
  const { database, turns } = application;
  const key = nameSession(actor, params.session);
  const session = requireSession(await database.findSession(key), actor, mayChangeSession);
  if (session.endedAt !== null || session.turns >= longestSession) return answerAgain(application, session, body);
  const present = turns.find(key);
  if (present !== undefined) {
    if (present.said.id !== body.id) throw explainRefusal(session);
    requireSame(present.said, body);
    present.join(listener);
    return present.wait();
  }
  const turn = new TurnUnderWay(body);
  turn.join(listener);
  return turns.take(key, turn, (tell, signal) => takeAndStore(application, actor, session, body, { tell, signal }));
}

async function takeAndStore(application: Application, actor: Actor, session: SessionRecord, body: Said, { tell, signal }: { tell: (event: WordingEvent) => void; signal: AbortSignal }): Promise<Answer> {
  const { database, clock, conversations, speaker } = application;
  const key = { organisation: session.organisation, session: session.id };
  const stored = speaker === null ? [] : await database.listTurns(key);
  // Without a model the store itself finds this out; a model should not be asked for what was said before.
  if (stored.some(({ id }) => id === body.id)) return answerAgain(application, session, body);
  const before = await recallConversation(application, session);
  if (before.ending !== null) throw hasEnded();
  const said = { id: body.id, text: body.text, ends: body.ends, bearing: body.bearing ?? null };
  const after = takeTurn(before, nameUtterance(said));
  const { text: builtIn = '', sign, onlookers } = after.turns.at(-1)?.customer ?? {};
  const shown = listShown(session, stored, body.text);
  const worded = speaker === null ? { text: builtIn, model: null } : await wordTurn(speaker, { conversation: after, shown }, stored, signal, tell);
  const scene: Scene = { ...(sign === undefined ? {} : { sign }), ...(onlookers === undefined ? {} : { onlookers }) };
  const turn: TurnRecord = { ...said, index: session.turns + 1, customerText: worded.text, scene, model: worded.model, at: clock.now() };
  const end = after.ending === null ? null : summariseEnd(after);
  if (!(await database.appendTurn(key, turn, end))) return answerAgain(application, requireSession(await database.findSession(key), actor, mayChangeSession), body);
  conversations.keep(key, turn.index, after);
  if (speaker?.reads && worded.model !== null) application.turns.goOn((stopped) => noteReading(application, speaker, key, { shown, stored: [...stored, turn], turn: turn.index, model: worded.model }, stopped));
  return { turn: buildTurn(turn, after, speaker, maySeeInsight(session)), ending: after.ending };
}

/** What both sides have seen, up to the words just said. */
function listShown(session: SessionRecord, stored: readonly TurnRecord[], text: string): Utterance[] {
  const exchanges = stored.flatMap((turn): Utterance[] => [{ role: 'agent', text: turn.text }, { role: 'customer', text: turn.customerText }]);
  return [{ role: 'customer', text: session.opening }, ...exchanges, { role: 'agent', text }];
}

/** Has the model read a stored turn and notes what came of it; a failure of the store is noted in the journal, for nobody waits. */
async function noteReading(
  { database, journal }: Application, speaker: Speaker, key: SessionKey, read: { shown: readonly Utterance[]; stored: readonly TurnRecord[]; turn: number; model: TurnModelRecord }, signal: AbortSignal,
): Promise<void> {
  try {
    const { reading, tokensIn, tokensOut } = await readByModel(speaker, read.shown, read.stored, signal);
    await database.noteModel(key, read.turn, { ...read.model, tokensIn: read.model.tokensIn + tokensIn, tokensOut: read.model.tokensOut + tokensOut, reading });
  } catch (cause) {
    journal.warn('What a language model read in a turn could not be stored', cause);
  }
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
async function answerAgain(application: Application, session: SessionRecord, said: Said): Promise<Answer> {
  const turns = await application.database.listTurns({ organisation: session.organisation, session: session.id });
  const turn = turns.find((stored) => stored.id === said.id);
  if (turn === undefined) throw explainRefusal(session);
  requireSame({ ...turn, bearing: turn.bearing ?? undefined }, said);
  const conversation = await recallConversation(application, { ...session, turns: turns.length }, turns);
  const endedIt = turn.index === session.turns && session.ending?.outcome !== 'open';
  return { turn: buildTurn(turn, conversation, application.speaker, maySeeInsight(session)), ending: endedIt ? session.ending : null };
}

/** Throws `turn-differs`. */
function requireSame(stored: Omit<Said, 'id'>, { text, ends, bearing }: Said): void {
  if (stored.text === text && stored.ends === ends && stored.bearing?.posture === bearing?.posture && stored.bearing?.distance === bearing?.distance) return;
  throw new Problem('turn-differs', 'A turn with this id was already sent with other words, and what was said stays said. Send the new words with an id of their own.');
}

function explainRefusal(session: SessionRecord): Problem {
  if (session.endedAt !== null) return hasEnded();
  if (session.turns >= longestSession) return new Problem('session-full', `A role-play holds ${longestSession} turns, and this one has them. Stop it to read the debrief.`);
  return new Problem('turn-conflict', 'Something else was said in this role-play at the same moment, perhaps in another window. Read it again and then say what you want to say.');
}

function hasEnded(): Problem {
  return new Problem('session-ended', 'This conversation has ended, so nothing more can be said in it. Take it again from a turn, or start a new one.');
}
