import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { openInput, readLines } from './input-lines.ts';

async function collect(...chunks: (string | Uint8Array)[]): Promise<{ number: number; text: string }[]> {
  const lines = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
}

it('numbers lines as an editor does and leaves blank ones out', async () => {
  expect(await collect('one\n\n  \nfour\r\nfive')).toEqual([{ number: 1, text: 'one' }, { number: 4, text: 'four' }, { number: 5, text: 'five' }]);
});

it('joins a line and a character that arrive in pieces', async () => {
  const bytes = new TextEncoder().encode('naïve\nend\n');
  expect(await collect(bytes.slice(0, 3), bytes.slice(3))).toEqual([{ number: 1, text: 'naïve' }, { number: 2, text: 'end' }]);
});

it('does not split at the separators JSON allows inside a string, nor trip over a byte-order mark', async () => {
  expect(await collect(new TextEncoder().encode('\uFEFF{"text":"a\u2028b"}\n'))).toEqual([{ number: 1, text: '{"text":"a\u2028b"}' }]);
});

it('finds no lines in an empty stream', async () => {
  expect(await collect()).toEqual([]);
});

it('says that a file is missing or a folder', async () => {
  await expect(openInput('/no/such/file', Readable.from([]))).rejects.toMatchObject({ message: 'There is no file /no/such/file.', exitCode: 2 });
  await expect(openInput('/', Readable.from([]))).rejects.toMatchObject({ message: '/ is a folder; name a file in it.', exitCode: 2 });
});

it('says in one sentence that a stream broke', async () => {
  const broken = new Readable({ read() { this.destroy(new Error('EIO: disk gone')); } });
  await expect(readLines(broken).next()).rejects.toMatchObject({ message: 'The input cannot be read: EIO: disk gone.', exitCode: 1 });
});
