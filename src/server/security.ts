import type { Context } from 'hono';
import { Problem } from '../app/problems.ts';

/** Sent with every answer: everything comes from here, nothing is inline. */
const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** What a path is sent with. The worker that speaks in demonstrations, and it alone, may compile WebAssembly; a worker has the policy of its own file. */
export function chooseHeaders(path: string): Readonly<Record<string, string>> {
  if (!/^\/assets\/flite-worker-[\w-]+\.js$/u.test(path)) return securityHeaders;
  return { ...securityHeaders, 'content-security-policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'" };
}

/** Refuses what another site makes a browser send. Programs that are no browsers send neither header and carry no one's cookie. */
export function requireSameOrigin(context: Context): void {
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  const foreign = site === undefined ? origin !== undefined && readHost(origin) !== context.req.header('host') : site !== 'same-origin';
  if (foreign) throw new Problem('cross-site', 'This request was sent by a page of another site, so it was refused. Use the pages of this server.');
}

function readHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
