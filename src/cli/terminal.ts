import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes; the process's streams, or a test's. */
export interface Terminal {
  input: Readable;
  output: Writable;
  errors: Writable;
  /** A person sits there: prompts and colours make sense. */
  interactive: boolean;
}

/** Writes a line and waits while the reader is behind, so that memory stays flat however long the stream is. */
export async function writeLine(stream: Writable, text: string): Promise<void> {
  if (!stream.write(`${text}\n`)) await once(stream, 'drain');
}

/** Writes one JSON object as one line. */
export function writeJson(stream: Writable, value: object): Promise<void> {
  return writeLine(stream, JSON.stringify(value));
}
