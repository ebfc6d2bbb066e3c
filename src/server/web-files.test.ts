import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerFile, readWebFiles } from './web-files.ts';
import type { WebFiles } from './web-files.ts';

let folder: string;
let files: WebFiles;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets', 'voice-1.wasm'), Buffer.alloc(4_000_001, 7));
  await writeFile(join(folder, 'assets', 'page-1.js'), 'console.log(1)');
  files = await readWebFiles(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const plain = { method: 'GET', range: undefined, unlessChanged: undefined, knows: undefined, accepts: '' };

it('a file too large for memory is sent from the disk, kept for ever like the others', async () => {
  expect(files.get('/assets/voice-1.wasm')?.body.byteLength).toBe(0);
  const answer = await answerFile(files, '/assets/voice-1.wasm', plain);
  expect([answer?.status, answer?.headers.get('content-length'), answer?.headers.get('content-type')]).toEqual([200, '4000001', 'application/wasm']);
  expect(answer?.headers.get('cache-control')).toContain('immutable');
  expect(new Uint8Array((await answer?.arrayBuffer()) ?? new ArrayBuffer()).every((byte) => byte === 7)).toBe(true);
});

it('a small file is held in memory', async () => {
  expect(files.get('/assets/page-1.js')?.stored).toBeUndefined();
  expect(await (await answerFile(files, '/assets/page-1.js', plain))?.text()).toBe('console.log(1)');
});

it('a file that is not there is nothing', async () => {
  expect(await answerFile(files, '/assets/none.js', plain)).toBeNull();
});
