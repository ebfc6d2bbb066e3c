import { buildRecord } from '../build-record.ts';
import { Gathering } from '../gathering.ts';
import { type Fields, findField, isFields, readWords } from '../fields.ts';
import { splitLines } from '../lines.ts';
import { containerLimit, recordLimit, type TranscriptRecord } from '../record.ts';
import { describeBroken, type Source, type TranscriptFormat } from '../source.ts';
import { readAbout, readConversation, readTurn, readTurnList } from './conversation-shape.ts';
import { readIntercomConversation } from './intercom.ts';
import { cutJsonTexts, type JsonText } from './json-texts.ts';
import { findZendeskUsers, readZendeskTicket, type ZendeskUsers } from './zendesk.ts';

/** Fields under which a page of an export keeps its records. */
const containers = ['conversations', 'tickets', 'ticket', 'transcripts', 'chats', 'calls', 'threads', 'data', 'items', 'results', 'records', 'value'];
const linesOfConversations = 'Each record needs its turns, as in {"id": "…", "turns": [{"role": "agent", "text": "…"}]}, or one turn with "role", "text" and "conversation_id".';

/** JSON Lines: one record a line. */
export const jsonLines: TranscriptFormat = {
  id: 'jsonl', name: 'JSON Lines', extensions: ['jsonl', 'ndjson'], sniff: hasJsonLines,
  read: (source) => readTexts(source, readLineTexts(source)),
};

/** JSON: a list of records in any size, or one object up to the container limit. */
export const json: TranscriptFormat = {
  id: 'json', name: 'JSON', extensions: ['json'], sniff: (head) => beginsJson(head) && !hasJsonLines(head),
  read: (source) => readTexts(source, cutJsonTexts(source.text, source.head.trimStart().startsWith('[') ? recordLimit : containerLimit)),
};

function beginsJson(head: string): boolean {
  return /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]]|$))/.test(head);
}

function hasJsonLines(head: string): boolean {
  if (!head.trimStart().startsWith('{')) return false;
  const lines = head.split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(0, 20);
  return lines.length > 1 && lines.filter((line) => line.startsWith('{') && isFields(parseJson(line))).length * 3 >= lines.length - 1;
}

async function* readLineTexts(source: Source): AsyncGenerator<JsonText> {
  for await (const { number, text, tooLong } of splitLines(source.text)) if (tooLong || text.trim() !== '') yield { line: number, text, tooLong };
}

/** Parses JSON; undefined when it is none, which JSON itself cannot say. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function* readTexts(source: Source, texts: AsyncIterable<JsonText>): AsyncGenerator<TranscriptRecord> {
  const gathering = new Gathering(source);
  for await (const { line, text, tooLong } of texts) {
    if (tooLong) {
      yield describeBroken(source, line, 'The record is too long to be read.', `One record may have ${recordLimit.toLocaleString('en-GB')} characters; put one conversation on a line (JSON Lines).`);
      continue;
    }
    const value = parseJson(text);
    if (value === undefined) yield describeBroken(source, line, `This is not JSON: ${text.slice(0, 60)}`, 'The record is cut off or has a stray sign in it.');
    else yield* readValue(source, gathering, value, line, new Map());
  }
  yield* gathering.finish();
}

function* readValue(source: Source, gathering: Gathering, value: unknown, line: number, users: ZendeskUsers): Generator<TranscriptRecord> {
  if (Array.isArray(value)) {
    const turns = readTurnList(value);
    if (turns !== null) yield buildRecord(source, { id: '', line, channel: 'chat', turns });
    else for (const item of value as unknown[]) yield* readValue(source, gathering, item, line, users);
    return;
  }
  if (!isFields(value)) {
    yield describeBroken(source, line, 'The record is not an object with fields.', linesOfConversations);
    return;
  }
  const known = new Map([...users, ...findZendeskUsers(value)]);
  const conversation = readZendeskTicket(value, line, known) ?? readIntercomConversation(value, line) ?? readConversation(value, line);
  if (conversation !== null) yield buildRecord(source, conversation);
  else if (readTurn(value) !== null) yield* gatherTurn(gathering, value, line);
  else {
    const container = containers.find((name) => isFields(value[name]) || (Array.isArray(value[name]) && value[name].length > 0));
    if (container !== undefined) yield* readValue(source, gathering, value[container], line, known);
    else yield describeBroken(source, line, `No turns are found; the record has ${listNames(Object.keys(value))}.`, linesOfConversations);
  }
}

function* gatherTurn(gathering: Gathering, value: Fields, line: number): Generator<TranscriptRecord> {
  const turn = readTurn(value);
  const name = findField(Object.keys(value), 'conversation');
  const conversation = name === undefined ? undefined : readWords(value[name]);
  if (turn !== null) yield* gathering.add({ conversation: conversation ?? '', line, turn, about: readAbout(value) });
}

function listNames(names: readonly string[]): string {
  return names.length === 0 ? 'no fields' : `the fields ${names.slice(0, 12).map((name) => name.slice(0, 40)).join(', ')}`;
}
