import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

// A process each, with the built program and its threads.
vi.setConfig({ testTimeout: 120_000 });

const bin = fileURLToPath(new URL('../../bin/evenkeel.js', import.meta.url));
const corpus = fileURLToPath(new URL('../../content/corpus/conversations-a.jsonl', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-analyze-bin-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

/** Runs the built program; `onFile` is called once that file of the output folder has something in it. */
async function analyze(path: string, out: string, jobs: number, watch?: { file: string; act: (stop: () => void) => void }): Promise<Ended> {
  const child = spawn(process.execPath, [bin, 'analyze', path, '--quick', '--out', out, '--jobs', String(jobs)]);
  const ended: Ended = { code: null, output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    ended.output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    ended.errors += chunk.toString();
  });
  const timer = setInterval(async () => {
    const text = watch ? await readFile(join(out, watch.file), 'utf8').catch(() => '') : '';
    if (text !== '') watch?.act(() => child.kill('SIGINT'));
  }, 50);
  return new Promise((resolve) => child.on('close', (code) => {
    clearInterval(timer);
    resolve({ ...ended, code });
  }));
}

async function readOutputs(out: string): Promise<Record<string, string>> {
  const names = await readdir(out);
  return Object.fromEntries(await Promise.all(names.sort().map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const)));
}

it('one thread and three give the same bytes', async () => {
  const path = join(folder, 'archive.jsonl');
  const lines = (await readFile(corpus, 'utf8')).trimEnd().split('\n').map((line, index) => JSON.stringify({ ...(JSON.parse(line) as object), agent: `Agent ${index % 7}`, team: `Team ${index % 3}` }));
  await writeFile(path, [...lines, '{ broken', ...lines].join('\n'));
  const [one, three] = [join(folder, 'one'), join(folder, 'three')];
  expect((await analyze(path, one, 1)).code).toBe(1);
  expect((await analyze(path, three, 3)).code).toBe(1);
  const [first, second] = [await readOutputs(one), await readOutputs(three)];
  expect(Object.keys(first)).toEqual(['conversations.csv', 'conversations.jsonl', 'not-read.csv', 'report.html', 'summary.json']);
  expect(second).toEqual(first);
});

it('Ctrl-C writes what was read so far and says so', async () => {
  const path = join(folder, 'long.jsonl');
  await writeFile(path, (await readFile(corpus, 'utf8')).repeat(100));
  const out = join(folder, 'stopped');
  let asked = false;
  const { code, output, errors } = await analyze(path, out, 2, {
    file: 'conversations.jsonl.part',
    act: (stop) => {
      if (!asked) stop();
      asked = true;
    },
  });
  expect(code).toBe(130);
  expect(errors).toContain('Stopping after the conversations at hand');
  expect(output).toContain('the figures are of the first conversations only');
  const outputs = await readOutputs(out);
  expect(Object.keys(outputs)).toEqual(['conversations.csv', 'conversations.jsonl', 'report.html', 'summary.json']);
  const lines = (outputs['conversations.jsonl'] ?? '').trimEnd().split('\n');
  expect(lines.length).toBeLessThan(10_000);
  expect(output).toContain(`${lines.length} conversations analysed`);
  expect(outputs['report.html']).toContain('Not everything was read.');
});
