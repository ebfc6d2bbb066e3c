import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Quantiles } from './quantiles.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../../bin/evenkeel.js', import.meta.url));
const load = fileURLToPath(new URL('./bench-load.js', import.meta.url));

/** What the server did under load; times in milliseconds. */
export interface LoadResult extends Quantiles {
  perSecond: number;
  failed: number;
  /** Resident memory of the server afterwards, in megabytes. */
  memory: number;
}

/** A running server with what it took to start, in milliseconds. */
export interface StartedServer {
  address: string;
  startup: number;
  /** Puts so many role-plays on it at once, each pausing between turns. */
  load(players: number, seconds: number, pause: number): Promise<LoadResult>;
  stop(): Promise<void>;
}

/** Starts a real server process on a folder of its own. */
export async function startMeasured(): Promise<StartedServer> {
  const data = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'));
  const began = performance.now();
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--data', data, '--json'], {
    env: { ...environment, EVENKEEL_RATE_LIMIT: '0', EVENKEEL_LOG: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await readAddress(child);
  const startup = performance.now() - began;
  return {
    address,
    startup,
    load: async (players, seconds, pause) => {
      const { stdout } = await run(process.execPath, [load, address, String(players), String(seconds), String(pause)]);
      return { ...(JSON.parse(stdout) as Omit<LoadResult, 'memory'>), memory: await readMemory(child) };
    },
    stop: async () => {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await exited;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Waits until nothing is measured in the background any more. */
export async function waitForQuiet(address: string, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const { scenarios } = (await (await fetch(`${address}/api/scenarios`)).json()) as { scenarios: { difficulty: number | null }[] };
    if (scenarios.every(({ difficulty }) => difficulty !== null)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready`)));
    child.stdout?.once('data', (text: Buffer) => resolve((JSON.parse(String(text)) as { address: string }).address));
  });
}

async function readMemory({ pid }: ChildProcess): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1024;
}
