import type { RouteName } from '../api/routes.ts';
import type { AccountRecord } from '../app/ports.ts';
import { RateLimit } from './rate-limit.ts';
import type { Input } from './request-input.ts';

/** How many more attempts a minute come from one place than for one account: a room of people signs in at once. */
const accountsPerPlace = 10;

const guarded: ReadonlySet<RouteName> = new Set(['signIn', 'signUp', 'changePassword', 'deleteAccount', 'resetPassword']);

/** Slows down the guessing of passwords, for each e-mail address and for each place it is tried from, whether there is an account or not. */
export class SignInLimit {
  readonly #accounts: RateLimit;
  readonly #places: RateLimit;
  readonly #limited: boolean;

  /** Attempts a minute for one e-mail address, and for one account that is signed in; 0 for no limit. */
  constructor(perMinute: number) {
    this.#limited = perMinute > 0;
    this.#accounts = new RateLimit(perMinute);
    this.#places = new RateLimit(perMinute * accountsPerPlace);
  }

  /** Takes an attempt; else the whole seconds until there is one. `now` in milliseconds. */
  take(route: RouteName, { body }: Input, from: { address: string; account: AccountRecord | null }, now: number): number | null {
    if (!this.#limited || !guarded.has(route)) return null;
    const { email } = (body ?? {}) as { email?: string };
    const wait = this.#places.take(from.address, now);
    // Whoever is signed in is counted apart: strangers who try their address keep them from nothing they do then.
    return wait ?? this.#accounts.take(email?.toLowerCase() ?? from.account?.id ?? from.address, now);
  }
}
