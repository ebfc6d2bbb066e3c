import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { Channel } from '../core/codebook.ts';
import type { ArchiveFile } from '../interop/archive/archive.ts';
import { transcriptFormats } from '../interop/transcripts/transcripts.ts';
import { wrongUsage } from './failure.ts';

/** What the command line says of all files. */
export interface FileTraits {
  format?: string;
  channel: Channel;
  agents: readonly string[];
}

/** Files found, and how many in folders were left alone because nothing is known of their endings. */
export interface FoundFiles {
  files: ArchiveFile[];
  leftOut: number;
}

const endings: ReadonlySet<string> = new Set(transcriptFormats.flatMap(({ extensions }) => extensions));

/** Finds what was named: files, folders with all that is in them, patterns with * ? **, and - for standard input. In the order named, folders by name; nothing twice and nothing from the folder `out`. Throws a Failure for what is not there. */
export async function findFiles(names: readonly string[], traits: FileTraits, out: string, input: Readable): Promise<FoundFiles> {
  const found = new Map<string, ArchiveFile>();
  let leftOut = 0;
  const add = async (path: string): Promise<void> => {
    if (!found.has(path)) found.set(path, { ...traits, name: path, size: (await stat(path)).size, open: () => createReadStream(path) });
  };
  for (const name of names) {
    if (name === '-') {
      found.set('-', { ...traits, name: 'standard input', size: 0, open: () => input });
      continue;
    }
    const entry = await stat(name).catch(() => null);
    const listed = entry?.isDirectory() ? await listFolder(name) : entry ? [name] : await matchPattern(name);
    const paths = entry?.isFile() ? listed : listed.filter((path) => !resolve(path).startsWith(`${resolve(out)}${sep}`));
    const known = entry?.isDirectory() ? paths.filter(hasKnownEnding) : paths;
    leftOut += paths.length - known.length;
    for (const path of known) await add(path);
  }
  return { files: [...found.values()], leftOut };
}

function hasKnownEnding(path: string): boolean {
  return endings.has(/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '');
}

/** All files in a folder and its folders, by name; hidden ones are left alone. */
async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith('.')).sort((one, other) => (one.name < other.name ? -1 : 1));
  const paths: string[] = [];
  for (const entry of shown) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) paths.push(...(await listFolder(path)));
    else if (entry.isFile() || (await stat(path).catch(() => null))?.isFile()) paths.push(path);
  }
  return paths;
}

async function matchPattern(pattern: string): Promise<string[]> {
  if (!/[*?]/.test(pattern)) throw wrongUsage(`There is no file or folder ${pattern}.`);
  const base = /^[^*?]*\//.exec(pattern)?.[0] ?? '.';
  const folder = await stat(base).catch(() => null);
  const written = compilePattern(base === '.' ? pattern.replace(/^\.\//, '') : pattern);
  const paths = folder?.isDirectory() ? (await listFolder(base)).filter((path) => written.test(base.startsWith('./') ? `./${path}` : path)) : [];
  if (paths.length === 0) throw wrongUsage(`No file fits the pattern ${pattern}.`);
  return paths;
}

/** * and ? stay within a folder, ** goes through folders. */
function compilePattern(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (mark) => patternMarks[mark] ?? `\\${mark}`);
  return new RegExp(`^${source}$`);
}

const patternMarks: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' };
