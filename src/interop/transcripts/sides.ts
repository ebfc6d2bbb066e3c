import { isPartWord, nameInLabel, type Part, partOfLabel } from './roles.ts';

/** Something said, before it is known which side said it. */
export interface SpokenTurn {
  /** As the record names them; empty when it names nobody. */
  speaker: string;
  /** The side, when the record says so itself. */
  part?: Part;
  text: string;
  at?: unknown;
}

/** Words with which those who serve open; a rule of last resort when only names stand there. */
const servingWords = new RegExp([
  String.raw`\bthank(?:s| you) for (?:calling|contacting|reaching out|getting in touch|holding|being a|choosing|your (?:patience|e-?mail|message))\b`,
  String.raw`\bhow (?:can|may|could) (?:i|we) (?:help|assist|be of)\b`,
  String.raw`\bwhat can (?:i|we) (?:do for you|help)\b`,
  String.raw`\byou(?:'|’)?(?:re| are) (?:through to|speaking (?:with|to)|chatting with)\b`,
  String.raw`\b(?:is there )?anything else (?:i|we) can (?:help|do|assist)\b`,
  String.raw`\bwelcome to\b.{0,60}\b(?:support|service|chat|help)\b`,
].join('|'), 'i');

/** Which side each speaker is on, or why it cannot be told. */
export type Sides = { parts: ReadonlyMap<string, Part> } | { undecided: string };

/**
 * Decides the sides of a conversation's speakers. In this order: the names given as our own; the word or mark in the label; when one
 * side is known and one speaker is left, they are the other side; when nobody is known and there are two, the one who alone uses words
 * of service ("how can I help", "thank you for calling") serves.
 */
export function decideSides(turns: readonly SpokenTurn[], agents: readonly string[] = []): Sides {
  const speakers = [...new Set(turns.filter((turn) => turn.part === undefined).map((turn) => turn.speaker))];
  const parts = new Map<string, Part>();
  for (const speaker of speakers) {
    const part = isNamed(speaker, agents) ? 'agent' : partOfLabel(speaker);
    if (part !== null) parts.set(speaker, part);
  }
  const open = speakers.filter((speaker) => !parts.has(speaker));
  if (open.length === 0) return { parts };
  const known = new Set([...parts.values(), ...turns.flatMap((turn) => turn.part ?? [])]);
  if (agents.length > 0 && known.has('agent')) return { parts: withAll(parts, open, 'customer') };
  if (open.length === 1 && known.has('agent') !== known.has('customer')) return { parts: withAll(parts, open, known.has('agent') ? 'customer' : 'agent') };
  if (open.length === 2 && !known.has('agent') && !known.has('customer')) {
    const serving = open.filter((speaker) => turns.some((turn) => turn.speaker === speaker && servingWords.test(turn.text)));
    if (serving.length === 1) return { parts: withAll(withAll(parts, serving, 'agent'), open.filter((speaker) => !serving.includes(speaker)), 'customer') };
  }
  return { undecided: open.map((speaker) => (speaker === '' ? 'a speaker without a name' : `“${speaker.slice(0, 60)}”`)).slice(0, 5).join(', ') };
}

function withAll(parts: Map<string, Part>, speakers: readonly string[], part: Part): Map<string, Part> {
  return new Map([...parts, ...speakers.map((speaker) => [speaker, part] as const)]);
}

function isNamed(speaker: string, agents: readonly string[]): boolean {
  const names = [speaker, nameInLabel(speaker)].map((name) => name.toLowerCase());
  return agents.some((agent) => names.includes(agent.trim().toLowerCase()));
}

/** Names among labels: those that are not just the word for a side. */
export function findNames(labels: Iterable<string>): string[] {
  const names = [...labels].filter((label) => !isPartWord(label)).map(nameInLabel);
  return [...new Set(names.filter((name) => name.length > 1 && !isPartWord(name) && /\p{L}/u.test(name)))];
}
