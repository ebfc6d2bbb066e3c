import { isNumber } from './pattern-matcher.ts';
import type { Token } from './text.ts';

/** Whose deed a clause tells: of the one who speaks, the one spoken to, somebody or something else, or of nobody named (an order, a fragment). */
export type Subject = 'speaker' | 'listener' | 'other' | 'none';

const speakers = new Set(['i', 'we']);
const pronouns = new Set([
  'he', 'she', 'they', 'it', 'nobody', 'none', 'someone', 'somebody', 'everyone', 'everybody', 'anyone', 'anybody', 'nothing', 'something', 'people', 'customers', 'who', 'which',
]);
const determiners = new Set([
  'the', 'a', 'an', 'our', 'my', 'your', 'his', 'her', 'their', 'this', 'that', 'these', 'those', 'another', 'some', 'both', 'each', 'every',
]);
const prepositions = new Set(['with', 'without', 'at', 'in', 'on', 'for', 'from', 'to', 'of', 'by', 'after', 'before', 'about', 'under', 'according', 'per', 'despite', 'like']);

/** Finds the subject of the clause that holds the words from `from` to `to` (exclusive): the first one named, objects of prepositions left out. */
export function findSubject(tokens: readonly Token[], from: number, to: number): Subject {
  let start = from;
  while (start > 0 && !tokens[start]?.clauseStart) start -= 1;
  for (let at = start; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (prepositions.has(token.norm)) {
      at += determiners.has(tokens[at + 1]?.norm ?? '') ? 2 : 1;
      continue;
    }
    const subject = nameSubject(token, tokens[at + 1]);
    if (subject) return subject;
  }
  return 'none';
}

function nameSubject(token: Token, following: Token | undefined): Subject | undefined {
  if (speakers.has(token.norm)) return 'speaker';
  if (token.norm === 'you') return 'listener';
  if (token.norm === 'no') return following?.norm === 'one' ? 'other' : undefined;
  return pronouns.has(token.norm) || determiners.has(token.norm) || isNumber(token) ? 'other' : undefined;
}
