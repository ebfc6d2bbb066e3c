import { randomInt } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createAdaptorServer } from '@hono/node-server';
import { createApplication } from '../app/application.ts';
import { loadTrainedReader } from '../content/trained-reader.ts';
import { createLibrary, measureDifficulties } from '../app/library.ts';
import type { Library } from '../app/library.ts';
import type { Clock } from '../app/ports.ts';
import type { Course } from '../core/course/course.ts';
import { Problem } from '../app/problems.ts';
import { contentDirectory } from '../content/content-directory.ts';
import { loadCalibration } from '../content/calibration.ts';
import { loadContent } from '../content/content.ts';
import { loadCourses } from '../content/courses.ts';
import { formatProblem } from '../content/content-problem.ts';
import { openStore } from '../store/store.ts';
import { createHttp } from './http.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { readSpeaker } from './speaker-settings.ts';
import { readWebFiles } from './web-files.ts';
import { hireWorkers } from '../interop/archive/crew.ts';
import { createArchivist } from './archivist.ts';
import { isLoopback } from './this-machine.ts';
import { createVideoShelf } from './video-shelf.ts';
import { createWorkerAnalyst } from './worker-analyst.ts';

/** Where to listen and keep things; the rest comes from the environment unless given. */
export interface ServerOptions extends Partial<Settings> {
  host: string;
  /** 0 for any free one. */
  port: number;
  /** Folder for the embedded database; made when missing. */
  data: string;
  /** PostgreSQL to use instead. */
  databaseUrl?: string;
  /** Content folder; by default the one shipped. */
  content?: string;
  /** The machine's unless given. */
  clock?: Clock;
}

/** A server that answers at `address` until it is closed; closing finishes what was asked before. */
export interface RunningServer {
  address: string;
  /** What the first account must name unless it is made on this machine; null where there is an account. */
  claimCode: string | null;
  close(): Promise<void>;
}

const webDirectory = fileURLToPath(new URL('../../dist/web', import.meta.url));
const version = '0.1.0';
/** Longer than proxies and browsers keep a connection, so that it is they who end it and no request meets a closing one. */
const keepAliveTimeout = 75_000;
/** Archives analysed at the same time, each on a thread of the lowest priority; others wait. */
const archivesAtOnce = Math.max(1, Math.min(4, availableParallelism() - 1));
/** How often reports whose time is over are looked for. */
const sweepMilliseconds = 30_000;
/** How long requests under way may take once the server stops. */
const closingMilliseconds = 10_000;

/** Starts the trainer. Throws a problem with one clear sentence when it cannot: `node-too-old`, `port-unavailable`, `data-unwritable`, `database-…`, `setting-invalid`. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  requireNode(process.versions.node);
  // The heap may double over what is alive instead of growing fourfold: a third less memory under load, at a small cost in time.
  setFlagsFromString('--heap-growing-percent=100');
  const settings = { ...readSettings(process.env), ...options };
  const speaker = await readSpeaker(process.env, options.data);
  const log = createLog(settings.logLevel);
  const clock = options.clock ?? { now: () => new Date().toISOString() };
  const [{ library, courses }, webFiles] = await Promise.all([readLibrary(options.content ?? contentDirectory, log), readWebFiles(webDirectory)]);
  const database = await openStore({ data: options.data, databaseUrl: options.databaseUrl, secret: settings.secret, now: clock.now() });
  const videos = createVideoShelf(join(options.data, 'videos'), courses, log);
  // What is wrong with a folder is said at the start, not when somebody first looks.
  await videos.list();
  const claimCode = makeClaimCode();
  const analyst = createWorkerAnalyst(library.entries);
  const journal = { warn: (what: string, cause?: unknown) => log.warn({ err: cause }, what) };
  const archivist = createArchivist((wishes) => hireWorkers(1, wishes), archivesAtOnce);
  const uploadBytes = settings.uploadMegabytes * 1_000_000;
  const application = createApplication({ speaker, database, library, courses, videos, analyst, archivist, clock, chance: { pickInteger: (limit) => randomInt(limit) }, journal, uploadBytes, claimCode });
  const stopping = new AbortController();
  const http = createHttp(application, { version, webFiles, rateLimit: settings.rateLimit, signInLimit: settings.signInLimit, trustProxy: settings.trustProxy, listensHere: isLoopback(options.host), log, isClosing: () => stopping.signal.aborted });
  const server = createAdaptorServer({ fetch: http.fetch, serverOptions: { requestTimeout: 30_000, headersTimeout: 30_000, keepAliveTimeout } }) as Server;
  try {
    await listen(server, options.host, options.port);
  } catch (problem) {
    await Promise.all([database.close(), analyst.close()]);
    throw problem;
  }
  const sweeping = setInterval(() => application.analyses.sweep(Date.now()), sweepMilliseconds);
  void measureDifficulties(library, analyst, journal, stopping.signal);
  let closed: Promise<void> | undefined;
  return {
    address: nameAddress(options.host, server.address() as AddressInfo),
    claimCode: (await database.accounts.isUnclaimed()) ? claimCode : null,
    close: () => {
      stopping.abort();
      clearInterval(sweeping);
      application.analyses.close();
      closed ??= Promise.all([closeServer(server), archivist.close(), application.turns.close()]).then(async () => {
        await analyst.close();
        await database.close();
      });
      return closed;
    },
  };
}

/** Throws `node-too-old`. */
export function requireNode(present: string): void {
  const [major = 0, minor = 0] = present.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Problem('node-too-old', `Evenkeel needs Node 20.19 or newer and this is Node ${present}. Install a newer one from https://nodejs.org.`);
}

function makeClaimCode(): string {
  return Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => String.fromCharCode(97 + randomInt(26))).join('')).join('-');
}

async function readLibrary(directory: string, log: Log): Promise<{ library: Library; courses: Map<string, Course> }> {
  const { scenarios, voices, problems } = await loadContent(directory);
  const { courses, problems: courseProblems } = await loadCourses(directory, new Set(scenarios.map(({ id }) => id)));
  for (const problem of [...problems, ...courseProblems]) log.warn({ content: formatProblem(problem) }, 'A content file has a problem');
  if (scenarios.length === 0) log.error({ content: directory }, 'No scenario can be played');
  const library = createLibrary(scenarios, voices, loadTrainedReader(), await loadCalibration(directory));
  return { library, courses: new Map(courses.map((course) => [course.id, course])) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explainListening(cause, host, port)));
    server.listen(port, host, resolve);
  });
}

const listeningFailures: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program is using it. Stop that one, or choose another port with --port',
  EACCES: 'this user may not use it. Choose a port above 1023 with --port',
  EADDRNOTAVAIL: 'this machine has no such address. Choose another with --host',
  ENOTFOUND: 'there is no such host name. Choose another with --host',
};

function explainListening(cause: NodeJS.ErrnoException, host: string, port: number): Problem {
  return new Problem('port-unavailable', `Evenkeel cannot listen on ${host}:${port}: ${listeningFailures[cause.code ?? ''] ?? cause.message}.`, { cause });
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Connections kept alive by browsers are idle from one moment to the next.
  const sweeping = setInterval(() => server.closeIdleConnections(), 50);
  const patience = setTimeout(() => server.closeAllConnections(), closingMilliseconds);
  await closed;
  clearInterval(sweeping);
  clearTimeout(patience);
}

function nameAddress(host: string, { port }: AddressInfo): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}
