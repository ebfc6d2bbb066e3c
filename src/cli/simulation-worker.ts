import { parentPort, workerData } from 'node:worker_threads';
import { loadTrainedReader } from '../content/trained-reader.ts';
import type { Simulation } from '../core/conversation/simulation.ts';
import { runSimulation, type SimulationJob } from './simulation-job.ts';

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
  parentPort?.postMessage({ job, simulations: runSimulation(jobs[job] as SimulationJob, reader) } satisfies SimulationDone);
}
