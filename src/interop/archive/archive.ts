import type { Summary } from '../../core/analysis/summary.ts';
import { readTranscripts, type TranscriptFile, type TranscriptRecord } from '../transcripts/transcripts.ts';
import type { Crew } from './crew.ts';
import type { Batch, BatchResult } from './batch-work.ts';
import { describeError } from '../describe-error.ts';

/** A file of the archive, not opened yet. */
export interface ArchiveFile extends TranscriptFile {
  /** Bytes, 0 when nobody knows. */
  size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** What goes on while an archive is read. */
export interface ArchiveWatch {
  /** Bytes read since the last call. */
  onBytes(count: number): void;
  /** A batch is done; in the order of the archive. */
  onResult(result: BatchResult): Promise<void>;
  /** Whether to stop after the batches at hand. */
  stopped(): boolean;
}

/** A batch is full with so many records or characters of text. */
const mostRecords = 64;
const mostText = 256 * 1024;

/** Analyses an archive with back-pressure: files are read no faster than the crew works and results are taken. A file that cannot be opened or read to its end is one broken record. */
export async function analyzeArchive(files: readonly ArchiveFile[], limit: number, crew: Crew, watch: ArchiveWatch): Promise<Summary> {
  const underWay: Promise<BatchResult>[] = [];
  const takeOldest = async (): Promise<void> => {
    const result = await underWay.shift();
    if (result) await watch.onResult(result);
  };
  for await (const batch of fillBatches(readFiles(files, limit, watch))) {
    const promise = crew.analyze(batch);
    // Awaited in its turn; until then a failure must not count as unhandled.
    promise.catch(() => undefined);
    underWay.push(promise);
    if (underWay.length >= crew.width) await takeOldest();
  }
  while (underWay.length > 0) await takeOldest();
  return crew.finish();
}

async function* readFiles(files: readonly ArchiveFile[], limit: number, watch: ArchiveWatch): AsyncGenerator<TranscriptRecord> {
  let read = 0;
  for (const file of files) {
    if (watch.stopped() || read >= limit) return;
    const { open, size: _, ...described } = file;
    try {
      for await (const record of readTranscripts(countBytes(open(), watch), described)) {
        yield record;
        if ('transcript' in record) read += 1;
        if (watch.stopped() || read >= limit) return;
      }
    } catch (error) {
      yield { broken: { file: file.name, line: 1, message: `The file cannot be read: ${describeError(error)}.`, hint: 'What was read of it before counts.' } };
    }
  }
}

async function* countBytes(chunks: AsyncIterable<Uint8Array>, watch: ArchiveWatch): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    watch.onBytes(chunk.length);
    yield chunk;
  }
}

async function* fillBatches(records: AsyncIterable<TranscriptRecord>): AsyncGenerator<Batch> {
  let batch: TranscriptRecord[] = [];
  let [sequence, text] = [0, 0];
  for await (const record of records) {
    batch.push(record);
    text += 'transcript' in record ? record.transcript.turns.reduce((sum, turn) => sum + turn.text.length, 0) : 0;
    if (batch.length < mostRecords && text < mostText) continue;
    yield { sequence, records: batch };
    [batch, text] = [[], 0];
    sequence += 1;
  }
  if (batch.length > 0) yield { sequence, records: batch };
}
