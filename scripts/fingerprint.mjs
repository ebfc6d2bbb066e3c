import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './programs.mjs';

/** A digest of the contents of files and folders, with what `keep` leaves out of folders left out. */
export function fingerprint(paths, keep = () => true) {
  const digest = createHash('sha256');
  for (const path of paths.flatMap((given) => listFiles(given, keep))) digest.update(path).update('\0').update(readFileSync(join(root, path))).update('\0');
  return digest.digest('hex');
}

/** Whether a step was done with these inputs and its results are still there. */
export function isDone(step, print, results) {
  const stamp = join(root, '.build', `${step}.stamp`);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === print && results.every((path) => existsSync(join(root, path)));
}

/** Notes that a step was done with these inputs. */
export function markDone(step, print) {
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(join(root, '.build', `${step}.stamp`), print);
}

function listFiles(path, keep) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter(keep)
    .sort();
}
