import { join, relative } from 'node:path';
import { contentDirectory } from '../content/content-directory.ts';
import { formatProblem } from '../content/content-problem.ts';
import { exitCodes } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { loadLibrary } from './library.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface CheckContentOptions {
  json?: boolean;
}

/** Reports every problem of every content file at once, with file and line. */
export async function checkContent(directory: string | undefined, options: CheckContentOptions, terminal: Terminal): Promise<ExitCode> {
  const { scenarios, voices, problems } = await loadLibrary(directory);
  if (options.json) {
    for (const problem of problems) await writeJson(terminal.output, problem);
    await writeJson(terminal.output, { scenarios: scenarios.length, voices: voices.length, problems: problems.length });
  } else {
    const prefix = relative(process.cwd(), directory ?? contentDirectory);
    for (const problem of problems) await writeLine(terminal.output, formatProblem({ ...problem, file: join(prefix, problem.file) }));
    const verdict = problems.length === 0 ? 'no problems' : problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    await writeLine(terminal.output, `${scenarios.length} scenarios and ${voices.length} voices can be used; ${verdict}.`);
  }
  return problems.length === 0 ? exitCodes.fine : exitCodes.badInput;
}
