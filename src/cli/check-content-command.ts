import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentDirectory } from '../content/content-directory.ts';
import { formatProblem } from '../content/content-problem.ts';
import { loadContent } from '../content/content.ts';
import { exitCodes, wrongUsage } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface CheckContentOptions {
  json?: boolean;
}

/** Reports every problem of every content file at once, with file and line. */
export async function checkContent(directory: string | undefined, options: CheckContentOptions, terminal: Terminal): Promise<ExitCode> {
  const root = directory ?? contentDirectory;
  const found = await stat(root).catch(() => null);
  if (!found?.isDirectory()) throw wrongUsage(`There is no folder ${root}.`);
  const { scenarios, voices, problems } = await loadContent(root);
  if (options.json) {
    for (const problem of problems) await writeJson(terminal.output, problem);
    await writeJson(terminal.output, { scenarios: scenarios.length, voices: voices.length, problems: problems.length });
  } else {
    const prefix = relative(process.cwd(), root);
    for (const problem of problems) await writeLine(terminal.output, formatProblem({ ...problem, file: join(prefix, problem.file) }));
    const verdict = problems.length === 0 ? 'no problems' : problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    await writeLine(terminal.output, `${scenarios.length} scenarios and ${voices.length} voices can be used; ${verdict}.`);
  }
  return problems.length === 0 ? exitCodes.fine : exitCodes.badInput;
}
