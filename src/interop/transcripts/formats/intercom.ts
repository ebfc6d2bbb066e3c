import { readChannel } from '../channel.ts';
import type { FoundConversation } from '../build-record.ts';
import { type Fields, isFields, readWords } from '../fields.ts';
import { readHtml } from '../html-text.ts';
import type { LeftOut } from '../record.ts';
import type { Part } from '../roles.ts';
import type { SpokenTurn } from '../sides.ts';

/** Intercom's kinds of author; a team answers through its people. */
const partOfAuthor: ReadonlyMap<string, Part> = new Map([
  ['admin', 'agent'], ['team', 'agent'], ['user', 'customer'], ['lead', 'customer'], ['contact', 'customer'], ['visitor', 'customer'], ['bot', 'bot'], ['operator', 'bot'], ['workflow', 'bot'],
]);

/**
 * Reads a conversation of Intercom (https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations): its `source` (or, in the
 * older form, `conversation_message`) and then its parts. Bots and Fin are left out, and so are notes between colleagues; parts without words are no turns.
 */
export function readIntercomConversation(fields: Fields, line: number): FoundConversation | null {
  const list = fields['conversation_parts'];
  const parts = isFields(list) ? list['conversation_parts'] : list;
  if (!Array.isArray(parts)) return null;
  const first = isFields(fields['source']) ? fields['source'] : isFields(fields['conversation_message']) ? fields['conversation_message'] : null;
  const all = [...(first === null ? [] : [{ created_at: fields['created_at'], ...first }]), ...(parts as unknown[]).filter(isFields)];
  const isNote = (part: Fields): boolean => part['part_type'] === 'note' || part['part_type'] === 'note_and_reopen';
  const turns = all.filter((part) => !isNote(part)).map(readPart).filter((turn) => turn.text !== '');
  const agent = turns.find((turn) => turn.part === 'agent' && turn.speaker !== '')?.speaker;
  const team = isFields(fields['team']) ? readWords(fields['team']['name']) : undefined;
  return {
    id: readWords(fields['id']) ?? '', line, channel: readChannel(first?.['type']) ?? 'chat', agent, team, turns,
    leftOut: all.filter((part) => isNote(part) && readWords(part['body']) !== undefined).map((): LeftOut['kind'] => 'note'),
  };
}

function readPart(fields: Fields): SpokenTurn {
  const author = isFields(fields['author']) ? fields['author'] : {};
  const machine = author['from_ai_agent'] === true || author['is_ai_answer'] === true;
  const part = machine ? 'bot' : partOfAuthor.get(String(author['type']));
  const body = fields['body'];
  return { speaker: readWords(author['name']) ?? '', part: part ?? 'system', text: typeof body === 'string' ? readHtml(body) : '', at: fields['created_at'] };
}
