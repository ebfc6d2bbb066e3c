import type { Content } from '../content/content.ts';
import { agentKinds } from '../core/conversation/agents.ts';
import type { AgentKind } from '../core/conversation/agents.ts';
import { calibrate, type Calibration } from '../core/conversation/calibration.ts';
import type { Casting } from '../core/conversation/scenario.ts';
import { shareResolved, type Simulation } from '../core/conversation/simulation.ts';
import { outcomes } from '../core/conversation/turn.ts';
import { chooseChannel } from './channel-choice.ts';
import { describeUnknown } from './closeness.ts';
import { calibrationHeading, nameCalibrationCells, percent } from './calibration-table.ts';
import { badInput, exitCodes, wrongUsage } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { drawTable } from './layout.ts';
import { findCasting, loadLibrary } from './library.ts';
import { simulateOnThreads } from './simulation-threads.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface SimulateOptions {
  agent: string;
  runs: number;
  jobs: number;
  channel?: string;
  json?: boolean;
  content?: string;
}

/**
 * Plays scenarios many times with simulated agents and writes outcome rates, satisfaction, length and how the customer holds up; with every
 * kind of agent also the calibration, with what is not as it should be under it.
 */
export async function simulateScenarios(id: string, options: SimulateOptions, terminal: Terminal): Promise<ExitCode> {
  const content = await loadLibrary(options.content);
  const kinds = chooseAgents(options.agent);
  const castings = id === 'all' ? await chooseAll(content, options.channel, terminal) : [findCasting(content, id)];
  const jobs = castings.map((casting) => ({ casting, kinds, runs: options.runs, channels: options.channel === undefined ? casting.scenario.channels : [chooseChannel(casting.scenario, options.channel)] }));
  const calibrations: Calibration[] = [];
  for await (const simulations of simulateOnThreads(jobs, options.jobs)) {
    calibrations.push(calibrate(simulations));
    if (options.json) for (const simulation of simulations) await writeJson(terminal.output, simulation);
    else await writeLine(terminal.output, describeSimulations(simulations));
  }
  if (options.json || kinds.length < agentKinds.length) return exitCodes.fine;
  await writeLine(terminal.output, drawTable([calibrationHeading, ...calibrations.map(nameCalibrationCells)]));
  for (const { scenario, faults } of calibrations) if (faults.length > 0) await writeLine(terminal.output, `${scenario}: ${faults.join('; ')}`);
  return exitCodes.fine;
}

/** Every scenario that has the channel, if one is asked for; the others are named. */
async function chooseAll(content: Content, channel: string | undefined, terminal: Terminal): Promise<Casting[]> {
  const { scenarios } = content;
  if (scenarios.length === 0) throw badInput('No scenario could be loaded; run evenkeel check-content.');
  const fitting = scenarios.filter((scenario) => channel === undefined || scenario.channels.some((one) => one === channel));
  if (fitting.length === 0) throw wrongUsage(`No scenario is played by ${channel}.`);
  const others = scenarios.filter((scenario) => !fitting.includes(scenario)).map((scenario) => scenario.id);
  if (others.length > 0) await writeLine(terminal.errors, `Not played by ${channel}: ${others.join(', ')}.`);
  return fitting.map((scenario) => findCasting(content, scenario.id));
}

function chooseAgents(name: string): readonly AgentKind[] {
  if (name === 'all') return agentKinds;
  const kind = agentKinds.find((one) => one === name);
  if (!kind) throw wrongUsage(describeUnknown('agent', name, [...agentKinds, 'all']));
  return [kind];
}

/** Only outcomes that happened get a column. */
function describeSimulations(simulations: readonly Simulation[]): string {
  const [first] = simulations;
  if (!first) return '';
  const seen = outcomes.filter((outcome) => simulations.some((simulation) => simulation.outcomes[outcome] > 0));
  const rows = simulations.map((simulation) => [
    simulation.agent, ...seen.map((outcome) => percent(simulation.outcomes[outcome])), percent(shareResolved(simulation)),
    simulation.csat.toFixed(2), simulation.turns.toFixed(1), simulation.repetition.toFixed(2), percent(simulation.variety), simulation.ignored.toFixed(2),
  ]);
  const table = drawTable([['agent', ...seen, 'good end', 'CSAT', 'turns', 'repeated', 'varied', 'ignored'], ...rows]);
  return `${first.scenario}, ${first.channels.join(' and ')}, ${first.runs === 1 ? '1 run' : `${first.runs} runs`} each\n${table}\n`;
}
