import type { Database } from '../app/ports.ts';
import { Problem } from '../app/problems.ts';
import { createAccounts } from './accounts.ts';
import { createAnalysisQueries } from './analyses.ts';
import { createBelongingQueries } from './belongings.ts';
import type { Connection } from './connection.ts';
import { createCourseWorkQueries } from './course-work.ts';
import { createDisagreementQueries } from './disagreements.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres.ts';
import { createReviewQueries } from './reviews.ts';
import { createSessionQueries } from './sessions.ts';
import { readFileSecret, readSharedSecret } from './secret.ts';
import { openSqlite } from './sqlite.ts';
import { createTurnQueries } from './turns.ts';

/** Where things are kept: PostgreSQL when a URL is given, else a file in the data folder. */
export interface StoreOptions {
  data: string;
  databaseUrl?: string | undefined;
  /** The present instant, noted on migrations. */
  now: string;
  /** What signs the cookies of those who sign in; by default one made once and kept with the data. */
  secret?: string | undefined;
}

/** Opens the store and brings it up to date. Throws `data-unwritable`, `database-unreachable` or `database-newer`. */
export async function openStore({ data, databaseUrl, now, secret }: StoreOptions): Promise<Database> {
  const connection = databaseUrl === undefined ? openSqlite(data) : await openPostgres(databaseUrl);
  try {
    await migrate(connection, now);
  } catch (cause) {
    await connection.kysely.destroy();
    throw cause instanceof Problem ? cause : new Problem('database-unusable', `The database cannot be brought up to date (${cause instanceof Error ? cause.message : String(cause)}). Nothing in it was changed.`, { cause });
  }
  const readSecret = async (): Promise<string> => secret ?? (databaseUrl === undefined ? readFileSecret(data) : readSharedSecret(connection.kysely));
  return guard(connection, {
    ...createSessionQueries(connection.kysely),
    ...createTurnQueries(connection.kysely),
    ...createDisagreementQueries(connection.kysely),
    ...createAnalysisQueries(connection.kysely),
    ...createCourseWorkQueries(connection.kysely),
    ...createReviewQueries(connection.kysely),
    ...createBelongingQueries(connection.kysely),
    accounts: createAccounts(connection.kysely, readSecret),
    close: () => connection.kysely.destroy(),
  });
}

/** Turns what the databases throw into one problem; what they say stays in its cause. */
function guard(connection: Connection, { accounts, ...queries }: Omit<Database, 'check'>): Database {
  const check = async (): Promise<void> => {
    await connection.kysely.selectFrom('migration').select('number').limit(1).execute();
  };
  return { ...guardQueries({ ...queries, check }), accounts: guardQueries(accounts) };
}

function guardQueries<Queries extends object>(queries: Queries): Queries {
  return Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, guardQuery(query)])) as Queries;
}

function guardQuery(query: (...inputs: never[]) => Promise<unknown>): (...inputs: never[]) => Promise<unknown> {
  return async (...inputs) => {
    try {
      return await query(...inputs);
    } catch (cause) {
      if (cause instanceof Problem) throw cause;
      throw new Problem('database-unavailable', 'The database did not do what was asked. What was answered before is safe; try again in a moment.', { cause });
    }
  };
}
