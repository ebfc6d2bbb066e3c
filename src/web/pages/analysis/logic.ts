import type { AnalysedConversation, AnalysisView, ArchiveReport, ListedConversation } from '../../../api/analysis-shapes.ts';
import { calmingLabels, derivedLabels, inflamingLabels, type Label, type Stage } from '../../../core/codebook.ts';
import type { Line, Mark } from '../../parts/chart/line.ts';
import type { StageBand } from '../../parts/stage/stage-scale.ts';
import { formatNumber, type MessageId, t } from '../../strings/translate.ts';
import { english } from '../../strings/en.ts';
import type { Listing } from './listing.ts';

/** Below this many cases a share is not compared with another. */
export const leastCases = 20;

/** What a label is called where the words are another person's. */
export function nameLabel(label: Label): string {
  return t(`seen.${label}` in english ? (`seen.${label}` as MessageId) : `label.${label}`);
}

const joinWords = (words: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);

/** Counts by kind in one phrase, with a sentence of its own for each known kind. */
function describeKinds(prefix: 'blanked' | 'leftOut', slot: string, counts: readonly (readonly [kind: string, times: number])[]): string {
  return joinWords(counts.flatMap(([kind, times]) => (`${prefix}.${kind}` in english ? [t(`${prefix}.${kind}` as MessageId, { [slot]: times })] : [])));
}

/** “12 e-mail addresses and 3 phone numbers”; empty when nothing was blanked. */
export const describeBlanked = ({ redactions }: ArchiveReport): string => describeKinds('blanked', 'times', redactions.map(({ kind, times }) => [kind, times]));

/** “2 internal notes”; empty when nothing was left out. */
export const describeLeftOut = ({ leftOut }: ArchiveReport): string => describeKinds('leftOut', 'messages', leftOut.map(({ kind, messages }) => [kind, messages]));

/** “German (2) and French (1)”; empty when all were English. */
export function describeLanguages({ otherLanguages }: ArchiveReport): string {
  const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });
  return joinWords(otherLanguages.map(({ language, conversations }) => `${/^[a-z]{2,3}$/.test(language) ? names.of(language) : language} (${conversations})`));
}

/** “41 of 180 (23 %)”. */
export const describeShare = (part: number, whole: number): string =>
  t('report.share', { part: formatNumber(part), whole: formatNumber(whole), share: formatNumber(whole === 0 ? 0 : (100 * part) / whole) });

type Move = ArchiveReport['moves'][number];

/** What is shown at once and what on demand. */
export const splitAfter = <Entry>(entries: readonly Entry[], most: number): [Entry[], Entry[]] => [entries.slice(0, most), entries.slice(most)];

/** The moves of a report by what they do, most frequent first. */
export function sortMoves({ moves }: ArchiveReport): { calming: Move[]; inflaming: Move[]; course: Move[] } {
  const among = (labels: readonly Label[]): Move[] => moves.filter(({ label }) => labels.includes(label));
  return { calming: among(calmingLabels), inflaming: among(inflamingLabels), course: among(derivedLabels) };
}

const lostEnds: readonly string[] = ['left-angry', 'gave-up'];
const orderings: Record<NonNullable<Listing['order']>, (one: ListedConversation, other: ListedConversation) => number> = {
  risk: (one, other) => one.number - other.number,
  score: (one, other) => (one.overall ?? 101) - (other.overall ?? 101) || one.number - other.number,
  place: (one, other) => one.file.localeCompare(other.file) || one.line - other.line,
};

/** The conversations that fit, in the order asked for. Every word searched for must occur in name or file. */
export function listConversations(list: readonly ListedConversation[], { q = '', order = 'risk', show = 'all', cause }: Listing): ListedConversation[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return list
    .filter(({ id, file, escalated, end, triggers }) => {
      const text = `${id} ${file}`.toLowerCase();
      const shown = show === 'all' || (show === 'up' ? escalated : lostEnds.includes(end));
      return shown && words.every((word) => text.includes(word)) && (cause === undefined || triggers.includes(cause));
    })
    .sort(orderings[order]);
}

/** Stages from the foot of the chart to its top; a recovery lies as low as calm. */
const steps: readonly Stage[] = ['calm', 'concern', 'frustration', 'anger', 'abuse'];
const heightOf = (stage: Stage): number => Math.max(0, steps.indexOf(stage));

/** The bands of a recorded conversation's chart: one of the same height for each stage. */
export const recordedBands: readonly StageBand[] = steps.map((stage, index) => ({ stage, from: index / steps.length, to: (index + 1) / steps.length }));

type Point = AnalysedConversation['curve'][number];

/** The stage as a height of 0–1, moved within its band by how upset the words were, so that two turns of one stage differ. */
export const placeStage = ({ stage, upset }: Point): number => (heightOf(stage) + 0.2 + 0.6 * upset) / steps.length;

/** The line of the customer's stage over their turns that could be read. */
export function drawCourse({ curve }: AnalysedConversation, name: string): { line: Line; steps: string[] } {
  return {
    line: { id: 'stage', name, values: curve.map(placeStage), pattern: 'solid', colour: 'var(--ink)', stages: curve.map(({ stage }) => stage) },
    steps: curve.map(({ turn }) => `${turn}`),
  };
}

/** Numbered marks where the stage turned, on the customer's next words. */
export function markTurns({ curve, turned }: AnalysedConversation): Mark[] {
  return turned.flatMap(({ turn, change }, index) => {
    const at = curve.findIndex((point) => point.turn > turn);
    if (at < 0) return [];
    const number = index + 1;
    return [{ turn: at, line: 'stage', text: `${number}`, name: t('analysed.mark', { number, turn }), href: `#turned-${number}`, good: change < 0 }];
  });
}

/** The hottest stage of a curve. */
export const findPeak = (curve: readonly Point[]): Stage | null =>
  curve.reduce<Point | null>((peak, point) => (peak === null || placeStage(point) > placeStage(peak) ? point : peak), null)?.stage ?? null;

/** What was earned by the moves of a conversation, the weightiest first; moves that came to nothing are left out. */
export function rankUsed({ used }: AnalysedConversation): AnalysedConversation['used'] {
  return used.filter(({ points }) => points !== 0).toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points) || one.turn - other.turn);
}

/** “38 kB”, “2.4 MB”, “80 MB”: of a thousand and a million bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1e6) return `${formatNumber(Math.ceil(bytes / 1000))}\u00a0kB`;
  return `${formatNumber(bytes / 1e6, bytes < 10e6 ? 1 : 0)}\u00a0MB`;
}

/** Why these files cannot be sent, in a sentence; null when they can. */
export function refuseFiles(files: readonly { size: number }[], limits: { bytes: number; files: number }): string | null {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length === 0) return t('analysis.nothing');
  if (files.length > limits.files) return t('analysis.tooMany', { count: formatNumber(files.length), limit: formatNumber(limits.files) });
  return size > limits.bytes ? t('analysis.tooLarge', { size: formatBytes(size), limit: formatBytes(limits.bytes) }) : null;
}

/** Where an analysis is, in a word or two. */
export function nameState({ state, kept }: AnalysisView): MessageId {
  if (state === 'failed') return 'analysis.failedShort';
  if (state !== 'done') return 'analysis.underWay';
  return kept ? 'analysis.kept' : 'analysis.notKept';
}
