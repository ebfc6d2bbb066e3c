import { build } from './build.mjs';
import { install, requireNode } from './install.mjs';
import { root, run, runPackage } from './programs.mjs';

/** Types, style and content of everything; answers whether all is well. */
export async function check() {
  await build(true);
  const steps = [
    ['Types', () => runPackage('typescript/bin/tsc', ['-b'])],
    ['Style', () => runPackage('@biomejs/biome/bin/biome', ['check', '--diagnostic-level=warn', '--error-on-warnings'])],
    ['Content', () => run(process.execPath, [`${root}bin/evenkeel.js`, 'check-content'])],
  ];
  const failed = [];
  for (const [name, step] of steps) if ((await step()) !== 0) failed.push(name);
  process.stdout.write(failed.length === 0 ? 'Types, style and content are fine.\n' : `Not fine: ${failed.join(', ')}. The reasons stand above.\n`);
  return failed.length === 0;
}

if (process.argv[1]?.endsWith('check.mjs')) {
  requireNode();
  await install();
  process.exitCode = (await check()) ? 0 : 1;
}
