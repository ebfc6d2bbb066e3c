import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeRecords, findBroken, readContent, readSample } from '../../../test/transcripts/read-sample.ts';
import { readTranscripts, recordLimit, transcriptFormats } from './transcripts.ts';

const samples = readdirSync(new URL('../../../test/transcripts/', import.meta.url)).filter((name) => !name.endsWith('.ts'));
const bytesOf = (name: string): Buffer => readFileSync(new URL(`../../../test/transcripts/${name}`, import.meta.url));
const conversation = '{"id":"1","turns":[{"role":"customer","text":"Zoë’s café is shut"},{"role":"agent","text":"Shut – since when?"}]}';
const read = '1 chat 1: c=Zoë’s café is shut | a=Shut – since when?';

describe('reading a file', () => {
  it('reads UTF-8 with and without a mark, UTF-16 of both orders and Windows-1252', async () => {
    const wide = Buffer.from(`\ufeff${conversation}`, 'utf16le');
    const western = Buffer.from(conversation.replaceAll('’', '\u0092').replaceAll('–', '\u0096'), 'latin1');
    for (const bytes of [Buffer.from(conversation), Buffer.from(`\ufeff${conversation}`), wide, Buffer.from(wide).swap16(), western]) {
      expect(describeRecords(await readContent(bytes))).toEqual([read]);
    }
  });

  it('reads the same whatever the size of the chunks', async () => {
    for (const name of samples) {
      const whole = await readContent(bytesOf(name), { name }, 1_000_000);
      expect(await readContent(bytesOf(name), { name }, 3), name).toEqual(whole);
    }
  });

  it('reads every sample with line feeds as with carriage returns before them', async () => {
    for (const name of samples.filter((one) => !one.includes('.json'))) {
      const text = bytesOf(name).toString('latin1').replaceAll('\r\n', '\n');
      const plain = describeRecords(await readContent(Buffer.from(text, 'latin1'), { name }));
      expect(describeRecords(await readContent(Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'), { name })), name).toEqual(plain);
    }
  });

  it('finds the format by content where the name says nothing', async () => {
    for (const name of samples.filter((one) => one !== 'unknown-columns.csv')) {
      const named = await readContent(bytesOf(name), { name });
      expect(describeRecords(await readContent(bytesOf(name), { name: 'upload' })).length, name).toBe(named.length);
    }
  });

  it('reads as the format named, and says which formats there are when there is none of that name', async () => {
    expect(describeRecords(await readContent('Agent: Hello.\nCustomer: No.', { format: 'text' }))).toEqual(['sample:1 chat 1: a=Hello. | c=No.']);
    expect(findBroken(await readContent('x', { format: 'wav' }))[0]?.hint).toContain(transcriptFormats.map((format) => format.id).join(', '));
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['a blank file', ' \n\r\n', 'empty'],
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'Office document'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'PDF'],
    ['bytes', Buffer.from([1, 2, 0, 255, 254, 0, 0, 9, 7]), 'no text'],
    ['prose', 'Once upon a time\nthere was a queue.\n', 'no format'],
  ])('gives one clear broken record for %s', async (_, content, words) => {
    const records = await readContent(content);
    expect(records).toHaveLength(1);
    expect(findBroken(records)[0]).toMatchObject({ file: 'sample', line: 1, message: expect.stringContaining(words) as string });
  });

  it('gives the first conversation before the file has been read to its end', async () => {
    let given = 0;
    const endless = (async function* () {
      for (;;) {
        given += 1;
        yield Buffer.from(`${conversation}\n`.repeat(100));
      }
    })();
    for await (const record of readTranscripts(endless, { name: 'endless.jsonl' })) {
      expect(record).toHaveProperty('transcript');
      break;
    }
    expect(given).toBeLessThan(20);
  });

  it('closes the stream when reading stops early', async () => {
    let closed = false;
    const stream = (async function* () {
      try {
        for (;;) yield Buffer.from(`${conversation}\n`.repeat(100));
      } finally {
        closed = true;
      }
    })();
    for await (const _ of readTranscripts(stream, { name: 'a.jsonl' })) break;
    expect(closed).toBe(true);
  });

  it('passes over a record beyond the limit and reads what follows', async () => {
    const long = JSON.stringify({ id: 'long', turns: [{ role: 'agent', text: 'x'.repeat(recordLimit) }] });
    const records = await readContent(`${conversation}\n${long}\n${conversation}\n`, { name: 'a.jsonl' }, 65_536);
    expect(describeRecords(records)).toEqual([read, 'broken 2: The record is too long to be read.', read.replace('chat 1', 'chat 3')]);
  });

  it('takes the owner’s word for the channel', async () => {
    expect((await readContent(conversation, { channel: 'phone' }))[0]).toMatchObject({ transcript: { channel: 'phone' } });
  });
});

describe('whatever a file holds', () => {
  const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(text)));
  const formats = transcriptFormats.map((format) => format.id);

  it('never throws on random bytes, in any format', async () => {
    await fc.assert(fc.asyncProperty(anyBytes, fc.constantFrom(undefined, ...formats), async (bytes, format) => {
      for (const broken of findBroken(await readContent(bytes, format === undefined ? {} : { format }))) expect(broken.line).toBeGreaterThan(0);
    }), { numRuns: 400 });
  });

  it('never throws on samples cut off or with bytes changed, and roles always alternate', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...samples), fc.nat(), fc.nat(), fc.nat(255), fc.constantFrom(undefined, ...formats), async (name, cut, at, byte, format) => {
      const bytes = Buffer.from(bytesOf(name));
      bytes[at % bytes.length] = byte;
      const records = await readContent(bytes.subarray(0, cut % 3 === 0 ? bytes.length : cut % bytes.length), { name, ...(format === undefined ? {} : { format }) }, 64);
      for (const record of records) {
        if ('broken' in record) expect(record.broken.message).not.toBe('');
        else expect(record.transcript.turns.every((turn, index) => turn.text.trim() !== '' && turn.role !== record.transcript.turns[index - 1]?.role)).toBe(true);
      }
    }), { numRuns: 600 });
  });
});

describe('samples', () => {
  it('read as they stand in the folder', async () => {
    for (const name of samples) expect((await readSample(name)).length, name).toBeGreaterThan(0);
  });
});
