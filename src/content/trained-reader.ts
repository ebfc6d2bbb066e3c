import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReaderQuality } from '../core/analysis/report/reader-quality.ts';
import { createLearnedReader } from '../core/language/learned/learned-reader.ts';
import type { ReaderManifest } from '../core/language/learned/model.ts';
import type { Reader } from '../core/language/observation.ts';

/** The two trained readers: the one that role-plays are read by, and a small one taught by it for archives, many times as fast. */
export type TrainedReader = 'trained' | 'quick';

/** Where they lie in the package; the same from `src/content` and `dist/content`. */
export const readerDirectories: Readonly<Record<TrainedReader, string>> = {
  trained: fileURLToPath(new URL('../../models/reader', import.meta.url)),
  quick: fileURLToPath(new URL('../../models/quick-reader', import.meta.url)),
};

/** Loads a trained reader (7 MB or 2, some 40 ms). Throws an error that names the file which is absent or does not fit. */
export function loadTrainedReader(directory: string = readerDirectories.trained): Reader {
  const manifest = readManifest(directory);
  const bytes = readPart(directory, 'reader.bin');
  return createLearnedReader(manifest, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
}

/** Name and fingerprint of a trained reader, without loading its weights. */
export function trainedReaderVersion(directory: string = readerDirectories.trained): string {
  return readManifest(directory).version;
}

/** What `npm run eval -- --record` found of a trained reader. Throws when it was found of another version. */
export function loadReaderQuality(directory: string = readerDirectories.trained): ReaderQuality {
  const quality = JSON.parse(readPart(directory, 'quality.json', measuring).toString('utf8')) as ReaderQuality;
  const version = trainedReaderVersion(directory);
  if (quality.version !== version) throw new Error(`${join(directory, 'quality.json')} tells how well ${quality.version} reads, and the reader there is ${version}; \`${measuring}\` measures it.`);
  return quality;
}

const measuring = 'npm run eval -- --record';

function readManifest(directory: string): ReaderManifest {
  return JSON.parse(readPart(directory, 'reader.json').toString('utf8')) as ReaderManifest;
}

function readPart(directory: string, name: string, writtenBy = 'npm run train'): Buffer {
  try {
    return readFileSync(join(directory, name));
  } catch (cause) {
    throw new Error(`The reader's file ${join(directory, name)} cannot be read; \`${writtenBy}\` writes it.`, { cause });
  }
}
