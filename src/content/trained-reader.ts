import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLearnedReader } from '../core/language/learned/learned-reader.ts';
import type { ReaderManifest } from '../core/language/learned/model.ts';
import type { Reader } from '../core/language/observation.ts';

/** Where the trained reader lies in the package; the same from `src/content` and `dist/content`. */
export const readerDirectory: string = fileURLToPath(new URL('../../models/reader', import.meta.url));

/** Loads the trained reader (about 7 MB, some 40 ms). Throws an error that names the file which is absent or does not fit. */
export function loadTrainedReader(directory: string = readerDirectory): Reader {
  const manifest = readManifest(directory);
  const bytes = readPart(directory, 'reader.bin');
  return createLearnedReader(manifest, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
}

/** Name and fingerprint of the trained reader, without loading its weights. */
export function trainedReaderVersion(directory: string = readerDirectory): string {
  return readManifest(directory).version;
}

function readManifest(directory: string): ReaderManifest {
  return JSON.parse(readPart(directory, 'reader.json').toString('utf8')) as ReaderManifest;
}

function readPart(directory: string, name: string): Buffer {
  try {
    return readFileSync(join(directory, name));
  } catch (cause) {
    throw new Error(`The reader's file ${join(directory, name)} cannot be read; \`npm run train\` writes it.`, { cause });
  }
}
