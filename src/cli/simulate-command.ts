import { agentKinds } from '../core/conversation/agents.ts';
import type { AgentKind } from '../core/conversation/agents.ts';
import { simulate } from '../core/conversation/simulation.ts';
import type { Simulation } from '../core/conversation/simulation.ts';
import { outcomes } from '../core/conversation/turn.ts';
import { chooseChannel } from './channel-choice.ts';
import { describeUnknown } from './closeness.ts';
import { badInput, exitCodes, wrongUsage } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { drawTable } from './layout.ts';
import { findRole, loadLibrary } from './library.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface SimulateOptions {
  agent: string;
  runs: number;
  channel?: string;
  json?: boolean;
  content?: string;
}

/** Plays scenarios many times with simulated agents and writes outcome rates, satisfaction, length and repetition. */
export async function simulateScenarios(id: string, options: SimulateOptions, terminal: Terminal): Promise<ExitCode> {
  const content = await loadLibrary(options.content);
  const kinds = chooseAgents(options.agent);
  const ids = id === 'all' ? content.scenarios.map((scenario) => scenario.id) : [id];
  if (ids.length === 0) throw badInput('No scenario could be loaded; run evenkeel check-content.');
  for (const [index, one] of ids.entries()) {
    const { scenario, voice } = findRole(content, one);
    const channel = chooseChannel(scenario, options.channel);
    const simulations: Simulation[] = [];
    for (const kind of kinds) {
      const simulation = simulate(scenario, voice, kind, options.runs, channel);
      if (options.json) await writeJson(terminal.output, simulation);
      simulations.push(simulation);
    }
    if (!options.json) await writeLine(terminal.output, `${index > 0 ? '\n' : ''}${one}, ${channel}, ${options.runs === 1 ? '1 run' : `${options.runs} runs`} each\n${drawSimulations(simulations)}`);
  }
  return exitCodes.fine;
}

function chooseAgents(name: string): readonly AgentKind[] {
  if (name === 'all') return agentKinds;
  const kind = agentKinds.find((one) => one === name);
  if (!kind) throw wrongUsage(describeUnknown('agent', name, [...agentKinds, 'all']));
  return [kind];
}

/** Only outcomes that happened get a column. */
function drawSimulations(simulations: readonly Simulation[]): string {
  const seen = outcomes.filter((outcome) => simulations.some((simulation) => simulation.outcomes[outcome] > 0));
  const rows = simulations.map((simulation) => [
    simulation.agent, ...seen.map((outcome) => `${Math.round(simulation.outcomes[outcome] * 100)} %`),
    simulation.csat.toFixed(2), simulation.turns.toFixed(1), simulation.repetition.toFixed(2),
  ]);
  return drawTable([['agent', ...seen, 'CSAT', 'turns', 'repeated'], ...rows]);
}
