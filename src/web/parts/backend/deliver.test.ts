import { describe, expect, it, vi } from 'vitest';
import { RequestProblem } from '../../../api/client.ts';
import { deliver } from './deliver.ts';

const problem = (status: number) => new RequestProblem({ type: 'about:blank', title: '', status, detail: '', code: 'x' });

function failing(times: number, status: number) {
  const calls = { tried: 0 };
  const send = async (): Promise<string> => {
    calls.tried += 1;
    if (calls.tried <= times) throw problem(status);
    return 'answer';
  };
  return { calls, result: deliver(send, [0, 0]) };
}

describe('delivering', () => {
  it('tries again while the line is lost, and gives the answer once it comes', async () => {
    const { calls, result } = failing(2, 0);
    expect(await result).toBe('answer');
    expect(calls.tried).toBe(3);
  });

  it('gives up after the last try and throws what it threw', async () => {
    const { calls, result } = failing(9, 503);
    await expect(result).rejects.toMatchObject({ problem: { status: 503 } });
    expect(calls.tried).toBe(3);
  });

  it('waits as long as the server asks for before it tries again', async () => {
    vi.useFakeTimers();
    let tried = 0;
    const result = deliver(async () => {
      tried += 1;
      if (tried === 1) throw new RequestProblem(problem(429).problem, 7);
      return 'answer';
    });
    await vi.advanceTimersByTimeAsync(6_900);
    expect(tried).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await result).toBe('answer');
    vi.useRealTimers();
  });

  it('does not repeat what was refused', async () => {
    const { calls, result } = failing(9, 409);
    await expect(result).rejects.toMatchObject({ problem: { status: 409 } });
    expect(calls.tried).toBe(1);
  });
});
