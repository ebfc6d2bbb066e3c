import { copyString } from './copy-string.ts';
import type { Role } from '../../core/codebook.ts';

/** What a speaker is: one of the two sides, or a machine whose words are left out. */
export type Part = Role | 'bot' | 'system';

const agentWords = [
  'agent', 'agents', 'rep', 'representative', 'advisor', 'adviser', 'support', 'operator', 'assistant', 'admin', 'administrator', 'staff', 'clerk', 'employee',
  'csr', 'cs rep', 'associate', 'specialist', 'consultant', 'helpdesk', 'help desk', 'service desk', 'team member', 'teammate', 'manager', 'supervisor',
  'receptionist', 'technician', 'cashier', 'host', 'seller', 'company', 'human agent', 'service', 'care team', 'team', 'moderator', 'outbound', 'outgoing', 'sent',
];
const customerWords = [
  'customer', 'customers', 'client', 'user', 'caller', 'visitor', 'guest', 'end-user', 'end user', 'enduser', 'requester', 'requestor', 'contact', 'lead', 'consumer',
  'buyer', 'patient', 'passenger', 'member', 'subscriber', 'tenant', 'shopper', 'traveller', 'traveler', 'resident', 'complainant', 'inbound', 'incoming',
  'received', 'citizen', 'policyholder', 'prospect', 'human', 'cust',
];
const botWords = ['bot', 'chatbot', 'virtual assistant', 'virtual agent', 'ai', 'ai agent', 'ai assistant', 'automated assistant', 'ivr', 'answer bot', 'fin', 'workflow'];
const systemWords = [
  'system', 'automation', 'automated', 'auto', 'auto-reply', 'autoreply', 'info', 'event', 'tool', 'function', 'notification', 'trigger', 'developer', 'zendesk', 'note', 'internal note',
];

const partOfWord = new Map<string, Part>([
  ...agentWords.map((word) => [word, 'agent'] as const),
  ...customerWords.map((word) => [word, 'customer'] as const),
  ...botWords.map((word) => [word, 'bot'] as const),
  ...systemWords.map((word) => [word, 'system'] as const),
]);

/** Words that name a side wherever they stand in a label such as "Acme Support" or "Customer 2". */
const agentInside = /\b(?:agents?|representative|advis[eo]r|support|operator|staff|help|helpdesk|customer (?:service|care|relations)|(?:guest|client|member) services?|service (?:desk|team)|csr)\b/;
const customerInside = /\b(?:customer|client|caller|visitor|guest|end[- ]?user|requester)\b/;
const botInside = /(?:\bbot\b|\bchatbot\b|\bvirtual (?:assistant|agent)\b|\bautomated\b|\bivr\b|[a-z]bot$)/;
/** Characters of a label that are looked at. */
const longestLabel = 120;
const markInBrackets = /[([{]\s*([^)\]}]+?)\s*[)\]}]/g;

/** Labels met before: a file has few speakers' labels and very many turns. */
const knownLabels = new Map<string, Part | null>();
const rememberedLabels = 1000;

/** The side a label names ("Rep", "Acme Support", "Maria (agent)"), or null when it names nobody's side. */
export function partOfLabel(label: string): Part | null {
  const known = knownLabels.get(label);
  if (known !== undefined) return known;
  const part = findPart(label);
  if (knownLabels.size < rememberedLabels && label.length <= longestLabel) knownLabels.set(copyString(label), part);
  return part;
}

function findPart(label: string): Part | null {
  const plain = label.slice(0, longestLabel).toLowerCase().replace(/[_*]+/g, ' ').replace(/\s+/g, ' ').trim();
  for (const [, mark] of plain.matchAll(markInBrackets)) {
    const marked = partOfWord.get(mark ?? '');
    if (marked !== undefined) return marked;
  }
  const bare = plain.replace(/\s*(?:#\s*)?\d+$/, '').replace(/^[^\p{L}]+|[^\p{L})\]]+$/gu, '');
  const whole = partOfWord.get(bare);
  if (whole !== undefined) return whole;
  if (botInside.test(bare)) return 'bot';
  if (agentInside.test(bare)) return 'agent';
  return customerInside.test(bare) ? 'customer' : null;
}

/** Whether a label is itself the word for a side or a machine, and so tells no name. */
export function isPartWord(label: string): boolean {
  return partOfWord.has(label.slice(0, longestLabel).toLowerCase().replace(/\s*(?:#\s*)?\d+$/, '').trim());
}

/** A label without its marks and brackets: "Maria Lopez (agent)" is Maria Lopez. */
export function nameInLabel(label: string): string {
  return label.slice(0, longestLabel).replace(/[([{][^)\]}]*[)\]}]/g, ' ').replace(/[*_]+/g, ' ').replace(/\s+/g, ' ').trim();
}
