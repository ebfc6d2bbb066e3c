import { readFileSync } from 'node:fs';
import type { Channel, Label, Role, Stage } from '../core/codebook.ts';
import type { Reader, Utterance } from '../core/language/observation.ts';
import { readAgentTurn, readCustomerTurn } from '../core/language/reader.ts';

/** A line that trips naive readers, with what every careful reader sees (`expect`, one of each group of `anyOf`) and none does (`forbid`). */
export interface AdversarialLine {
  id: string;
  family: string;
  role: Role;
  channel: Channel;
  before: Utterance[];
  text: string;
  expect?: Label[];
  anyOf?: Label[][];
  forbid?: Label[];
  stage?: Stage[];
  why: string;
}

/** What a reader made of a line: labels it missed and labels it saw that it must not. */
export interface AdversarialResult {
  line: AdversarialLine;
  missed: string[];
  wrong: Label[];
}

/** Loads the public adversarial set. */
export function loadAdversarialLines(path: string): AdversarialLine[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as AdversarialLine);
}

/** Reads a line and compares. */
export function tryLine(line: AdversarialLine, reader: Reader): AdversarialResult {
  const customer = line.role === 'customer' ? readCustomerTurn(line.text, line.before, reader) : null;
  const reading = customer ?? readAgentTurn(line.text, line.before, reader);
  const seen = new Set(reading.observations.map(({ label }) => label));
  return {
    line,
    missed: [
      ...(line.expect ?? []).filter((label) => !seen.has(label)),
      ...(line.anyOf ?? []).filter((group) => !group.some((label) => seen.has(label))).map((group) => group.join('|')),
      ...(line.stage && customer && !line.stage.includes(customer.stage) ? [`@${line.stage.join('|')}`] : []),
    ],
    wrong: (line.forbid ?? []).filter((label) => seen.has(label)),
  };
}
