import { createRandom } from '../core/conversation/random.ts';
import { findCourseCauses, findRolePlayCauses } from '../core/practice/cards.ts';
import type { CardCause } from '../core/practice/cards.ts';
import { findWhatHappened } from '../core/practice/findings.ts';
import type { Finding, PracticeRecord } from '../core/practice/records.ts';
import { startMemory } from '../core/practice/schedule.ts';
import type { Application } from './application.ts';
import { nameUtterance, recallConversation } from './conversations.ts';
import type { CardRecord, Owner, SessionRecord } from './ports.ts';
import { gatherRecord } from './practice-record.ts';
import { Problem } from './problems.ts';

/** Ended role-plays that are looked into at one reading, newest first; the others wait for the next. */
const lookedInto = 4;

/** Makes the cards that somebody's records call for and that are not there yet, and gives all of them with the records. The same records twice make the same cards. */
export async function makeCards(application: Application, owner: Owner): Promise<{ record: PracticeRecord; cards: CardRecord[] }> {
  const { database, courses, clock } = application;
  for (const session of await database.listUnfound(owner, lookedInto)) await lookInto(application, owner, session);
  const present = await database.listCards(owner);
  const record = await gatherRecord(application, owner, present);
  const known = new Set(present.map(({ key }) => key));
  const causes = [...courses.values()].flatMap((course) => findCourseCauses(course, record.attempts, record.checks)).filter(({ key }) => !known.has(key));
  if (causes.length === 0) return { record, cards: present };
  await database.addCards(causes.map((cause) => buildCard(owner, cause, clock.now())));
  return { record, cards: await database.listCards(owner) };
}

/** Judges an ended role-play once, and remembers what it showed with the cards that come of it. One that cannot be judged shows nothing: all else goes on. */
async function lookInto(application: Application, owner: Owner, session: SessionRecord): Promise<void> {
  const nothing: Finding = { session: session.id, at: session.endedAt ?? session.startedAt, limits: 0, recovered: false };
  try {
    await judge(application, owner, session, nothing);
  } catch (cause) {
    if (cause instanceof Problem && cause.code === 'database-unavailable') throw cause;
    application.journal.warn('A role-play could not be looked into', cause);
    await application.database.keepFinding(owner, nothing, []);
  }
}

async function judge(application: Application, owner: Owner, session: SessionRecord, nothing: Finding): Promise<void> {
  const { database, library, analyst, courses, clock } = application;
  const { at } = nothing;
  const entry = library.entries.get(session.scenario);
  if (entry === undefined || session.turns === 0) return database.keepFinding(owner, nothing, []);
  const turns = await database.listTurns({ organisation: session.organisation, session: session.id });
  const conversation = await recallConversation(application, session, turns);
  const assessment = await analyst.assess({ scenario: session.scenario, channel: session.channel, seed: session.seed, turns: turns.map(nameUtterance) });
  const fromTurn = session.branch?.fromTurn ?? 1;
  const spoken = turns.map(({ text }, place) => ({ heard: turns[place - 1]?.customerText ?? session.opening, said: text }));
  const causes = findRolePlayCauses({ session: session.id, scenario: entry.scenario, at, turns: spoken, fromTurn, assessment }, [...courses.values()]);
  await database.keepFinding(owner, { ...nothing, ...findWhatHappened(conversation, assessment, fromTurn) }, causes.map((cause) => buildCard(owner, cause, clock.now())));
}

function buildCard({ organisation, learner }: Owner, { key, source, reason, score, at }: CardCause, now: string): CardRecord {
  return { organisation, learner, id: nameCard(key), key, source, reason, memory: startMemory(score, at), createdAt: now };
}

/** An id made of the key, so that two readings at once make the same card. */
function nameCard(key: string): string {
  const digits = [0, 1, 2, 3].map((part) => Math.floor(createRandom('card', part, key)() * 2 ** 32).toString(16).padStart(8, '0')).join('');
  return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20)].join('-');
}
