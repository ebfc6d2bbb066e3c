import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { install, requireNode } from './install.mjs';
import { root, run, runPackage, stopOn } from './programs.mjs';

/** `npm test`: installs what is missing, checks, runs every test (or those named after `--`), and ends with one line of counts. */
const report = join(root, '.build', 'tests.json');

requireNode();
await install();
await requireBrowser();
const { check } = await import('./check.mjs');
const fine = await check();
rmSync(report, { force: true });
const code = await runPackage('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)]);
const { passed, failed } = countTests();
// A failure outside of any test counts as one.
const others = (fine ? 0 : 1) + (code !== 0 && failed === 0 ? 1 : 0);
process.stdout.write(`\n${passed} passed, ${failed + others} failed\n`);
process.exitCode = failed + others === 0 ? 0 : 1;

function countTests() {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((result) => result.status !== 'failed'));
  return { passed, failed: numFailedTests + broken.length };
}

/** The journeys run in a real Chromium or Chrome; on Debian root can install one. */
async function requireBrowser() {
  if (findBrowser()) return;
  if (process.platform === 'linux' && process.getuid() === 0 && isOnPath('apt-get')) {
    process.stdout.write('Installing Chromium…\n');
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-qq'], quiet);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  }
  stopOn(findBrowser() ? 0 : 1, 'The tests need Chromium or Chrome. Install one (on Debian: sudo apt-get install chromium), or name its program in CHROMIUM.');
}

function findBrowser() {
  const places = [process.env.CHROMIUM, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
  return places.some((place) => place !== undefined && existsSync(place)) || ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].some(isOnPath);
}

function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
