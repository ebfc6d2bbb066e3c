import type { Transcript } from '../../core/analysis/transcript.ts';
import { findEmails, findPhones } from './redaction/contacts.ts';
import { findCards, findIbans } from './redaction/money-numbers.ts';
import { findKnownNames, findMarkedNames } from './redaction/names.ts';
import { type Finding, type RedactionKind, redactionKinds } from './redaction/pattern.ts';
import { findPostalAddresses } from './redaction/postal-addresses.ts';

/** How often each kind was taken out. */
export type RedactionCounts = Readonly<Record<RedactionKind, number>>;

type Finder = (text: string, names: readonly string[]) => readonly Finding[];
/** What stands first is taken first where two overlap. */
const finders: readonly (readonly [RedactionKind, Finder])[] = [
  ['email', findEmails],
  ['iban', findIbans],
  ['card', findCards],
  ['address', findPostalAddresses],
  ['phone', findPhones],
  ['name', (text, names) => [...findMarkedNames(text), ...findKnownNames(text, names)]],
];
const placeholder = new RegExp(String.raw`(\[(?:${redactionKinds.join('|')})\])`);

/** Counts of nothing. */
export const noRedactions: RedactionCounts = { name: 0, email: 0, phone: 0, card: 0, iban: 0, address: 0 };

/** Puts placeholders such as `[name]` for personal data in a text; order numbers, amounts and dates stay. Doing it again changes nothing. */
export function redactText(text: string, names: readonly string[] = []): { text: string; counts: RedactionCounts } {
  const counts = { ...noRedactions };
  // What one pass takes out may lay bare what stood beside it; every pass leaves less text outside placeholders, so this ends.
  for (let before = text; ; ) {
    const after = redactOnce(before, names, counts);
    if (after === before) return { text: after, counts };
    before = after;
  }
}

function redactOnce(text: string, names: readonly string[], counts: Record<RedactionKind, number>): string {
  return finders.reduce((whole, [kind, find]) => whole.split(placeholder).map((part, index) => {
    if (index % 2 === 1) return part;
    let at = 0;
    let out = '';
    for (const { start, end } of [...find(part, names)].sort((first, second) => first.start - second.start || second.end - first.end)) {
      if (start < at) continue;
      out += `${part.slice(at, start)}[${kind}]`;
      counts[kind] += 1;
      at = end;
    }
    return out + part.slice(at);
  }).join(''), text);
}

/**
 * Takes personal data out of a transcript's turns: the names given, those the turns themselves mark ("my name is …", sign-offs) wherever they
 * come again, and everything else by its form. The record's id, agent and team stay, since reports are read by them.
 */
export function redactTranscript(transcript: Transcript, names: readonly string[] = []): { transcript: Transcript; counts: RedactionCounts } {
  const marked = transcript.turns.flatMap((turn) => findMarkedNames(turn.text).map(({ name }) => name));
  const known = [...new Set([...names, ...(transcript.agent === undefined ? [] : [transcript.agent]), ...marked])];
  const redacted = transcript.turns.map((turn) => redactText(turn.text, known));
  const counts = { ...noRedactions };
  for (const one of redacted) for (const kind of redactionKinds) counts[kind] += one.counts[kind];
  return { transcript: { ...transcript, turns: transcript.turns.map((turn, index) => ({ ...turn, text: redacted[index]?.text ?? '' })) }, counts };
}
