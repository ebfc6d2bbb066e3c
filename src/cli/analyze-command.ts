import { availableParallelism } from 'node:os';
import { csvHead, writeCsvLine } from '../core/analysis/report/csv-report.ts';
import { findHeadlines } from '../core/analysis/report/findings.ts';
import { writeHtmlReport, type ReportFrame } from '../core/analysis/report/html-report.ts';
import { writeJsonReport } from '../core/analysis/report/json-report.ts';
import type { Summary } from '../core/analysis/summary.ts';
import { type Channel, channels } from '../core/codebook.ts';
import { analyzeArchive, type ArchiveFile } from '../interop/archive/archive.ts';
import { hireCrew } from '../interop/archive/crew.ts';
import { loadReaderQuality, readerDirectories } from '../content/trained-reader.ts';
import { type BrokenRecord, transcriptFormats } from '../interop/transcripts/transcripts.ts';
import { findFiles } from './analyze-files.ts';
import { openOutputs, type Outputs } from './analyze-outputs.ts';
import { startProgress, type Progress } from './analyze-progress.ts';
import { describeUnknown } from './closeness.ts';
import { exitCodes, wrongUsage } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { drawList } from './layout.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface AnalyzeOptions {
  out: string;
  format: string;
  input?: string;
  channel: string;
  agentAddress?: readonly string[];
  jobs: number;
  redact: boolean;
  quick?: boolean;
  limit?: number;
  quiet?: boolean;
  json?: boolean;
}

const reportFormats = ['html', 'json', 'csv'] as const;
type ReportFormat = (typeof reportFormats)[number];

/** Broken records said on the error stream; all of them stand in the file. */
const mostSaid = 20;
/** Threads beyond the processors only wait. */
export const defaultJobs: number = availableParallelism();

/** Reads an archive of conversations and writes what it shows as a report, figures and a line a conversation. */
export async function analyzeFiles(names: readonly string[], options: AnalyzeOptions, terminal: Terminal): Promise<ExitCode> {
  const formats = chooseFormats(options.format);
  const { files, leftOut } = await findFiles(names, chooseTraits(options), options.out, terminal.input);
  if (files.length === 0) throw wrongUsage(`There are no files with conversations in ${names.join(', ')}.`);
  const outputs = await openOutputs(options.out);
  try {
    return await run({ files, leftOut, formats, options, outputs, terminal });
  } catch (error) {
    await outputs.abandon();
    throw error;
  }
}

interface Run {
  files: readonly ArchiveFile[];
  leftOut: number;
  formats: readonly ReportFormat[];
  options: AnalyzeOptions;
  outputs: Outputs;
  terminal: Terminal;
}

async function run({ files, leftOut, formats, options, outputs, terminal }: Run): Promise<ExitCode> {
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  const reader = options.quick ? 'quick' : 'trained';
  const quality = loadReaderQuality(readerDirectories[reader]);
  const progress = startProgress(terminal.errors, files.reduce((sum, { size }) => sum + size, 0), options.quiet === true);
  const crew = hireCrew(options.jobs, { reader, redact: options.redact, anonymous: false, jsonLines: formats.includes('json'), csv: formats.includes('csv'), analyses: false, background: false });
  let interrupted = false;
  const stop = (): void => {
    interrupted = true;
    progress.say('Stopping after the conversations at hand; what was read so far is written. Ctrl-C again stops at once.');
  };
  process.once('SIGINT', stop);
  let notRead = 0;
  try {
    if (formats.includes('csv')) await outputs.add('conversations.csv', csvHead);
    if (formats.includes('json')) await outputs.add('conversations.jsonl', '');
    const summary = await analyzeArchive(files, limit, crew, {
      onBytes: (count) => progress.addBytes(count),
      stopped: () => interrupted,
      async onResult(result) {
        progress.addConversations(result.conversations);
        if (result.csv !== '') await outputs.add('conversations.csv', result.csv);
        if (result.jsonLines !== '') await outputs.add('conversations.jsonl', result.jsonLines);
        for (const broken of result.notRead) {
          if (notRead === 0) await outputs.add('not-read.csv', writeCsvLine(['file', 'line', 'reason', 'hint']));
          notRead += 1;
          await outputs.add('not-read.csv', writeCsvLine([broken.file, broken.line, broken.message, broken.hint]));
          sayBroken(broken, notRead, progress);
        }
      },
    });
    progress.end();
    const frame: ReportFrame = {
      sources: files.map(({ name }) => name), partial: describePartial(interrupted, summary, limit), redacted: options.redact, reader: quality.version, quality,
    };
    for (const format of formats) await writeReport(format, summary, frame, outputs);
    await conclude({ summary, frame, notRead, leftOut, written: await outputs.complete(), json: options.json === true }, terminal);
    if (interrupted) return exitCodes.interrupted;
    return notRead > 0 || summary.conversations === 0 ? exitCodes.badInput : exitCodes.fine;
  } finally {
    progress.end();
    process.removeListener('SIGINT', stop);
    await crew.close();
  }
}

function sayBroken({ file, line, message, hint }: BrokenRecord, place: number, progress: Progress): void {
  if (place <= mostSaid) progress.say(`${file}:${line}: ${message} ${hint}`);
  if (place === mostSaid + 1) progress.say('More records are not read; all are listed in not-read.csv.');
}

async function writeReport(format: ReportFormat, summary: Summary, frame: ReportFrame, outputs: Outputs): Promise<void> {
  if (format === 'html') await outputs.write('report.html', writeHtmlReport(summary, frame));
  if (format === 'json') await outputs.write('summary.json', writeJsonReport(summary, frame));
}

function describePartial(interrupted: boolean, { conversations }: Summary, limit: number): string | null {
  if (interrupted) return 'Reading was stopped before the end; the figures are of the first conversations only.';
  return conversations >= limit ? `Only the first ${limit} conversations were asked for.` : null;
}

interface Conclusion {
  summary: Summary;
  frame: ReportFrame;
  notRead: number;
  leftOut: number;
  written: readonly string[];
  json: boolean;
}

async function conclude({ summary, frame, notRead, leftOut, written, json }: Conclusion, { output, errors }: Terminal): Promise<void> {
  const headlines = findHeadlines(summary);
  const { conversations } = summary;
  if (json) return writeJson(output, { conversations, notRead, partial: frame.partial, headlines, written });
  if (leftOut > 0) await writeLine(errors, `${leftOut} files in folders have endings of no format that can be read and were left alone.`);
  await writeLine(output, [
    `${conversations} ${conversations === 1 ? 'conversation' : 'conversations'} analysed${notRead > 0 ? `, ${notRead} not read` : ''}.${frame.partial === null ? '' : ` ${frame.partial}`}`,
    ...headlines.map(({ figure, text, base }) => drawList('', [`${figure} ${text} ${base}`.replaceAll('\u00a0%', '%')]).trimStart()),
    drawList('Written:', written),
  ].join('\n'));
}

function chooseFormats(list: string): ReportFormat[] {
  const names = list.split(',').map((name) => name.trim()).filter(Boolean);
  const chosen = names.map((name) => {
    const known = reportFormats.find((format) => format === name);
    if (!known) throw wrongUsage(describeUnknown('report format', name, reportFormats));
    return known;
  });
  if (chosen.length === 0) throw wrongUsage(`Name at least one report format: ${reportFormats.join(', ')}.`);
  return [...new Set(chosen)];
}

function chooseTraits({ input, channel, agentAddress = [] }: AnalyzeOptions): { format?: string; channel: Channel; agents: readonly string[] } {
  const known = channels.find((one) => one === channel);
  if (!known) throw wrongUsage(describeUnknown('channel', channel, channels));
  const formats = transcriptFormats.map(({ id }) => id);
  if (input !== undefined && !formats.includes(input)) throw wrongUsage(describeUnknown('format', input, formats));
  return { channel: known, agents: agentAddress, ...(input === undefined ? {} : { format: input }) };
}
