import { readChannel } from '../channel.ts';
import type { FoundConversation } from '../build-record.ts';
import { type Fields, isFields, readWords } from '../fields.ts';
import { readHtml } from '../html-text.ts';
import type { LeftOut } from '../record.ts';
import type { Part } from '../roles.ts';
import type { SpokenTurn } from '../sides.ts';

/** What is known of the people in an export, by their id. */
export type ZendeskUsers = ReadonlyMap<string, { name?: string; part?: Part }>;

/** Zendesk's own roles; custom roles of staff are agents too. */
const partOfRole: ReadonlyMap<string, Part> = new Map([['end-user', 'customer'], ['agent', 'agent'], ['admin', 'agent']]);

/** Users standing in a ticket or beside the tickets of a page, by id, with the side their role names. */
export function findZendeskUsers(fields: Fields): ZendeskUsers {
  const found = new Map<string, { name?: string; part?: Part }>();
  const people = [...(Array.isArray(fields['users']) ? (fields['users'] as unknown[]) : []), fields['requester'], fields['assignee'], fields['submitter'], ...(Array.isArray(fields['collaborators']) ? (fields['collaborators'] as unknown[]) : [])];
  for (const person of people) {
    if (!isFields(person) || person['id'] === undefined) continue;
    const name = readWords(person['name']);
    const part = typeof person['role'] === 'string' ? (partOfRole.get(person['role']) ?? 'agent') : undefined;
    found.set(String(person['id']), { ...(name === undefined ? {} : { name }), ...(part === undefined ? {} : { part }) });
  }
  return found;
}

/**
 * Reads a ticket of a Zendesk export with its `comments` inside (https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/):
 * internal notes (`public: false`) are left out, author -1 is Zendesk itself, the requester is the customer, other authors serve unless their role says otherwise.
 */
export function readZendeskTicket(fields: Fields, line: number, users: ZendeskUsers): FoundConversation | null {
  const list = fields['comments'];
  const comments = (Array.isArray(list) ? (list as unknown[]) : []).filter(isFields);
  if (comments.length === 0 || !comments.every((comment) => 'author_id' in comment || isFields(comment['author']))) return null;
  const requester = idOf(fields['requester_id']) ?? idOf(isFields(fields['requester']) ? fields['requester']['id'] : undefined) ?? idOf(fields['submitter_id']);
  const shown = comments.filter((comment) => comment['public'] !== false);
  const turns = shown.map((comment) => readComment(comment, requester, users));
  const assignee = users.get(idOf(fields['assignee_id']) ?? idOf(isFields(fields['assignee']) ? fields['assignee']['id'] : undefined) ?? '')?.name;
  const via = isFields(fields['via']) ? fields['via']['channel'] : fields['via'];
  const group = isFields(fields['group']) ? readWords(fields['group']['name']) : readWords(fields['group_name']);
  return {
    id: readWords(fields['id']) ?? '', line, turns,
    // A ticket from a web form is answered by e-mail.
    channel: via === 'web' || via === 'api' ? 'email' : (readChannel(via) ?? 'email'),
    agent: assignee, team: group,
    leftOut: comments.filter((comment) => comment['public'] === false).map((): LeftOut['kind'] => 'note'),
    names: [requester, ...comments.map((comment) => idOf(comment['author_id']))].flatMap((id) => users.get(id ?? '')?.name ?? []),
  };
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : undefined;
}

function readComment(comment: Fields, requester: string | undefined, users: ZendeskUsers): SpokenTurn {
  const author = isFields(comment['author']) ? comment['author'] : null;
  const id = idOf(comment['author_id']) ?? idOf(author?.['id']) ?? '';
  const role = author === null ? undefined : author['role'];
  const user = users.get(id);
  const part: Part | undefined = id === '-1' ? 'system' : id === requester ? 'customer' : typeof role === 'string' ? (partOfRole.get(role) ?? 'agent') : (user?.part ?? (requester === undefined ? undefined : 'agent'));
  const html = comment['html_body'];
  const text = readWords(comment['plain_body']) ?? (typeof html === 'string' ? readHtml(html) : undefined) ?? readWords(comment['body']) ?? '';
  return { speaker: readWords(author?.['name']) ?? user?.name ?? id, ...(part === undefined ? {} : { part }), text: text.includes('&nbsp;') ? readHtml(text.replace(/\n/g, '<br>')) : text, at: comment['created_at'] };
}
