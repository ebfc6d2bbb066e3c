import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { createAnalyst } from '../app/analyst.ts';
import { loadTrainedReader } from '../content/trained-reader.ts';
import type { Casting } from '../core/conversation/scenario.ts';
import type { Utterances } from '../app/ports.ts';

/** What a worker is given to do. */
export type Job = { kind: 'assess'; utterances: Utterances } | { kind: 'measure'; scenario: string };
/** What it answers; a failure in words. */
export type JobResult = { value: unknown } | { failure: string };
export interface WorkerSettings {
  entries: ReadonlyMap<string, Casting>;
  /** Gives way to everything else on the machine. */
  background: boolean;
}

const { entries, background } = workerData as WorkerSettings;
// Only on Linux does a thread have a priority of its own.
if (background && process.platform === 'linux') setPriority(19);

const analyst = createAnalyst(entries, loadTrainedReader());

parentPort?.on('message', async ({ number, job }: { number: number; job: Job }) => {
  parentPort?.postMessage({ number, result: await work(job) });
});

async function work(job: Job): Promise<JobResult> {
  try {
    return { value: job.kind === 'assess' ? await analyst.assess(job.utterances) : await analyst.measureDifficulty(job.scenario) };
  } catch (cause) {
    return { failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
