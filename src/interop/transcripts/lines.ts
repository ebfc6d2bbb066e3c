import { recordLimit } from './record.ts';

/** A line of a file without its end. */
export interface Line {
  /** From 1. */
  number: number;
  /** Empty when the line is too long. */
  text: string;
  tooLong: boolean;
}

/**
 * Splits text at line feeds only, since JSON strings may hold U+2028; a carriage return before the line feed is dropped.
 * A line beyond the limit is given once, marked, with its words thrown away.
 */
export async function* splitLines(pieces: AsyncIterable<string>, limit = recordLimit): AsyncGenerator<Line> {
  let number = 1;
  let parts: string[] = [];
  let length = 0;
  const keep = (part: string): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const close = (): Line => {
    const line = { number, text: parts.join('').replace(/\r$/, ''), tooLong: length > limit };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      keep(piece.slice(start, end));
      yield close();
      start = end + 1;
    }
    if (start < piece.length) keep(piece.slice(start));
  }
  if (length > 0) yield close();
}
