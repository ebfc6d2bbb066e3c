import { parentPort, workerData } from 'node:worker_threads';
import type { Summary } from '../core/analysis/summary.ts';
import { startWork, type AnalyzeSettings, type Batch, type BatchResult } from './analyze-work.ts';

/** What a worker is asked: a batch, or its summary at the end. */
export type WorkerRequest = Batch | 'finish';
/** What it answers, one message to each request. */
export type WorkerAnswer = { result: BatchResult } | { summary: Summary };

const work = startWork(workerData as AnalyzeSettings);

parentPort?.on('message', (request: WorkerRequest) => {
  const answer: WorkerAnswer = request === 'finish' ? { summary: work.finish() } : { result: work.take(request) };
  parentPort?.postMessage(answer);
});
