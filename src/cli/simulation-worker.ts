import { parentPort, workerData } from 'node:worker_threads';
import { loadTrainedReader } from '../content/trained-reader.ts';
import type { AgentKind } from '../core/conversation/agents.ts';
import { simulate, type Simulation } from '../core/conversation/simulation.ts';
import type { Channel } from '../core/codebook.ts';
import type { Role } from './library.ts';

/** A scenario to play with several kinds of agent. */
export interface SimulationJob {
  role: Role;
  kinds: readonly AgentKind[];
  runs: number;
  channels: readonly Channel[];
}

/** Where the next job is: a number in shared memory that every thread counts up. */
export interface SimulationWork {
  jobs: readonly SimulationJob[];
  next: SharedArrayBuffer;
}

export interface SimulationDone {
  job: number;
  simulations: Simulation[];
}

const { jobs, next } = workerData as SimulationWork;
const reader = loadTrainedReader();
const counter = new Int32Array(next);
for (let job = Atomics.add(counter, 0, 1); job < jobs.length; job = Atomics.add(counter, 0, 1)) {
  const { role, kinds, runs, channels } = jobs[job] as SimulationJob;
  const simulations = kinds.map((kind) => simulate(role.scenario, role.voice, kind, runs, channels, reader));
  parentPort?.postMessage({ job, simulations } satisfies SimulationDone);
}
