import { buildRecord } from '../build-record.ts';
import { type Fields, findField } from '../fields.ts';
import { Gathering, type GatheredTurn } from '../gathering.ts';
import { splitLines } from '../lines.ts';
import type { TranscriptRecord } from '../record.ts';
import { describeBroken, type Source, type TranscriptFormat } from '../source.ts';
import { readAbout, readId, readTurn } from './conversation-shape.ts';
import { cutCells, readRows, type Row } from './csv-rows.ts';
import { readDialogue } from './dialogue.ts';

const delimiters = [',', ';', '\t', '|'] as const;
/** The line by which Excel is told the delimiter. */
const excelLine = /^sep=(.)\r?\n/;

/** Tables with one turn a line, or with a whole conversation in a cell. */
export const csv: TranscriptFormat = {
  id: 'csv', name: 'CSV or TSV', extensions: ['csv', 'tsv', 'tab'],
  sniff: (head) => {
    const names = cutCells(firstLine(head), findDelimiter(head))?.cells ?? null;
    return names !== null && names.length > 1 && isTable(names) && names.every((name) => name.trim().length <= 60);
  },
  read: readTable,
};

function firstLine(head: string): string {
  return (head.replace(excelLine, '').split('\n', 1)[0] ?? '').replace(/\r$/, '');
}

function findDelimiter(head: string): string {
  const told = excelLine.exec(head)?.[1];
  if (told !== undefined) return told;
  const line = firstLine(head);
  const counts = delimiters.map((delimiter) => cutCells(line, delimiter)?.cells.length ?? 0);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Whether columns tell turns: words, and who says them; or whole conversations. */
function isTable(names: readonly string[]): boolean {
  return hasTurns(names) || findField(names, 'transcript') !== undefined;
}

function hasTurns(names: readonly string[]): boolean {
  const text = findField(names, 'text');
  const others = names.filter((name) => name !== text);
  return text !== undefined && (['speaker', 'fromCustomer', 'fromAgent'] as const).some((kind) => findField(others, kind) !== undefined);
}

async function* readTable(source: Source): AsyncGenerator<TranscriptRecord> {
  const rows = readRows(skipExcelLine(splitLines(source.text), source.head), findDelimiter(source.head));
  const first = await rows.next();
  if (first.done === true) return;
  const header = first.value;
  const names = 'cells' in header ? header.cells.map((name) => name.trim()) : [];
  if (!isTable(names)) {
    yield describeBroken(
      source, header.line, `The columns are not recognised; found: ${names.slice(0, 20).map((name) => name.slice(0, 40)).join(', ') || 'none'}.`,
      'The first line must name a column with who speaks (speaker, role, from…) and one with the words (text, message, body…); conversation_id, time, agent, team and channel are read too.',
    );
    return;
  }
  yield* hasTurns(names) ? readTurns(source, rows, names) : readCells(source, rows, names);
}

async function* skipExcelLine<T extends { text: string }>(lines: AsyncIterable<T>, head: string): AsyncGenerator<T> {
  const told = excelLine.test(head);
  let first = true;
  for await (const line of lines) {
    if (!(first && told)) yield line;
    first = false;
  }
}

function nameCells(names: readonly string[], cells: readonly string[]): Fields {
  const fields: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) {
    const cell = cells[index];
    if (cell !== undefined && cell.trim() !== '') fields[name] = cell;
  }
  return fields;
}

function describeRow(source: Source, row: { line: number; fault: string }): TranscriptRecord {
  return describeBroken(source, row.line, `The row cannot be read: ${row.fault}.`, 'Put cells with commas, quotes or line ends in quotes, and double the quotes inside.');
}

async function* readTurns(source: Source, rows: AsyncIterable<Row>, names: readonly string[]): AsyncGenerator<TranscriptRecord> {
  const gathering = new Gathering(source);
  const column = findField(names, 'conversation');
  const fallback = names.find((name) => name.toLowerCase() === 'id');
  // A bare "id" may number conversations or messages: it is the conversation's only where the first two rows share it.
  const waiting: { line: number; fields: Fields }[] = [];
  let idColumn = column;
  const text = findField(names, 'text');
  const gather = function* (line: number, fields: Fields): Generator<TranscriptRecord> {
    const turn = readTurn(text === undefined ? fields : { [text]: '', ...fields });
    if (turn === null) yield describeBroken(source, line, 'The row does not say who speaks.', 'Fill the column that names the speaker.');
    else {
      const id = idColumn === undefined ? '' : String(fields[idColumn] ?? '').trim();
      const gathered: GatheredTurn = { conversation: id, line, turn, about: readAbout(fields) };
      if (idColumn !== undefined && id === '') yield describeBroken(source, line, `The row has nothing under ${idColumn}.`, 'Every turn needs the id of its conversation.');
      else yield* gathering.add(gathered);
    }
  };
  let settled = column !== undefined || fallback === undefined;
  for await (const row of rows) {
    if ('fault' in row) {
      yield describeRow(source, row);
      continue;
    }
    const fields = nameCells(names, row.cells);
    if (settled) yield* gather(row.line, fields);
    else {
      waiting.push({ line: row.line, fields });
      if (waiting.length < 2) continue;
      settled = true;
      if (fallback !== undefined && waiting[0]?.fields[fallback] === waiting[1]?.fields[fallback]) idColumn = fallback;
      for (const held of waiting.splice(0)) yield* gather(held.line, held.fields);
    }
  }
  for (const held of waiting) yield* gather(held.line, held.fields);
  yield* gathering.finish();
}

async function* readCells(source: Source, rows: AsyncIterable<Row>, names: readonly string[]): AsyncGenerator<TranscriptRecord> {
  const column = findField(names, 'transcript');
  for await (const row of rows) {
    if ('fault' in row) {
      yield describeRow(source, row);
      continue;
    }
    const fields = nameCells(names, row.cells);
    const { turns, ...head } = readDialogue(column === undefined ? '' : String(fields[column] ?? ''));
    const about = readAbout(fields);
    if (turns.length === 0) yield describeBroken(source, row.line, `No line under ${column} says who speaks.`, 'Begin each turn with its speaker, as in “Agent: …”.');
    else yield buildRecord(source, { ...about, ...head, id: conversationId(names, fields) ?? head.id ?? '', line: row.line, turns });
  }
}

function conversationId(names: readonly string[], fields: Fields): string | undefined {
  const column = findField(names.filter((name) => name !== findField(names, 'transcript')), 'conversation');
  const id = column === undefined ? readId(fields) : String(fields[column] ?? '');
  return id === '' ? undefined : id;
}
