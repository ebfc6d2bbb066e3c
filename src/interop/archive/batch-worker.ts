import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { Summary } from '../../core/analysis/summary.ts';
import { startWork, type AnalyzeSettings, type Batch, type BatchResult } from './batch-work.ts';

/** What a worker is asked: a batch, or its summary at the end. */
export type WorkerRequest = Batch | 'finish';
/** What it answers, one message to each request. */
export type WorkerAnswer = { result: BatchResult } | { summary: Summary };

const settings = workerData as AnalyzeSettings;
// Only on Linux does a thread have a priority of its own.
if (settings.background && process.platform === 'linux') setPriority(19);
const work = startWork(settings);

parentPort?.on('message', (request: WorkerRequest) => {
  const answer: WorkerAnswer = request === 'finish' ? { summary: work.finish() } : { result: work.take(request) };
  parentPort?.postMessage(answer);
});
