import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArchiveReport } from '../../src/api/analysis-shapes.ts';
import type { AnalysisKey, AnalysisRecord, AttemptRecord, CardRecord, CheckRecord, Database, Owner, ReviewRecord, SessionRecord, TurnModelRecord, TurnRecord } from '../../src/app/ports.ts';
import type { Ending } from '../../src/core/conversation/turn.ts';
import type { Memory } from '../../src/core/practice/schedule.ts';

/** A place a store can be opened at again and again, as after a restart. */
export interface StorePlace {
  open(): Promise<Database>;
  /** Marks the database as written by a program several versions ahead. */
  age(): Promise<void>;
  remove(): Promise<void>;
}

const ending: Ending = { outcome: 'resolved', csat: 4.5, willReturn: 0.8, willTell: 0.3 };
const summary = { overall: 61.5, scores: { listening: 40, empathy: 83 } };
let made = 0;

function makeId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

function makeSession(parts: Partial<SessionRecord> = {}): SessionRecord {
  return {
    organisation: 'guests', id: makeId(), learner: 'ada', scenario: 'lost-parcel', scenarioVersion: 1, engine: '1', channel: 'chat', mode: 'training', seed: 7,
    subject: 'Parcel', opening: 'Where is it?', startedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, made)).toISOString(), turns: 0, endedAt: null, ending: null,
    summary: null, branch: null, deletedAt: null, ...parts,
  };
}

const report: ArchiveReport = {
  reader: 'cues', partial: false, conversations: 3, agentTurns: 6, customerTurns: 7, headlines: [{ figure: '33 %', text: 'went up', base: '1 of 3' }], triggers: [], withTrigger: 0, arrivals: [], ends: [],
  training: [], misses: [], moves: [], worstOpenings: [], bestOpenings: [], redactions: [], leftOut: [], otherLanguages: [], notRead: [], notReadCount: 0, list: [],
};

function makeAnalysis(parts: Partial<AnalysisRecord> = {}): { key: AnalysisKey; analysis: AnalysisRecord } {
  const key = { organisation: 'guests', analysis: makeId() };
  const at = '2026-01-01T00:00:00.000Z';
  return { key, analysis: { ...key, learner: 'ada', title: 'chats.csv + 2', startedAt: at, keptAt: at, conversations: 3, notRead: 1, bytes: 5_000_000_000, ...parts } };
}

const memory: Memory = { due: '2026-01-02T18:00:00.000Z', last: '2026-01-02T00:00:00.000Z', stability: 0.212, difficulty: 6.4133, scheduledDays: 1, reviews: 1, lapses: 0, state: 'Review', rightInRow: 0 };

function makeCard(owner: Owner, key: string, parts: Partial<CardRecord> = {}): CardRecord {
  const source: CardRecord['source'] = { kind: 'own-turn', session: makeId(), turn: 2, scenario: 'lost-parcel', customer: 'Where is it?', said: 'naïve 🙂 “quoted”', aim: 'Take it up.', better: null };
  return { ...owner, id: makeId(), key, source, reason: 'Again.', memory, createdAt: '2026-01-02T00:00:00.000Z', ...parts };
}

function makeReview({ organisation, learner, id }: CardRecord, parts: Partial<ReviewRecord> = {}): ReviewRecord {
  const feedback = { score: 0.5, summary: 'Half.', points: [{ kind: 'note' as const, about: 'naïve 🙂', label: 'ignore' as const, because: 'So.', where: { start: 0, end: 5 } }], better: null, key: [] };
  return { organisation, learner, id: makeId(), card: id, answer: { kind: 'text', text: 'naïve 🙂' }, feedback, grade: 'hard', due: '2026-01-05T18:00:00.000Z', at: '2026-01-03T00:00:00.000Z', ...parts };
}

function makeTurn(index: number, parts: Partial<TurnRecord> = {}): TurnRecord {
  return { id: makeId(), index, text: `Line ${index}: naïve 🙂 “quoted”; drop table turn;--`, ends: false, bearing: null, scene: {}, customerText: `Answer ${index}`, at: '2026-01-01T00:00:00.000Z', model: null, ...parts };
}

function makeAttempt(parts: Partial<AttemptRecord> = {}): AttemptRecord {
  const id = makeId();
  return {
    organisation: 'guests', learner: 'ada', id, course: 'service', lesson: 'sorry', exercise: 'dress', answer: { kind: 'text', text: 'I’m sorry – naïve 🙂 “quoted”\u0000' }, score: 0.25,
    feedback: { score: 0.25, summary: 'Said.', points: [{ kind: 'right', about: 'apologised', label: 'apologise', because: 'It says so.', where: { start: 0, end: 9 } }], better: 'Sorry.', key: [] },
    at: new Date(Date.UTC(2026, 0, 1, 0, 0, made)).toISOString(), ...parts,
  };
}

function makeCheck(parts: Partial<CheckRecord> = {}): CheckRecord {
  const id = makeId();
  return { organisation: 'guests', learner: 'ada', id, course: 'service', lesson: 'sorry', options: [2, 0, 1], right: [true, false, true], at: new Date(Date.UTC(2026, 0, 1, 0, 0, made)).toISOString(), ...parts };
}

/** What every implementation of the store must do. */
export function describeStore(name: string, openPlace: () => Promise<StorePlace>): void {
  describe(`a store on ${name}`, () => {
    let place: StorePlace;
    let store: Database;
    beforeAll(async () => {
      place = await openPlace();
      store = await place.open();
    }, 60_000);
    afterAll(async () => {
      await store?.close();
      await place?.remove();
    });

    async function begin(parts: Partial<SessionRecord> = {}): Promise<{ session: SessionRecord; key: { organisation: string; session: string } }> {
      const session = makeSession(parts);
      expect(await store.createSession(session, [])).toBe(true);
      return { session, key: { organisation: session.organisation, session: session.id } };
    }

    it('gives back a kept report with its conversations as they were, to its owner’s list and nobody else’s', async () => {
      const { key, analysis } = makeAnalysis({ learner: 'edith' });
      const details = [1, 2, 3].map((number) => ({ number, detail: JSON.stringify({ text: `“${number}” naïve 🙂`.repeat(5_000) }) }));
      expect(await store.keepAnalysis(analysis, report, details)).toBe(true);
      expect(await store.findAnalysis(key)).toEqual(analysis);
      expect(await store.findReport(key)).toEqual(report);
      expect(await store.listAnalysedConversations(key)).toEqual(details);
      expect(await store.findAnalysedConversation(key, 2)).toBe(details[1]?.detail);
      expect(await store.findAnalysedConversation(key, 4)).toBeNull();
      expect(await store.listAnalyses(analysis)).toEqual([analysis]);
      expect(await store.listAnalyses({ ...analysis, learner: 'mallory' })).toEqual([]);
      expect(await store.findAnalysis({ ...key, organisation: 'another' })).toBeNull();
    });

    it('keeps a report once, and deletes it with all that belongs to it', async () => {
      const { key, analysis } = makeAnalysis();
      const { key: otherKey, analysis: other } = makeAnalysis();
      expect(await store.keepAnalysis(analysis, report, [{ number: 1, detail: '{}' }])).toBe(true);
      expect(await store.keepAnalysis({ ...analysis, learner: 'mallory' }, report, [{ number: 2, detail: '{}' }])).toBe(false);
      expect((await store.findAnalysis(key))?.learner).toBe(analysis.learner);
      await store.keepAnalysis(other, report, [{ number: 1, detail: '{}' }]);
      await store.deleteAnalysis(key);
      expect([await store.findAnalysis(key), await store.findReport(key), await store.findAnalysedConversation(key, 1)]).toEqual([null, null, null]);
      expect(await store.listAnalysedConversations(otherKey)).toHaveLength(1);
    });

    it('gives back answers to exercises as they were, newest last, to their learner and nobody else', async () => {
      const [first, second, third] = [makeAttempt({ learner: 'fay' }), makeAttempt({ learner: 'fay', score: null, answer: { kind: 'finished', notes: [] } }), makeAttempt({ learner: 'fay', answer: { kind: 'places', places: [1, 0] } })];
      for (const attempt of [third, first, second]) expect(await store.addAttempt(attempt)).toBe(true);
      expect(await Promise.all([first, second, third].map(({ id }) => store.findAttempt(first, id)))).toEqual([first, second, third]);
      const facts = [first, second, third].map(({ course, lesson, exercise, score, at }) => ({ course, lesson, exercise, score, at }));
      expect(await store.listAttemptFacts(first, 3)).toEqual(facts);
      expect(await store.listAttemptFacts(first, 2)).toEqual(facts.slice(1));
      expect(await store.findAttempt(first, second.id)).toEqual(second);
      expect(await store.findAttempt({ ...first, learner: 'mallory' }, second.id)).toBeNull();
      expect(await store.listAttemptFacts({ organisation: 'another', learner: 'fay' }, 3)).toEqual([]);
    });

    it('lists the newest answer to each exercise of a lesson, of two at the same instant one', async () => {
      const learner = 'gil';
      const at = '2026-02-01T00:00:00.000Z';
      const [first, other, newest, sameInstant] = [makeAttempt({ learner }), makeAttempt({ learner, exercise: 'taxi' }), makeAttempt({ learner, at }), makeAttempt({ learner, at })];
      const elsewhere = [makeAttempt({ learner, lesson: 'thanks' }), makeAttempt({ learner, course: 'refresher' }), makeAttempt({ learner: 'mallory', at: '2026-03-01T00:00:00.000Z' })];
      for (const attempt of [newest, first, sameInstant, other, ...elsewhere]) await store.addAttempt(attempt);
      expect(await store.listNewestAttempts({ organisation: 'guests', learner }, { course: 'service', lesson: 'sorry' })).toEqual([other, sameInstant]);
      expect(await store.listNewestAttempts({ organisation: 'guests', learner }, { course: 'service', lesson: 'other' })).toEqual([]);
    });

    it('lists what was tried once, however often', async () => {
      const learner = 'hal';
      for (const exercise of ['dress', 'taxi', 'dress']) await store.addAttempt(makeAttempt({ learner, exercise }));
      const tried = await store.listTried({ organisation: 'guests', learner });
      expect(tried.toSorted((one, other) => one.exercise.localeCompare(other.exercise))).toEqual([{ course: 'service', lesson: 'sorry', exercise: 'dress' }, { course: 'service', lesson: 'sorry', exercise: 'taxi' }]);
    });

    it('stores an answer once, also when it comes several times at once', async () => {
      const attempt = makeAttempt({ learner: 'ivy' });
      const stored = await Promise.all(Array.from({ length: 6 }, () => store.addAttempt(attempt)));
      expect(stored.filter(Boolean)).toHaveLength(1);
      expect(await store.addAttempt({ ...attempt, exercise: 'other' })).toBe(false);
      expect(await store.listAttemptFacts(attempt, 10)).toHaveLength(1);
      expect(await store.findAttempt(attempt, attempt.id)).toEqual(attempt);
      expect(await store.addAttempt({ ...attempt, learner: 'jo' })).toBe(true);
    });

    it('gives back checks as they were, newest last, and stores each once', async () => {
      const [first, second] = [makeCheck({ learner: 'kim' }), makeCheck({ learner: 'kim', right: [true, true, true] })];
      for (const check of [second, first]) expect(await store.addCheck(check)).toBe(true);
      expect(await store.addCheck({ ...first, options: [0, 0, 0] })).toBe(false);
      expect(await store.listChecks(first)).toEqual([first, second]);
      expect(await store.findCheck(first, second.id)).toEqual(second);
      expect(await store.findCheck({ ...first, learner: 'mallory' }, second.id)).toBeNull();
      expect(await store.listChecks({ organisation: 'guests', learner: 'mallory' })).toEqual([]);
    });

    it('answers that it is there', async () => {
      await expect(store.check()).resolves.toBeUndefined();
    });

    it('gives back a session as it was stored', async () => {
      const { session, key } = await begin({ learner: 'grace', mode: 'exam', seed: 2 ** 31 - 1 });
      expect(await store.findSession(key)).toEqual(session);
    });

    it('gives back turns as they were sent, in order', async () => {
      const { key } = await begin();
      const turns = [makeTurn(1), makeTurn(2), makeTurn(3, { ends: true, text: 'x'.repeat(10_000) })];
      for (const turn of turns) expect(await store.appendTurn(key, turn, null)).toBe(true);
      expect(await store.listTurns(key)).toEqual(turns);
      expect((await store.findSession(key))?.turns).toBe(3);
    });

    it('stores a session id once', async () => {
      const { session, key } = await begin();
      expect(await store.createSession({ ...session, learner: 'mallory' }, [])).toBe(false);
      expect((await store.findSession(key))?.learner).toBe(session.learner);
    });

    it('keeps organisations apart, whatever the ids', async () => {
      const { session } = await begin();
      const { account } = (await store.accounts.signUp({ name: 'Ada', email: 'ada@example.org', password: 'a horse in the rain', mayClaim: false })) ?? {};
      expect(await store.findSession({ organisation: 'main', session: session.id })).toBeNull();
      expect(await store.createSession({ ...session, organisation: 'main', learner: account?.id ?? '' }, [])).toBe(true);
    });

    it('keeps nothing of somebody whose account is not there any more', async () => {
      const gone = { organisation: 'main', learner: 'gone' };
      const { key, analysis } = makeAnalysis(gone);
      const sent = [() => store.createSession(makeSession(gone), []), () => store.addAttempt(makeAttempt(gone)), () => store.addCheck(makeCheck(gone)), () => store.keepAnalysis({ ...analysis, ...gone }, report, [])];
      for (const send of sent) await expect(send()).rejects.toMatchObject({ code: 'not-signed-in' });
      expect([await store.listSessions(gone, { limit: 9 }), await store.listAttemptFacts(gone, 9), await store.listChecks(gone), await store.findAnalysis({ ...key, ...gone })]).toEqual([[], [], [], null]);
    });

    it('stores the same turn once', async () => {
      const { key } = await begin();
      const turn = makeTurn(1);
      expect(await store.appendTurn(key, turn, null)).toBe(true);
      expect(await store.appendTurn(key, turn, null)).toBe(false);
      expect(await store.appendTurn(key, { ...turn, index: 2 }, null)).toBe(false);
      expect(await store.listTurns(key)).toEqual([turn]);
      expect((await store.findSession(key))?.turns).toBe(1);
    });

    it('keeps what a language model had to do with a turn, and what it says of it later', async () => {
      const { key } = await begin();
      const model: TurnModelRecord = { model: 'small', worded: false, reason: 'busy', tokensIn: 12, tokensOut: 3 };
      const turns = [makeTurn(1, { model }), makeTurn(2)];
      for (const turn of turns) await store.appendTurn(key, turn, null);
      expect(await store.listTurns(key)).toEqual(turns);
      const read: TurnModelRecord = { ...model, tokensIn: 30, reading: { observations: [{ label: 'apologise', quote: 'naïve 🙂', start: 8, end: 16, confidence: 0.5, source: 'model', because: 'Read so.' }] } };
      await store.noteModel(key, 1, read);
      expect((await store.listTurns(key)).map((turn) => turn.model)).toEqual([read, null]);
    });

    it('shows the turn that was first to whoever is told that theirs was not', async () => {
      const { key } = await begin();
      const turns = Array.from({ length: 8 }, () => makeTurn(1));
      const seen = await Promise.all(turns.map(async (turn) => ((await store.appendTurn(key, turn, null)) ? [] : store.listTurns(key))));
      expect(seen.filter((stored) => stored.length === 1)).toHaveLength(7);
    });

    it('lets one of many turns for the same place win', async () => {
      const { key } = await begin();
      const turns = Array.from({ length: 12 }, () => makeTurn(1));
      const stored = await Promise.all(turns.map((turn) => store.appendTurn(key, turn, null)));
      expect(stored.filter(Boolean)).toHaveLength(1);
      expect(await store.listTurns(key)).toEqual([turns[stored.indexOf(true)]]);
    });

    it('stores what comes in the same moment although one of it fails', async () => {
      const sessions = await Promise.all(Array.from({ length: 20 }, () => begin()));
      const orphan = store.createSession(makeSession({ branch: { parent: makeId(), fromTurn: 1 } }), []).catch((cause: { code: string }) => cause.code);
      const stored = await Promise.all(sessions.map(({ key }) => store.appendTurn(key, makeTurn(1), null)));
      expect(await orphan).toBe('database-unavailable');
      expect(stored).toEqual(sessions.map(() => true));
      for (const { key } of sessions) expect(await store.listTurns(key)).toHaveLength(1);
    });

    it('refuses a turn that leaves a gap', async () => {
      const { key } = await begin();
      expect(await store.appendTurn(key, makeTurn(2), null)).toBe(false);
      expect(await store.listTurns(key)).toEqual([]);
    });

    it('refuses a turn after the ending', async () => {
      const { key } = await begin();
      expect(await store.appendTurn(key, makeTurn(1), { ending, summary })).toBe(true);
      expect(await store.appendTurn(key, makeTurn(2), null)).toBe(false);
      expect(await store.findSession(key)).toMatchObject({ ending, turns: 1, endedAt: '2026-01-01T00:00:00.000Z' });
    });

    it('ends a session where it stands, once', async () => {
      const { key } = await begin();
      const end = { turns: 0, at: '2026-01-02T00:00:00.000Z', ending: { ...ending, outcome: 'open' as const }, summary };
      expect(await store.endSession(key, { ...end, turns: 1 })).toBe(false);
      expect(await store.endSession(key, end)).toBe(true);
      expect(await store.endSession(key, end)).toBe(false);
      expect((await store.findSession(key))?.ending?.outcome).toBe('open');
    });

    it('lists sessions newest first, page by page', async () => {
      const learner = 'lists';
      const ids: string[] = [];
      for (let count = 0; count < 5; count += 1) ids.unshift((await begin({ learner })).session.id);
      const first = await store.listSessions({ organisation: 'guests', learner }, { limit: 3 });
      const second = await store.listSessions({ organisation: 'guests', learner }, { limit: 3, before: first[2]?.startedAt });
      expect([...first, ...second].map(({ id }) => id)).toEqual(ids);
    });

    it('hides what is in the bin from lists and branches, and shows it again', async () => {
      const learner = 'bins';
      const { key, session } = await begin({ learner });
      const branch = makeSession({ learner, branch: { parent: session.id, fromTurn: 1 } });
      await store.createSession(branch, []);
      await store.binSession({ ...key, session: branch.id }, '2026-01-03T00:00:00.000Z');
      expect((await store.listSessions({ organisation: 'guests', learner }, { limit: 9 })).map(({ id }) => id)).toEqual([session.id]);
      expect(await store.listBranches(key)).toEqual([]);
      expect(await store.appendTurn({ ...key, session: branch.id }, makeTurn(1), null)).toBe(false);
      await store.binSession({ ...key, session: branch.id }, null);
      expect(await store.listBranches(key)).toEqual([{ id: branch.id, fromTurn: 1, startedAt: branch.startedAt }]);
    });

    it('starts a branch from turns of its own', async () => {
      const { session, key } = await begin();
      const turns = [makeTurn(1), makeTurn(2)];
      for (const turn of turns) await store.appendTurn(key, turn, null);
      const branch = makeSession({ turns: 2, branch: { parent: session.id, fromTurn: 3 } });
      await store.createSession(branch, turns);
      await store.appendTurn({ ...key, session: branch.id }, makeTurn(3), null);
      expect(await store.listTurns(key)).toHaveLength(2);
      expect((await store.listTurns({ ...key, session: branch.id })).slice(0, 2)).toEqual(turns);
    });

    it('keeps the summary of what ended, for lists', async () => {
      const learner = 'summaries';
      const { key } = await begin({ learner });
      await begin({ learner });
      expect(await store.listSummaries({ organisation: 'guests', learner }, 10)).toEqual([]);
      await store.appendTurn(key, makeTurn(1), { ending, summary });
      expect((await store.listSummaries({ organisation: 'guests', learner }, 10)).map((session) => session.summary)).toEqual([summary]);
    });

    it('takes a disagreement back when it comes twice', async () => {
      const { key } = await begin();
      const disagreement = { turn: 1, label: 'empathise' as const, note: 'I meant it.', at: '2026-01-01T00:00:00.000Z' };
      await store.toggleDisagreement(key, disagreement);
      await store.toggleDisagreement(key, { ...disagreement, label: 'apologise' });
      expect(await store.listDisagreements(key)).toEqual([{ turn: 1, label: 'apologise', note: 'I meant it.' }, { turn: 1, label: 'empathise', note: 'I meant it.' }]);
      await store.toggleDisagreement(key, disagreement);
      expect(await store.listDisagreements(key)).toEqual([{ turn: 1, label: 'apologise', note: 'I meant it.' }]);
    });

    it('keeps a card once for each cause of a learner, and gives it back as it was, soonest due first', async () => {
      const owner = { organisation: 'guests', learner: (await begin({ learner: 'cards' })).session.learner };
      const other = { organisation: 'guests', learner: (await begin({ learner: 'other-cards' })).session.learner };
      const [later, sooner] = [makeCard(owner, 'a', { memory: { ...memory, due: '2026-02-01T00:00:00.000Z' } }), makeCard(owner, 'b')];
      await store.addCards([later, sooner]);
      await store.addCards([makeCard(owner, 'a'), makeCard(other, 'a')]);
      expect(await store.listCards(owner)).toEqual([sooner, later]);
      expect(await store.findCard(owner, later.id)).toEqual(later);
      expect(await store.findCard(other, later.id)).toBeNull();
      expect(await store.listCards(other)).toHaveLength(1);
    });

    it('keeps a review with what the card is remembered as, and no second one of the same moment or id', async () => {
      const owner = { organisation: 'guests', learner: (await begin({ learner: 'reviews' })).session.learner };
      const card = makeCard(owner, 'a');
      await store.addCards([card]);
      const after: Memory = { ...memory, due: '2026-01-05T18:00:00.000Z', reviews: 2 };
      const reviews = Array.from({ length: 6 }, () => makeReview(card));
      const stored = await Promise.all(reviews.map((review) => store.addReview(review, memory, after)));
      expect(stored.filter(Boolean)).toHaveLength(1);
      const kept = reviews[stored.indexOf(true)];
      expect(await store.listReviews(owner, 10)).toEqual([kept]);
      expect(await store.findReview(owner, kept?.id ?? '')).toEqual(kept);
      expect(await store.findReview({ ...owner, learner: 'mallory' }, kept?.id ?? '')).toBeNull();
      expect((await store.findCard(owner, card.id))?.memory).toEqual(after);
      expect(await store.addReview(makeReview(card, { id: kept?.id ?? '' }), after, { ...after, reviews: 3 })).toBe(false);
      expect((await store.findCard(owner, card.id))?.memory).toEqual(after);
    });

    it('lists the newest reviews, oldest first', async () => {
      const owner = { organisation: 'guests', learner: (await begin({ learner: 'many-reviews' })).session.learner };
      const card = makeCard(owner, 'a');
      await store.addCards([card]);
      let before = memory;
      for (const minute of ['01', '02', '03']) {
        const after = { ...before, reviews: before.reviews + 1 };
        await store.addReview(makeReview(card, { at: `2026-01-03T00:${minute}:00.000Z` }), before, after);
        before = after;
      }
      expect((await store.listReviews(owner, 2)).map(({ at }) => at)).toEqual(['2026-01-03T00:02:00.000Z', '2026-01-03T00:03:00.000Z']);
    });

    it('knows of which ended role-plays nothing was found yet, and keeps a finding with its cards once', async () => {
      const learner = 'findings';
      const { session, key } = await begin({ learner });
      const owner = { organisation: 'guests', learner };
      await begin({ learner });
      expect(await store.listUnfound(owner, 9)).toEqual([]);
      await store.appendTurn(key, makeTurn(1), { ending, summary });
      expect((await store.listUnfound(owner, 9)).map(({ id }) => id)).toEqual([session.id]);
      const finding = { session: session.id, at: '2026-01-01T00:00:00.000Z', limits: 2, recovered: true };
      await store.keepFinding(owner, finding, [makeCard(owner, 'a')]);
      await store.keepFinding(owner, { ...finding, limits: 0 }, [makeCard(owner, 'b')]);
      expect(await store.listUnfound(owner, 9)).toEqual([]);
      expect(await store.listFindings(owner)).toEqual([finding]);
      expect((await store.listCards(owner)).map((card) => card.key)).toEqual(['a']);
      await store.binSession(key, '2026-01-03T00:00:00.000Z');
      expect(await store.listFindings(owner)).toEqual([]);
      expect(await store.listFindings({ ...owner, learner: 'mallory' })).toEqual([]);
    });

    it('reports a failure of the database as a problem without its words', async () => {
      const orphan = { organisation: 'guests', session: makeId() };
      const failure = store.toggleDisagreement(orphan, { turn: 1, label: 'act', note: '', at: '2026-01-01T00:00:00.000Z' });
      await expect(failure).rejects.toMatchObject({ name: 'Problem', code: 'database-unavailable', message: expect.not.stringMatching(/foreign|constraint/i) });
    });

    it('keeps everything over a restart, also while two programs have it open', async () => {
      const { session, key } = await begin();
      const turn = makeTurn(1);
      await store.appendTurn(key, turn, null);
      await store.close();
      store = await place.open();
      const second = await place.open();
      expect(await store.listTurns(key)).toEqual([turn]);
      expect(await second.appendTurn(key, makeTurn(2), null)).toBe(true);
      await second.close();
      expect(await store.findSession(key)).toEqual({ ...session, turns: 2 });
    });

    it('refuses a database written by a newer program in a sentence', async () => {
      await store.close();
      await place.age();
      await expect(place.open()).rejects.toMatchObject({ code: 'database-newer', message: expect.stringContaining('newer Evenkeel') });
    });
  });
}
