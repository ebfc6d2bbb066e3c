import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { routes } from '../api/routes.ts';
import type { Route, RouteName } from '../api/routes.ts';
import type { Application } from '../app/application.ts';
import { requireRoute } from '../app/policies.ts';
import type { Actor } from '../app/policies.ts';
import type { Visit } from '../app/visit.ts';
import { Problem, problemTable } from '../app/problems.ts';
import { renderDocumentation } from './documentation.ts';
import { answerEvents, wantsEvents } from './event-stream.ts';
import { stranger, welcomeGuest } from './guests.ts';
import { handlers } from './handlers.ts';
import type { Log } from './log.ts';
import { answerMedia, readFileRequest } from './media.ts';
import { buildOpenApi } from './open-api.ts';
import { answerProblem, asProblem } from './problem-response.ts';
import { answerPieces, isPieces } from './pieces.ts';
import { RateLimit } from './rate-limit.ts';
import { readInput } from './request-input.ts';
import type { Input } from './request-input.ts';
import { chooseHeaders, requireSameOrigin } from './security.ts';
import { SignInLimit } from './sign-in-limit.ts';
import { isFromThisMachine } from './this-machine.ts';
import { buildActor, openVisit } from './visits.ts';
import { answerFile } from './web-files.ts';
import type { WebFiles } from './web-files.ts';

/** How the HTTP side is set. */
export interface HttpOptions {
  version: string;
  webFiles: WebFiles;
  /** Writes a minute for each guest, and twenty times as many for each address; 0 for no limit. */
  rateLimit: number;
  /** Attempts to sign in a minute for each e-mail address, and ten times as many for each network address; 0 for no limit. */
  signInLimit: number;
  /** Whether a proxy in front says who asks and how (`X-Forwarded-For`, `X-Forwarded-Proto`). */
  trustProxy: boolean;
  /** Whether it listens on an address of this machine that no other reaches. */
  listensHere: boolean;
  log: Log;
  /** True once the server is stopping. */
  isClosing(): boolean;
}

const bodyBytes = 64 * 1024;
const guestsPerAddress = 20;

type Variables = { actor: Actor; visit: Visit; pattern: string; cookies: readonly string[] };
type HttpContext = Context<{ Variables: Variables }>;
type AnyHandler = (application: Application, actor: Actor, input: Input, visit: Visit) => object | Promise<object>;

/** The whole HTTP side: interface, health, documentation and pages. */
export function createHttp(application: Application, options: HttpOptions): Hono<{ Variables: Variables }> {
  const http = new Hono<{ Variables: Variables }>();
  const document = buildOpenApi(options.version);
  const page = renderDocumentation(document);
  const note = (cause: unknown, context: Context): void => {
    const problem = asProblem(cause);
    if (problemTable[problem.code].reportable) options.log.error({ request: context.res.headers.get('x-request-id'), err: problem.cause ?? problem }, problem.message);
  };

  http.use(logAndSecure(options));
  http.use('/api/*', limitBody());
  http.use('/api/*', admit(application, options));
  const signIns = new SignInLimit(options.signInLimit);
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    const handle = handlers[name] as AnyHandler;
    http.on(route.method, route.path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
      context.set('pattern', route.path);
      const visit = context.get('visit');
      requireRoute(visit.account, name);
      const input = await readInput(route, context.req);
      const wait = signIns.take(name, input, { address: findAddress(context, options.trustProxy), account: visit.account }, Date.now());
      if (wait !== null) return answerTooMany('These were many attempts.', wait);
      if (route.events !== undefined && wantsEvents(context)) {
        return answerEvents({ lost: context.req.raw.signal, answer: async (listener) => handle(application, context.get('actor'), input, { ...visit, listener }), onFailure: (cause) => note(cause, context) });
      }
      const answer = await handle(application, context.get('actor'), input, visit);
      if (isPieces(answer)) return answerPieces(answer, (cause) => note(cause, context));
      return context.json(answer, 200, { 'cache-control': 'no-store' });
    });
  }
  http.get('/api/openapi.json', (context) => context.json(document));
  http.get('/api/docs', (context) => context.html(page));
  http.get('/media/:video/:file', (context) => {
    context.set('pattern', '/media/{video}/{file}');
    return answerMedia(application, context);
  });
  http.get('/healthz', (context) => context.json({ status: 'alive' }));
  http.get('/readyz', async (context) => {
    await application.database.check();
    if (application.library.entries.size === 0) throw new Problem('database-unavailable', 'There is no scenario that can be played; the log says what is wrong with the files.');
    return context.json({ status: 'ready', scenarios: application.library.entries.size });
  });
  http.notFound((context) => answerUnknown(context as HttpContext, options));
  http.onError((cause, context) => {
    note(cause, context);
    return answerProblem(asProblem(cause));
  });
  return http;
}

/** Logs what was asked and how it went: never texts, addresses or who it was. */
function logAndSecure({ log, isClosing }: HttpOptions) {
  return createMiddleware<{ Variables: Variables }>(async (context, next) => {
    const began = performance.now();
    const request = randomUUID();
    context.header('x-request-id', request);
    context.set('cookies', []);
    await next();
    // Only now: what is set earlier is lost with answers that are made elsewhere.
    for (const cookie of context.get('cookies')) context.header('set-cookie', cookie, { append: true });
    for (const [name, value] of Object.entries(chooseHeaders(context.req.path))) context.header(name, value);
    context.header('x-request-id', request);
    if (isClosing()) context.header('connection', 'close');
    const { method, path } = context.req;
    const pattern = context.get('pattern') ?? (path.startsWith('/api/') ? 'unknown' : 'page');
    log.info({ request, method, path: pattern, status: context.res.status, ms: Math.round((performance.now() - began) * 10) / 10 });
  });
}

/** Refuses bodies beyond the limit. Counting the bytes is left out where their number is said, which the server sees to. */
function limitBody() {
  return createMiddleware<{ Variables: Variables }>(async (context, next) => {
    const most = findPieceRoute(context.req.path)?.bytes ?? bodyBytes;
    const refuse = (): Response => answerProblem(new Problem('body-too-large', `A body may have ${most / 1024} kB.`), { connection: 'close' });
    const said = context.req.header('content-length');
    if (said === undefined || context.req.header('transfer-encoding') !== undefined) return bodyLimit({ maxSize: most, onError: refuse })(context, next);
    return Number(said) > most ? refuse() : next();
  });
}

const pieceRoutes = Object.values<Route>(routes).filter(({ bytes }) => bytes !== undefined);

function findPieceRoute(path: string): Route | undefined {
  return pieceRoutes.find((route) => matches(route.path, path));
}

/** Says who asks and keeps out what comes from elsewhere or too fast. */
function admit({ database }: Application, options: HttpOptions) {
  const learners = new RateLimit(options.rateLimit);
  const addresses = new RateLimit(options.rateLimit * guestsPerAddress);
  return createMiddleware<{ Variables: Variables }>(async (context, next) => {
    const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (!reads) requireSameOrigin(context);
    const secure = isSecure(context, options.trustProxy);
    const isHere = (): boolean => options.listensHere && !options.trustProxy && isFromThisMachine(context);
    const visit = await openVisit(context, database.accounts, { secure, isHere });
    const known = visit.account === null ? visit.guest : buildActor(visit.account);
    context.set('visit', visit);
    if (!reads && options.rateLimit > 0) {
      const now = Date.now();
      // Pieces of a file are no faster than they are read, and there is a limit to them.
      const typed = known !== null && findPieceRoute(context.req.path) === undefined;
      const wait = addresses.take(findAddress(context, options.trustProxy), now) ?? (typed ? learners.take(known.learner, now) : null);
      if (wait !== null) return answerTooMany('That was faster than anyone types.', wait);
    }
    context.set('actor', known ?? (reads ? stranger : welcomeGuest(context, secure)));
    return next();
  });
}

function answerTooMany(what: string, wait: number): Response {
  const unit = wait === 1 ? 'second' : 'seconds';
  return answerProblem(new Problem('too-many-requests', `${what} Wait ${wait} ${unit} and send it again; nothing was lost.`), { 'retry-after': String(wait) });
}

/** Paths without a route: a wrong method, an unknown address of the interface, a file, or a page the browser draws. */
async function answerUnknown(context: HttpContext, options: HttpOptions): Promise<Response> {
  const { method, path } = context.req;
  if (path === '/api' || path.startsWith('/api/')) {
    const methods = Object.values<Route>(routes).filter((route) => matches(route.path, path)).map((route) => route.method);
    if (methods.length === 0) return answerProblem(new Problem('not-found', 'There is nothing at this address. /api/docs lists what there is.'));
    return answerProblem(new Problem('method-not-allowed', `This address knows ${methods.join(', ')}, not ${method}.`), { allow: methods.join(', ') });
  }
  if (method !== 'GET' && method !== 'HEAD') return answerProblem(new Problem('method-not-allowed', `Pages are read with GET, not with ${method}.`), { allow: 'GET, HEAD' });
  const request = { ...readFileRequest(context), accepts: context.req.header('accept-encoding') ?? '' };
  const file = path === '/' ? null : await answerFile(options.webFiles, path, request);
  if (file !== null) return file;
  const document = path.startsWith('/assets/') ? null : await answerFile(options.webFiles, '/index.html', request);
  if (document === null) return answerProblem(new Problem('not-found', 'There is no such page. The start page is at /.'));
  welcomeGuest(context, isSecure(context, options.trustProxy));
  return context.newResponse(document.body, document);
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith('{') || part === given[index]);
}

function isSecure(context: Context, trustProxy: boolean): boolean {
  return trustProxy && context.req.header('x-forwarded-proto') === 'https';
}

function findAddress(context: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const socket = (context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket;
  return forwarded ?? socket?.remoteAddress ?? 'unknown';
}
