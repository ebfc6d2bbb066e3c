const mostKnown = 10_000;
const knownMilliseconds = 10 * 60_000;

/**
 * Session cookies that were found to be genuine lately, with the session each is of: checking one takes longer than a turn.
 * Whether the session still stands is asked of the database every time.
 */
export class KnownCookies {
  readonly #known = new Map<string, { session: string; until: number }>();

  /** `now` in milliseconds. */
  find(cookie: string, now: number): string | null {
    const known = this.#known.get(cookie);
    return known === undefined || now >= known.until ? null : known.session;
  }

  keep(cookie: string, session: string, now: number): void {
    this.#known.delete(cookie);
    this.#known.set(cookie, { session, until: now + knownMilliseconds });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= mostKnown) break;
      this.#known.delete(oldest);
    }
  }
}
