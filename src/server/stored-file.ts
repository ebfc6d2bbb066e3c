import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** What a request says about the part of a file it wants. */
export interface FileRequest {
  method: string;
  range: string | undefined;
  /** `If-Range` and `If-None-Match`. */
  unlessChanged: string | undefined;
  knows: string | undefined;
}

/** Bytes from the first to the last, both counted. */
interface ByteRange {
  first: number;
  last: number;
}

/** The one range a header asks for: null when it asks for none that is understood (the whole is sent then), `unsatisfiable` when it lies beyond the end. Several ranges at once are answered with the whole, as RFC 9110 allows. */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [from, to] = [match[1] ?? '', match[2] ?? ''];
  if (from === '') {
    const length = Math.min(size, Number(to));
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  if (first >= size) return 'unsatisfiable';
  const last = to === '' ? size - 1 : Math.min(size - 1, Number(to));
  return last < first ? null : { first, last };
}

/** A file from the disk as an answer, whole or the part asked for, never held in memory; null when it is no plain file. */
export async function answerStored(path: string, request: FileRequest, given: Readonly<Record<string, string>>): Promise<Response | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null);
  if (file === null) return null;
  const entry = await file.stat();
  if (!entry.isFile()) {
    await file.close();
    return null;
  }
  const tag = `"${entry.size.toString(36)}-${Math.round(entry.mtimeMs).toString(36)}"`;
  const headers = { 'accept-ranges': 'bytes', etag: tag, ...given };
  const close = async (status: number, more: Record<string, string> = {}): Promise<Response> => {
    await file.close();
    return new Response(null, { status, headers: { ...headers, ...more } });
  };
  if (request.knows?.split(/\s*,\s*/u).includes(tag)) return close(304);
  const range = request.unlessChanged === undefined || request.unlessChanged === tag ? readRange(request.range, entry.size) : null;
  if (range === 'unsatisfiable') return close(416, { 'content-range': `bytes */${entry.size}` });
  const { first, last } = range ?? { first: 0, last: entry.size - 1 };
  const length = { 'content-length': String(Math.max(0, last - first + 1)), ...(range === null ? {} : { 'content-range': `bytes ${first}-${last}/${entry.size}` }) };
  const status = range === null ? 200 : 206;
  if (request.method === 'HEAD' || entry.size === 0) return close(status, length);
  const bytes = Readable.toWeb(file.createReadStream({ start: first, end: last })) as ReadableStream<Uint8Array>;
  return new Response(bytes, { status, headers: { ...headers, ...length } });
}
