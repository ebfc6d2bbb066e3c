import { createClient, RequestProblem } from '../../../api/client.ts';

/** Calls any route of the server this page came from. */
export const request = createClient((url, options) => fetch(url, options as RequestInit));

/** Whether trying the same again can help: no answer came, the server was busy, or it failed. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof RequestProblem)) return false;
  const { status } = error.problem;
  return status === 0 || status === 429 || status >= 500;
}

/** Milliseconds to wait before the same is tried again: what the server asked for, else what is given. */
export function waitingTime(error: unknown, otherwise: number): number {
  const asked = error instanceof RequestProblem ? error.retryAfter : null;
  return asked === null ? otherwise : asked * 1000;
}

/** A client-made id; with it, a repeated request is stored once. Also works where `randomUUID` is missing because the page is not served over HTTPS. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}
