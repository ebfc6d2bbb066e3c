import { describe, expect, it } from 'vitest';
import { createClient, RequestProblem } from './client.ts';
import type { Answer, RequestOptions } from './client.ts';
import { paths } from './paths.ts';
import { routes } from './routes.ts';

function answer(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return { ok: status < 400, status, headers: { get: (name) => headers[name] ?? null }, json: async () => (value === undefined ? Promise.reject(new SyntaxError()) : value) };
}

function record(reply: Answer): { sent: { url: string; options: RequestOptions }[]; call: ReturnType<typeof createClient> } {
  const sent: { url: string; options: RequestOptions }[] = [];
  const call = createClient(async (url, options) => {
    sent.push({ url, options });
    return reply;
  });
  return { sent, call };
}

describe('a call', () => {
  it('puts parameters into the path and the query, leaving out what is not given', async () => {
    const { sent, call } = record(answer(200, {}));
    await call('readScenario', { params: { scenario: 'a/b c' } });
    await call('listSessions', { query: { limit: 5, before: undefined } });
    await call('listSessions');
    expect(sent.map(({ url }) => url)).toEqual(['/api/scenarios/a%2Fb%20c', '/api/sessions?limit=5', '/api/sessions']);
  });

  it('sends a body as JSON, and no type without one', async () => {
    const { sent, call } = record(answer(200, {}));
    await call('sendTurn', { params: { session: 's' }, body: { id: 'i', text: 'Hello' } });
    await call('stopSession', { params: { session: 's' } });
    expect(sent[0]?.options).toMatchObject({ method: 'POST', body: '{"id":"i","text":"Hello"}', headers: { 'content-type': 'application/json' } });
    expect(sent[1]?.options.body).toBeUndefined();
  });

  it('throws the problem the server describes, with the time to wait', async () => {
    const problem = { type: '', title: 'Too many', status: 429, detail: 'Wait 2 seconds.', code: 'too-many-requests' };
    const failure = await record(answer(429, problem, { 'retry-after': '2' })).call('listScenarios').catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(RequestProblem);
    expect(failure).toMatchObject({ message: 'Wait 2 seconds.', problem, retryAfter: 2 });
  });

  it('throws a problem of its own when no answer comes or none that can be read', async () => {
    const call = createClient(() => Promise.reject(new TypeError('fetch failed')));
    await expect(call('listScenarios')).rejects.toMatchObject({ problem: { code: 'unreachable', status: 0 }, retryAfter: null });
    await expect(record(answer(502, undefined)).call('listScenarios')).rejects.toMatchObject({ problem: { code: 'unreadable', status: 502 } });
  });
});

it('every route of the contract stands at the path callers use', () => {
  for (const [name, route] of Object.entries(routes)) expect({ method: route.method, path: route.path }).toEqual(paths[name as keyof typeof paths]);
});
