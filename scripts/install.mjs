import { existsSync, readFileSync } from 'node:fs';
import { root, run, stopOn } from './programs.mjs';

/** Ends the process with a sentence when this Node is older than package.json asks for. */
export function requireNode() {
  const wanted = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stopOn(1, `Evenkeel needs Node ${wanted} or newer and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`);
}

/** Installs the packages of the lock file when they are missing or differ from it. */
export async function install() {
  if (isInstalled()) return;
  process.stdout.write('Installing packages…\n');
  // Not `npm ci`: it refuses a lock file made where a registry lacks the optional programs of other systems.
  const words = ['install', '--no-save'];
  const npm = process.env.npm_execpath;
  const code = npm === undefined ? await run('npm', words, { shell: process.platform === 'win32' }) : await run(process.execPath, [npm, ...words]);
  stopOn(code, 'The packages could not be installed; npm says why above. Check the network, then start again.');
}

/** Whether npm's own note of what it installed agrees with the lock file. */
function isInstalled() {
  const note = `${root}node_modules/.package-lock.json`;
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages).filter(([path]) => path !== '');
  return wanted.every(([path, { version, optional }]) => (installed[path] === undefined ? optional === true : installed[path].version === version));
}
