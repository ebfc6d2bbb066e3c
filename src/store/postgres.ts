import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { Problem } from '../app/problems.ts';
import type { Connection } from './connection.ts';
import type { Tables } from './schema.ts';

/** Any fixed number; whoever migrates holds the advisory lock of that number. */
const migrationLock = 4_183_300_271;

/** Connects to a PostgreSQL database by its URL. Throws `database-unreachable`, never naming the password. */
export async function openPostgres(url: string): Promise<Connection> {
  const pool = createPool(url);
  // A connection that breaks fails its query and is replaced at the next one; without listeners it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    (await pool.connect()).release();
  } catch (cause) {
    await pool.end();
    throw unreachable(url, cause);
  }
  return {
    kysely: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    lockMigrations: async (transaction) => {
      await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction);
    },
  };
}

function createPool(url: string): Pool {
  try {
    return new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 30_000, statement_timeout: 10_000 });
  } catch (cause) {
    throw unreachable(url, cause);
  }
}

function unreachable(url: string, cause: unknown): Problem {
  const why = cause instanceof Error && cause.message !== '' ? cause.message : String((cause as { code?: unknown }).code ?? 'no answer');
  return new Problem('database-unreachable', `The PostgreSQL database at ${describeUrl(url)} cannot be used (${why}). Check DATABASE_URL and that the database runs, or leave DATABASE_URL out to use a file in the data folder.`, { cause });
}

function describeUrl(url: string): string {
  if (!URL.canParse(url)) return 'the given URL';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
