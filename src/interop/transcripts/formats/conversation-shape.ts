import { readChannel } from '../channel.ts';
import type { FoundConversation } from '../build-record.ts';
import { type Fields, findField, isFields, plainName, readWords } from '../fields.ts';
import { type Part, partOfLabel } from '../roles.ts';
import type { SpokenTurn } from '../sides.ts';
import { readDialogue } from './dialogue.ts';

/** Fields under which records keep their turns. */
const turnLists = ['turns', 'messages', 'utterances', 'conversation', 'dialogue', 'dialog', 'transcript', 'conversations', 'thread', 'chat', 'log', 'history', 'entries', 'segments', 'events', 'lines', 'comments'];
const idNames = ['id', 'conversation_id', 'conversationId', 'uuid', 'ticket_id', 'chat_id', 'call_id', 'session_id', 'thread_id', '_id', 'number', 'dialogue_id', 'dialog_id'];
/** Fields whose value may name the side without being a name. */
const sideNames = ['role', 'speakerrole', 'sendertype', 'authortype', 'authorrole', 'participantrole', 'direction', 'type', 'from', 'speaker', 'author', 'sender', 'party', 'side', 'who', 'participant', 'user'];

/** The side an author object or word names: its role or type before its name. */
function readSide(value: unknown): Part | null {
  if (!isFields(value)) return typeof value === 'string' ? partOfLabel(value) : null;
  for (const name of ['role', 'type', 'name']) {
    const part = typeof value[name] === 'string' ? partOfLabel(value[name]) : null;
    if (part !== null) return part;
  }
  return null;
}

const truths = new Map<unknown, boolean>([[true, true], [false, false], ['true', true], ['false', false], ['1', true], ['0', false], [1, true], [0, false], ['yes', true], ['no', false]]);

/** The side a flag such as `inbound` or `is_agent` tells, or null. */
export function readFlags(fields: Fields): Part | null {
  const names = Object.keys(fields);
  for (const [kind, part, other] of [['fromCustomer', 'customer', 'agent'], ['fromAgent', 'agent', 'customer']] as const) {
    const name = findField(names, kind);
    const raw = name === undefined ? undefined : fields[name];
    const flag = truths.get(typeof raw === 'string' ? raw.trim().toLowerCase() : raw);
    if (flag !== undefined) return flag ? part : other;
  }
  return null;
}

/** Reads a turn as records write it, `{ role | from | author | sender…, content | text | body… }`; null when it is none. */
export function readTurn(fields: Fields): SpokenTurn | null {
  const names = Object.keys(fields);
  const textName = findField(names, 'text');
  const text = textName === undefined ? undefined : readWords(fields[textName]);
  const speakerName = findField(names.filter((name) => name !== textName), 'speaker');
  const sides = names.filter((name) => name !== textName && sideNames.includes(plainName(name)));
  const part = readFlags(fields) ?? sides.map((name) => readSide(fields[name])).find((side) => side !== null) ?? null;
  if (textName === undefined || (speakerName === undefined && part === null)) return null;
  const nameField = names.find((name) => ['name', 'speakername', 'authorname', 'sendername'].includes(plainName(name)));
  const speaker = (nameField === undefined ? undefined : readWords(fields[nameField])) ?? (speakerName === undefined ? undefined : readWords(fields[speakerName])) ?? part ?? '';
  const timeName = findField(names, 'time');
  return { speaker, ...(part === null ? {} : { part }), text: text ?? '', ...(timeName === undefined ? {} : { at: fields[timeName] }) };
}

/** What a record says about the whole conversation. */
export function readAbout(fields: Fields): Pick<FoundConversation, 'channel' | 'agent' | 'team'> {
  const names = Object.keys(fields);
  const read = (kind: 'agent' | 'team' | 'channel'): string | undefined => {
    const name = findField(names, kind);
    return name === undefined ? undefined : readWords(fields[name]);
  };
  return { channel: readChannel(read('channel')) ?? 'chat', agent: read('agent'), team: read('team') };
}

/** The conversation's own id among its fields, or the empty text. */
export function readId(fields: Fields): string {
  return readWords(idNames.map((name) => fields[name]).find((value) => typeof value === 'string' || typeof value === 'number')) ?? '';
}

/** Reads a list as turns: of objects, or of texts that name their speaker ("Agent: …"). Null when it is neither. */
export function readTurnList(list: unknown): SpokenTurn[] | null {
  if (typeof list === 'string') return readDialogue(list).turns;
  if (!Array.isArray(list) || list.length === 0) return null;
  if (list.every((item) => typeof item === 'string')) return readDialogue(list.join('\n')).turns;
  const turns = list.map((item) => (isFields(item) ? readTurn(item) : null));
  // Events without words stand among the turns of many exports.
  const read = turns.filter((turn) => turn !== null);
  return read.length === 0 || read.length < list.length / 2 ? null : read;
}

/** Reads a record that holds its turns under a field of its own; null when it does not. */
export function readConversation(fields: Fields, line: number): FoundConversation | null {
  const keys = new Map(Object.keys(fields).map((key) => [plainName(key), key]));
  for (const name of turnLists) {
    const value = fields[keys.get(name) ?? name];
    const turns = value === undefined ? null : readTurnList(value);
    if (turns !== null && turns.length > 0) return { id: readId(fields), line, ...readAbout(fields), turns };
  }
  return null;
}
