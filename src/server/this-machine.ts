import type { Context } from 'hono';

/** Whether a host leads to this machine and no other. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Whether a request names this machine and bears no mark of having been passed on. */
export function isFromThisMachine(context: Context): boolean {
  const passedOn = Object.keys(context.req.header()).some((name) => name === 'forwarded' || name === 'via' || name === 'x-real-ip' || name.startsWith('x-forwarded-'));
  // Some proxies that say nothing of themselves speak HTTP/1.0; no browser does.
  const { httpVersion } = (context.env as { incoming?: { httpVersion?: string } } | undefined)?.incoming ?? {};
  return !passedOn && httpVersion !== '1.0' && isLoopback(new URL(context.req.url).hostname);
}
