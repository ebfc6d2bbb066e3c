import type { BrokenRecord, TranscriptFile, TranscriptRecord } from './record.ts';

/** One file on its way through a format's reader. */
export interface Source {
  file: TranscriptFile;
  /** The first characters, for what must be decided before reading. */
  head: string;
  bytes: AsyncIterable<Uint8Array>;
  /** The bytes decoded; a stream can be read once, as bytes or as text. */
  text: AsyncIterable<string>;
}

/** One line of the format table. */
export interface TranscriptFormat {
  id: string;
  /** What people call it. */
  name: string;
  /** Lower case, without the dot. */
  extensions: readonly string[];
  /** Whether a file that begins so is of this format. */
  sniff: (head: string) => boolean;
  read: (source: Source) => AsyncIterable<TranscriptRecord>;
}

/** A broken record of a source. */
export function describeBroken(source: Source, line: number, message: string, hint: string): { broken: BrokenRecord } {
  return { broken: { file: source.file.name, line, message, hint } };
}
