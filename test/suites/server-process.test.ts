import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '../../src/api/client.ts';
import type { TurnView } from '../../src/api/shapes.ts';
import { requireNode } from '../../src/server/main.ts';
import { startPostgres } from '../postgres.ts';
import { openBrowser, runServe, startServerOn, startServerProcess, stopServers } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';
import { makeId } from './trainer.ts';

const scenario = 'missed-connection';
const lines = ['I am sorry you were left waiting.', 'What happened at the gate?', 'You missed three hours of your evening.', 'I will look at the next flight now.', 'Please calm down.'];
let folder: string;
let folders = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-process-'));
});
afterAll(async () => {
  stopServers();
  await rm(folder, { recursive: true, force: true });
});

function nameFolder(): string {
  folders += 1;
  return join(folder, `data-${folders}`);
}

/** Plays on and on; remembers every turn that was answered, and sends one that was not again when told to go on. */
class Player {
  readonly answered = new Map<string, TurnView[]>();
  readonly #call: Call;
  #session = '';
  #open: { id: string; text: string } | null = null;

  constructor(call: Call) {
    this.#call = call;
  }

  /** Until the server is gone. */
  async play(): Promise<void> {
    try {
      for (;;) await this.#say();
    } catch (cause) {
      expect(cause).toMatchObject({ problem: { code: expect.stringMatching(/^(unreachable|unreadable)$/) } });
    }
  }

  async #say(): Promise<void> {
    if (this.#session === '') {
      const { id } = await this.#call('startSession', { body: { id: makeId(), scenario, channel: 'chat' } });
      this.#session = id;
      this.answered.set(id, []);
    }
    const known = this.answered.get(this.#session) ?? [];
    this.#open ??= { id: makeId(), text: lines[known.length % lines.length] ?? '' };
    const { turn, ending } = await this.#call('sendTurn', { params: { session: this.#session }, body: this.#open });
    known.push(turn);
    this.#open = null;
    if (ending !== null) this.#session = '';
  }
}

function count(players: readonly Player[]): number {
  return players.flatMap((player) => [...player.answered.values()]).flat().length;
}

/** Every answered turn is stored as it was answered, and at most one more that was never answered. */
async function expectStored(call: Call, answered: readonly [string, TurnView[]][]): Promise<void> {
  for (const [session, turns] of answered) {
    const stored = (await call('readSession', { params: { session } })).turns;
    expect(stored.slice(0, turns.length)).toEqual(turns);
    expect(stored.length - turns.length).toBeLessThanOrEqual(1);
  }
}

describe('a server that is killed', () => {
  it('thirty times while turns are sent loses no turn it answered and stores none twice', async () => {
    const data = nameFolder();
    let server: ServerProcess | undefined;
    const call = openBrowser(() => server?.address ?? '');
    server = await startServerProcess(data);
    await call('startSession', { body: { id: makeId(), scenario, channel: 'chat' } });
    const players = [new Player(call), new Player(call), new Player(call)];
    for (let round = 0; round < 30; round += 1) {
      const playing = players.map((player) => player.play());
      // After a few answers, and a little later than any of them.
      const before = count(players);
      await expect.poll(() => count(players) - before, { timeout: 60_000, interval: 2 }).toBeGreaterThan(round % 5);
      await new Promise((resolve) => setTimeout(resolve, (round * 7) % 23));
      expect(await server.stop('SIGKILL')).toBeNull();
      await Promise.all(playing);
      server = await startServerProcess(data);
      await expectStored(call, players.flatMap((player) => [...player.answered].slice(-2)));
    }
    const all = players.flatMap((player) => [...player.answered]);
    expect(count(players)).toBeGreaterThan(60);
    await expectStored(call, all);
    expect(await server.stop('SIGTERM')).toBe(0);
  }, 600_000);
});

describe('a server that is asked to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s finishes what it has begun, takes nothing new and ends with 0', async (signal) => {
    const data = nameFolder();
    const first = await startServerProcess(data);
    const { hostname, port } = new URL(first.address);
    const id = makeId();
    const body = JSON.stringify({ id, scenario, channel: 'chat' });
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.setEncoding('utf8').on('data', (text: string) => { received += text; });
    const closed = once(socket, 'close');
    socket.write(`POST /api/sessions HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n${body.slice(0, 10)}`);
    await expect.poll(() => received, { timeout: 20_000 }).toContain('100 Continue');
    const stopped = first.stop(signal);
    await expect.poll(() => fetch(`${first.address}/healthz`).then(() => 'answers', () => 'refuses'), { timeout: 20_000 }).toBe('refuses');
    socket.write(body.slice(10));
    await closed;
    expect(received).toMatch(/HTTP\/1\.1 200 OK.*connection: close/is);
    expect(await stopped).toBe(0);
    const second = await startServerProcess(data);
    const cookie = /evenkeel_guest=[\w-]+/.exec(received)?.[0] ?? '';
    expect((await fetch(`${second.address}/api/sessions/${id}`, { headers: { cookie } })).status).toBe(200);
    await second.stop('SIGTERM');
  }, 120_000);
});

describe('a server that cannot start', () => {
  async function expectSentence(words: readonly string[], environment: Record<string, string>, sentence: RegExp, code: number): Promise<void> {
    const exit = await runServe(words, environment);
    expect(exit.errors).toMatch(sentence);
    expect(exit.errors.trim().split('\n')).toHaveLength(1);
    expect(exit.output).toBe('');
    expect(exit.code).toBe(code);
  }

  it('because its port is taken says so in a sentence', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expectSentence(['--port', String(port), '--data', nameFolder()], {}, /another program is using it.*--port/, 3);
    other.close();
  });

  it('because the data folder is no folder says so in a sentence', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'not a folder');
    await expectSentence(['--port', '0', '--data', file], {}, /cannot be opened for writing.*--data/, 3);
  });

  it.runIf(process.platform === 'linux')('because the data folder cannot be made says so in a sentence', async () => {
    await expectSentence(['--port', '0', '--data', '/proc/no-such/folder'], {}, /cannot be opened for writing.*--data/, 3);
  });

  it('because the database file is something else says so in a sentence', async () => {
    const data = await mkdtemp(join(folder, 'spoilt-'));
    await writeFile(join(data, 'evenkeel.db'), 'This is a letter to my mother, long enough to be no database. '.repeat(100));
    await expectSentence(['--port', '0', '--data', data], {}, /evenkeel\.db/, 3);
  });

  it('because PostgreSQL does not answer says so in a sentence, without the password', async () => {
    const databaseUrl = 'postgres://evenkeel:geheim@127.0.0.1:1/evenkeel';
    await expectSentence(['--port', '0', '--data', nameFolder()], { DATABASE_URL: databaseUrl }, /^(?!.*geheim).*PostgreSQL database at 127\.0\.0\.1:1\/evenkeel cannot be used/, 3);
  });

  it('because a setting is wrong names the setting', async () => {
    await expectSentence(['--port', '0', '--data', nameFolder()], { EVENKEEL_RATE_LIMIT: 'many' }, /EVENKEEL_RATE_LIMIT is “many”/, 3);
  });

  it('because Node is too old says which one it needs', () => {
    expect(() => requireNode('20.18.3')).toThrow('Evenkeel needs Node 20.19 or newer and this is Node 20.18.3');
    expect(() => requireNode('18.20.1')).toThrow(/20\.19/);
    for (const fine of ['20.19.0', '22.0.0', '24.3.1']) expect(() => requireNode(fine)).not.toThrow();
  });
});

describe('two servers on one PostgreSQL', () => {
  it('play one role-play by turns, and each knows what was said at the other', async () => {
    const postgres = await startPostgres();
    const servers = await Promise.all([1, 2].map(() => startServerProcess(nameFolder(), { DATABASE_URL: postgres.url })));
    let next = 0;
    const call = openBrowser(() => servers[next % 2]?.address ?? '');
    const { id: session } = await call('startSession', { body: { id: makeId(), scenario, channel: 'chat', seed: 1 } });
    for (const text of lines.slice(0, 4)) {
      next += 1;
      await call('sendTurn', { params: { session }, body: { id: makeId(), text } });
    }
    const views = [await call('readSession', { params: { session } })];
    next += 1;
    views.push(await call('readSession', { params: { session } }));
    expect(views[0]?.turns.map(({ text }) => text)).toEqual(lines.slice(0, 4));
    const [first, second] = views.map((view) => JSON.stringify({ ...view, scenario: { ...view.scenario, difficulty: null } }));
    expect(first).toBe(second);
    await Promise.all(servers.map((server) => server.stop('SIGTERM')));
    await postgres.stop();
  }, 120_000);
});

describe('a server without an account', () => {
  it('tells a code at every start until there is one', async () => {
    const data = nameFolder();
    const codes: (string | undefined)[] = [];
    for (const round of [1, 2, 3]) {
      const server = await startServerProcess(data);
      codes.push(server.claimCode);
      if (round === 2) await openBrowser(() => server.address)('signUp', { body: { name: 'Ada', email: 'ada@example.org', password: 'a horse in the rain' } });
      await server.stop('SIGTERM');
    }
    expect(codes).toEqual([expect.stringMatching(/^[a-z]{4}(-[a-z]{4}){2}$/), expect.stringMatching(/^[a-z]{4}/), undefined]);
    expect(codes[0]).not.toBe(codes[1]);
  });

  it('asks for it whoever comes as through a proxy', async () => {
    const server = await startServerProcess(nameFolder());
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.setEncoding('utf8').on('data', (text: string) => { received += text; });
    socket.write(`GET /api/account HTTP/1.0\r\nHost: ${hostname}:${port}\r\n\r\n`);
    await once(socket, 'close');
    expect(received).toContain('"needsCode":true');
    expect(await (await fetch(`${server.address}/api/account`)).json()).toMatchObject({ needsCode: false });
    await server.stop('SIGTERM');
  });
});

describe('a server on its port', () => {
  it('refuses too large a body sent in pieces, and goes on', async () => {
    const server = await startServerProcess(nameFolder());
    const pieces = new ReadableStream({
      start: (controller) => {
        for (let count = 0; count < 80; count += 1) controller.enqueue(new TextEncoder().encode('x'.repeat(1_024)));
        controller.close();
      },
    });
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: pieces, duplex: 'half' } as RequestInit;
    const status = await fetch(`${server.address}/api/sessions`, request).then((answer) => answer.status, () => 413);
    expect(status).toBe(413);
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
    await server.stop('SIGTERM');
  });
});

describe('a server with a broken scenario', () => {
  it('names the file and line in its log and plays the others', async () => {
    const content = join(folder, 'content');
    await cp(new URL('../../content', import.meta.url), content, { recursive: true });
    const names = (await readdir(join(content, 'scenarios'))).filter((name) => name.endsWith('.yaml'));
    const broken = names.find((name) => !name.startsWith(scenario)) ?? '';
    const text = await readFile(join(content, 'scenarios', broken), 'utf8');
    await writeFile(join(content, 'scenarios', broken), text.replace(/^level: .*$/m, 'level: livid'));
    const server = await startServerOn(content, nameFolder());
    const { scenarios } = await openBrowser(() => server.address)('listScenarios');
    await server.stop('SIGTERM');
    expect(scenarios).toHaveLength(names.length - 1);
    expect(server.errors()).toMatch(new RegExp(`scenarios/${broken}:\\d+:`));
  });
});
