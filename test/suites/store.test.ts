import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { Client } from 'pg';
import { openStore } from '../../src/store/store.ts';
import { startPostgres } from '../postgres.ts';
import { describeStore } from './store.ts';

const now = '2026-01-01T00:00:00.000Z';
const ahead = `insert into migration (number, name, applied_at) values (99, 'from the future', '${now}')`;

describeStore('a file', async () => {
  const data = await mkdtemp(join(tmpdir(), 'evenkeel-store-'));
  return {
    open: () => openStore({ data, now }),
    age: async () => {
      const database = new Database(join(data, 'evenkeel.db'));
      database.exec(ahead);
      database.close();
    },
    remove: () => rm(data, { recursive: true, force: true }),
  };
});

describeStore('PostgreSQL, opened by two programs at once', async () => {
  const server = await startPostgres();
  return {
    open: async () => {
      const [store, other] = await Promise.all([1, 2].map(() => openStore({ data: '', databaseUrl: server.url, now })));
      await other?.close();
      if (store === undefined) throw new Error('The store did not open');
      return store;
    },
    age: async () => {
      const client = new Client({ connectionString: server.url });
      await client.connect();
      await client.query(ahead);
      await client.end();
    },
    remove: () => server.stop(),
  };
});
