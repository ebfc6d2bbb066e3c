import { describe, expect, it } from 'vitest';
import { emptySummary } from '../../core/analysis/summary.ts';
import { analyzeArchive, type ArchiveFile, type ArchiveWatch } from './archive.ts';
import type { Crew } from './crew.ts';
import type { Batch, BatchResult } from './batch-work.ts';

function fileOf(conversations: number, log: string[] = []): ArchiveFile {
  return {
    name: 'a.jsonl', size: 0,
    async *open() {
      for (let id = 0; id < conversations; id += 1) {
        log.push('read');
        yield Buffer.from(`${JSON.stringify({ id: `c${id}`, turns: [{ role: 'customer', text: `Where is it? ${'word '.repeat(2000)}` }, { role: 'agent', text: 'Here.' }] })}\n`);
      }
    },
  };
}

function resultOf({ sequence, records }: Batch): BatchResult {
  return { sequence, conversations: records.length, jsonLines: '', csv: '', analyses: [], notRead: [] };
}

function watchOf(take: (result: BatchResult) => void | Promise<void>, stopped = () => false): ArchiveWatch {
  return { onBytes: () => undefined, onResult: async (result) => take(result), stopped };
}

describe('an archive on its way through a crew', () => {
  it('gives its results in order however long each batch takes', async () => {
    const order: number[] = [];
    const late: Crew = {
      width: 4, finish: async () => emptySummary(), close: async () => {},
      analyze: (batch) => new Promise((resolve) => {
        setTimeout(() => resolve(resultOf(batch)), batch.sequence % 2 === 0 ? 20 : 1);
      }),
    };
    await analyzeArchive([fileOf(150)], Number.POSITIVE_INFINITY, late, watchOf(({ sequence }) => {
      order.push(sequence);
    }));
    expect(order.length).toBeGreaterThan(4);
    expect(order).toEqual(order.map((_, index) => index));
  });

  it('is read no faster than results are taken', async () => {
    const log: string[] = [];
    const crew: Crew = { width: 2, analyze: async (batch) => resultOf(batch), finish: async () => emptySummary(), close: async () => {} };
    let farthest = 0;
    let taken = 0;
    await analyzeArchive([fileOf(300, log)], Number.POSITIVE_INFINITY, crew, watchOf(({ conversations }) => {
      farthest = Math.max(farthest, log.length - taken);
      taken += conversations;
    }));
    expect(taken).toBe(300);
    expect(farthest).toBeLessThan(150);
  });

  it('stops after the batches at hand when it is told to', async () => {
    let taken = 0;
    const crew: Crew = { width: 1, analyze: async (batch) => resultOf(batch), finish: async () => emptySummary(), close: async () => {} };
    await analyzeArchive([fileOf(300)], Number.POSITIVE_INFINITY, crew, watchOf(({ conversations }) => {
      taken += conversations;
    }, () => taken > 0));
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(100);
  });

  it('goes on after a file that cannot be opened', async () => {
    const results: BatchResult[] = [];
    const unreadable: ArchiveFile = {
      name: 'locked.csv', size: 0,
      // biome-ignore lint/correctness/useYield: it breaks before the first byte.
      async *open() {
        throw new Error('EACCES: permission denied');
      },
    };
    const crew: Crew = { width: 1, analyze: async (batch) => ({ ...resultOf(batch), notRead: batch.records.flatMap((record) => ('broken' in record ? [record.broken] : [])) }), finish: async () => emptySummary(), close: async () => {} };
    await analyzeArchive([unreadable, fileOf(3)], Number.POSITIVE_INFINITY, crew, watchOf((result) => {
      results.push(result);
    }));
    expect(results.flatMap(({ notRead }) => notRead)).toMatchObject([{ file: 'locked.csv', message: 'The file cannot be read: EACCES: permission denied.' }]);
    expect(results.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(4);
  });

  it('rejects when the crew breaks', async () => {
    const crew: Crew = { width: 2, analyze: () => Promise.reject(new Error('A worker stopped')), finish: async () => emptySummary(), close: async () => {} };
    await expect(analyzeArchive([fileOf(200)], Number.POSITIVE_INFINITY, crew, watchOf(() => undefined))).rejects.toThrow('A worker stopped');
  });
});
