import { loadTrainedReader } from '../content/trained-reader.ts';
import type { Content } from '../content/content.ts';
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
import type { Role } from './library.ts';
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
  const reader = loadTrainedReader();
  const roles = id === 'all' ? await chooseAll(content, options.channel, terminal) : [findRole(content, id)];
  for (const [index, { scenario, voice }] of roles.entries()) {
    const channel = chooseChannel(scenario, options.channel);
    const simulations: Simulation[] = [];
    for (const kind of kinds) {
      const simulation = simulate(scenario, voice, kind, options.runs, channel, reader);
      if (options.json) await writeJson(terminal.output, simulation);
      simulations.push(simulation);
    }
    if (!options.json) await writeLine(terminal.output, `${index > 0 ? '\n' : ''}${scenario.id}, ${channel}, ${options.runs === 1 ? '1 run' : `${options.runs} runs`} each\n${drawSimulations(simulations)}`);
  }
  return exitCodes.fine;
}

/** Every scenario that has the channel, if one is asked for; the others are named. */
async function chooseAll(content: Content, channel: string | undefined, terminal: Terminal): Promise<Role[]> {
  const { scenarios } = content;
  if (scenarios.length === 0) throw badInput('No scenario could be loaded; run evenkeel check-content.');
  const fitting = scenarios.filter((scenario) => channel === undefined || scenario.channels.some((one) => one === channel));
  if (fitting.length === 0) throw wrongUsage(`No scenario is played by ${channel}.`);
  const others = scenarios.filter((scenario) => !fitting.includes(scenario)).map((scenario) => scenario.id);
  if (others.length > 0) await writeLine(terminal.errors, `Not played by ${channel}: ${others.join(', ')}.`);
  return fitting.map((scenario) => findRole(content, scenario.id));
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
