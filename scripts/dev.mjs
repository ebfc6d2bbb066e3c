import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { install, requireNode } from './install.mjs';
import { root } from './programs.mjs';

/** `npm run dev`: compiler, server and pages that follow every change; the pages' address is printed by Vite. */
const { PORT: port = '4300', DATA: data = 'data', HOST: host = '127.0.0.1' } = process.env;

requireNode();
await install();
await build(true);

const modules = `${root}node_modules`;
const programs = [
  [`${modules}/typescript/bin/tsc`, '-b', 'src/cli', '--watch', '--preserveWatchOutput'],
  ['--watch-path=dist/server', '--watch-path=dist/app', '--watch-path=dist/core', '--watch-path=content', `${root}bin/evenkeel.js`, 'serve', '--port', port, '--data', data, '--host', host],
  [`${modules}/vite/bin/vite.js`, '--config', 'src/web/vite.config.ts'],
];
const env = { ...process.env, EVENKEEL_API: `http://${host}:${port}` };
// In groups of their own, because the compiler is a program started by a program.
const detached = process.platform !== 'win32';
const children = programs.map((words) => spawn(process.execPath, words, { cwd: root, stdio: 'inherit', env, detached }));

/** One that ends takes the others with it. */
function stop() {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    if (detached) process.kill(-child.pid, 'SIGTERM');
    else child.kill('SIGTERM');
  }
}
for (const child of children) child.once('exit', stop);
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
