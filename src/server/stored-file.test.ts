import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerStored, readRange } from './stored-file.ts';
import type { FileRequest } from './stored-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-stored-'));
  await writeFile(join(folder, 'ten'), '0123456789');
  await writeFile(join(folder, 'empty'), '');
  await symlink(join(folder, 'ten'), join(folder, 'link'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const plain: FileRequest = { method: 'GET', range: undefined, unlessChanged: undefined, knows: undefined };
const ask = (name: string, request: Partial<FileRequest> = {}) => answerStored(join(folder, name), { ...plain, ...request }, { 'content-type': 'text/plain' });

describe('a range', () => {
  it.each([
    ['bytes=0-3', { first: 0, last: 3 }],
    ['bytes=4-', { first: 4, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-99', { first: 0, last: 9 }],
    ['bytes=8-99', { first: 8, last: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', null],
    ['bytes=0-1,4-5', null],
    ['bytes=-', null],
    ['lines=1-2', null],
    [undefined, null],
  ])('%s of ten bytes', (header, range) => {
    expect(readRange(header, 10)).toEqual(range);
  });
});

describe('a stored file', () => {
  it('is sent whole with its length and says that parts can be had', async () => {
    const answer = await ask('ten');
    expect(answer?.status).toBe(200);
    expect(answer?.headers.get('content-length')).toBe('10');
    expect(answer?.headers.get('accept-ranges')).toBe('bytes');
    expect(await answer?.text()).toBe('0123456789');
  });

  it('is sent in part, saying which', async () => {
    const answer = await ask('ten', { range: 'bytes=2-4' });
    expect(answer?.status).toBe(206);
    expect(answer?.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(await answer?.text()).toBe('234');
  });

  it('refuses what lies beyond its end, and says how long it is', async () => {
    const answer = await ask('ten', { range: 'bytes=10-12' });
    expect(answer?.status).toBe(416);
    expect(answer?.headers.get('content-range')).toBe('bytes */10');
  });

  it('is sent whole when it has changed since the part before', async () => {
    expect((await ask('ten', { range: 'bytes=2-4', unlessChanged: '"older"' }))?.status).toBe(200);
    const tag = (await ask('ten'))?.headers.get('etag') ?? '';
    expect((await ask('ten', { range: 'bytes=2-4', unlessChanged: tag }))?.status).toBe(206);
    expect((await ask('ten', { knows: tag }))?.status).toBe(304);
  });

  it('sends no bytes to somebody who asks only about it', async () => {
    const answer = await ask('ten', { method: 'HEAD' });
    expect(answer?.headers.get('content-length')).toBe('10');
    expect(await answer?.text()).toBe('');
  });

  it('is sent when it is empty', async () => {
    const answer = await ask('empty');
    expect([answer?.status, answer?.headers.get('content-length')]).toEqual([200, '0']);
  });

  it('is nothing when it is a folder, a link or missing', async () => {
    expect(await ask('.')).toBeNull();
    expect(await ask('link')).toBeNull();
    expect(await ask('none')).toBeNull();
  });
});
