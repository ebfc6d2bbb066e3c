import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { badInput, describeError, wrongUsage } from './failure.ts';

export interface InputLine {
  /** From 1. */
  number: number;
  text: string;
}

/** Lines of a UTF-8 stream without their ends; blank lines are counted and left out. Splits at line feeds only, because JSON strings may hold U+2028. Throws a Failure when the stream breaks. */
export async function* readLines(stream: Readable): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder('utf-8');
  let number = 0;
  let rest = '';
  const split = function* (text: string): Generator<InputLine> {
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield { number, text: line.replace(/\r$/, '') };
    }
  };
  try {
    for await (const chunk of stream) yield* split(rest + decoder.decode(Buffer.from(chunk as Uint8Array | string), { stream: true }));
  } catch (error) {
    throw badInput(`The input cannot be read: ${describeError(error)}.`);
  }
  yield* split(`${rest}${decoder.decode()}\n`);
}

/** Opens a file named on the command line, `-` being standard input. Throws a Failure saying what is wrong with it. */
export async function openInput(path: string, input: Readable): Promise<Readable> {
  if (path === '-') return input;
  const found = await stat(path).catch(() => null);
  if (found === null) throw wrongUsage(`There is no file ${path}.`);
  if (found.isDirectory()) throw wrongUsage(`${path} is a folder; name a file in it.`);
  return createReadStream(path);
}
