import { decodeText, findEncoding } from './decode.ts';
import { findForeignFile } from './foreign-file.ts';
import { transcriptFormats } from './formats/formats.ts';
import type { TranscriptFile, TranscriptRecord } from './record.ts';
import { describeBroken, type Source, type TranscriptFormat } from './source.ts';

const headLength = 64 * 1024;

/**
 * Reads a file's conversations one after the other in memory that does not grow with the file. What cannot be read is given as a broken
 * record with its line, and reading goes on; a file that is no transcript is one broken record. Throws only what `chunks` throws.
 */
export async function* readTranscripts(chunks: AsyncIterable<Uint8Array>, file: TranscriptFile): AsyncGenerator<TranscriptRecord> {
  const stream = chunks[Symbol.asyncIterator]();
  try {
    const begun = await readHead(stream);
    const start = Buffer.concat(begun.chunks);
    const head = await decodeHead(start);
    const bytes = continueStream(begun.chunks, stream);
    const source: Source = { file, head, bytes, text: decodeText(bytes, start) };
    const foreign = findForeignFile(start, findEncoding(start).name);
    if (foreign !== null) yield describeBroken(source, 1, foreign.message, foreign.hint);
    else if (head.trim() !== '' || !begun.ended) {
      const format = findFormat(source);
      if ('broken' in format) yield format;
      else yield* format.read(source);
    } else yield describeBroken(source, 1, 'The file is empty.', 'Choose a file with conversations in it.');
  } finally {
    await stream.return?.();
  }
}

async function readHead(stream: AsyncIterator<Uint8Array>): Promise<{ chunks: Uint8Array[]; ended: boolean }> {
  const chunks: Uint8Array[] = [];
  for (let length = 0; length < headLength; ) {
    const next = await stream.next();
    if (next.done === true) return { chunks, ended: true };
    chunks.push(next.value);
    length += next.value.length;
  }
  return { chunks, ended: false };
}

async function decodeHead(start: Uint8Array): Promise<string> {
  const once = (async function* () {
    yield start;
  })();
  const pieces: string[] = [];
  for await (const piece of decodeText(once, start)) pieces.push(piece);
  return pieces.join('').slice(0, headLength);
}

async function* continueStream(begun: Uint8Array[], stream: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let chunk = begun.shift(); chunk !== undefined; chunk = begun.shift()) yield chunk;
  for (let next = await stream.next(); next.done !== true; next = await stream.next()) yield next.value;
}

function findFormat(source: Source): TranscriptFormat | ReturnType<typeof describeBroken> {
  const ids = transcriptFormats.map((format) => format.id).join(', ');
  if (source.file.format !== undefined) {
    return transcriptFormats.find((format) => format.id === source.file.format) ?? describeBroken(source, 1, `There is no format ${source.file.format}.`, `Formats are ${ids}.`);
  }
  const extension = /\.([a-z0-9]+)(?:\.txt)?$/i.exec(source.file.name)?.[1]?.toLowerCase() ?? '';
  const fitting = transcriptFormats.filter((format) => format.sniff(source.head));
  const byExtension = transcriptFormats.filter((format) => format.extensions.includes(extension));
  return fitting.find((format) => byExtension.includes(format)) ?? fitting[0] ?? byExtension[0]
    ?? describeBroken(source, 1, 'The file is of no format that can be read.', `Formats are ${ids}; name one if the file is of it.`);
}
