import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { answerStored } from './stored-file.ts';
import type { FileRequest } from './stored-file.ts';

interface WebFile {
  body: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer> | null;
  gzip: Uint8Array<ArrayBuffer> | null;
  type: string;
  tag: string;
  /** Its name changes with its content, so it may be kept for ever. */
  hashed: boolean;
  /** Where a file lies that is too large to be held in memory; `body` is empty then. */
  stored?: string;
}

/** Files beyond this, such as the voices, are read from the disk when they are asked for. */
const mostHeld = 4_000_000;

/** The built pages by path (`/assets/index-4f2a.js`), held in memory but for the largest. */
export type WebFiles = ReadonlyMap<string, WebFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.webp': 'image/webp', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json', '.map': 'application/json', '.wasm': 'application/wasm',
};

/** Reads a folder of built pages; empty when there is none. */
export async function readWebFiles(folder: string): Promise<WebFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
  const sizes = new Map(await Promise.all(paths.map(async (path) => [path, (await stat(join(folder, path))).size] as const)));
  const isHeld = (path: string): boolean => (sizes.get(path) ?? 0) <= mostHeld;
  const bodies = new Map(await Promise.all(paths.filter(isHeld).map(async (path) => [path, new Uint8Array(await readFile(join(folder, path)))] as const)));
  const plain = paths.filter((path) => !/\.(br|gz)$/.test(path));
  return new Map(plain.map((path) => [path, { ...describeFile(path, bodies), ...(isHeld(path) ? {} : { stored: join(folder, path) }) }]));
}

function describeFile(path: string, bodies: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): WebFile {
  const body = bodies.get(path) ?? new Uint8Array();
  return {
    body,
    brotli: bodies.get(`${path}.br`) ?? null,
    gzip: bodies.get(`${path}.gz`) ?? null,
    type: types[extname(path)] ?? 'application/octet-stream',
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    hashed: path.startsWith('/assets/'),
  };
}

/** The answer for a path, null when there is no such file. */
export async function answerFile(files: WebFiles, path: string, request: FileRequest & { accepts: string }): Promise<Response | null> {
  const file = files.get(path);
  if (file === undefined) return null;
  const kept = { 'content-type': file.type, 'cache-control': file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache' };
  if (file.stored !== undefined) return answerStored(file.stored, request, kept);
  const headers: Record<string, string> = { ...kept, etag: file.tag, vary: 'accept-encoding' };
  if (request.knows?.split(/\s*,\s*/).includes(file.tag)) return new Response(null, { status: 304, headers });
  if (file.brotli !== null && /\bbr\b/.test(request.accepts)) return new Response(file.brotli, { headers: { ...headers, 'content-encoding': 'br' } });
  if (file.gzip !== null && /\bgzip\b/.test(request.accepts)) return new Response(file.gzip, { headers: { ...headers, 'content-encoding': 'gzip' } });
  return new Response(file.body, { headers });
}
