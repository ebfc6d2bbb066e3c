import { recordLimit } from '../record.ts';

/** One value of a JSON file, not yet parsed. */
export interface JsonText {
  /** From 1: the line the value begins on. */
  line: number;
  /** Empty when it is too long. */
  text: string;
  tooLong: boolean;
}

const opens = new Set(['{', '[']);
const closes = new Set(['}', ']']);
/** Where the state can change; everything between is passed over at once. */
const structural = /["\\{}[\],\n]/g;

/**
 * Cuts a file into its values: the elements of a list at the top, or the values at the top one after the other. Memory holds one value,
 * up to `limit` characters.
 */
export async function* cutJsonTexts(pieces: AsyncIterable<string>, limit = recordLimit): AsyncGenerator<JsonText> {
  const cutter = new JsonCutter(limit);
  for await (const piece of pieces) yield* cutter.read(piece);
  yield* cutter.finish();
}

class JsonCutter {
  readonly #limit: number;
  #line = 1;
  #began = 0;
  #depth = 0;
  #base: 0 | 1 | null = null;
  #inString = false;
  #escaped = false;
  #parts: string[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  *read(piece: string): Generator<JsonText> {
    let kept = 0;
    let from = 0;
    if (this.#escaped && piece.length > 0) {
      this.#escaped = false;
      from = 1;
    }
    structural.lastIndex = from;
    for (let found = structural.exec(piece); found !== null; found = structural.exec(piece)) {
      const at = found.index;
      const sign = found[0];
      if (sign === '\n') {
        this.#line += 1;
      } else if (this.#inString) {
        if (sign === '\\') {
          this.#escaped = at + 1 >= piece.length;
          structural.lastIndex = at + 2;
        } else if (sign === '"') this.#inString = false;
      } else if (sign === '"') {
        this.#begin();
        this.#inString = true;
      } else if (opens.has(sign)) {
        if (this.#base === null) {
          this.#base = sign === '[' ? 1 : 0;
          if (sign === '[') kept = at + 1;
        }
        if (this.#depth >= this.#base) this.#begin();
        this.#depth += 1;
      } else if (closes.has(sign)) {
        const ends = this.#depth === this.#base;
        this.#depth = Math.max(0, this.#depth - 1);
        if (ends && this.#base === 1) {
          this.#keep(piece.slice(kept, at));
          kept = at + 1;
          yield* this.#close();
          this.#base = null;
        } else if (this.#depth === this.#base && this.#base === 0) {
          this.#keep(piece.slice(kept, at + 1));
          kept = at + 1;
          yield* this.#close();
        }
      } else if (sign === ',' && this.#depth === this.#base) {
        this.#keep(piece.slice(kept, at));
        kept = at + 1;
        yield* this.#close();
      }
    }
    this.#keep(piece.slice(kept));
  }

  *finish(): Generator<JsonText> {
    yield* this.#close();
  }

  #begin(): void {
    if (this.#began === 0) this.#began = this.#line;
  }

  #keep(part: string): void {
    if (this.#length === 0 && this.#began === 0 && part.trim() === '') return;
    this.#length += part.length;
    if (this.#length <= this.#limit) this.#parts.push(part);
    else this.#parts = [];
  }

  *#close(): Generator<JsonText> {
    const tooLong = this.#length > this.#limit;
    const text = this.#parts.join('').trim();
    const line = this.#began === 0 ? this.#line : this.#began;
    this.#parts = [];
    this.#length = 0;
    this.#began = 0;
    if (text !== '' || tooLong) yield { line, text, tooLong };
  }
}
