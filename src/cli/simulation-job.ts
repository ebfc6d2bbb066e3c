import type { Channel } from '../core/codebook.ts';
import type { AgentKind } from '../core/conversation/agents.ts';
import type { Casting } from '../core/conversation/scenario.ts';
import { simulate, type Simulation } from '../core/conversation/simulation.ts';
import type { Reader } from '../core/language/observation.ts';

/** A scenario to play with several kinds of agent. */
export interface SimulationJob {
  casting: Casting;
  kinds: readonly AgentKind[];
  runs: number;
  channels: readonly Channel[];
}

/** Plays a job, one simulation for each kind of agent. */
export function runSimulation({ casting: { scenario, voice }, kinds, runs, channels }: SimulationJob, reader: Reader): Simulation[] {
  return kinds.map((kind) => simulate(scenario, voice, kind, runs, channels, reader));
}
