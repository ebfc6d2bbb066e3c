import { afterEach, expect, describe, it } from 'vitest';
import { Problem } from '../../src/app/problems.ts';
import { calmLine, claimCode, makeId, openTrainer } from './trainer.ts';
import type { Guest, Trainer } from './trainer.ts';

const scenario = 'missed-connection';
const password = 'a horse in the rain';
const ada = { name: 'Ada', email: 'ada@example.org', password };
const adaSignsIn = { email: ada.email, password };
const bob = { name: 'Bob', email: 'bob@example.org', password };

let trainer: Trainer;
afterEach(() => trainer.close());

async function play(guest: Guest): Promise<string> {
  const { id } = await guest.call('startSession', { body: { id: makeId(), scenario, channel: 'chat' } });
  await guest.call('sendTurn', { params: { session: id }, body: { id: makeId(), text: calmLine } });
  return id;
}

const list = async (guest: Guest): Promise<string[]> => (await guest.call('listSessions')).sessions.map(({ id }) => id);
const fails = (code: string, status: number) => ({ problem: { code, status } });

describe('a guest', () => {
  it('who signs up keeps what they did, and another browser sees it after signing in', async () => {
    trainer = await openTrainer();
    const [guest, other] = [trainer.guest(), trainer.guest()];
    const session = await play(guest);
    const before = await guest.call('readSession', { params: { session } });
    const { account } = await guest.call('signUp', { body: ada });
    expect(account).toMatchObject({ name: 'Ada', email: 'ada@example.org', mustChangePassword: false });
    expect(await guest.call('readSession', { params: { session } })).toEqual(before);
    await guest.call('sendTurn', { params: { session }, body: { id: makeId(), text: calmLine } });
    const own = await play(other);
    await other.call('signIn', { body: { email: 'ADA@example.org', password } });
    expect((await list(other)).sort()).toEqual([own, session].sort());
    expect((await list(guest)).sort()).toEqual([own, session].sort());
  });

  it('after signing out is a new one, who has nothing', async () => {
    trainer = await openTrainer();
    const guest = trainer.guest();
    await play(guest);
    await guest.call('signUp', { body: ada });
    expect(await guest.call('signOut')).toMatchObject({ account: null });
    expect(await list(guest)).toEqual([]);
    const later = await play(guest);
    expect(await list(guest)).toEqual([later]);
    await guest.call('signOut');
    expect(await list(guest)).toEqual([later]);
  });

  it('takes an analysis under way along', async () => {
    trainer = await openTrainer();
    const guest = trainer.guest();
    const analysis = makeId();
    await guest.call('startAnalysis', { body: { id: analysis, files: [{ name: 'a.csv', size: 100 }] } });
    await guest.call('signUp', { body: ada });
    expect((await guest.call('listAnalyses')).analyses.map(({ id }) => id)).toEqual([analysis]);
    expect((await guest.call('deleteAnalysis', { params: { analysis } }))).toEqual({});
  });
});

describe('the first account', () => {
  it('is the administrator, and those after it are learners', async () => {
    trainer = await openTrainer();
    const [first, second] = [trainer.guest(), trainer.guest()];
    expect(await first.call('readAccount')).toEqual({ account: null, mayClaim: true, needsCode: false });
    expect((await first.call('signUp', { body: ada })).account?.roles).toEqual(['learner', 'administrator']);
    expect(await second.call('readAccount')).toEqual({ account: null, mayClaim: false, needsCode: false });
    expect((await second.call('signUp', { body: bob })).account?.roles).toEqual(['learner']);
  });

  it('needs the code of the terminal where others can reach the server', async () => {
    trainer = await openTrainer({ listensHere: false });
    const first = trainer.guest();
    expect(await first.call('readAccount')).toEqual({ account: null, mayClaim: true, needsCode: true });
    for (const code of [undefined, '', 'abcd-efgh', 'zzzz-zzzz-zzzz']) {
      await expect(first.call('signUp', { body: { ...ada, ...(code === undefined ? {} : { code }) } })).rejects.toMatchObject({ problem: { code: 'wrong-code', status: 403, detail: expect.stringContaining('terminal') } });
    }
    expect((await first.call('signUp', { body: { ...ada, code: ` ${claimCode.toUpperCase().replace('-', ' ')}` } })).account?.roles).toContain('administrator');
    expect((await trainer.guest().call('signUp', { body: bob })).account?.roles).toEqual(['learner']);
  });
});

describe('a server that listens on its own machine only', () => {
  const needsCode = async (headers: Record<string, string>, address = 'http://localhost:4010'): Promise<unknown> => {
    const answer = await trainer.guest().send(`${address}/api/account`, { headers });
    return ((await answer.json()) as { needsCode: unknown }).needsCode;
  };

  it('asks for the code whatever came through a proxy or under another name', async () => {
    trainer = await openTrainer();
    for (const name of ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'x-real-ip', 'via']) expect([name, await needsCode({ [name]: '127.0.0.1' })]).toEqual([name, true]);
    for (const host of ['trainer.example.org', '127.example.org', '127.0.0.1.example.org', 'localhost.example.org', '10.0.0.1']) expect([host, await needsCode({}, `http://${host}`)]).toEqual([host, true]);
    for (const host of ['localhost:4010', '127.0.0.1', '127.0.1.1:80', '[::1]:4010']) expect([host, await needsCode({}, `http://${host}`)]).toEqual([host, false]);
  });

  it('refuses to make the first account of somebody from elsewhere without it', async () => {
    trainer = await openTrainer();
    const body = JSON.stringify(ada);
    const answer = await trainer.guest().send('/api/account', { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': '10.0.0.1' }, body });
    expect([answer.status, await answer.json()]).toEqual([403, expect.objectContaining({ code: 'wrong-code', detail: expect.stringContaining('start Evenkeel again') })]);
    expect((await trainer.guest().call('readAccount')).mayClaim).toBe(true);
  });

  it('asks everybody for it once it trusts a proxy', async () => {
    trainer = await openTrainer({ trustProxy: true });
    expect(await needsCode({})).toBe(true);
  });
});

describe('signing in', () => {
  it('fails in the same words and about the same time whether there is an account or not', async () => {
    trainer = await openTrainer();
    await trainer.guest().call('signUp', { body: ada });
    const times = new Map<string, number[]>([[ada.email, []], ['nobody@example.org', []]]);
    const answers = new Set<string>();
    for (let round = 0; round < 15; round += 1) {
      for (const [email, taken] of times) {
        const began = performance.now();
        const answer = await trainer.guest().send('/api/account/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password: 'not my password' }) });
        taken.push(performance.now() - began);
        answers.add(`${answer.status} ${await answer.text()} ${answer.headers.getSetCookie().map((cookie) => cookie.split('=')[0])}`);
      }
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toMatch(/^401 .*sign-in-failed/);
    // Whoever left out the work on a password would answer several times as fast.
    const [known = 0, unknown = 0] = [...times.values()].map((taken) => taken.toSorted((one, other) => one - other)[7] ?? 0);
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2);
  });

  it('up with an address that is taken fails in words that do not say why, and changes nothing', async () => {
    trainer = await openTrainer();
    await trainer.guest().call('signUp', { body: ada });
    const attempt = trainer.guest().call('signUp', { body: { ...ada, name: 'Mallory', password: 'another horse altogether' } });
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'account-not-made', status: 409, detail: 'This did not work. If you already have an account, sign in; otherwise use another address.' } });
    expect((await trainer.guest().call('signIn', { body: adaSignsIn })).account?.name).toBe('Ada');
  });

  it('is slowed down for each address of mail and of the network, the same for unknown ones', async () => {
    trainer = await openTrainer({ signInLimit: 3, trustProxy: true });
    const attempt = (email: string, from: string) =>
      trainer.guest().send('/api/account/sign-in', { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': from }, body: JSON.stringify({ email, password: 'not my password' }) });
    for (const email of ['one@example.org', 'ONE@example.org', 'one@example.org']) expect((await attempt(email, '10.0.0.1')).status).toBe(401);
    const refused = await attempt('one@example.org', '10.0.0.2');
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests' });
    const statuses = await Promise.all(Array.from({ length: 32 }, (_, count) => attempt(`person${count}@example.org`, '10.0.0.3').then(({ status }) => status)));
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    expect((await attempt('two@example.org', '10.0.0.4')).status).toBe(401);
  });

  it('gives a cookie no script can read and no other site can send, encrypted connections only where there is one', async () => {
    trainer = await openTrainer({ trustProxy: true });
    await trainer.guest().call('signUp', { body: { ...ada, code: claimCode } });
    const given = async (protocol: string): Promise<string[]> => {
      const answer = await trainer.guest().send('/api/account/sign-in', { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-proto': protocol }, body: JSON.stringify({ email: ada.email, password }) });
      return answer.headers.getSetCookie().filter((cookie) => !/max-age=0/i.test(cookie));
    };
    for (const [protocol, secure] of [['http', false], ['https', true]] as const) {
      const cookies = await given(protocol);
      expect(cookies.map((cookie) => cookie.split('=')[0]).sort()).toEqual(['evenkeel.session_token', 'evenkeel_guest']);
      for (const cookie of cookies) expect([/; HttpOnly/.test(cookie), /; SameSite=Lax/.test(cookie), /; Secure/.test(cookie)]).toEqual([true, true, secure]);
    }
    expect(trainer.logged.join()).not.toMatch(/ada@example|horse/);
  });

  it('checks what is typed', async () => {
    trainer = await openTrainer();
    for (const wrong of [{ ...ada, password: 'short' }, { ...ada, email: 'no address' }, { ...ada, name: '  ' }]) {
      await expect(trainer.guest().call('signUp', { body: wrong })).rejects.toMatchObject(fails('invalid-input', 400));
    }
  });
});

describe('an account', () => {
  it('with a password from an administrator does nothing else until it is changed', async () => {
    trainer = await openTrainer();
    const [admin, learner] = [trainer.guest(), trainer.guest()];
    await admin.call('signUp', { body: ada });
    const { account } = await learner.call('signUp', { body: bob });
    const session = await play(learner);
    const { password: given } = await admin.call('resetPassword', { params: { account: account?.id ?? '' } });
    expect((await learner.call('readAccount')).account).toBeNull();
    await expect(learner.call('signIn', { body: { email: bob.email, password } })).rejects.toMatchObject(fails('sign-in-failed', 401));
    expect((await learner.call('signIn', { body: { email: bob.email, password: given } })).account?.mustChangePassword).toBe(true);
    for (const refused of [() => learner.call('listSessions'), () => learner.call('readSession', { params: { session } }), () => learner.call('listScenarios'), () => play(learner)]) await expect(refused()).rejects.toMatchObject(fails('password-change-needed', 403));
    await expect(learner.call('changePassword', { body: { present: given, fresh: given } })).rejects.toMatchObject(fails('invalid-input', 400));
    await expect(learner.call('changePassword', { body: { present: password, fresh: 'a cow in the sunshine' } })).rejects.toMatchObject(fails('wrong-password', 403));
    expect((await learner.call('changePassword', { body: { present: given, fresh: 'a cow in the sunshine' } })).account?.mustChangePassword).toBe(false);
    expect(await list(learner)).toEqual([session]);
  });

  it('is signed out everywhere at once', async () => {
    trainer = await openTrainer();
    const [here, there] = [trainer.guest(), trainer.guest()];
    await here.call('signUp', { body: ada });
    await there.call('signIn', { body: adaSignsIn });
    expect((await there.call('readAccount')).account?.name).toBe('Ada');
    await here.call('signOutEverywhere');
    for (const browser of [here, there]) expect((await browser.call('readAccount')).account).toBeNull();
    await expect(here.call('signOutEverywhere')).rejects.toMatchObject(fails('not-signed-in', 401));
  });

  it('may be given roles, but never leaves the organisation without an administrator', async () => {
    trainer = await openTrainer();
    const [admin, learner] = [trainer.guest(), trainer.guest()];
    const { account: boss } = await admin.call('signUp', { body: ada });
    const { account } = await learner.call('signUp', { body: bob });
    await expect(learner.call('listAccounts')).rejects.toMatchObject(fails('administrators-only', 403));
    await expect(admin.call('setRoles', { params: { account: boss?.id ?? '' }, body: { roles: ['learner'] } })).rejects.toMatchObject(fails('last-administrator', 409));
    await expect(admin.call('deleteAccount', { body: { password } })).rejects.toMatchObject(fails('last-administrator', 409));
    expect((await admin.call('setRoles', { params: { account: account?.id ?? '' }, body: { roles: ['administrator', 'coach', 'coach'] } })).roles).toEqual(['coach', 'administrator']);
    expect((await learner.call('listAccounts')).accounts.map(({ name, email }) => [name, email])).toEqual([['Ada', ada.email], ['Bob', bob.email]]);
    expect((await learner.call('setRoles', { params: { account: boss?.id ?? '' }, body: { roles: ['learner'] } })).roles).toEqual(['learner']);
    await expect(admin.call('listAccounts')).rejects.toMatchObject(fails('administrators-only', 403));
    await expect(learner.call('resetPassword', { params: { account: 'nobody' } })).rejects.toMatchObject(fails('not-found', 404));
  });

  it('gives everything that is kept, without what opens it; a guest gets theirs', async () => {
    trainer = await openTrainer();
    const guest = trainer.guest();
    const session = await play(guest);
    expect((await guest.call('exportAccount')).kept['turn']).toEqual([expect.objectContaining({ session, text: calmLine })]);
    await guest.call('signUp', { body: ada });
    const whole = await guest.call('exportAccount');
    expect(whole.account).toMatchObject({ name: 'Ada', email: ada.email, roles: ['learner', 'administrator'] });
    expect(whole.kept['session']).toEqual([expect.objectContaining({ id: session, organisation: 'main' })]);
    expect(JSON.stringify(whole)).not.toMatch(/[0-9a-f]{32}:[0-9a-f]{64}|token/);
    expect(Object.values((await trainer.guest().call('exportAccount')).kept).flat()).toEqual([]);
  });

  it('gives what is more than memory should hold a part at a time', async () => {
    trainer = await openTrainer();
    const guest = trainer.guest();
    const { account } = await guest.call('signUp', { body: ada });
    const { database } = trainer.application;
    const at = '2026-01-01T00:00:00.000Z';
    const long = JSON.stringify({ text: 'so much to say '.repeat(5_000) });
    const reports = Array.from({ length: 50 }, () => makeId());
    for (const analysis of reports) {
      const record = { organisation: 'main', learner: account?.id ?? '', analysis, title: 'chats', startedAt: at, keptAt: at, conversations: 6, notRead: 0, bytes: 1 };
      await database.keepAnalysis(record, { list: [] } as never, Array.from({ length: 6 }, (_, index) => ({ number: index + 1, detail: long })));
    }
    const read: number[] = [];
    trainer.application.database = {
      ...database,
      readBelongings: async (...asked) => {
        const rows = await database.readBelongings(...asked);
        read.push(rows.join('').length);
        return rows;
      },
    };
    const answer = await guest.send('/api/account/export');
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/json', 'no-store']);
    expect(text.length).toBeGreaterThan(20_000_000);
    expect(Math.max(...read)).toBeLessThan(text.length / 40);
    const { kept } = JSON.parse(text) as { kept: Record<string, { analysis: string; number: number; detail: unknown }[]> };
    expect(new Set(kept['analysed_conversation']?.map(({ analysis, number }) => `${analysis} ${number}`)).size).toBe(300);
    expect(kept['analysed_conversation']?.[0]?.detail).toEqual(JSON.parse(long));
  });

  it('gives no half of it for a whole when the database fails', async () => {
    trainer = await openTrainer();
    const guest = trainer.guest();
    await play(guest);
    const { database } = trainer.application;
    trainer.application.database = { ...database, readBelongings: () => Promise.reject(new Problem('database-unavailable', 'The database is gone.')) };
    const answer = await guest.send('/api/account/export');
    await expect(answer.text()).rejects.toThrow();
    expect(trainer.logged.some((line) => line.includes('The database is gone.'))).toBe(true);
    trainer.application.database = { ...database, listBelongings: () => Promise.reject(new Problem('database-unavailable', 'The database is gone.')) };
    await expect(guest.call('exportAccount')).rejects.toMatchObject(fails('database-unavailable', 503));
  });

  it('is listed by name, whatever the case and the database', async () => {
    trainer = await openTrainer();
    const admin = trainer.guest();
    for (const [place, name] of ['Zoe', 'ada', 'Émile', 'Bob'].entries()) await (place === 0 ? admin : trainer.guest()).call('signUp', { body: { ...ada, name, email: `${place}@example.org` } });
    expect((await admin.call('listAccounts')).accounts.map(({ name }) => name)).toEqual(['ada', 'Bob', 'Émile', 'Zoe']);
  });

  it('is deleted with its password and everything in it; alone, the administrator too', async () => {
    trainer = await openTrainer();
    const [admin, learner] = [trainer.guest(), trainer.guest()];
    await admin.call('signUp', { body: ada });
    await learner.call('signUp', { body: bob });
    await play(learner);
    await expect(learner.call('deleteAccount', { body: { password: 'not my password' } })).rejects.toMatchObject(fails('wrong-password', 403));
    expect(await learner.call('deleteAccount', { body: { password } })).toMatchObject({ account: null });
    await expect(learner.call('deleteAccount', { body: { password } })).rejects.toMatchObject(fails('not-signed-in', 401));
    await expect(learner.call('signIn', { body: { email: bob.email, password } })).rejects.toMatchObject(fails('sign-in-failed', 401));
    expect(await list(learner)).toEqual([]);
    expect(await admin.call('deleteAccount', { body: { password } })).toEqual({ account: null, mayClaim: true, needsCode: false });
  });

  it('refuses another one in the same browser, and takes over from another on signing in', async () => {
    trainer = await openTrainer();
    const browser = trainer.guest();
    await trainer.guest().call('signUp', { body: bob });
    await browser.call('signUp', { body: ada });
    const session = await play(browser);
    const before = browser.cookie();
    await expect(browser.call('signUp', { body: { ...bob, email: 'third@example.org' } })).rejects.toMatchObject(fails('signed-in-already', 409));
    expect((await browser.call('signIn', { body: { email: bob.email, password } })).account?.name).toBe('Bob');
    await expect(browser.call('readSession', { params: { session } })).rejects.toMatchObject(fails('not-found', 404));
    const former = await trainer.guest().send('/api/account', { headers: { cookie: before } });
    expect(await former.json()).toMatchObject({ account: null });
  });
});
