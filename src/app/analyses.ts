import type { AnalysedConversation, AnalysisView } from '../api/analysis-shapes.ts';
import type { RouteInput, RouteOutput } from '../api/routes.ts';
import type { Application } from './application.ts';
import { buildReport } from './archive-report.ts';
import { heldMilliseconds } from './held-analyses.ts';
import type { FinishedReport, HeldAnalysis } from './held-analyses.ts';
import { mayUseAnalysis, requireAnalysis } from './policies.ts';
import type { Actor } from './policies.ts';
import type { AnalysisKey, AnalysisRecord, NotRead } from './ports.ts';
import { Problem } from './problems.ts';
import { Riskiest } from './riskiest.ts';
import { Upload } from './upload.ts';

const mostFiles = 1000;
/** Conversations a report lists, and characters their details may take in all. */
const mostListed = 500;
const mostCharacters = 8_000_000;
const mostNotRead = 200;
const mostKept = 50;
/** How long a piece waits for room before it is answered, in milliseconds: well below what proxies allow. */
const patience = 10_000;
/** How long a deleted report can be kept again. */
const regretMilliseconds = 60_000;

/** Own analyses, kept and not, newest first. */
export async function listAnalyses(application: Application, actor: Actor): Promise<RouteOutput<'listAnalyses'>> {
  application.analyses.sweep(Date.parse(application.clock.now()));
  const kept = await application.database.listAnalyses(actor);
  const held = application.analyses.listOf(actor);
  const { formats } = application.archivist;
  return {
    analyses: [...held.map(viewHeld), ...kept.map(viewKept)],
    limits: { bytes: application.uploadBytes, files: mostFiles },
    formats: formats.map(({ id, name, extensions }) => ({ id, name, extensions: [...extensions] })),
  };
}

/** Announces files; the same request twice answers the same. Throws `upload-too-large`, `analysis-running`, `analysis-differs` or `analyses-busy`. */
export async function startAnalysis(application: Application, actor: Actor, { body }: RouteInput<'startAnalysis'>): Promise<RouteOutput<'startAnalysis'>> {
  const { analyses, archivist, clock, database, uploadBytes } = application;
  const key = nameAnalysis(actor, body.id);
  const total = body.files.reduce((sum, { size }) => sum + size, 0);
  const present = analyses.find(key);
  if (present !== null && mayUseAnalysis(actor, present) && present.total === total) return viewHeld(present);
  if (present !== null || (await database.findAnalysis(key)) !== null) {
    throw new Problem('analysis-differs', 'Another analysis was started with this id. Start again with a new one.', { errors: [{ field: 'id', message: 'This id is taken' }] });
  }
  if (total > uploadBytes) throw new Problem('upload-too-large', describeLimit(total, uploadBytes), { errors: [{ field: 'files', message: 'Too many bytes' }] });
  if (analyses.listOf(actor).some(isUnderWay)) throw new Problem('analysis-running', 'You have an analysis under way. Wait until it is done or cancel it, then start this one.');
  const now = Date.parse(clock.now());
  analyses.sweep(now);
  const upload = new Upload(body.files.map(({ name, size }) => ({ name: archivist.blank(name), size })));
  const analysis: HeldAnalysis = {
    ...key, learner: actor.learner, title: nameFiles(upload), startedAt: clock.now(), upload, total, state: 'waiting', conversations: 0, notRead: 0, finished: null, deleted: false, seenAt: now, goneAt: null,
  };
  if (!analyses.add(analysis)) throw new Problem('analyses-busy', 'This server is analysing as much as it can hold. Nothing was sent; try again in a few minutes.');
  void readArchive(application, analysis, upload);
  return viewHeld(analysis);
}

/** Takes a piece of a file and answers from where to go on. Throws `invalid-input`, or `analysis-not-ready` when nothing more is taken. */
export async function sendPiece(application: Application, actor: Actor, { params, bytes }: RouteInput<'sendPiece'>): Promise<RouteOutput<'sendPiece'>> {
  const analysis = requireHeld(application, actor, params.analysis);
  const file = analysis.upload?.find(params.file);
  if (analysis.upload === null) throw new Problem('analysis-not-ready', 'This analysis takes no more files: it was stopped or is done.');
  if (file === null || file === undefined) throw new Problem('invalid-input', 'There is no such file in this analysis.', { errors: [{ field: 'file', message: 'There is no such file' }] });
  return { received: await analysis.upload.add(params.file, params.from, bytes, patience) };
}

/** How far an analysis is. */
export async function readAnalysis(application: Application, actor: Actor, { params }: RouteInput<'readAnalysis'>): Promise<RouteOutput<'readAnalysis'>> {
  return viewAny(await requireAny(application, actor, params.analysis));
}

/** Reads no further; the report of what was read follows. */
export async function stopAnalysis(application: Application, actor: Actor, { params }: RouteInput<'stopAnalysis'>): Promise<RouteOutput<'stopAnalysis'>> {
  const found = await requireAny(application, actor, params.analysis);
  if ('upload' in found) found.upload?.stop();
  return viewAny(found);
}

/** What the archive shows. Throws `analysis-not-ready`. */
export async function readReport(application: Application, actor: Actor, { params }: RouteInput<'readReport'>): Promise<RouteOutput<'readReport'>> {
  const found = await requireAny(application, actor, params.analysis);
  if ('upload' in found) return requireFinished(found).report;
  return requireAnalysedPart(await application.database.findReport(found));
}

/** One of the listed conversations. Throws `not-found`. */
export async function readAnalysedConversation(application: Application, actor: Actor, { params }: RouteInput<'readAnalysedConversation'>): Promise<RouteOutput<'readAnalysedConversation'>> {
  const found = await requireAny(application, actor, params.analysis);
  const detail = 'upload' in found
    ? requireFinished(found).conversations[params.number - 1]?.detail ?? null
    : await application.database.findAnalysedConversation(found, params.number);
  return JSON.parse(requireAnalysedPart(detail)) as AnalysedConversation;
}

/** Keeps a report in the own list. Throws `analysis-not-ready` or `analyses-full`. */
export async function keepAnalysis(application: Application, actor: Actor, { params }: RouteInput<'keepAnalysis'>): Promise<RouteOutput<'keepAnalysis'>> {
  const { analyses, clock, database } = application;
  analyses.sweep(Date.parse(clock.now()));
  const deleted = analyses.findDeleted(nameAnalysis(actor, params.analysis));
  const found = deleted === null ? await requireAny(application, actor, params.analysis) : requireAnalysis(deleted, actor);
  if (!('upload' in found)) return viewKept(found);
  const { report, conversations } = requireFinished(found);
  if ((await database.listAnalyses(actor)).length >= mostKept) throw new Problem('analyses-full', `You keep ${mostKept} reports, which is as many as there is room for. Delete one, then keep this.`);
  const { organisation, analysis, learner, title, startedAt, notRead, total } = found;
  const record: AnalysisRecord = { organisation, analysis, learner, title, startedAt, keptAt: clock.now(), conversations: report.conversations, notRead, bytes: total };
  await database.keepAnalysis(record, report, conversations.map(({ row, detail }) => ({ number: row.number, detail })));
  analyses.drop(found);
  return viewKept(record);
}

/** Stops an analysis and forgets it; a report that was kept is deleted, and held for a minute in case it was a slip. */
export async function deleteAnalysis(application: Application, actor: Actor, { params }: RouteInput<'deleteAnalysis'>): Promise<RouteOutput<'deleteAnalysis'>> {
  const { analyses, clock, database } = application;
  const found = await requireAny(application, actor, params.analysis);
  if ('upload' in found) {
    analyses.drop(found);
    return {};
  }
  const [report, details] = await Promise.all([database.findReport(found), database.listAnalysedConversations(found)]);
  await database.deleteAnalysis(found);
  if (report !== null) {
    const now = Date.parse(clock.now());
    const rows = new Map(report.list.map((row) => [row.number, row]));
    const conversations = details.flatMap(({ number, detail }) => {
      const row = rows.get(number);
      return row === undefined ? [] : [{ row, detail }];
    });
    const { organisation, analysis, learner, title, startedAt, notRead, bytes } = found;
    analyses.add({
      organisation, analysis, learner, title, startedAt, upload: null, total: bytes, state: 'done', conversations: report.conversations, notRead, finished: { report, conversations }, deleted: true,
      seenAt: now, goneAt: now + regretMilliseconds,
    });
  }
  return {};
}

/** Reads what comes in until all is read; never throws. */
async function readArchive({ archivist, clock, journal }: Application, analysis: HeldAnalysis, upload: Upload): Promise<void> {
  const riskiest = new Riskiest(mostListed, mostCharacters);
  const notRead: NotRead[] = [];
  try {
    const summary = await archivist.analyze(upload.files, {
      onStart: () => {
        analysis.state = 'reading';
      },
      onConversation: (one) => {
        analysis.conversations += 1;
        riskiest.add(one);
      },
      onNotRead: (record) => {
        analysis.notRead += 1;
        if (notRead.length < mostNotRead) notRead.push(record);
      },
      stopped: () => upload.isStopped,
    });
    const conversations = riskiest.list();
    analysis.finished = { report: buildReport({ reader: archivist.reader, summary, conversations, notRead, notReadCount: analysis.notRead, partial: upload.isStopped }), conversations };
    analysis.state = 'done';
  } catch (cause) {
    analysis.state = 'failed';
    journal.warn('An archive could not be analysed', cause);
  }
  upload.stop();
  analysis.upload = null;
  analysis.goneAt = Date.parse(clock.now()) + heldMilliseconds;
}

function nameAnalysis({ organisation }: Actor, analysis: string): AnalysisKey {
  return { organisation, analysis };
}

function isUnderWay({ state }: HeldAnalysis): boolean {
  return state === 'waiting' || state === 'reading';
}

function requireHeld({ analyses, clock }: Application, actor: Actor, id: string): HeldAnalysis {
  const now = Date.parse(clock.now());
  analyses.sweep(now);
  const analysis = requireAnalysis(analyses.find(nameAnalysis(actor, id)), actor);
  analysis.seenAt = now;
  return analysis;
}

async function requireAny(application: Application, actor: Actor, id: string): Promise<HeldAnalysis | AnalysisRecord> {
  const key = nameAnalysis(actor, id);
  return application.analyses.find(key) === null ? requireAnalysis(await application.database.findAnalysis(key), actor) : requireHeld(application, actor, id);
}

function requireFinished({ finished, state }: HeldAnalysis): FinishedReport {
  if (finished !== null) return finished;
  if (state === 'failed') throw new Problem('analysis-not-ready', 'The archive could not be read to its end, through no fault of yours. Nothing of it is kept; the log of the server holds the reason.');
  throw new Problem('analysis-not-ready', 'The archive is still being read. Its report comes when all is read or you stop it.');
}

function requireAnalysedPart<Part>(part: Part | null): Part {
  if (part !== null) return part;
  throw new Problem('not-found', 'The report has no such conversation. It lists those there are.');
}

function viewAny(found: HeldAnalysis | AnalysisRecord): AnalysisView {
  return 'upload' in found ? viewHeld(found) : viewKept(found);
}

function viewHeld({ analysis, title, startedAt, state, upload, total, conversations, notRead, goneAt }: HeldAnalysis): AnalysisView {
  return {
    id: analysis, title, startedAt, state, kept: false, goneAt: goneAt === null ? null : new Date(goneAt).toISOString(),
    bytes: { received: upload === null ? total : upload.received, total }, conversations, notRead,
  };
}

function viewKept({ analysis, title, startedAt, conversations, notRead, bytes }: AnalysisRecord): AnalysisView {
  return { id: analysis, title, startedAt, state: 'done', kept: true, goneAt: null, bytes: { received: bytes, total: bytes }, conversations, notRead };
}

function nameFiles({ files }: Upload): string {
  const [first] = files;
  const others = files.length - 1;
  return `${first?.name ?? ''}${others > 0 ? ` + ${others}` : ''}`;
}

function describeLimit(total: number, limit: number): string {
  if (limit === 0) return 'This server takes no uploads. Whoever runs it can allow them, or analyse files with “evenkeel analyze”.';
  return `These files have ${writeMegabytes(total)} MB together, and one analysis may have ${writeMegabytes(limit)} MB. Send fewer at a time, or use “evenkeel analyze” on your own machine, which has no limit.`;
}

function writeMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1e5) / 10);
}
