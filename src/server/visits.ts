import type { Context } from 'hono';
import type { Actor } from '../app/policies.ts';
import type { AccountRecord, Accounts } from '../app/ports.ts';
import type { Visit } from '../app/visit.ts';
import { giveCookie } from './cookies.ts';
import { readGuest, renewGuest } from './guests.ts';

/** The browser that asks, with whoever is signed in at it; `secure`: the connection is encrypted, `isHere`: it is a browser of this machine. */
export async function openVisit(context: Context, accounts: Accounts, { secure, isHere }: { secure: boolean; isHere: () => boolean }): Promise<Visit> {
  const cookie = context.req.header('cookie') ?? '';
  const signedIn = await accounts.recognise(cookie);
  const give: Visit['give'] = (cookies) => {
    for (const value of cookies) giveCookie(context, secure ? `${value}; Secure` : value);
  };
  give(signedIn?.cookies ?? []);
  const guest = readGuest(context);
  const renew = (): void => {
    // Whoever came without a cookie has got one already.
    if (guest !== null) renewGuest(context, secure);
  };
  return { cookie, account: signedIn?.account ?? null, guest, isOnThisMachine: isHere, give, renewGuest: renew };
}

/** Somebody signed in, as who asks. */
export function buildActor({ organisation, id, roles }: AccountRecord): Actor {
  return { organisation, learner: id, roles };
}
