import { competencies, derivedLabels, inflamingLabels, type Label } from '../../codebook.ts';
import type { ConversationAnalysis } from '../analysis.ts';

type Cell = string | number | null;

interface CsvColumn {
  name: string;
  read: (analysis: ConversationAnalysis) => Cell;
}

const inflaming: ReadonlySet<Label> = new Set<Label>([...inflamingLabels, ...derivedLabels]);

const columns: readonly CsvColumn[] = [
  { name: 'id', read: ({ id }) => id },
  { name: 'file', read: ({ source }) => source.file },
  { name: 'line', read: ({ source }) => source.line },
  { name: 'channel', read: ({ channel }) => channel },
  { name: 'team', read: ({ team }) => team ?? null },
  { name: 'agent', read: ({ agent }) => agent ?? null },
  { name: 'turns', read: ({ turns }) => turns.length },
  { name: 'arrived', read: ({ arrival }) => arrival?.stage ?? null },
  { name: 'last_stage', read: ({ curve }) => curve.at(-1)?.stage ?? null },
  { name: 'first_upset', read: ({ arrival }) => arrival?.upset ?? null },
  { name: 'highest_upset', read: ({ curve }) => (curve.length === 0 ? null : Math.max(...curve.map(({ upset }) => upset))) },
  { name: 'last_upset', read: ({ curve }) => curve.at(-1)?.upset ?? null },
  { name: 'causes', read: ({ triggers }) => listOnce(triggers.map(({ trigger }) => trigger)) },
  { name: 'escalated_at_turn', read: ({ escalation }) => escalation?.turn ?? null },
  { name: 'escalated_by', read: ({ escalation }) => escalation?.sign ?? null },
  { name: 'end', read: ({ end }) => end.kind },
  { name: 'risk', read: ({ risk }) => risk.value },
  { name: 'risk_reasons', read: ({ risk }) => risk.parts.map(({ factor, points }) => `${factor} ${points}`).join('; ') },
  { name: 'overall', read: ({ overall }) => overall },
  ...competencies.map((id) => ({ name: id.replaceAll('-', '_'), read: (analysis: ConversationAnalysis) => analysis.competencies.find((one) => one.id === id)?.score ?? null })),
  { name: 'try_next', read: ({ next }) => next },
  { name: 'moves', read: (analysis) => listOnce(listMoves(analysis).filter((label) => !inflaming.has(label))) },
  { name: 'inflaming_moves', read: (analysis) => listOnce([...listMoves(analysis), ...analysis.used.map(({ label }) => label)].filter((label) => inflaming.has(label))) },
  { name: 'turned_by', read: ({ turned }) => turned.map(({ turn, from, to, quote }) => `turn ${turn}, ${from} to ${to}: ${quote}`).join(' | ') },
];

/** The first line of the table. */
export const csvHead: string = writeCsvLine(columns.map(({ name }) => name));

/** One conversation as a line, with its line end. */
export function writeCsvConversation(analysis: ConversationAnalysis): string {
  return writeCsvLine(columns.map(({ read }) => read(analysis)));
}

/** One line of RFC 4180 CSV with its line end. A text a spreadsheet would take for a formula gets an apostrophe before it. */
export function writeCsvLine(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[\s]*[=+\-@\t\r\n|%]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function listMoves({ turns }: ConversationAnalysis): Label[] {
  return turns.flatMap(({ role, seen }) => (role === 'agent' ? seen.map(({ label }) => label) : []));
}

function listOnce(values: readonly string[]): string {
  return [...new Set(values)].join('; ');
}
