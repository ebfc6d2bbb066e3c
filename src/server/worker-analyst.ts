import { Worker } from 'node:worker_threads';
import type { Casting } from '../core/conversation/scenario.ts';
import type { Analyst } from '../app/ports.ts';
import type { Assessment } from '../core/assessment/assessment.ts';
import type { Job, JobResult, WorkerSettings } from './analyst-worker.ts';

/** A background worker with nothing to do for so long gives its memory back. */
const idleMilliseconds = 1_000;

/** A thread collects its garbage early rather than grow; one assessment needs some tens of megabytes. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 192 };

/** An analyst on threads of its own: one for debriefs somebody waits for, one in the background for measuring. */
export function createWorkerAnalyst(entries: ReadonlyMap<string, Casting>): Analyst {
  const debriefs = new WorkerLine({ entries, background: false });
  const background = new WorkerLine({ entries, background: true });
  debriefs.open();
  return {
    assess: async ({ scenario, channel, seed, turns }) => {
      const utterances = { scenario, channel, seed, turns };
      return (await debriefs.send({ kind: 'assess', utterances })) as Assessment;
    },
    measureDifficulty: async (scenario) => (await background.send({ kind: 'measure', scenario })) as number,
    close: async () => {
      await Promise.all([debriefs.close(), background.close()]);
    },
  };
}

interface Waiting {
  resolve(value: unknown): void;
  reject(cause: Error): void;
}

/** One worker, started when there is something to do and again after it broke. */
class WorkerLine {
  readonly #settings: WorkerSettings;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #last = 0;
  #closed = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
  }

  /** Starts ahead of the first job, so that it need not wait for that. */
  open(): Worker {
    this.#worker ??= this.#start();
    return this.#worker;
  }

  send(job: Job): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error('The analyst is closed'));
    clearTimeout(this.#idle);
    const worker = this.open();
    this.#last += 1;
    const number = this.#last;
    worker.postMessage({ number, job });
    return new Promise((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idle);
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./analyst-worker.js', import.meta.url), { workerData: this.#settings, resourceLimits });
    worker.on('message', ({ number, result }: { number: number; result: JobResult }) => {
      const waiting = this.#waiting.get(number);
      this.#waiting.delete(number);
      if ('failure' in result) waiting?.reject(new Error(result.failure));
      else waiting?.resolve(result.value);
      if (this.#settings.background && this.#waiting.size === 0) this.#idle = setTimeout(() => worker.terminate(), idleMilliseconds).unref();
    });
    worker.on('error', (cause) => this.#fail(worker, cause instanceof Error ? cause : new Error(String(cause))));
    worker.on('exit', () => this.#fail(worker, new Error('The analyst stopped before it answered')));
    return worker;
  }

  #fail(worker: Worker, cause: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(cause);
    this.#waiting.clear();
  }
}
