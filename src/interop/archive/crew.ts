import { Worker } from 'node:worker_threads';
import { emptySummary, mergeSummaries, type Summary } from '../../core/analysis/summary.ts';
import { startWork, type AnalyzeSettings, type Batch, type BatchResult } from './batch-work.ts';
import type { WorkerAnswer, WorkerRequest } from './batch-worker.ts';

/** Batches on their way for each worker: one in hand and one waiting, so that none stands idle and memory stays flat. */
const batchesEach = 2;

/** A thread that needs more than this, in megabytes, breaks and not the process. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

/** Those who analyse batches: worker threads, or the calling thread alone. */
export interface Crew {
  /** Batches that may be on their way at once. */
  width: number;
  /** Rejects when a thread breaks. */
  analyze(batch: Batch): Promise<BatchResult>;
  /** The summary of all batches; only when every batch has come back. */
  finish(): Promise<Summary>;
  close(): Promise<void>;
}

/** A crew of so many threads; of one it works where it is called. */
export function hireCrew(jobs: number, settings: AnalyzeSettings): Crew {
  return jobs === 1 ? workHere(settings) : hireWorkers(jobs, settings);
}

function workHere(settings: AnalyzeSettings): Crew {
  const work = startWork(settings);
  return { width: 1, analyze: async (batch) => work.take(batch), finish: async () => work.finish(), close: async () => {} };
}

interface Waiting {
  resolve(answer: WorkerAnswer): void;
  reject(cause: Error): void;
}

/** A thread answers its requests in their order. */
class Line {
  readonly #worker: Worker;
  readonly waiting: Waiting[] = [];

  constructor(settings: AnalyzeSettings) {
    this.#worker = new Worker(new URL('./batch-worker.js', import.meta.url), { workerData: settings, resourceLimits });
    this.#worker.on('message', (answer: WorkerAnswer) => this.waiting.shift()?.resolve(answer));
    this.#worker.on('error', (cause) => this.#fail(cause instanceof Error ? cause : new Error(String(cause))));
    this.#worker.on('exit', () => this.#fail(new Error('A worker stopped before it answered')));
  }

  send(request: WorkerRequest): Promise<WorkerAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(cause: Error): void {
    for (const { reject } of this.waiting.splice(0)) reject(cause);
  }
}

/** A crew of so many threads, also of one. */
export function hireWorkers(jobs: number, settings: AnalyzeSettings): Crew {
  const lines = Array.from({ length: jobs }, () => new Line(settings));
  return {
    width: jobs * batchesEach,
    async analyze(batch) {
      const [idlest] = lines.toSorted((one, other) => one.waiting.length - other.waiting.length);
      const answer = await (idlest as Line).send(batch);
      return (answer as { result: BatchResult }).result;
    },
    async finish() {
      const answers = await Promise.all(lines.map((line) => line.send('finish')));
      return answers.reduce((sum, answer) => mergeSummaries(sum, (answer as { summary: Summary }).summary), emptySummary());
    },
    async close() {
      await Promise.all(lines.map((line) => line.close()));
    },
  };
}
