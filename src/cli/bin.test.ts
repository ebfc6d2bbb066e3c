import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// A process each, with the built program.
vi.setConfig({ testTimeout: 60_000 });

const bin = fileURLToPath(new URL('../../bin/evenkeel.js', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-bin-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

interface Started {
  ended: Promise<Ended>;
  /** The output so far, once it holds the text; rejects when the process ends without it. */
  shows(text: string): Promise<string>;
  stop(): void;
  /** Closes the reading end of the output, as `head` does. */
  leave(): void;
}

function start(words: readonly string[], input = '', script = bin): Started {
  const child = spawn(process.execPath, [script, ...words], { env: { ...process.env, EVENKEEL_LOG: 'silent' } });
  const run: Ended = { code: null, output: '', errors: '' };
  const watchers = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    run.output += chunk.toString();
    for (const watch of watchers) watch();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    run.errors += chunk.toString();
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return {
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ ...run, code }))),
    shows: (text) => new Promise((resolve, reject) => {
      const watch = () => run.output.includes(text) && resolve(run.output);
      watchers.add(watch);
      child.on('close', () => reject(new Error(run.errors)));
      watch();
    }),
    stop: () => child.kill('SIGTERM'),
    leave: () => child.stdout.destroy(),
  };
}

it('says how to build when it has not been built', async () => {
  await mkdir(join(folder, 'bin'));
  await copyFile(bin, join(folder, 'bin/evenkeel.mjs'));
  const { code, errors } = await start([], '', join(folder, 'bin/evenkeel.mjs')).ended;
  expect(code).toBe(1);
  expect(errors).toContain('npm run build');
});

it('plays a whole role-play through a pipe', async () => {
  const lines = ['Three mornings you sat in for nobody. I am sorry.', 'What is hanging on the line this week?', '/end Goodbye.'];
  const { code, output, errors } = await start(['play', 'third-no-show'], `${lines.join('\n')}\n`).ended;
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(output).toContain('Competencies');
});

it('passes the exit code of a command on', async () => {
  const { code, errors } = await start(['play', 'third-no-sow']).ended;
  expect(code).toBe(2);
  expect(errors).toBe('evenkeel: There is no scenario "third-no-sow"; did you mean third-no-show?\n');
});

it('ends quietly when whoever reads its output goes away', async () => {
  const turn = `${JSON.stringify({ id: 1, role: 'agent', text: 'I am sorry. What happened then?' })}\n`;
  const run = start(['read'], turn.repeat(5000));
  await run.shows('"id":1');
  run.leave();
  const { code, errors } = await run.ended;
  expect(errors).toBe('');
  expect(code).toBe(0);
});

describe('serve', () => {
  it('answers at the address it names and stops when asked to', async () => {
    const run = start(['serve', '--port', '0', '--data', join(folder, 'data'), '--json']);
    const line = await run.shows('address');
    const { address } = JSON.parse(line) as { address: string };
    const response = await fetch(`${address}/api/scenarios`);
    run.stop();
    const { code, errors } = await run.ended;
    expect(response.status).toBe(200);
    expect(errors).toBe('');
    expect(code).toBe(0);
  });

  it('says in one sentence that the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const { code, errors } = await start(['serve', '--port', String(port), '--data', join(folder, 'other')]).ended;
    taken.close();
    expect(code).toBe(3);
    expect(errors).toMatch(new RegExp(`^evenkeel: .*${port}.*\\n$`));
  });
});
