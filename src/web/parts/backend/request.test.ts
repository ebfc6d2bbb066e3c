import { describe, expect, it } from 'vitest';
import { RequestProblem } from '../../../api/client.ts';
import { createId, isPassing, waitingTime } from './request.ts';

const problem = (status: number) => new RequestProblem({ type: 'about:blank', title: '', status, detail: '', code: 'x' });

describe('requests', () => {
  it('are worth repeating when no answer came or the server failed, not when it refused', () => {
    expect([0, 429, 500, 503].every((status) => isPassing(problem(status)))).toBe(true);
    expect([400, 403, 404, 409, 422].some((status) => isPassing(problem(status)))).toBe(false);
    expect(isPassing(new Error('other'))).toBe(false);
  });

  it('are repeated after as long as the server asks for, else after the time given', () => {
    expect(waitingTime(new RequestProblem(problem(429).problem, 7), 800)).toBe(7000);
    expect([problem(503), new Error('other')].map((error) => waitingTime(error, 800))).toEqual([800, 800]);
  });

  it('carry ids that are version 4 UUIDs and differ', () => {
    const ids = Array.from({ length: 50 }, createId);
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
