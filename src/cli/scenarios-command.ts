import type { Scenario } from '../core/conversation/scenario.ts';
import { exitCodes } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { loadLibrary } from './library.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface ScenariosOptions {
  json?: boolean;
  content?: string;
}

/** Lists what can be played; files with problems are named on the error stream. */
export async function listScenarios(options: ScenariosOptions, terminal: Terminal): Promise<ExitCode> {
  const { scenarios, problems } = await loadLibrary(options.content);
  const widest = Math.max(0, ...scenarios.map(({ id }) => id.length));
  for (const scenario of scenarios) {
    if (options.json) await writeJson(terminal.output, describeScenario(scenario));
    else await writeLine(terminal.output, `${scenario.id.padEnd(widest)}  ${scenario.level.padEnd(10)}  ${scenario.channels.join(', ').padEnd(16)}  ${scenario.title}`);
  }
  if (problems.length > 0) await writeLine(terminal.errors, `The content has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}; run evenkeel check-content to see where.`);
  return problems.length > 0 ? exitCodes.badInput : exitCodes.fine;
}

function describeScenario({ id, version, title, summary, industry, firm, level, contentNote, channels, triggers, minutes, trains, goals, persona, agent, opening, subject, paths }: Scenario): object {
  return { id, version, title, summary, industry, firm, level, ...(contentNote ? { contentNote } : {}), channels, triggers, minutes, trains, goals, customer: { name: persona.name, about: persona.about }, agent, opening, subject, paths: paths.map(({ id: path, kind, channel, lesson }) => ({ id: path, kind, channel, lesson })) };
}
