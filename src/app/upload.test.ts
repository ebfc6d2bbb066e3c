import { expect, it } from 'vitest';
import { Upload } from './upload.ts';

const piece = (length: number): Uint8Array => new Uint8Array(length).fill(1);

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let length = 0;
  for await (const chunk of chunks) length += chunk.length;
  return length;
}

function openUpload(...sizes: number[]): Upload {
  return new Upload(sizes.map((size, index) => ({ name: `${index}.txt`, size })));
}

it('gives a file’s bytes as they come and ends it when all are there', async () => {
  const upload = openUpload(250, 0);
  const [first, second] = upload.files.map((file) => readAll(file.open()));
  expect(await upload.add(0, 0, piece(100), 0)).toBe(100);
  expect(await upload.add(0, 100, piece(150), 0)).toBe(250);
  expect([await first, await second, upload.received]).toEqual([250, 0, 250]);
});

it('takes a piece once, none that leaves a gap, and nothing beyond the size that was said', async () => {
  const upload = openUpload(250);
  await upload.add(0, 0, piece(100), 0);
  expect(await upload.add(0, 0, piece(100), 0)).toBe(100);
  expect(await upload.add(0, 150, piece(50), 0)).toBe(100);
  const twice = await Promise.all([upload.add(0, 100, piece(80), 0), upload.add(0, 100, piece(80), 0)]);
  expect(twice).toEqual([180, 180]);
  expect(await upload.add(0, 180, piece(500), 0)).toBe(250);
});

it('takes no more than it has room for until something is read', async () => {
  const upload = openUpload(10_000_000);
  const megabyte = piece(1024 * 1024);
  expect(await upload.add(0, 0, megabyte, 0)).toBe(megabyte.length);
  expect(await upload.add(0, megabyte.length, megabyte, 1)).toBe(megabyte.length);
  const waiting = upload.add(0, megabyte.length, megabyte, 60_000);
  const reading = upload.files[0]?.open()[Symbol.asyncIterator]();
  await reading?.next();
  expect(await waiting).toBe(2 * megabyte.length);
});

it('ends where it stands when it is stopped, for who reads and who sends', async () => {
  const upload = openUpload(2_000_000, 50);
  await upload.add(0, 0, piece(1024 * 1024), 0);
  const sending = upload.add(0, 1024 * 1024, piece(10), 60_000);
  upload.stop();
  expect(await sending).toBe(1024 * 1024);
  expect(await Promise.all(upload.files.map((file) => readAll(file.open())))).toEqual([0, 0]);
});
