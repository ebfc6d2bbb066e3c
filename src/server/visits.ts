import type { Context } from 'hono';
import type { Actor } from '../app/policies.ts';
import type { AccountRecord, Accounts } from '../app/ports.ts';
import type { Visit } from '../app/visit.ts';
import { readGuest, renewGuest } from './guests.ts';

/** The browser that asks, with whoever is signed in at it; `secure` says whether the connection is encrypted. */
export async function openVisit(context: Context, accounts: Accounts, secure: boolean): Promise<Visit> {
  const cookie = context.req.header('cookie') ?? '';
  const signedIn = await accounts.recognise(cookie);
  const give: Visit['give'] = (cookies) => {
    for (const value of cookies) context.header('set-cookie', secure ? `${value}; Secure` : value, { append: true });
  };
  give(signedIn?.cookies ?? []);
  const guest = readGuest(context);
  const renew = (): void => {
    // Whoever came without a cookie has got one already.
    if (guest !== null) renewGuest(context, secure);
  };
  return { cookie, account: signedIn?.account ?? null, guest, give, renewGuest: renew };
}

/** Somebody signed in, as who asks. */
export function buildActor({ organisation, id, roles }: AccountRecord): Actor {
  return { organisation, learner: id, roles };
}
