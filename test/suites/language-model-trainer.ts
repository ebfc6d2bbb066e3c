import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { createClient } from '../../src/api/client.ts';
import type { Call } from '../../src/api/client.ts';
import { routes } from '../../src/api/routes.ts';
import type { RouteName, RouteOutput } from '../../src/api/routes.ts';
import { wordingEvent } from '../../src/api/shapes.ts';
import type { WordingEvent } from '../../src/api/shapes.ts';
import { createAnalyst } from '../../src/app/analyst.ts';
import { createApplication } from '../../src/app/application.ts';
import type { Application } from '../../src/app/application.ts';
import { createLibrary } from '../../src/app/library.ts';
import type { Speaker } from '../../src/app/speaker.ts';
import { contentDirectory } from '../../src/content/content-directory.ts';
import { loadContent } from '../../src/content/content.ts';
import { cueReader } from '../../src/core/language/reader.ts';
import { hireCrew } from '../../src/interop/archive/crew.ts';
import { openLanguageModel } from '../../src/llm/language-model.ts';
import { createArchivist } from '../../src/server/archivist.ts';
import { createHttp } from '../../src/server/http.ts';
import type { HttpOptions } from '../../src/server/http.ts';
import { openStore } from '../../src/store/store.ts';

type Answer = RouteOutput<'sendTurn'>;

/** What a streamed turn brought, in order. */
export interface Streamed {
  events: WordingEvent[];
  /** The words as they stood when the answer came. */
  shown: string;
  answer: Answer | null;
  /** What came instead of an answer. */
  problem: { code: string } | null;
  status: number;
}

/** A browser of its own, over real HTTP. */
export interface RemoteGuest {
  call: Call;
  /** Says something and follows how it is worded; `leave` hangs up once an event came. */
  follow(session: string, body: { id: string; text: string; ends?: boolean }, leave?: 'at-first-event'): Promise<Streamed>;
}

/** The whole program with a real store, listening on a port, with a language model where one is given. */
export interface RemoteTrainer {
  application: Application;
  guest(): RemoteGuest;
  close(): Promise<void>;
}

export async function openRemoteTrainer(speaker: (Omit<Speaker, 'model'> & { url: string }) | null): Promise<RemoteTrainer> {
  const data = await mkdtemp(join(tmpdir(), 'evenkeel-model-'));
  const { scenarios, voices } = await loadContent(contentDirectory);
  const database = await openStore({ data, now: new Date().toISOString() });
  const library = createLibrary(scenarios, voices, cueReader);
  const silent = (): void => {};
  const log = { info: silent, warn: silent, error: silent } as HttpOptions['log'];
  const application = createApplication({
    database, library, courses: new Map(), videos: { list: async () => [] }, analyst: createAnalyst(library.entries, library.reader), archivist: createArchivist((wishes) => hireCrew(1, wishes), 1), clock: { now: () => new Date().toISOString() },
    chance: { pickInteger: () => 7 }, journal: { warn: silent }, uploadBytes: 0, claimCode: '',
    speaker: speaker && { ...speaker, model: openLanguageModel({ url: speaker.url, model: 'fake-1', key: 'secret' }) },
  });
  const http = createHttp(application, { version: 'test', webFiles: new Map(), rateLimit: 0, signInLimit: 0, trustProxy: false, listensHere: true, log, isClosing: () => false });
  const server = createAdaptorServer({ fetch: http.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    application,
    guest: () => openRemoteGuest(() => address),
    close: async () => {
      await application.turns.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await database.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** A browser of its own; `address` is asked for at every call, and the cookie outlives servers. */
export function openRemoteGuest(address: () => string): RemoteGuest {
  let cookie = '';
  const send = async (path: string, options: RequestInit): Promise<Response> => {
    const answer = await fetch(address() + path, { ...options, headers: { ...(options.headers as Record<string, string>), ...(cookie === '' ? {} : { cookie }) } });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return answer;
  };
  const call = createClient((path, options) => send(path, options as RequestInit));
  const checked = async (name: RouteName, ...request: never[]): Promise<unknown> => routes[name].output.parse(await call(name, ...request));
  return {
    call: checked as Call,
    follow: async (session, body, leave) => {
      const leaving = new AbortController();
      const answer = await send(`/api/sessions/${session}/turns`, { method: 'POST', signal: leaving.signal, headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: JSON.stringify(body) });
      const streamed: Streamed = { events: [], shown: '', answer: null, problem: null, status: answer.status };
      if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) return { ...streamed, problem: (await answer.json()) as { code: string } };
      let text = '';
      try {
        for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
          text += new TextDecoder().decode(chunk, { stream: true });
          const blocks = text.split('\n\n');
          text = blocks.pop() ?? '';
          for (const block of blocks) note(streamed, block);
          if (leave && streamed.events.length > 0) leaving.abort();
        }
      } catch (cause) {
        if (!leaving.signal.aborted) throw cause;
      }
      return streamed;
    },
  };
}

function note(streamed: Streamed, block: string): void {
  const [, name = '', data = ''] = /^event: (\S+)\ndata: (.*)$/.exec(block) ?? [];
  if (name === 'answer') streamed.answer = routes.sendTurn.output.parse(JSON.parse(data));
  else if (name === 'problem') streamed.problem = JSON.parse(data) as { code: string };
  else {
    const event = wordingEvent.parse({ event: name, ...(JSON.parse(data) as object) });
    streamed.events.push(event);
    streamed.shown = event.event === 'words' ? streamed.shown + event.text : '';
  }
}
