import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { Client } from 'pg';
import { expect, it } from 'vitest';
import { readFileSecret } from '../../src/store/secret.ts';
import { openStore } from '../../src/store/store.ts';
import { startPostgres } from '../postgres.ts';
import { describeAccounts } from './account-store.ts';

const now = '2026-01-01T00:00:00.000Z';

describeAccounts('a file', async () => {
  const data = await mkdtemp(join(tmpdir(), 'evenkeel-accounts-'));
  return {
    open: () => openStore({ data, now }),
    listTables: async () => {
      const database = new Database(join(data, 'evenkeel.db'));
      const rows = database.prepare("select m.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and c.name = 'organisation'").all() as { name: string }[];
      database.close();
      return rows.map(({ name }) => name);
    },
    remove: () => rm(data, { recursive: true, force: true }),
  };
});

describeAccounts('PostgreSQL', async () => {
  const server = await startPostgres();
  return {
    open: () => openStore({ data: '', databaseUrl: server.url, now }),
    listTables: async () => {
      const client = new Client({ connectionString: server.url });
      await client.connect();
      const { rows } = await client.query("select table_name as name from information_schema.columns where column_name = 'organisation' and table_schema = 'public'");
      await client.end();
      return rows.map(({ name }: { name: string }) => name);
    },
    remove: () => server.stop(),
  };
});

it('keeps its secret in a file only its user can read, always the same, and refuses one cut short', async () => {
  const data = await mkdtemp(join(tmpdir(), 'evenkeel-secret-'));
  const secret = readFileSecret(data);
  expect(readFileSecret(data)).toBe(secret);
  expect(secret).toMatch(/^[\w-]{64}$/);
  expect((await stat(join(data, 'secret'))).mode & 0o777).toBe(0o600);
  expect(await readFile(join(data, 'secret'), 'utf8')).toBe(secret);
  await writeFile(join(data, 'secret'), '');
  expect(() => readFileSecret(data)).toThrow('EVENKEEL_SECRET');
  await rm(data, { recursive: true, force: true });
});

it('signs in once its secret can be read, after it could not', async () => {
  const data = await mkdtemp(join(tmpdir(), 'evenkeel-unreadable-'));
  await writeFile(join(data, 'secret'), 'cut short');
  const store = await openStore({ data, now });
  const ada = { name: 'Ada', email: 'ada@example.org', password: 'a horse in the rain', mayClaim: true };
  await expect(store.accounts.signUp(ada)).rejects.toMatchObject({ code: 'data-unwritable' });
  await rm(join(data, 'secret'));
  expect((await store.accounts.signUp(ada))?.account.name).toBe('Ada');
  await store.close();
  await rm(data, { recursive: true, force: true });
});

it('forgets sessions that are over once their owner comes again', async () => {
  const data = await mkdtemp(join(tmpdir(), 'evenkeel-sessions-'));
  const [store, ada] = [await openStore({ data, now }), { name: 'Ada', email: 'ada@example.org', password: 'a horse in the rain', mayClaim: true }];
  await store.accounts.signUp(ada);
  const database = new Database(join(data, 'evenkeel.db'));
  database.prepare(`update account_session set expires_at = '${now}'`).run();
  await store.accounts.signIn(ada);
  await store.accounts.signIn(ada);
  expect(database.prepare('select expires_at > ? as stands from account_session').all([now])).toMatchObject([{ stands: 1 }, { stands: 1 }]);
  database.close();
  await store.close();
  await rm(data, { recursive: true, force: true });
});

it('keeps no password as it is, nor any that can be read', async () => {
  const data = await mkdtemp(join(tmpdir(), 'evenkeel-passwords-'));
  const store = await openStore({ data, now });
  await store.accounts.signUp({ name: 'Ada', email: 'ada@example.org', password: 'a horse in the rain', mayClaim: true });
  await store.close();
  const database = new Database(join(data, 'evenkeel.db'));
  const [credential] = database.prepare('select password from account_credential').all() as { password: string }[];
  database.close();
  expect(credential?.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  await rm(data, { recursive: true, force: true });
});
