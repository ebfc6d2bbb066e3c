import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import { badInput, describeError, wrongUsage } from './failure.ts';

/** Files that come about beside their final name and take it when they are whole. */
export interface Outputs {
  /** Adds to a file that grows while the archive is read. */
  add(name: string, text: string): Promise<void>;
  /** Writes a whole file. */
  write(name: string, text: string): Promise<void>;
  /** Gives every file its name and says which there are, in the order they were begun. */
  complete(): Promise<string[]>;
  /** Takes away what is not whole. */
  abandon(): Promise<void>;
}

/** Opens a folder for writing. Throws a Failure when it cannot be made. */
export async function openOutputs(folder: string): Promise<Outputs> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw wrongUsage(`The folder ${folder} cannot be made: ${describeError(error)}.`);
  }
  const growing = new Map<string, WriteStream>();
  const begun: string[] = [];
  const partOf = (name: string): string => join(folder, `${name}.part`);
  let fault: Error | undefined;
  const begin = (name: string): WriteStream => {
    const stream = createWriteStream(partOf(name));
    stream.on('error', (error) => {
      fault ??= error;
    });
    growing.set(name, stream);
    begun.push(name);
    return stream;
  };
  return {
    async add(name, text) {
      const stream = growing.get(name) ?? begin(name);
      await refuseFaults(folder, async () => {
        if (fault) throw fault;
        if (!stream.write(text)) await once(stream, 'drain');
      });
    },
    async write(name, text) {
      begun.push(name);
      await refuseFaults(folder, () => writeFile(partOf(name), text));
    },
    async complete() {
      await refuseFaults(folder, async () => {
        for (const stream of growing.values()) await finished(stream.end());
        for (const name of begun) await rename(partOf(name), join(folder, name));
      });
      return begun.map((name) => join(folder, name));
    },
    async abandon() {
      for (const stream of growing.values()) stream.destroy();
      for (const name of begun) await rm(partOf(name), { force: true });
    },
  };
}

async function refuseFaults(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw badInput(`The report cannot be written to ${folder}: ${describeError(error)}.`);
  }
}
