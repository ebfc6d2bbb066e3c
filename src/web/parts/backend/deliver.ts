import { isPassing } from './request.ts';

const pauses = [800, 2500];
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends until an answer comes, trying again while that can help. What is sent must carry its own id. `failed` hears of each try that came to nothing. Throws what the last try threw. */
export async function deliver<Result>(send: () => Promise<Result>, failed?: () => void, waits: readonly number[] = pauses): Promise<Result> {
  for (const pause of waits) {
    try {
      return await send();
    } catch (error) {
      failed?.();
      if (!isPassing(error)) throw error;
      await wait(pause);
    }
  }
  return send();
}
