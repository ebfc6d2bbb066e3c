import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createClient } from '../../src/api/client.ts';
import type { Answer, Call, RequestOptions } from '../../src/api/client.ts';
import { routes } from '../../src/api/routes.ts';
import type { RouteName } from '../../src/api/routes.ts';
import { createAnalyst } from '../../src/app/analyst.ts';
import { createApplication } from '../../src/app/application.ts';
import type { Application } from '../../src/app/application.ts';
import { createLibrary } from '../../src/app/library.ts';
import { contentDirectory } from '../../src/content/content-directory.ts';
import { loadTrainedReader } from '../../src/content/trained-reader.ts';
import { loadContent } from '../../src/content/content.ts';
import { loadCourses } from '../../src/content/courses.ts';
import { hireCrew } from '../../src/interop/archive/crew.ts';
import { createArchivist } from '../../src/server/archivist.ts';
import { createHttp } from '../../src/server/http.ts';
import { createVideoShelf } from '../../src/server/video-shelf.ts';
import type { Scenario } from '../../src/core/conversation/scenario.ts';
import type { HttpOptions } from '../../src/server/http.ts';
import { openStore } from '../../src/store/store.ts';

export type Send = (path: string, options?: { method?: string; headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> }) => Promise<Response>;

/** A browser of its own: keeps its cookies, and checks every answer against the contract. */
export interface Guest {
  call: Call;
  send: Send;
  cookie(): string;
}

/** The whole program in this process, with a real store and the shipped content. */
export interface Trainer {
  /** The folder with all that is kept. */
  readonly data: string;
  readonly application: Application;
  guest(): Guest;
  /** Starts the program anew on the same store: with nothing in memory, and other scenarios if given. */
  restart(change?: (scenario: Scenario) => Scenario): void;
  /** Lets time pass, in milliseconds. */
  wait(milliseconds: number): void;
  /** What was logged, a line each. */
  logged: string[];
  close(): Promise<void>;
}

/** Read once for all trainers of a test file. */
let content: ReturnType<typeof loadContent> | undefined;
let taught: ReturnType<typeof loadCourses> | undefined;

/** What stands in the terminal for the first account. */
export const claimCode = 'abcd-efgh-ijkl';

let made = 0;
export function makeId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

export const calmLine = 'I am sorry you were left waiting, and twice at that. What happened on the day itself?';

export async function openTrainer({ uploadBytes = 1_000_000, ...options }: Partial<HttpOptions> & { uploadBytes?: number } = {}): Promise<Trainer> {
  const data = await mkdtemp(join(tmpdir(), 'evenkeel-http-'));
  let time = Date.UTC(2026, 0, 1);
  const clock = {
    now: () => {
      time += 1_000;
      return new Date(time).toISOString();
    },
  };
  content ??= loadContent(contentDirectory);
  const { scenarios, voices } = await content;
  taught ??= loadCourses(contentDirectory, new Set(scenarios.map(({ id }) => id)));
  const { courses } = await taught;
  const byId = new Map(courses.map((course) => [course.id, course]));
  const reader = loadTrainedReader();
  const database = await openStore({ data, now: clock.now() });
  const logged: string[] = [];
  const note = (...words: unknown[]): void => void logged.push(JSON.stringify(words));
  const log = { info: note, warn: note, error: note } as HttpOptions['log'];
  const start = (played: readonly Scenario[]) => {
    const library = createLibrary(played, voices, reader);
    const application = createApplication({ database, library, courses: byId, videos: createVideoShelf(join(data, 'videos'), byId, log), analyst: createAnalyst(library.entries, library.reader), archivist: createArchivist((wishes) => hireCrew(1, wishes), 2), clock, chance: { pickInteger: () => 7 }, journal: { warn: note }, uploadBytes, claimCode });
    const http = createHttp(application, { version: 'test', webFiles: new Map(), rateLimit: 0, signInLimit: 0, trustProxy: false, listensHere: true, log, isClosing: () => false, ...options });
    return { application, http: http as unknown as Hono };
  };
  let running = start(scenarios);
  return {
    data,
    get application() {
      return running.application;
    },
    restart: (change = (scenario) => scenario) => {
      running = start(scenarios.map(change));
    },
    wait: (milliseconds) => {
      time += milliseconds;
    },
    logged,
    guest: () => openGuest((path, request) => running.http.request(path, request)),
    close: async () => {
      await database.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

function openGuest(ask: (path: string, request: RequestInit) => Response | Promise<Response>): Guest {
  const jar = new Map<string, string>();
  const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const send: Send = async (path, { method = 'GET', headers = {}, body } = {}) => {
    const answer = await ask(path, { method, headers: jar.size === 0 ? headers : { cookie: cookie(), ...headers }, ...(body === undefined ? {} : { body }) });
    for (const given of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      if (/max-age=0/i.test(given)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const fetch = async (path: string, options: RequestOptions): Promise<Answer> => {
    const { body, ...rest } = options;
    if (body !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array)) throw new Error('Tests send texts and bytes');
    const answer = await send(path, body === undefined ? rest : { ...rest, body: typeof body === 'string' ? body : new Uint8Array(body) });
    return { ok: answer.ok, status: answer.status, headers: answer.headers, json: () => answer.json() };
  };
  const call = createClient(fetch);
  const checked = async (name: RouteName, ...request: never[]): Promise<unknown> => routes[name].output.parse(await call(name, ...request));
  return { call: checked as Call, send, cookie };
}
