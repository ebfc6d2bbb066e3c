import { useSyncExternalStore } from 'react';
import { RequestProblem } from '../../../api/client.ts';
import { pieceBytes } from '../../../api/paths.ts';
import { createId, isPassing, request, waitingTime } from './request.ts';

/** How sending files goes: still on its way, all sent, or given up. Null for an analysis this page did not start. */
export type Sending = 'sending' | 'sent' | 'failed' | null;

const sendings = new Map<string, Sending>();
const listeners = new Set<() => void>();
const mostFailures = 7;

const note = (analysis: string, sending: Sending): void => {
  sendings.set(analysis, sending);
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How sending the files of an analysis goes. */
export const useSending = (analysis: string): Sending => useSyncExternalStore(subscribe, () => sendings.get(analysis) ?? null);

/** Announces files, sends them behind the page however it changes, and gives the analysis' id. Throws when they are refused. */
export async function sendFiles(files: readonly File[]): Promise<string> {
  const id = createId();
  await request('startAnalysis', { body: { id, files: files.map(({ name, size }) => ({ name, size })) } });
  note(id, 'sending');
  sendAll(id, files).then(
    () => note(id, 'sent'),
    () => note(id, 'failed'),
  );
  return id;
}

async function sendAll(analysis: string, files: readonly File[]): Promise<void> {
  for (const [file, content] of files.entries()) {
    let [from, failures] = [0, 0];
    while (from < content.size) {
      try {
        from = (await request('sendPiece', { params: { analysis, file, from }, bytes: content.slice(from, from + pieceBytes) })).received;
        failures = 0;
      } catch (error) {
        // Stopped, cancelled, or gone: there is nobody to send to any more.
        if (isOver(error)) return;
        failures += 1;
        if (!isPassing(error) || failures > mostFailures) throw error;
        await new Promise((resolve) => setTimeout(resolve, waitingTime(error, Math.min(10_000, 400 * 2 ** failures))));
      }
    }
  }
}

function isOver(error: unknown): boolean {
  return error instanceof RequestProblem && ['analysis-not-ready', 'not-found'].includes(error.problem.code);
}
