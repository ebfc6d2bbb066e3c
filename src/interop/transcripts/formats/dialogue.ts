import { readChannel } from '../channel.ts';
import type { Channel } from '../../../core/codebook.ts';
import { readMoment } from '../moment.ts';
import { type Part, partOfLabel } from '../roles.ts';
import type { SpokenTurn } from '../sides.ts';
import { readLabelledLine, type LabelledLine } from './labelled-line.ts';

/** A conversation written down as lines, and what its head says of it. */
export interface Dialogue {
  turns: SpokenTurn[];
  id?: string;
  channel?: Channel;
  agent?: string;
  team?: string;
}

/** Head lines that speak of the conversation, by their plain first words. */
const headWords = /^(?:(?:conversation|ticket|chat|call|case|session|transcript|thread|reference)(?: (?:id|no\.?|number|ref))?|id|date|time|date and time|started?|ended?|channel|agent|agent name|handled by|advisor|adviser|customer|customer name|team|queue|department|duration|subject|location|brand)$/;
const pureHeadWords = /^(?!agent$|advisor$|adviser$|customer$)/;
const idWords = /^(?:(?:conversation|ticket|chat|call|case|session|transcript|thread|reference)(?: (?:id|no\.?|number|ref))?|id)$/;
const machineLine = /^(?:\*{2,3}\s.+|\*\*\*.+\*\*\*|\[(?:chat|call|session|conversation|recording)\b[^\]]*\]|-{2,}\s?.+\s?-{2,})$/i;

type NumberedLine = { text: string; labelled: LabelledLine | null };

/** Reads lines such as "Agent: …", "[10:22] Maria (agent): …"; lines without a speaker go on with the one before. */
export function readDialogue(text: string): Dialogue {
  const lines = text.split(/\r?\n/).map((line): NumberedLine => ({ text: line.trim(), labelled: readLabelledLine(line) }));
  const headEnd = findHeadEnd(lines);
  const head = readHead(lines.slice(0, headEnd));
  const body = lines.slice(headEnd);
  const labels = body.flatMap((line) => line.labelled ?? []);
  const named = readNamingLines(labels);
  const speakers = chooseSpeakers(labels.filter((label) => !named.lines.has(label)), named.parts);
  const turns: SpokenTurn[] = [];
  for (const line of body) {
    const { labelled } = line;
    if (labelled !== null && named.lines.has(labelled)) continue;
    const key = labelled?.label.toLowerCase();
    const last = turns.at(-1);
    if (labelled !== null && key !== undefined && speakers.has(key)) {
      const part = named.parts.get(key) ?? partInHead(head, key);
      turns.push({ speaker: labelled.label, ...(part === undefined ? {} : { part }), text: labelled.text, ...(labelled.time === undefined ? {} : { at: labelled.time }) });
    } else if (last !== undefined && line.text !== '' && !machineLine.test(line.text)) {
      last.text = last.text === '' ? line.text : `${last.text}\n${line.text}`;
    }
  }
  const agent = head.get('agent') ?? head.get('agent name') ?? head.get('handled by') ?? named.agent;
  const id = [...head].find(([word]) => idWords.test(word))?.[1];
  const channel = readChannel(head.get('channel'));
  const team = head.get('team') ?? head.get('queue') ?? head.get('department');
  return { turns, ...(id === undefined ? {} : { id }), ...(channel === null ? {} : { channel }), ...(agent === undefined ? {} : { agent }), ...(team === undefined ? {} : { team }) };
}

/** A head is a first block of "Word: value" lines of which at least one can only speak of the conversation. */
function findHeadEnd(lines: readonly NumberedLine[]): number {
  let end = 0;
  let pure = false;
  for (const { text } of lines) {
    const word = headWordOf(text);
    if (text !== '' && word === null) break;
    end += 1;
    if (word !== null && pureHeadWords.test(word)) pure = true;
    if (text === '' && pure) break;
  }
  if (!pure) return 0;
  if (end < lines.length && lines[end - 1]?.text !== '') {
    // Without a blank line the head ends at its last line that is not somebody's turn.
    while (end > 0 && !pureHeadWords.test(headWordOf(lines[end - 1]?.text ?? '') ?? 'agent')) end -= 1;
  }
  return end;
}

function headWordOf(text: string): string | null {
  const found = /^([\p{L}][\p{L} .]{1,24}?)\s*[:#]\s*\S/u.exec(text);
  const word = found?.[1]?.toLowerCase() ?? '';
  return headWords.test(word) ? word : null;
}

function readHead(lines: readonly NumberedLine[]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap(({ text }) => {
    const word = headWordOf(text);
    return word === null ? [] : [[word, text.replace(/^[^:#]*[:#]\s*/, '').trim()] as const];
  }));
}

function partInHead(head: ReadonlyMap<string, string>, key: string): Part | undefined {
  const names = (words: readonly string[]): boolean => words.some((word) => isSameName(head.get(word)?.toLowerCase() ?? '', key));
  if (names(['agent', 'agent name', 'handled by', 'advisor', 'adviser'])) return 'agent';
  return names(['customer', 'customer name']) ? 'customer' : undefined;
}

function isSameName(value: string, label: string): boolean {
  return value !== '' && (value === label || value.startsWith(`${label} `));
}

/** Lines "Agent: Maria Lopez" that name a speaker who then speaks as "Maria:". */
function readNamingLines(labels: readonly LabelledLine[]): { lines: Set<LabelledLine>; parts: Map<string, Part>; agent?: string } {
  const keys = new Set(labels.map((label) => label.label.toLowerCase()));
  const lines = new Set<LabelledLine>();
  const parts = new Map<string, Part>();
  let agent: string | undefined;
  for (const line of labels) {
    const part = partOfLabel(line.label);
    const value = line.text.toLowerCase();
    const key = part === null ? undefined : [...keys].find((other) => partOfLabel(other) === null && isSameName(value, other));
    if (part === null || key === undefined || value.split(' ').length > 4) continue;
    lines.add(line);
    parts.set(key, part);
    if (part === 'agent') agent = line.text;
  }
  return { lines, parts, ...(agent === undefined ? {} : { agent }) };
}

/**
 * Which labels are speakers and which only words before a colon. Labels with a time before them are, when there are any; labels naming both
 * sides leave no room for others; otherwise those that come twice, or the first two.
 */
function chooseSpeakers(labels: readonly LabelledLine[], named: ReadonlyMap<string, Part>): ReadonlySet<string> {
  const timed = labels.filter((label) => label.time !== undefined && readMoment(label.time) !== null);
  const counts = new Map<string, number>();
  for (const label of timed.length >= 2 ? timed : labels) counts.set(label.label.toLowerCase(), (counts.get(label.label.toLowerCase()) ?? 0) + 1);
  const keys = [...counts.keys()];
  if (timed.length >= 2) return new Set(keys);
  const sided = keys.filter((key) => named.has(key) || partOfLabel(key) !== null);
  const sides = new Set(sided.map((key) => named.get(key) ?? partOfLabel(key)));
  if (sides.has('agent') && sides.has('customer')) return new Set(sided);
  const others = keys.filter((key) => !sided.includes(key));
  const repeated = others.filter((key) => (counts.get(key) ?? 0) > 1);
  const wanted = sides.has('agent') || sides.has('customer') ? 1 : 2;
  return new Set([...sided, ...(repeated.length >= wanted ? repeated : others.slice(0, wanted))]);
}
