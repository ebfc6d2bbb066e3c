import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Kysely } from 'kysely';
import { Problem } from '../app/problems.ts';
import type { Connection } from './connection.ts';
import { PreparedDatabase } from './prepared-database.ts';
import type { Tables } from './schema.ts';
import { LibsqlDialect } from './sqlite-driver.ts';

/** Full synchronisation: an answered turn is on the disk before the answer leaves. */
const pragmas = ['busy_timeout = 5000', 'journal_mode = wal', 'synchronous = full', 'foreign_keys = on'];

/** Opens, creating it when missing, `evenkeel.db` in the data folder. Throws `data-unwritable`. */
export function openSqlite(data: string): Connection {
  const file = join(data, 'evenkeel.db');
  try {
    makeFolder(resolve(data));
    accessSync(data, constants.W_OK);
    const writer = new PreparedDatabase(file, pragmas);
    const reader = new PreparedDatabase(file, pragmas);
    return { kysely: new Kysely<Tables>({ dialect: new LibsqlDialect({ writer, reader }) }), lockMigrations: async () => {} };
  } catch (cause) {
    throw new Problem('data-unwritable', `The database ${file} cannot be opened for writing (${describe(cause)}). Check that the folder exists, belongs to you and has space, or choose another one with --data.`, { cause });
  }
}

/** Makes a folder and those above it. Node's own recursive way never returns where a file system answers “no such file” to making one, as /proc does. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message.split('\n')[0] ?? cause.message : String(cause);
}
