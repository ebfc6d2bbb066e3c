import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { Problem } from '../app/problems.ts';
import type { Tables } from './schema.ts';

/** Fewer characters than this are refused. */
export const leastCharacters = 32;

const makeSecret = (): string => randomBytes(48).toString('base64url');

/** What signs the cookies of this data folder: made once, readable by this user only. Throws `data-unwritable`. */
export function readFileSecret(data: string): string {
  const file = join(data, 'secret');
  try {
    try {
      writeFileSync(file, makeSecret(), { mode: 0o600, flag: 'wx' });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    }
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length < leastCharacters) throw new Error('It is cut short');
    return secret;
  } catch (cause) {
    throw new Problem('data-unwritable', `The file ${file}, which keeps people signed in, cannot be written or read. Check that it belongs to you and is whole, delete it for a new one, or name a secret of your own in EVENKEEL_SECRET.`, { cause });
  }
}

/** The same for a database that several servers share. */
export async function readSharedSecret(database: Kysely<Tables>): Promise<string> {
  await database.insertInto('installation').values({ name: 'secret', value: makeSecret() }).onConflict((conflict) => conflict.doNothing()).execute();
  const { value } = await database.selectFrom('installation').select('value').where('name', '=', 'secret').executeTakeFirstOrThrow();
  return value;
}
