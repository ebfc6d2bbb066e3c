import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** An open database of either kind; all that differs between them. */
export interface Connection {
  kysely: Kysely<Tables>;
  /** Keeps other processes from migrating until the transaction ends. */
  lockMigrations(transaction: Kysely<Tables>): Promise<void>;
}
