const lineFeed = 0x0a;
/** Bytes without a line feed after which a piece is decoded all the same. */
const longestPiece = 1024 * 1024;

/** How a file's bytes stand for letters, by its byte order mark. */
type Encoding = { name: 'utf-16le' | 'utf-16be'; markLength: 2 } | { name: 'utf-8'; markLength: 0 | 3 };

/** Finds the encoding from a file's first bytes; without a mark it is UTF-8, line by line Windows-1252 where it is not. */
export function findEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', markLength: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', markLength: 2 };
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', markLength: 3 };
  return { name: 'utf-8', markLength: 0 };
}

/** Decodes a stream of bytes by the encoding its head shows; never throws for what the bytes are. */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<string> {
  const encoding = findEncoding(head);
  if (encoding.name === 'utf-8') yield* decodeLines(dropBytes(chunks, encoding.markLength));
  else {
    const decoder = new TextDecoder(encoding.name);
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  }
}

async function* dropBytes(chunks: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    const dropped = Math.min(left, chunk.length);
    left -= dropped;
    if (chunk.length > dropped) yield chunk.subarray(dropped);
  }
}

async function* decodeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > 0 || length + chunk.length > longestPiece) {
      const whole = Buffer.concat([...rest, chunk]);
      const cut = end > 0 ? length + end : cutBetweenLetters(whole);
      yield decodeWhole(whole.subarray(0, cut));
      rest = [whole.subarray(cut)];
      length = whole.length - cut;
    } else {
      rest.push(chunk);
      length += chunk.length;
    }
  }
  if (length > 0) yield decodeWhole(Buffer.concat(rest));
}

/** The last place in bytes of UTF-8 where no letter is cut in two; the end when they are not UTF-8. */
function cutBetweenLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= 4 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length - back + 1;
    if (byte >= 0xc0) return bytes.length - back;
  }
  return bytes.length;
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** What Windows-1252 has where ISO 8859-1 has control signs, from 0x80; Node's own decoder reads those as the control signs. */
const westernSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWhole(bytes: Uint8Array): string {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    // One foreign line must not turn its neighbours' accents into pairs of signs.
    return splitBytes(bytes).map(decodeLine).join('');
  }
}

function splitBytes(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

function decodeLine(bytes: Uint8Array): string {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return restoreWesternSigns(Buffer.from(bytes).toString('latin1'));
  }
}

/** Reads the control signs from 0x80 to 0x9f as the letters of Windows-1252 that were meant. */
export function restoreWesternSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => westernSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}
