import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fingerprint, isDone, markDone } from './fingerprint.mjs';
import { install, requireNode } from './install.mjs';
import { root, runPackage, stopOn } from './programs.mjs';

const isSource = (path) => !/\.test\.tsx?$|tsconfig\.tsbuildinfo$/.test(path);
const settings = ['package.json', 'package-lock.json', 'tsconfig.base.json'];

/** Builds what is not built yet from the files as they are now. */
export async function build(quiet) {
  await buildPrograms(quiet);
  await buildPages(quiet);
}

async function buildPrograms(quiet) {
  const folders = ['core', 'content', 'api', 'app', 'store', 'llm', 'interop', 'server', 'cli', 'train', 'bench'].map((name) => `src/${name}`);
  const print = fingerprint([...settings, ...folders], isSource);
  if (isDone('programs', print, ['dist/cli/main.js', 'dist/server/main.js', 'dist/train/train.js', 'dist/bench/bench.js'])) return;
  if (!quiet) process.stdout.write('Building the server and the command line…\n');
  stopOn(await runPackage('typescript/bin/tsc', ['-b', 'src/cli', 'src/train', 'src/bench']), 'The programs could not be built; the compiler says why above.');
  markDone('programs', print);
}

async function buildPages(quiet) {
  const print = fingerprint([...settings, 'src/web', 'src/api', 'src/core'], isSource);
  if (isDone('pages', print, ['dist/web/index.html'])) return;
  if (!quiet) process.stdout.write('Building the pages…\n');
  const words = ['build', '--config', 'src/web/vite.config.ts', '--logLevel', quiet ? 'error' : 'warn'];
  stopOn(await runPackage('vite/bin/vite.js', words), 'The pages could not be built; Vite says why above.');
  rmSync(join(root, 'dist/web/.vite'), { recursive: true, force: true });
  compressPages();
  markDone('pages', print);
}

/** Lays compressed copies beside files that gain by it. */
function compressPages() {
  for (const entry of readdirSync(join(root, 'dist/web'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css|html|svg|json|webmanifest)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const body = readFileSync(file);
    if (body.length < 1024) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(body));
    writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
  }
}

if (process.argv[1]?.endsWith('build.mjs')) {
  requireNode();
  await install();
  await build(process.argv.includes('--quiet'));
}
