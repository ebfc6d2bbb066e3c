import type { Actor } from './policies.ts';
import type { AccountRecord } from './ports.ts';
import type { Listener } from './turns-under-way.ts';

/** The browser that asks, for what concerns it more than who asks: signing in and out, and waiting with an open ear. */
export interface Visit {
  /** There where events were asked for. */
  listener?: Listener | undefined;
  /** The cookies it sent, as one header. */
  cookie: string;
  /** Who is signed in at it. */
  account: AccountRecord | null;
  /** Whose work it holds besides. */
  guest: Actor | null;
  /** Whether it is surely a browser of the machine this runs on: nobody else reaches the server by this way. */
  isOnThisMachine(): boolean;
  /** Gives it cookies with the answer: values of `Set-Cookie`. */
  give(cookies: readonly string[]): void;
  /** Makes a new guest of it, who owns nothing. */
  renewGuest(): void;
}
