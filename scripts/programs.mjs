import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in the project's folder with this terminal; answers its exit code. */
export function run(program, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a JavaScript program of node_modules, by its path there. */
export function runPackage(path, words, options = {}) {
  return run(process.execPath, [`${root}node_modules/${path}`, ...words], options);
}

/** Ends this process with a sentence when a step failed. */
export function stopOn(code, sentence) {
  if (code === 0) return;
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
