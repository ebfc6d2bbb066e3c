import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Accounts, Database, Owner, SessionRecord, TurnRecord } from '../../src/app/ports.ts';
import type { Memory } from '../../src/core/practice/schedule.ts';
import { belongings } from '../../src/store/belongings.ts';
import type { StorePlace } from './store.ts';

export interface AccountPlace extends Omit<StorePlace, 'age'> {
  /** Names of all tables that have a column `organisation`. */
  listTables(): Promise<string[]>;
}

const password = 'a horse in the rain';
const at = '2026-01-01T00:00:00.000Z';
const guests = 'guests';
const memory: Memory = { due: at, last: at, stability: 0.2, difficulty: 6, scheduledDays: 1, reviews: 1, lapses: 0, state: 'Review', rightInRow: 0 };
let made = 0;

function makeId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

function makeSession(owner: Owner, parts: Partial<SessionRecord> = {}): SessionRecord {
  return {
    ...owner, id: makeId(), scenario: 'lost-parcel', scenarioVersion: 1, engine: '1', channel: 'chat', mode: 'training', seed: 7, subject: '', opening: 'Where is it?', startedAt: at, turns: 0, endedAt: null,
    ending: null, summary: null, branch: null, deletedAt: null, ...parts,
  };
}

function makeTurn(): TurnRecord {
  return { id: makeId(), index: 1, text: 'I am sorry.', ends: false, bearing: null, scene: { gesture: 'sighs' } as never, customerText: 'Well.', at, model: null };
}

/** Everything a learner can have, one of each and a branch. */
async function fill(store: Database, owner: Owner): Promise<{ parent: SessionRecord; branch: SessionRecord; analysis: string }> {
  const parent = makeSession(owner);
  const branch = makeSession(owner, { branch: { parent: parent.id, fromTurn: 1 } });
  await store.createSession(parent, []);
  await store.createSession(branch, []);
  for (const { organisation, id } of [parent, branch]) await store.appendTurn({ organisation, session: id }, makeTurn(), { ending: { outcome: 'resolved', csat: 4, willReturn: 1, willTell: 0 }, summary: { overall: 61, scores: { empathy: 83 } } });
  await store.toggleDisagreement({ organisation: owner.organisation, session: parent.id }, { turn: 1, label: 'empathise', note: 'I meant it.', at });
  const analysis = makeId();
  await store.keepAnalysis({ ...owner, analysis, title: 'chats', startedAt: at, keptAt: at, conversations: 1, notRead: 0, bytes: 1 }, { list: [] } as never, [{ number: 1, detail: '{"text":"kept"}' }]);
  const feedback = { score: 1, summary: 'Said.', points: [], better: null, key: [] };
  const answer = { kind: 'text' as const, text: 'I am sorry.' };
  await store.addAttempt({ ...owner, id: makeId(), course: 'service', lesson: 'sorry', exercise: 'dress', answer, feedback, score: 1, at });
  await store.addCheck({ ...owner, id: makeId(), course: 'service', lesson: 'sorry', options: [0, 1, 2], right: [true, true, false], at });
  const card = { ...owner, id: makeId(), key: makeId(), source: { kind: 'question' as const, course: 'service', lesson: 'sorry', question: 0 }, reason: 'Again.', memory, createdAt: at };
  await store.keepFinding(owner, { session: parent.id, at, limits: 0, recovered: false }, [card]);
  await store.addReview({ ...owner, id: makeId(), card: card.id, answer, feedback, grade: 'good', due: at, at }, memory, { ...memory, reviews: 2 });
  return { parent, branch, analysis };
}

async function readAll(store: Database, owner: Owner): Promise<Record<string, Record<string, unknown>[]>> {
  const kept: Record<string, Record<string, unknown>[]> = {};
  for (const { table, pages } of await store.listBelongings(owner)) {
    const rows = await Promise.all(pages.map((page) => store.readBelongings(owner, table, page)));
    kept[table] = rows.flat().map((row) => JSON.parse(row) as Record<string, unknown>);
  }
  return kept;
}

const count = async (store: Database, owner: Owner): Promise<Record<string, number>> =>
  Object.fromEntries(Object.entries(await readAll(store, owner)).map(([table, rows]) => [table, rows.length]));

const full = { session: 2, turn: 2, disagreement: 1, finding: 1, analysis: 1, analysed_conversation: 1, attempt: 1, lesson_check: 1, card: 1, review: 1 };
const empty = Object.fromEntries(Object.keys(full).map((table) => [table, 0]));

async function enrol(accounts: Accounts, mayClaim = false) {
  const email = `person${makeId()}@example.org`;
  const signedIn = await accounts.signUp({ name: 'Somebody', email, password, mayClaim });
  if (signedIn === null) throw new Error('Nobody was signed up');
  const { account, cookies } = signedIn;
  return { email, account, cookie: readCookie(cookies), key: { organisation: account.organisation, account: account.id }, owner: { organisation: account.organisation, learner: account.id } };
}

const readCookie = (cookies: readonly string[]): string => cookies.map((cookie) => cookie.split(';')[0]).join('; ');

/** What every store must do for accounts and for what people have. */
export function describeAccounts(name: string, openPlace: () => Promise<AccountPlace>): void {
  describe(`accounts on ${name}`, () => {
    let place: AccountPlace;
    let store: Database;
    let accounts: Accounts;
    beforeAll(async () => {
      place = await openPlace();
      store = await place.open();
      ({ accounts } = store);
    });
    afterAll(async () => {
      await store?.close();
      await place?.remove();
    });

    it('give the installation to the first who claims it, of several at once to one', async () => {
      expect(await accounts.isUnclaimed()).toBe(true);
      const people = await Promise.all([1, 2, 3].map(() => enrol(accounts, true)));
      expect(people.map(({ account }) => account.roles.join()).sort()).toEqual(['learner', 'learner', 'learner,administrator']);
      expect(await accounts.isUnclaimed()).toBe(false);
      expect((await enrol(accounts, true)).account.roles).toEqual(['learner']);
      for (const { key } of people.sort((one, other) => one.account.roles.length - other.account.roles.length)) await accounts.delete(key);
    });

    it('know somebody by the cookie they were given, and by no other', async () => {
      const { account, cookie } = await enrol(accounts);
      for (const _time of ['at first', 'and again']) expect((await accounts.recognise(cookie))?.account).toMatchObject({ id: account.id, email: account.email });
      const value = cookie.replace(/=(.)/, (_, first: string) => `=${first === 'a' ? 'b' : 'a'}`);
      for (const other of ['', 'evenkeel_guest=x', 'evenkeel.session_token=', 'evenkeel.session_token=x.y', value, cookie.slice(0, -4), cookie.split('.').slice(0, 2).join('.')]) expect(await accounts.recognise(other)).toBeNull();
    });

    it('let in with the right password only, whatever the case of the address', async () => {
      const { account, email } = await enrol(accounts);
      expect((await accounts.signIn({ email: email.toUpperCase(), password }))?.account.id).toBe(account.id);
      for (const wrong of [{ email, password: `${password} ` }, { email, password: '' }, { email: 'nobody@example.org', password }, { email: 'no address', password }]) expect(await accounts.signIn(wrong)).toBeNull();
    });

    it('make no second account for an address, and leave the first as it is', async () => {
      const { email, account } = await enrol(accounts);
      expect(await accounts.signUp({ name: 'Mallory', email, password: 'another horse altogether', mayClaim: false })).toBeNull();
      const both = await Promise.all([1, 2].map(() => accounts.signUp({ name: 'Twice', email: `twice-${email}`, password, mayClaim: false })));
      // The one that loses may come before the other is whole, and is then refused.
      expect(new Set(both.flatMap((one) => one?.account.id ?? [])).size).toBe(1);
      expect(await accounts.find({ organisation: 'main', account: account.id })).toMatchObject({ name: 'Somebody', email });
    });

    it('forget a session that was signed out, at once and in every program', async () => {
      const second = await place.open();
      const { account, cookie, email, key } = await enrol(accounts);
      const elsewhere = readCookie((await accounts.signIn({ email, password }))?.cookies ?? []);
      const seen = async (): Promise<(string | undefined)[]> => Promise.all([store, second].flatMap((program) => [cookie, elsewhere].map(async (one) => (await program.accounts.recognise(one))?.account.id)));
      expect(await seen()).toEqual(Array.from({ length: 4 }, () => account.id));
      expect(readCookie(await accounts.signOut(cookie))).toMatch(/session_token=(;|$)/);
      expect(await seen()).toEqual([undefined, account.id, undefined, account.id]);
      await second.accounts.endSessions(key);
      expect(await seen()).toEqual([undefined, undefined, undefined, undefined]);
      await second.close();
    });

    it('change a password for who knows the present one, and end all other sessions', async () => {
      const { cookie, email, account } = await enrol(accounts);
      const other = readCookie((await accounts.signIn({ email, password }))?.cookies ?? []);
      expect(await accounts.changePassword(cookie, { present: 'not the one I have', fresh: 'a cow in the sunshine' })).toBeNull();
      const changed = await accounts.changePassword(cookie, { present: password, fresh: 'a cow in the sunshine' });
      expect((await accounts.recognise(readCookie(changed?.cookies ?? [])))?.account.id).toBe(account.id);
      expect([await accounts.recognise(other), await accounts.recognise(cookie), await accounts.signIn({ email, password })]).toEqual([null, null, null]);
      expect(await accounts.signIn({ email, password: 'a cow in the sunshine' })).not.toBeNull();
    });

    it('reset a password to one for once, and say so until it is changed', async () => {
      const { cookie, email, key } = await enrol(accounts);
      const given = await accounts.resetPassword(key);
      expect(given).toMatch(/^[a-z]{5}(-[a-z]{5}){3}$/);
      expect(await accounts.resetPassword(key)).not.toBe(given);
      const latest = await accounts.resetPassword(key);
      expect([await accounts.recognise(cookie), await accounts.signIn({ email, password }), await accounts.signIn({ email, password: given })]).toEqual([null, null, null]);
      const signedIn = await accounts.signIn({ email, password: latest });
      expect(signedIn?.account.mustChangePassword).toBe(true);
      const changed = await accounts.changePassword(readCookie(signedIn?.cookies ?? []), { present: latest, fresh: 'a cow in the sunshine' });
      expect(changed?.account.mustChangePassword).toBe(false);
    });

    it('give roles in their own organisation, and keep one administrator', async () => {
      const [boss, other] = [await enrol(accounts), await enrol(accounts)];
      expect(await accounts.setRoles(boss.key, ['administrator'])).toBe(true);
      for (const { id, roles } of await accounts.list('main')) if (id !== boss.account.id && roles.includes('administrator')) await accounts.setRoles({ organisation: 'main', account: id }, ['learner']);
      expect(await accounts.setRoles(boss.key, ['learner'])).toBe(false);
      await accounts.setRoles({ ...other.key, organisation: 'elsewhere' }, ['administrator']);
      expect(await accounts.setRoles(other.key, ['facilitator', 'coach', 'coach'])).toBe(true);
      expect((await accounts.recognise(other.cookie))?.account.roles).toEqual(['coach', 'facilitator']);
      expect(await accounts.delete(boss.key)).toBe(false);
      await accounts.setRoles(other.key, ['administrator']);
      const both = await Promise.all([boss, other].map(({ key }) => accounts.setRoles(key, ['learner'])));
      expect(both.sort()).toEqual([false, true]);
      expect(await accounts.list('elsewhere')).toEqual([]);
    });

    it('take over everything of a guest, who has nothing afterwards', async () => {
      const { owner } = await enrol(accounts);
      const guest = { organisation: guests, learner: makeId() };
      const bystander = { organisation: guests, learner: makeId() };
      await fill(store, bystander);
      const { parent, branch, analysis } = await fill(store, guest);
      const before = await store.findSession({ organisation: guests, session: branch.id });
      await store.moveBelongings(guest, owner, at);
      await store.moveBelongings(guest, owner, at);
      expect(await store.findSession({ organisation: 'main', session: branch.id })).toEqual({ ...before, ...owner });
      expect(await store.listBranches({ organisation: 'main', session: parent.id })).toHaveLength(1);
      expect(await store.findAnalysedConversation({ organisation: 'main', analysis }, 1)).toBe('{"text":"kept"}');
      expect([await count(store, guest), await count(store, owner), await count(store, bystander)]).toEqual([empty, full, full]);
    });

    it('keep what they have where a guest has something of the same id, take over the rest, and leave nothing with the guest', async () => {
      const { owner } = await enrol(accounts);
      const other = await enrol(accounts);
      for (const taken of ['parent', 'branch'] as const) {
        const guest = { organisation: guests, learner: makeId() };
        const things = await fill(store, guest);
        await store.createSession(makeSession(taken === 'parent' ? other.owner : owner, { id: things[taken].id }), []);
        await store.moveBelongings(guest, owner, at);
        expect(await count(store, guest)).toEqual(empty);
        expect(await store.findSession({ organisation: 'main', session: things[taken].id })).toMatchObject({ turns: 0, ...(taken === 'parent' ? other.owner : owner) });
        const moved = await store.findSession({ organisation: 'main', session: things[taken === 'parent' ? 'branch' : 'parent'].id });
        expect(moved).toMatchObject({ ...owner, branch: null, turns: 1 });
      }
    });

    it('have one card where a guest was asked the same, with the answers to both', async () => {
      const { owner } = await enrol(accounts);
      const guest = { organisation: guests, learner: makeId() };
      const card = { id: makeId(), key: makeId(), source: { kind: 'question' as const, course: 'service', lesson: 'sorry', question: 0 }, reason: 'Again.', memory, createdAt: at };
      const [once, twice] = [makeId(), makeId()];
      const review = (learner: Owner, id: string, text: string) =>
        store.addReview({ ...learner, id, card: card.id, answer: { kind: 'text', text }, feedback: { score: 1, summary: '', points: [], better: null, key: [] }, grade: 'good', due: at, at }, memory, { ...memory, reviews: 2 });
      for (const [learner, id, text] of [[owner, once, 'mine'], [guest, twice, 'the guest’s']] as const) {
        await store.addCheck({ ...learner, id: makeId(), course: 'service', lesson: 'sorry', options: [0], right: [true], at });
        await store.addCards([{ ...learner, ...card }]);
        expect(await review(learner, id, text)).toBe(true);
      }
      const another = { organisation: guests, learner: makeId() };
      await store.addCheck({ ...another, id: makeId(), course: 'service', lesson: 'sorry', options: [0], right: [true], at });
      await store.addCards([{ ...another, ...card, id: makeId(), key: makeId() }, { ...another, ...card }]);
      expect(await review(another, once, 'with an id that is taken')).toBe(true);
      for (const from of [guest, another]) await store.moveBelongings(from, owner, at);
      expect((await store.listReviews(owner, 9)).map(({ id, card: of, answer }) => [id, of, answer])).toEqual(
        [[once, card.id, { kind: 'text', text: 'mine' }], [twice, card.id, { kind: 'text', text: 'the guest’s' }]].sort(([first], [second]) => (String(first) < String(second) ? 1 : -1)),
      );
      expect(await count(store, owner)).toMatchObject({ card: 2, review: 2, lesson_check: 3 });
      expect([await count(store, guest), await count(store, another)]).toEqual([empty, empty]);
    });

    it('export all that is kept, as it is kept', async () => {
      const { owner } = await enrol(accounts);
      await fill(store, owner);
      const kept = await readAll(store, owner);
      expect(kept['session']?.[0]).toMatchObject({ ...owner, scores: { empathy: 83 }, outcome: 'resolved' });
      expect(kept['turn']?.[0]).toMatchObject({ text: 'I am sorry.', scene: { gesture: 'sighs' }, bearing: null });
      expect(kept['analysed_conversation']).toEqual([expect.objectContaining({ detail: { text: 'kept' } })]);
      expect(await count(store, { ...owner, organisation: guests })).toEqual(empty);
    });

    it('know nobody by a header with several sessions but who better-auth knows', async () => {
      const [one, other] = [await enrol(accounts), await enrol(accounts)];
      for (const { cookie } of [one, other]) await accounts.recognise(cookie);
      const chosen = (await accounts.recognise(`${one.cookie}; ${other.cookie}`))?.account.id;
      await accounts.signOut(`${one.cookie}; ${other.cookie}`);
      const left = [one, other].filter(({ account }) => account.id !== chosen);
      for (const { cookie, account } of left) expect((await accounts.recognise(cookie))?.account.id).toBe(account.id);
      expect(left.length).toBe(chosen === undefined ? 2 : 1);
    });

    it('are deleted with everything in them', async () => {
      const [{ owner, key, email, cookie }, other] = [await enrol(accounts), await enrol(accounts)];
      for (const { owner: one } of [{ owner }, other]) await fill(store, one);
      expect(await accounts.delete(key)).toBe(true);
      expect([await count(store, owner), await count(store, other.owner)]).toEqual([empty, full]);
      expect([await accounts.find(key), await accounts.recognise(cookie), await accounts.signIn({ email, password })]).toEqual([null, null, null]);
    });

    it('know every table that has something of learners', async () => {
      const known = belongings.flatMap(({ table, parts = [] }) => [table, ...parts.map((part) => part.table)]);
      expect([...known, 'learner', 'account_person'].sort()).toEqual((await place.listTables()).sort());
      expect(Object.keys(full).sort()).toEqual(known.sort());
    });

    it('keep people signed in over a restart', async () => {
      const { account, cookie } = await enrol(accounts);
      await store.close();
      store = await place.open();
      ({ accounts } = store);
      expect((await accounts.recognise(cookie))?.account.id).toBe(account.id);
    });
  });
}
