import type { HonoRequest } from 'hono';
import type { z } from 'zod';
import type { Route } from '../api/routes.ts';
import { Problem } from '../app/problems.ts';
import type { FieldError } from '../app/problems.ts';

/** What a handler gets, before it is known which one. */
export interface Input {
  params?: unknown;
  query?: unknown;
  body?: unknown;
  bytes?: Uint8Array;
}

/** Reads and checks everything a route takes. Throws a problem that names the field. */
export async function readInput(route: Route, request: HonoRequest): Promise<Input> {
  const input: Input = {};
  if (route.params !== undefined) input.params = check(route.params, request.param());
  if (route.query !== undefined) input.query = check(route.query, readQuery(request));
  if (route.body !== undefined) input.body = check(route.body, await readJson(request));
  if (route.bytes !== undefined) input.bytes = await readBytes(request);
  return input;
}

async function readBytes(request: HonoRequest): Promise<Uint8Array> {
  const type = request.header('content-type') ?? '';
  if (!/^application\/octet-stream\s*(;|$)/i.test(type)) throw new Problem('not-bytes', 'Send the piece of the file as it is, with the header Content-Type: application/octet-stream.');
  return new Uint8Array(await request.arrayBuffer());
}

function readQuery(request: HonoRequest): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

async function readJson(request: HonoRequest): Promise<unknown> {
  const type = request.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Problem('not-json', 'Send the body as JSON, with the header Content-Type: application/json.');
  const bytes = await request.arrayBuffer();
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const what = cause instanceof SyntaxError ? 'is not valid JSON' : 'is not valid UTF-8';
    throw new Problem('malformed-body', `The body ${what}.`, { errors: [{ field: '', message: `The body ${what}` }], cause });
  }
}

function check(schema: z.ZodObject, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  const errors = parsed.success ? findUnstorable(parsed.data) : parsed.error.issues.flatMap(describeIssue);
  const [first] = errors;
  if (first === undefined) return parsed.data;
  throw new Problem('invalid-input', errors.length === 1 ? `${nameField(first.field)}: ${first.message}.` : `${errors.length} fields are not as expected: ${errors.map(({ field }) => nameField(field)).join(', ')}.`, { errors });
}

function describeIssue(issue: z.core.$ZodIssue): FieldError[] {
  const field = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [{ field, message: issue.message }];
  return issue.keys.slice(0, 10).map((key) => ({ field: [...issue.path, key.slice(0, 80)].join('.'), message: 'There is no such field' }));
}

/** Characters no database keeps faithfully: U+0000 and halves of surrogate pairs. */
const unstorable = /\0|\p{Surrogate}/u;

function findUnstorable(value: Record<string, unknown>): FieldError[] {
  return Object.entries(value).flatMap(([field, content]) =>
    typeof content === 'string' && unstorable.test(content) ? [{ field, message: 'The text holds a character that cannot be kept (NUL or half of a surrogate pair)' }] : [],
  );
}

function nameField(field: string): string {
  return field === '' ? 'the body' : field;
}
