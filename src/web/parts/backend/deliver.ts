import { isPassing, waitingTime } from './request.ts';

const pauses = [800, 2500];
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends until an answer comes, trying again while that can help, after as long as the server asks for. What is sent must carry its own id. Throws what the last try threw. */
export async function deliver<Result>(send: () => Promise<Result>, waits: readonly number[] = pauses): Promise<Result> {
  for (const pause of waits) {
    try {
      return await send();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await wait(waitingTime(error, pause));
    }
  }
  return send();
}
