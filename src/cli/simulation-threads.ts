import { Worker } from 'node:worker_threads';
import type { Simulation } from '../core/conversation/simulation.ts';
import { loadTrainedReader } from '../content/trained-reader.ts';
import { runSimulation, type SimulationJob } from './simulation-job.ts';
import type { SimulationDone, SimulationWork } from './simulation-worker.ts';

/** Plays jobs on several threads, a single one on this; results come in the order of the jobs, each as soon as it and those before it are there. */
export async function* simulateOnThreads(jobs: readonly SimulationJob[], threads: number): AsyncGenerator<Simulation[]> {
  if (jobs.length === 1 || threads === 1) {
    const reader = loadTrainedReader();
    for (const job of jobs) yield runSimulation(job, reader);
    return;
  }
  const work: SimulationWork = { jobs, next: new SharedArrayBuffer(4) };
  const waiting = jobs.map(() => awaitResult());
  const fail = (cause: unknown): void => {
    for (const { reject } of waiting) reject(cause);
  };
  const workers = Array.from({ length: Math.min(threads, jobs.length) }, () => new Worker(new URL('./simulation-worker.js', import.meta.url), { workerData: work }));
  for (const worker of workers) {
    worker.on('message', ({ job, simulations }: SimulationDone) => waiting[job]?.resolve(simulations));
    worker.on('error', fail);
  }
  try {
    for (const { promise } of waiting) yield await promise;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

interface Waiting {
  promise: Promise<Simulation[]>;
  resolve(simulations: Simulation[]): void;
  reject(cause: unknown): void;
}

function awaitResult(): Waiting {
  let [resolve, reject]: [Waiting['resolve'], Waiting['reject']] = [() => undefined, () => undefined];
  const promise = new Promise<Simulation[]>((onDone, onFailed) => {
    [resolve, reject] = [onDone, onFailed];
  });
  // A later one fails with the first; whoever waits for that has heard of it.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
