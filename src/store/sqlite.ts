import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import type { DatabaseConnection, Driver, SqliteDatabase, SqliteDialectConfig, SqliteStatement } from 'kysely';
import Database from 'libsql';
import { Problem } from '../app/problems.ts';
import type { Connection } from './connection.ts';
import type { Tables } from './schema.ts';

/** Transactions take the write lock when they begin, so that none fails half-way because another one writes. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class LibsqlDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
}

/** Opens, creating it when missing, `evenkeel.db` in the data folder. Throws `data-unwritable`. */
export function openSqlite(data: string): Connection {
  const file = join(data, 'evenkeel.db');
  try {
    mkdirSync(data, { recursive: true });
    accessSync(data, constants.W_OK);
    const database = new Database(file);
    // Full synchronisation: an answered turn is on the disk before the answer leaves.
    for (const pragma of ['busy_timeout = 5000', 'journal_mode = wal', 'synchronous = full', 'foreign_keys = on']) database.prepare(`pragma ${pragma}`).all();
    return { kysely: new Kysely<Tables>({ dialect: new LibsqlDialect({ database: keepStatements(database) }) }), lockMigrations: async () => {} };
  } catch (cause) {
    throw new Problem('data-unwritable', `The database ${file} cannot be opened for writing (${describe(cause)}). Check that the folder exists, belongs to you and has space, or choose another one with --data.`, { cause });
  }
}

/** Prepares each statement once; the number of different ones is that of the queries in this folder. */
function keepStatements(database: InstanceType<typeof Database>): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare: (query) => {
      const known = kept.get(query);
      if (known !== undefined) return known;
      const statement = database.prepare(query) as SqliteStatement;
      if (/^(select|insert|update|delete)/.test(query)) kept.set(query, statement);
      return statement;
    },
  };
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message.split('\n')[0] ?? cause.message : String(cause);
}
