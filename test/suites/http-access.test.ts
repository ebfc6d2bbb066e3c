import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../src/api/routes.ts';
import type { RouteName } from '../../src/api/routes.ts';
import type { Owner } from '../../src/app/ports.ts';
import type { Memory } from '../../src/core/practice/schedule.ts';
import { makeId, openTrainer } from './trainer.ts';
import type { Guest, Trainer } from './trainer.ts';

/** Everybody who asks, beside the owner of what is asked for. */
const askers = ['stranger', 'guest', 'learner', 'coach', 'facilitator', 'administrator', 'elsewhere'] as const;
type Asker = (typeof askers)[number];

/** The status each asker gets. */
type Answers = Readonly<Record<Asker, number>>;

interface Expectation {
  answers: Answers;
  /** What is sent, always naming what is the owner's. */
  params?: Record<string, string | number>;
  query?: string;
  body?: object;
  bytes?: true;
}

const everyone = (answer: number): Answers => ({ stranger: answer, guest: answer, learner: answer, coach: answer, facilitator: answer, administrator: answer, elsewhere: answer });
/** As if it did not exist. */
const nobody = everyone(404);
const administrators: Answers = { ...everyone(403), administrator: 200, elsewhere: 404 };
const signedIn = (answer: number): Answers => ({ ...everyone(answer), stranger: 401, guest: 401 });
/** An id is the owner's in the organisation of the owner; in the guests' it is the stranger's, who comes first, and in another it is free. */
const taken: Answers = { ...everyone(409), stranger: 200, elsewhere: 200 };

const password = 'a horse in the rain';
const marker = 'marmalade';
const id = { session: makeId(), branch: makeId(), ended: makeId(), analysis: makeId(), card: makeId() };
const course = { course: 'service-recovery' };
const lesson = { ...course, lesson: 'sorry' };
const exercise = { ...lesson, exercise: 'd2-03-apology-dress' };
/** The owner's account, known once there is one. */
const ownerAccount = { account: '' };

/** Every route, with what each asker may get when it names what is somebody else's. */
const expectations: Record<RouteName, Expectation> = {
  listScenarios: { answers: everyone(200) },
  readScenario: { answers: everyone(200), params: { scenario: 'missed-connection' } },
  listSessions: { answers: everyone(200) },
  readSession: { answers: nobody, params: { session: id.branch } },
  sendTurn: { answers: nobody, params: { session: id.branch }, body: { id: makeId(), text: 'Mine now' } },
  stopSession: { answers: nobody, params: { session: id.branch } },
  readHint: { answers: nobody, params: { session: id.branch } },
  readDebrief: { answers: nobody, params: { session: id.branch } },
  startBranch: { answers: nobody, params: { session: id.branch }, body: { id: makeId(), fromTurn: 1 } },
  disagree: { answers: nobody, params: { session: id.branch }, body: { turn: 1, label: 'apologise', note: '' } },
  deleteSession: { answers: nobody, params: { session: id.branch } },
  restoreSession: { answers: nobody, params: { session: id.branch } },
  readProgress: { answers: everyone(200) },
  listAnalyses: { answers: everyone(200) },
  sendPiece: { answers: nobody, params: { analysis: id.analysis, file: 0, from: 0 }, bytes: true },
  readAnalysis: { answers: nobody, params: { analysis: id.analysis } },
  stopAnalysis: { answers: nobody, params: { analysis: id.analysis } },
  readReport: { answers: nobody, params: { analysis: id.analysis } },
  readAnalysedConversation: { answers: nobody, params: { analysis: id.analysis, number: 1 } },
  keepAnalysis: { answers: nobody, params: { analysis: id.analysis } },
  deleteAnalysis: { answers: nobody, params: { analysis: id.analysis } },
  listCourses: { answers: everyone(200) },
  readCourse: { answers: everyone(200), params: course },
  readLesson: { answers: everyone(200), params: lesson },
  sendAttempt: { answers: everyone(200), params: exercise, body: { id: makeId(), answer: { kind: 'text', text: 'I am sorry about the dress.' } } },
  sendCheck: { answers: everyone(200), params: lesson, body: { id: makeId(), options: [0, 0, 0] } },
  readPlan: { answers: everyone(200), params: { ...course, day: 'day-2' } },
  readDemonstration: { answers: everyone(200), params: { ...course, demonstration: 'd1-demo-second-no-show' } },
  readVideo: { answers: everyone(200), params: { ...course, video: 'welcome' } },
  listReviews: { answers: everyone(200) },
  sendReview: { answers: nobody, params: { card: id.card }, body: { id: makeId(), answer: { kind: 'text', text: 'Mine now' } } },
  readHome: { answers: everyone(200) },
  readAccount: { answers: everyone(200) },
  signUp: { answers: everyone(409), body: { name: 'Mallory', email: 'owner@example.org', password: 'another horse altogether' } },
  signIn: { answers: everyone(401), body: { email: 'owner@example.org', password: 'another horse altogether' } },
  changePassword: { answers: signedIn(403), body: { present: 'not my password', fresh: 'another horse altogether' } },
  exportAccount: { answers: everyone(200) },
  deleteAccount: { answers: signedIn(403), body: { password: 'not my password' } },
  listAccounts: { answers: { ...administrators, elsewhere: 200 } },
  setRoles: { answers: administrators, params: ownerAccount, body: { roles: ['learner'] } },
  resetPassword: { answers: administrators, params: ownerAccount },
  // These come last: they make things with the owner's ids elsewhere, or sign out.
  startSession: { answers: taken, body: { id: id.session, scenario: 'missed-connection', channel: 'chat' } },
  startAnalysis: { answers: taken, body: { id: id.analysis, files: [{ name: 'a.csv', size: 10 }] } },
  signOutEverywhere: { answers: signedIn(200) },
  signOut: { answers: everyone(200) },
};

let trainer: Trainer;
let owner: Guest;
const browsers = new Map<Asker, Guest>();
let whole: string;

beforeAll(async () => {
  trainer = await openTrainer();
  const { database } = trainer.application;
  const enrol = async (name: string): Promise<Guest> => {
    const browser = trainer.guest();
    await browser.call('signUp', { body: { name, email: `${name}@example.org`, password } });
    return browser;
  };
  const administrator = await enrol('administrator');
  owner = await enrol('owner');
  browsers.set('administrator', administrator).set('guest', trainer.guest());
  await browsers.get('guest')?.send('/api/sessions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: makeId(), scenario: 'missed-connection', channel: 'chat' }) });
  const { accounts } = await administrator.call('listAccounts');
  for (const name of ['learner', 'coach', 'facilitator', 'elsewhere'] as const) {
    browsers.set(name, await enrol(name));
    const account = (await administrator.call('listAccounts')).accounts.find((row) => row.name === name)?.id ?? '';
    await administrator.call('setRoles', { params: { account }, body: { roles: [name === 'elsewhere' ? 'administrator' : name] } });
  }
  const file = new Database(join(trainer.data, 'evenkeel.db'));
  file.prepare("update account_person set organisation = 'another' where name = 'elsewhere'").run();
  file.close();
  const shelf = join(trainer.data, 'videos', 'welcome');
  await mkdir(shelf, { recursive: true });
  await writeFile(join(shelf, 'video.yaml'), `title: Welcome\nsummary: Why the callback matters.\ncourse: ${course.course}\nvideo: welcome.mp4\ncaptions: welcome.vtt\ncheckpoints: []\n`);
  await writeFile(join(shelf, 'welcome.mp4'), '0123456789');
  await writeFile(join(shelf, 'welcome.vtt'), 'WEBVTT\n\n00:00.000 --> 00:02.000\nHello.\n');
  ownerAccount.account = accounts.find(({ name }) => name === 'owner')?.id ?? '';
  await own(database, { organisation: 'main', learner: ownerAccount.account });
  whole = await see();
}, 120_000);
afterAll(() => trainer.close());

async function own(database: Trainer['application']['database'], who: Owner): Promise<void> {
  await owner.call('startSession', { body: { id: id.session, scenario: 'missed-connection', channel: 'chat' } });
  await owner.call('sendTurn', { params: { session: id.session }, body: { id: makeId(), text: `I am sorry about the ${marker}. What happened?` } });
  await owner.call('startBranch', { params: { session: id.session }, body: { id: id.branch, fromTurn: 2 } });
  await owner.call('disagree', { params: { session: id.session }, body: { turn: 1, label: 'apologise', note: marker } });
  await owner.call('sendAttempt', { params: exercise, body: { id: makeId(), answer: { kind: 'text', text: `I am sorry about the ${marker}.` } } });
  await owner.call('sendCheck', { params: lesson, body: { id: makeId(), options: [0, 1, 2] } });
  const at = '2026-01-01T00:00:00.000Z';
  const memory: Memory = { due: at, last: at, stability: 0.2, difficulty: 6, scheduledDays: 1, reviews: 1, lapses: 0, state: 'Review', rightInRow: 0 };
  const source = { kind: 'own-turn' as const, session: id.session, turn: 1, scenario: 'missed-connection', customer: marker, said: marker, aim: marker, better: null };
  await database.addCards([{ ...who, id: id.card, key: marker, source, reason: marker, memory, createdAt: at }]);
  await database.keepAnalysis({ ...who, analysis: id.analysis, title: marker, startedAt: at, keptAt: at, conversations: 1, notRead: 0, bytes: 1 }, { list: [], reader: marker } as never, [{ number: 1, detail: JSON.stringify({ text: marker }) }]);
}

/** All that is the owner's, and who they are. */
async function see(): Promise<string> {
  const { kept } = await owner.call('exportAccount');
  return JSON.stringify([kept, (await owner.call('readAccount')).account]);
}

/** Signs the owner in again with the password an administrator gave. */
async function takeBack(given: string): Promise<void> {
  await owner.call('signIn', { body: { email: 'owner@example.org', password: given } });
  await owner.call('changePassword', { body: { present: given, fresh: password } });
}

async function ask(browser: Guest, name: RouteName, { params = {}, query = '', body, bytes }: Omit<Expectation, 'answers'>): Promise<{ status: number; text: string }> {
  const { method, path } = routes[name];
  const url = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? '')) + query;
  const type = bytes ? { 'content-type': 'application/octet-stream' } : body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await browser.send(url, { method, headers: type, ...(bytes ? { body: new Uint8Array([1]) } : body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: answer.status, text: await answer.text() };
}

/** What of the owner an answer tells that the question did not. */
function findLeaks(text: string, asked: string): string[] {
  const secrets = [marker, 'owner@example.org', ownerAccount.account, ...Object.values(id)];
  return secrets.filter((secret) => text.includes(secret) && !asked.includes(secret));
}

const names = Object.keys(expectations) as RouteName[];

describe('access', () => {
  it('is expected for every route there is', () => {
    expect([...names].sort()).toEqual(Object.keys(routes).sort());
  });

  it('lets owners have what is theirs, so that what follows means something', async () => {
    const reads = names.filter((name) => expectations[name].answers === nobody && routes[name].method === 'GET');
    const statuses = await Promise.all(reads.map(async (name) => [name, (await ask(owner, name, expectations[name])).status]));
    expect(statuses).toEqual(reads.map((name) => [name, 200]));
    expect(reads.length).toBeGreaterThan(5);
  });

  for (const name of names) {
    it(`to ${name} gives nobody anything of somebody else`, async () => {
      const { answers, ...question } = expectations[name];
      const asked = JSON.stringify(question);
      for (const asker of askers) {
        const browser = browsers.get(asker) ?? trainer.guest();
        const { status, text } = await ask(browser, name, question);
        expect([asker, status, status >= 400 ? text : '']).toEqual([asker, answers[asker], status >= 400 ? text : '']);
        const mayKnow = asker === 'administrator' && ['listAccounts', 'setRoles'].includes(name);
        expect([asker, mayKnow ? [] : findLeaks(text, asked)]).toEqual([asker, []]);
        if (answers === nobody) {
          const named = ['session', 'analysis', 'card'].filter((key) => question.params?.[key] !== undefined);
          const params = { ...question.params, ...Object.fromEntries(named.map((key) => [key, makeId()])) };
          expect((await ask(browser, name, { ...question, params })).text, asker).toBe(text);
        }
        if (name === 'resetPassword' && status === 200) await takeBack((JSON.parse(text) as { password: string }).password);
      }
      expect(await see()).toBe(whole);
    });
  }
});
