import type { Token } from './text.ts';

const negations = new Set([
  'not', 'never', 'no', 'without', 'unable', 'neither', 'nor', 'none', 'nothing', 'nobody', 'hardly', 'refuse', 'refused',
  'impossible', 'unwilling', 'decline', 'declined',
]);
/** After these a "no" or "not" denies nothing: "no problem", "no doubt", "not only". */
const harmlessAfter = new Set([
  'problem', 'problems', 'worries', 'worry', 'doubt', 'only', 'matter', 'longer', 'sooner', 'later', 'less', 'trouble', 'need', 'rush',
  'hesitate', 'just', 'wonder', 'questions', 'cost',
]);
const widestScope = 8;

/**
 * Says whether the words from `from` (inclusive) to `to` (exclusive) are denied within their clause: "I can't refund you", "a refund is not possible".
 * "Why don't we …", "no problem" and "not only" deny nothing.
 */
export function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  return isDeniedFrom(tokens, from, to) || deniedAfter(tokens, to);
}

/** Says whether a negation earlier in the clause reaches the words from `from` on. */
export function isDeniedBefore(tokens: readonly Token[], from: number): boolean {
  return !tokens[from]?.clauseStart && isDeniedFrom(tokens, from, from);
}

function isDeniedFrom(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= 0 && at >= from - widestScope; at -= 1) {
    if (isNegation(tokens, at)) return true;
    if (at <= from && tokens[at]?.clauseStart) return false;
  }
  return false;
}

/** "A refund is not possible", "Refunds aren't something we do". */
function deniedAfter(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + 4); at += 1) {
    const token = tokens[at];
    if (!token || token.clauseStart) return false;
    if (isNegation(tokens, at)) return isForm(tokens[at - 1]);
  }
  return false;
}

function isForm(token: Token | undefined): boolean {
  return token !== undefined && (token.stem === 'be' || token.norm === 'will' || token.norm === 'can');
}

function isNegation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !negations.has(token.norm)) return false;
  const following = tokens[at + 1];
  if (following && !following.clauseStart && harmlessAfter.has(following.norm)) return false;
  const asks = tokens[at - 2]?.norm === 'why' || tokens[at - 1]?.norm === 'why';
  return !asks;
}
