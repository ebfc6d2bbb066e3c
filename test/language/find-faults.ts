import { inflamingLabels } from '../../src/core/codebook.ts';
import { readAgentTurn } from '../../src/core/language/reader.ts';

/** Labels that must be seen (with "-" before them: must not), the words, and what the customer said before. Where no inflaming label is asked for none may be seen. */
export type Case = [labels: string, text: string, heard?: string];

const inflaming = new Set<string>(inflamingLabels);

/** What a reading gets wrong about a case, in words; empty when nothing. */
export function findFaults([labels, text, heard]: Case): string[] {
  const seen = readAgentTurn(text, heard ? [{ role: 'customer', text: heard }] : []).observations.map(({ label }): string => label);
  const asked = labels.split(' ').filter(Boolean);
  const wanted = asked.filter((label) => !label.startsWith('-'));
  const unwanted = seen.filter((label) => asked.includes(`-${label}`) || (inflaming.has(label) && !wanted.some((one) => inflaming.has(one))));
  return [...wanted.filter((label) => !seen.includes(label)).map((label) => `missing ${label}`), ...unwanted.map((label) => `wrong ${label}`)];
}
