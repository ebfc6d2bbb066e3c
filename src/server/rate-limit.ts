const mostBuckets = 20_000;
const pruneEvery = 60_000;

/** A token bucket for each of many names: bursts up to the capacity, then at the pace it refills. */
export class RateLimit {
  readonly #capacity: number;
  readonly #perSecond: number;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();
  #pruned = 0;

  /** `perMinute` requests a minute, and as many at once. */
  constructor(perMinute: number) {
    this.#capacity = perMinute;
    this.#perSecond = perMinute / 60;
  }

  /** Takes one token; else the whole seconds until there is one. `now` in milliseconds. */
  take(name: string, now: number): number | null {
    const bucket = this.#buckets.get(name) ?? { tokens: this.#capacity, at: now };
    const tokens = Math.min(this.#capacity, bucket.tokens + ((now - bucket.at) / 1000) * this.#perSecond);
    this.#buckets.set(name, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    this.#prune(now);
    return tokens >= 1 ? null : Math.ceil((1 - tokens) / this.#perSecond);
  }

  /** Full buckets are as good as none; looking for them costs, so it is done once in a while. */
  #prune(now: number): void {
    // Whoever comes with so many names at once gains nothing by it: their address has a bucket too.
    if (this.#buckets.size > mostBuckets) this.#buckets.clear();
    if (now - this.#pruned < pruneEvery) return;
    this.#pruned = now;
    for (const [name, { at }] of this.#buckets) {
      if (((now - at) / 1000) * this.#perSecond >= this.#capacity) this.#buckets.delete(name);
    }
  }
}
