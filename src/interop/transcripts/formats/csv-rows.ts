import type { Line } from '../lines.ts';
import { recordLimit } from '../record.ts';

/** One row of a table, or a row that cannot be read. */
export type Row = { line: number; cells: string[] } | { line: number; fault: string };

/** Lines one quoted cell may run over; a quote open for longer was never closed. */
const longestCell = 1000;

/** Cuts one row into cells; null while a quoted cell is still open. Not `clean` when words stand after a closing quote. */
export function cutCells(text: string, delimiter: string): { cells: string[]; clean: boolean } | null {
  if (!text.includes('"')) return { cells: text.split(delimiter), clean: true };
  const cells: string[] = [];
  let clean = true;
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      const end = findQuoteEnd(text, at + 1);
      if (end < 0) return null;
      // Words after a closing quote are kept: some exports quote only the first part of a cell.
      const next = text.indexOf(delimiter, end + 1);
      cells.push(text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, next < 0 ? text.length : next));
      clean &&= text.slice(end + 1, next < 0 ? text.length : next).trim() === '';
      if (next < 0) return { cells, clean };
      at = next + delimiter.length;
    } else {
      const next = text.indexOf(delimiter, at);
      cells.push(text.slice(at, next < 0 ? text.length : next));
      if (next < 0) return { cells, clean };
      at = next + delimiter.length;
    }
  }
}

function findQuoteEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/**
 * Reads lines as rows (RFC 4180, any delimiter). A quote that never closes, or that swallows following rows so that there are more cells than
 * `width` allows, spoils only its own line: reading goes on at the next.
 */
export async function* readRows(lines: AsyncIterable<Line>, delimiter: string): AsyncGenerator<Row> {
  let open: Line[] = [];
  let size = 0;
  let width = 0;
  const take = function* (line: Line): Generator<Row> {
    const waiting = [line];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next.tooLong) {
        yield { line: next.number, fault: 'the line is too long' };
        continue;
      }
      if (open.length === 0 && next.text.trim() === '') continue;
      open.push(next);
      size += next.text.length + 1;
      const first = open[0] ?? next;
      // Only a line with a quote of its own can close what is open.
      const cut = open.length > 1 && !next.text.includes('"') ? null : cutCells(open.map((part) => part.text).join('\n'), delimiter);
      const cells = cut?.cells ?? null;
      const swallows = open.length > 1 && width > 0 && (cells?.length !== width || cut?.clean === false);
      const spoilt = cells === null ? open.length >= longestCell || size > recordLimit : swallows;
      if (spoilt) {
        yield { line: first.number, fault: 'a quoted cell is not closed' };
        waiting.push(...open.slice(1).reverse());
      } else if (cells === null) continue;
      else {
        width = width === 0 ? cells.length : width;
        yield cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')
          ? { line: first.number, fault: `there are ${cells.length} cells under ${width} columns` }
          : { line: first.number, cells };
      }
      open = [];
      size = 0;
    }
  };
  for await (const line of lines) yield* take(line);
  while (open.length > 0) {
    const [first, ...rest] = open;
    open = [];
    size = 0;
    if (first !== undefined) yield { line: first.number, fault: 'a quoted cell is not closed' };
    for (const line of rest) yield* take(line);
  }
}
