/** A record as it stands in a file, before anything is known of it. */
export type Fields = { readonly [name: string]: unknown };

/** What a field may mean, and the names it goes by, without case, spaces and signs; the first found counts. */
export const fieldNames = {
  conversation: [
    'conversationid', 'conversation', 'convid', 'threadid', 'thread', 'ticketid', 'ticketnumber', 'ticket', 'sessionid', 'chatid', 'callid', 'caseid', 'casenumber', 'dialogid', 'dialogueid',
    'interactionid', 'contactid', 'transcriptid', 'chatsessionid',
  ],
  speaker: ['role', 'speaker', 'speakerrole', 'from', 'author', 'sender', 'sendertype', 'authortype', 'authorrole', 'participant', 'participantrole', 'party', 'who', 'direction', 'name', 'speakername', 'authorname', 'sendername', 'user', 'channelrole', 'side'],
  text: ['text', 'content', 'body', 'message', 'utterance', 'msg', 'messagetext', 'messagebody', 'messagecontent', 'plainbody', 'comment', 'transcripttext', 'sentence', 'words', 'value'],
  time: ['at', 'time', 'timestamp', 'createdat', 'sentat', 'date', 'datetime', 'starttime', 'start', 'sent', 'created', 'messagetime', 'ts', 'offset'],
  agent: ['agent', 'agentname', 'agentid', 'agentemail', 'assignee', 'assigneename', 'advisor', 'adviser', 'rep', 'repname', 'handledby', 'owner', 'operator', 'operatorname'],
  team: ['team', 'teamname', 'group', 'groupname', 'department', 'queue', 'skill', 'inbox', 'site'],
  channel: ['channel', 'medium', 'via', 'source', 'channeltype', 'media', 'interactiontype'],
  fromCustomer: ['inbound', 'iscustomer', 'fromcustomer', 'isuser', 'incoming'],
  fromAgent: ['outbound', 'isagent', 'fromagent', 'isstaff', 'outgoing'],
  transcript: ['transcript', 'conversationtext', 'chattranscript', 'calltranscript', 'dialogue', 'dialog', 'conversationtranscript', 'chat', 'chatlog', 'log', 'conversation', 'text', 'body', 'messages'],
} as const;
export type FieldKind = keyof typeof fieldNames;
const ranksOf = Object.fromEntries(Object.entries(fieldNames).map(([kind, names]) => [kind, new Map(names.map((name, rank) => [name, rank]))])) as unknown as Record<FieldKind, ReadonlyMap<string, number>>;

/** Plain forms of names met before: a file has few names and very many records. */
const plainNames = new Map<string, string>();
const rememberedNames = 1000;

/** A field's name without case, spaces and signs. */
export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (plainNames.size < rememberedNames && name.length < 60) plainNames.set(name, plain);
  return plain;
}

/** Finds the name, among those present, that carries a meaning; the meaning's own order decides between several. */
export function findField(names: readonly string[], kind: FieldKind): string | undefined {
  const ranks = ranksOf[kind];
  let best: string | undefined;
  let rank = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const own = ranks.get(plainName(name)) ?? Number.POSITIVE_INFINITY;
    if (own < rank) {
      best = name;
      rank = own;
    }
  }
  return best;
}

/** Whether a value is an object with fields, not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as words: texts and numbers, and the name, text or type inside an object or a list of parts. Undefined for anything else and for nothing. */
export function readWords(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) {
    const parts = value.flatMap((part) => readWords(part) ?? []);
    return parts.length === 0 ? undefined : parts.join('\n');
  }
  if (!isFields(value)) return undefined;
  for (const name of ['name', 'text', 'body', 'content', 'value', 'display_name', 'email']) {
    const words = typeof value[name] === 'string' ? readWords(value[name]) : undefined;
    if (words !== undefined) return words;
  }
  return undefined;
}
