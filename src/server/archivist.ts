import type { Archivist, ArchiveWatch, SentFile } from '../app/ports.ts';
import { emptySummary } from '../core/analysis/summary.ts';
import { analyzeArchive } from '../interop/archive/archive.ts';
import type { AnalyzeSettings } from '../interop/archive/batch-work.ts';
import { readerDirectories, trainedReaderVersion } from '../content/trained-reader.ts';
import type { Crew } from '../interop/archive/crew.ts';
import { redactText, transcriptFormats } from '../interop/transcripts/transcripts.ts';

const wishes: AnalyzeSettings = { reader: 'trained', redact: true, anonymous: true, jsonLines: false, csv: false, analyses: true, background: true };

/** An archivist that reads so many archives at once, each with a crew of its own; the others wait in the order they came. */
export function createArchivist(hire: (wishes: AnalyzeSettings) => Crew, most: number): Archivist {
  const waiting: (() => void)[] = [];
  const crews = new Set<Crew>();
  let under = 0;
  let closed = false;

  async function enter(): Promise<void> {
    if (under >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else under += 1;
  }

  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) under -= 1;
    else next();
  }

  async function read(files: readonly SentFile[], watch: ArchiveWatch) {
    const crew = hire(wishes);
    crews.add(crew);
    try {
      watch.onStart();
      return await analyzeArchive(files, Number.POSITIVE_INFINITY, crew, {
        onBytes: () => undefined,
        onResult: async ({ analyses, notRead }) => {
          for (const analysis of analyses) watch.onConversation(analysis);
          for (const record of notRead) watch.onNotRead(record);
        },
        stopped: () => closed || watch.stopped(),
      });
    } finally {
      crews.delete(crew);
      await crew.close();
    }
  }

  return {
    reader: trainedReaderVersion(readerDirectories[wishes.reader]),
    formats: transcriptFormats.map(({ id, name, extensions }) => ({ id, name, extensions })),
    blank: (text) => redactText(text).text,
    async analyze(files, watch) {
      await enter();
      try {
        return watch.stopped() ? emptySummary() : await read(files, watch);
      } finally {
        leave();
      }
    },
    async close() {
      closed = true;
      await Promise.all([...crews].map((crew) => crew.close()));
    },
  };
}
