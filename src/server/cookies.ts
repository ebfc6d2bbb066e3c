import type { Context } from 'hono';

/** Gives the browser a cookie, a value of `Set-Cookie`, with whatever the answer will be. */
export function giveCookie(context: Context, value: string): void {
  context.set('cookies', [...(context.get('cookies') as readonly string[]), value]);
}
