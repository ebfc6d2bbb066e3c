import { createReadStream } from 'node:fs';
import { type BrokenRecord, readTranscripts, type TranscriptFile, type TranscriptRecord } from '../../src/interop/transcripts/transcripts.ts';

/** Everything read from a sample of this folder. */
export async function readSample(name: string, about: Partial<TranscriptFile> = {}): Promise<TranscriptRecord[]> {
  return collect(readTranscripts(createReadStream(new URL(name, import.meta.url)), { name, ...about }));
}

/** Everything read from bytes or text, in chunks of a size. */
export async function readContent(content: string | Uint8Array, about: Partial<TranscriptFile> = {}, chunk = 7): Promise<TranscriptRecord[]> {
  return collect(readTranscripts(cutChunks(typeof content === 'string' ? Buffer.from(content) : content, chunk), { name: 'sample', ...about }));
}

/** Bytes in chunks of a size, as a stream would give them. */
export async function* cutChunks(bytes: Uint8Array, chunk: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

/** All items of a stream. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Records as short lines: who said what, or what is broken where. */
export function describeRecords(records: readonly TranscriptRecord[]): string[] {
  return records.map((record) => ('broken' in record
    ? `broken ${record.broken.line}: ${record.broken.message}`
    : `${record.transcript.id} ${record.transcript.channel} ${record.transcript.source.line}: ${record.transcript.turns.map((turn) => `${turn.role[0]}=${turn.text}`).join(' | ')}`));
}

/** The broken records among them. */
export function findBroken(records: readonly TranscriptRecord[]): BrokenRecord[] {
  return records.flatMap((record) => ('broken' in record ? [record.broken] : []));
}
