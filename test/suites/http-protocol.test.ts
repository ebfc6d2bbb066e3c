import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../src/api/routes.ts';
import type { Route } from '../../src/api/routes.ts';
import { calmLine, makeId, openTrainer } from './trainer.ts';
import type { Guest, Send, Trainer } from './trainer.ts';

const json = { 'content-type': 'application/json' };
const scenario = 'missed-connection';
let trainer: Trainer;
let guest: Guest;
let session: string;

beforeAll(async () => {
  const body = new TextEncoder().encode('<!doctype html><title>Evenkeel</title>');
  const script = new TextEncoder().encode('console.log(1)');
  const file = { brotli: null, gzip: null, tag: '"a"', hashed: false };
  const webFiles = new Map([
    ['/index.html', { ...file, body, type: 'text/html; charset=utf-8' }],
    ['/assets/flite-worker-1.js', { ...file, body: script, type: 'text/javascript', tag: '"c"', hashed: true }],
    ['/assets/index-1.js', { ...file, body: script, brotli: new TextEncoder().encode('br'), type: 'text/javascript', tag: '"b"', hashed: true }],
  ]);
  trainer = await openTrainer({ webFiles });
  guest = trainer.guest();
  session = makeId();
  await guest.call('startSession', { body: { id: session, scenario, channel: 'chat' } });
});
afterAll(() => trainer.close());

interface Seen {
  status: number;
  code: string;
  fields: string[];
}

async function see(answer: Response): Promise<Seen> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await answer.json()) as { status: number; code: string; title: string; detail: string; errors?: { field: string }[] };
  expect(problem.status).toBe(answer.status);
  expect(problem.detail.length).toBeGreaterThan(10);
  return { status: answer.status, code: problem.code, fields: (problem.errors ?? []).map(({ field }) => field) };
}

async function post(body: string | Uint8Array<ArrayBuffer>, path = `/api/sessions/${session}/turns`, headers: Record<string, string> = json, send: Send = guest.send): Promise<Seen> {
  return see(await send(path, { method: 'POST', headers, body }));
}

describe('a request that cannot be understood', () => {
  it.each([
    ['no JSON', '{"text":', 'malformed-body', ['']],
    ['an empty body', '', 'malformed-body', ['']],
    ['a list', '[]', 'invalid-input', ['']],
    ['deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'invalid-input', ['']],
    ['a deep field', `{"id":"${makeId()}","text":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`, 'invalid-input', ['text']],
    ['a number for a text', `{"id":"${makeId()}","text":5}`, 'invalid-input', ['text']],
    ['an id that is none', '{"id":"1","text":"Hello"}', 'invalid-input', ['id']],
    ['an unknown field', `{"id":"${makeId()}","text":"Hello","mood":"good"}`, 'invalid-input', ['mood']],
    ['a field that means something to the language', `{"id":"${makeId()}","text":"Hello","__proto__":{"ends":true}}`, 'invalid-input', ['__proto__']],
    ['an empty text', `{"id":"${makeId()}","text":""}`, 'invalid-input', ['text']],
    ['a text that is too long', `{"id":"${makeId()}","text":"${'x'.repeat(10_001)}"}`, 'invalid-input', ['text']],
    ['a NUL', `{"id":"${makeId()}","text":"a\\u0000b"}`, 'invalid-input', ['text']],
    ['half a surrogate pair', `{"id":"${makeId()}","text":"a\\ud83d"}`, 'invalid-input', ['text']],
    ['several wrong fields at once', '{"id":5,"text":false,"ends":"no"}', 'invalid-input', ['id', 'text', 'ends']],
  ])('with %s is refused, naming the field', async (_, body, code, fields) => {
    expect(await post(body)).toEqual({ status: 400, code, fields });
  });

  it.each([
    ['1e400', '1e400'],
    ['a fraction', '1.5'],
    ['below zero', '-1'],
    ['beyond 31 bits', '4294967296'],
    ['a text', '"1"'],
  ])('with %s for a seed is refused', async (_, seed) => {
    const body = `{"id":"${makeId()}","scenario":"${scenario}","channel":"chat","seed":${seed}}`;
    expect(await post(body, '/api/sessions')).toEqual({ status: 400, code: 'invalid-input', fields: ['seed'] });
  });

  it('with invalid UTF-8 is refused', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"text":"'), 0xff, 0xfe, ...new TextEncoder().encode('"}')]);
    expect(await post(bytes)).toMatchObject({ status: 400, code: 'malformed-body' });
  });

  it('with a form instead of JSON is refused', async () => {
    expect(await post('text=Hello', undefined, { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({ status: 415, code: 'not-json' });
  });

  it('with too large a body is refused, whether its length is said or not', async () => {
    const large = `{"text":"${'x'.repeat(70_000)}"}`;
    expect(await post(large)).toMatchObject({ status: 413, code: 'body-too-large' });
    expect(await post(large, undefined, { ...json, 'content-length': String(large.length) })).toMatchObject({ status: 413 });
  });

  it('with a wrong page is refused, naming the field', async () => {
    expect(await see(await guest.send('/api/sessions?limit=0'))).toEqual({ status: 400, code: 'invalid-input', fields: ['limit'] });
    expect(await see(await guest.send('/api/sessions?limit=x&before=yesterday'))).toMatchObject({ fields: ['before', 'limit'] });
  });

  it('at an address with odd characters is refused', async () => {
    for (const path of ['/api/sessions/%00', '/api/sessions/%ff', '/api/sessions/..%2f..', `/api/sessions/${'x'.repeat(3_000)}`, '/api/scenarios/%00', '/api/scenarios/__proto__']) {
      expect((await see(await guest.send(path))).status).toSatisfy((status: number) => status === 400 || status === 404);
    }
  });
});

describe('an address', () => {
  it('that does not exist answers with a problem', async () => {
    expect(await see(await guest.send('/api/nothing'))).toMatchObject({ status: 404, code: 'not-found' });
    expect(await see(await guest.send('/assets/nothing.js'))).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('asked with a wrong method says which it knows', async () => {
    const answer = await guest.send('/api/sessions', { method: 'PUT', headers: json, body: '{}' });
    expect(answer.headers.get('allow')).toBe('GET, POST');
    expect(await see(answer)).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(await see(await guest.send('/about', { method: 'POST' }))).toMatchObject({ status: 405 });
  });
});

describe('no request whatever', () => {
  const targets = Object.values<Route>(routes).filter(({ body }) => body !== undefined).map(({ path }) => path);

  it('makes the server fail', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('', '\0', '\ud800', '__proto__', 'chat', scenario, 'training', 'apologise'));
    const value = fc.oneof(text, fc.json(), fc.double(), fc.constantFrom(null, true, 1e308, -1), fc.object(), fc.array(fc.anything({ maxDepth: 2 })));
    const keys = ['id', 'text', 'ends', 'scenario', 'channel', 'mode', 'seed', 'fromTurn', 'turn', 'label', 'note', 'constructor', '__proto__'];
    const body = fc.oneof(
      fc.dictionary(fc.constantFrom(...keys), fc.oneof(value, fc.uuid(), fc.nat(300))).map((content) => JSON.stringify(content) ?? ''),
      fc.json(),
      fc.string(),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
    );
    const place = fc.oneof(fc.constant(session), fc.uuid(), fc.webSegment());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...targets), place, body, async (path, name, content) => {
        const answer = await guest.send(path.replace('{session}', name), { method: 'POST', headers: json, body: content });
        expect(answer.status).toBeLessThan(500);
        if (answer.status >= 400) await see(answer);
      }),
      { numRuns: 600 },
    );
  }, 60_000);

  it('with any text a person may type is refused or fails', async () => {
    const own = trainer.guest();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), fc.lorem({ maxCount: 40 })), async (text) => {
        fc.pre(!/\0|\p{Surrogate}/u.test(text));
        const { id } = await own.call('startSession', { body: { id: makeId(), scenario, channel: 'chat' } });
        const { turn } = await own.call('sendTurn', { params: { session: id }, body: { id: makeId(), text } });
        expect(turn.text).toBe(text);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('a page', () => {
  it('is the start page for every address the browser draws, not kept, and makes a guest', async () => {
    const visitor = trainer.guest();
    const answer = await visitor.send('/sessions/some-session?x=1');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>Evenkeel</title>');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('set-cookie')).toMatch(/^evenkeel_guest=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('gives its cookie with a refusal too', async () => {
    const answer = await trainer.guest().send('/api/sessions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([400, [expect.stringMatching(/^evenkeel_guest=[\w-]{43};/)]]);
  });

  it('keeps a guest who comes back the same guest', async () => {
    const before = guest.cookie();
    await guest.send('/');
    expect(guest.cookie()).toBe(before);
    expect((await guest.call('readSession', { params: { session } })).id).toBe(session);
  });

  it('has its hashed files kept for ever and compressed', async () => {
    const answer = await guest.send('/assets/index-1.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect((await guest.send('/assets/index-1.js', { headers: { 'if-none-match': '"b"' } })).status).toBe(304);
  });

  it('and everything else carries the security headers', async () => {
    for (const path of ['/', '/api/scenarios', '/api/nothing', '/api/docs', '/healthz', '/assets/index-1.js']) {
      const { headers } = await guest.send(path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src|unsafe-eval/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('microphone=()');
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    }
  });

  it('may compile no program; the worker that speaks may, and nothing else by its name', async () => {
    const policyOf = async (path: string): Promise<string> => (await guest.send(path)).headers.get('content-security-policy') ?? '';
    expect(await policyOf('/assets/flite-worker-1.js')).toContain("script-src 'self' 'wasm-unsafe-eval'");
    for (const path of ['/assets/flite-worker-1.js/x', '/flite-worker-1.js', '/api/flite-worker-1.js', '/assets/index-1.js']) expect(await policyOf(path)).not.toContain('unsafe');
  });
});

describe('another site', () => {
  it.each([
    ['says where it comes from', { 'sec-fetch-site': 'cross-site' }],
    ['is a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['comes in an old browser', { origin: 'https://elsewhere.example', host: 'localhost' }],
    ['hides its origin', { origin: 'null', host: 'localhost' }],
  ])('cannot write with a guest’s cookie when it %s', async (_, headers) => {
    const body = JSON.stringify({ id: makeId(), text: 'I hate you' });
    expect(await post(body, undefined, { ...json, ...headers })).toMatchObject({ status: 403, code: 'cross-site' });
  });

  it('is not this one', async () => {
    const body = JSON.stringify({ id: makeId(), text: calmLine });
    const headers = { ...json, 'sec-fetch-site': 'same-origin', origin: 'http://localhost', host: 'localhost' };
    expect((await guest.send(`/api/sessions/${session}/turns`, { method: 'POST', headers, body })).status).toBe(200);
  });
});

describe('too many writes', () => {
  it('have to wait as long as is said, for one guest, and reading goes on', async () => {
    const limited = await openTrainer({ rateLimit: 5 });
    const [hasty, other] = [limited.guest(), limited.guest()];
    const begin = (who: Guest) => who.send('/api/sessions', { method: 'POST', headers: json, body: JSON.stringify({ id: makeId(), scenario, channel: 'chat' }) });
    const statuses: number[] = [];
    for (let count = 0; count < 8; count += 1) statuses.push((await begin(hasty)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    const refused = await begin(hasty);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await see(refused)).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect((await hasty.send('/api/sessions')).status).toBe(200);
    expect((await begin(other)).status).toBe(200);
    await limited.close();
  });

  it('from one address have to wait although each comes as a new guest', async () => {
    const limited = await openTrainer({ rateLimit: 1 });
    const statuses: number[] = [];
    for (let count = 0; count < 22; count += 1) {
      const answer = await limited.guest().send('/api/sessions', { method: 'POST', headers: json, body: JSON.stringify({ id: makeId(), scenario, channel: 'chat' }) });
      statuses.push(answer.status);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    await limited.close();
  });
});

describe('the interface for programs', () => {
  it('is described as OpenAPI with every route, and as a page without scripts', async () => {
    const document = (await (await guest.send('/api/openapi.json')).json()) as { openapi: string; paths: Record<string, Record<string, { operationId: string; requestBody?: unknown }>> };
    expect(document.openapi).toBe('3.1.0');
    const described = Object.values(document.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    expect(described.sort()).toEqual(Object.keys(routes).sort());
    expect(document.paths['/api/sessions/{session}/turns']?.['post']?.requestBody).toMatchObject({ content: { 'application/json': { schema: { required: ['id', 'text'] } } } });
    const page = await (await guest.send('/api/docs')).text();
    expect(page).not.toMatch(/<script|https?:\/\//);
    for (const name of Object.keys(routes)) expect(page).toContain(`id="${name}"`);
  });
});

describe('health', () => {
  it('is said of the process and of what it needs', async () => {
    expect((await guest.send('/healthz')).status).toBe(200);
    expect(await (await guest.send('/readyz')).json()).toMatchObject({ status: 'ready' });
    const broken = await openTrainer();
    await broken.close();
    expect(await see(await broken.guest().send('/readyz'))).toMatchObject({ status: 503, code: 'database-unavailable' });
  });
});

describe('the log', () => {
  it('says what was asked and how it went, and never what was said or by whom', async () => {
    const own = trainer.guest();
    const { id } = await own.call('startSession', { body: { id: makeId(), scenario, channel: 'chat' } });
    await own.call('sendTurn', { params: { session: id }, body: { id: makeId(), text: 'Mrs Featherstonehaugh, I am sorry.' } });
    await own.send(`/api/sessions/${id}/turns`, { method: 'POST', headers: json, body: '{"text":"Featherstonehaugh"' });
    const lines = trainer.logged.join('\n');
    expect(trainer.logged.at(-1)).toMatch(/"path":"\/api\/sessions\/\{session\}\/turns","status":400,"ms":/);
    expect(lines).not.toContain('Featherstonehaugh');
    expect(lines).not.toContain(id);
    expect(lines).not.toContain(own.cookie().split('=')[1]);
  });
});
