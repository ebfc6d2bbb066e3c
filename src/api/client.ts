import { paths } from './paths.ts';
import type { Bytes, RouteName, RouteOutput, RouteRequest } from './routes.ts';
import type { ProblemView } from './shapes.ts';

/** A problem the server answered with, or `unreachable` (status 0) when no answer came. */
export class RequestProblem extends Error {
  readonly problem: ProblemView;
  /** Seconds to wait before trying again, when the server said so. */
  readonly retryAfter: number | null;

  constructor(problem: ProblemView, retryAfter: number | null = null) {
    super(problem.detail);
    this.name = 'RequestProblem';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** One request as `fetch` gets it, the part of its standard interface used here. */
export interface RequestOptions {
  method: string;
  headers: Record<string, string>;
  body?: string | Bytes;
}
/** The part of a fetch `Response` used here. */
export interface Answer {
  ok: boolean;
  status: number;
  headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}
export type Fetch = (url: string, options: RequestOptions) => Promise<Answer>;

/** Routes without anything to send need no second argument. */
type RequestArguments<Name extends RouteName> = object extends RouteRequest<Name> ? [request?: RouteRequest<Name>] : [request: RouteRequest<Name>];
export type Call = <Name extends RouteName>(name: Name, ...request: RequestArguments<Name>) => Promise<RouteOutput<Name>>;

interface Sent {
  params?: Record<string, string | number>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  bytes?: Bytes;
}

/** A caller for every route; `base` is '' in a browser, else the server's address. Throws `RequestProblem` for every failure. */
export function createClient(fetch: Fetch, base = ''): Call {
  return async (name, ...[request]) => {
    const sent = (request ?? {}) as Sent;
    const answer = await fetch(base + buildUrl(name, sent), buildOptions(name, sent)).catch(() => {
      throw new RequestProblem(describeUnreachable());
    });
    const value = await answer.json().catch(() => null);
    if (answer.ok && value !== null) return value as RouteOutput<typeof name>;
    throw new RequestProblem(isProblem(value) ? value : describeUnreadable(answer.status), readRetryAfter(answer));
  };
}

function buildUrl(name: RouteName, { params = {}, query = {} }: Sent): string {
  const path = paths[name].path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const pairs = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]));
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

function buildOptions(name: RouteName, { body, bytes }: Sent): RequestOptions {
  const { method } = paths[name];
  if (bytes !== undefined) return { method, headers: { accept: 'application/json', 'content-type': 'application/octet-stream' }, body: bytes };
  if (body === undefined) return { method, headers: { accept: 'application/json' } };
  return { method, headers: { accept: 'application/json', 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function isProblem(value: unknown): value is ProblemView {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'status' in value;
}

function readRetryAfter(answer: Answer): number | null {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}

function describeUnreachable(): ProblemView {
  return { type: 'about:blank', title: 'No answer', status: 0, code: 'unreachable', detail: 'The server did not answer. What you sent may or may not have arrived; sending it again does no harm.' };
}

function describeUnreadable(status: number): ProblemView {
  return { type: 'about:blank', title: 'Unreadable answer', status, code: 'unreadable', detail: `The server answered with status ${status} and nothing this program can read.` };
}
