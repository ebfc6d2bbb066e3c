import { describe, expect, it } from 'vitest';
import { RequestProblem } from '../../../api/client.ts';
import { describeFailure } from './failure.ts';

const problem = (status: number, errors?: { field: string; message: string }[]) =>
  new RequestProblem({ type: 'about:blank', title: 'Title', status, code: 'code', detail: 'What happened and what to do.', ...(errors ? { errors } : {}) });

describe('a refused form', () => {
  it('says what the server said, in general and field by field', () => {
    expect(describeFailure(problem(400, [{ field: 'email', message: 'No address' }]))).toEqual({ text: 'What happened and what to do.', fields: { email: 'No address' } });
    expect(describeFailure(problem(429))).toEqual({ text: 'What happened and what to do.', fields: {} });
  });

  it('says to try again when no answer came or the server failed', () => {
    for (const error of [problem(0), problem(500), new TypeError('x is undefined')]) expect(describeFailure(error)?.text).toMatch(/try again in a moment/);
  });

  it('says nothing when nothing went wrong', () => {
    expect([describeFailure(null), describeFailure(undefined)]).toEqual([null, null]);
  });
});
