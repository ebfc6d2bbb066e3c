import { isNegated } from './negation.ts';
import { compileNode, findFirstWords, findRequiredWords, isNumber } from './pattern-matcher.ts';
import type { FirstWords, Step } from './pattern-matcher.ts';
import { parsePattern } from './pattern-source.ts';
import type { WordClasses } from './pattern-source.ts';
import type { Sentence, Token } from './text.ts';

/** A compiled pattern; compile once, use often. */
export interface Pattern {
  source: string;
  /** Index after the last token of a match that begins at a token of one sentence, or -1. */
  matchAt: Step;
  /** The words a match can begin with, so that many patterns can be indexed. */
  first: FirstWords;
  /** Words of which every match contains at least one. */
  required: FirstWords;
}

/** A match: token indexes `from` (inclusive) to `to` (exclusive), and UTF-16 offsets into the text. */
export interface Match {
  from: number;
  to: number;
  start: number;
  end: number;
}

export interface PatternOptions {
  /** Compare word families instead of exact words; how keys are read. */
  stems?: boolean;
  /** Named word classes for `@name`. */
  classes?: WordClasses;
}

/**
 * Compiles a pattern: `word`, `word~` (any form of the word), `word*` (any ending), `*ing` (any beginning), `a|b`, `(…)`, `x?`, `..` or `..5` (up to 3 or 5 words),
 * `_` (one word), `#` (a number), `@class`, `^` / `$` (sentence start / end), `<` (clause start). Throws a RangeError naming the fault.
 */
export function compilePattern(source: string, options: PatternOptions = {}): Pattern {
  const node = parsePattern(source, options.classes ?? {}, options.stems ?? false);
  const run = compileNode(node, (_tokens, at) => at);
  return { source, matchAt: run, first: findFirstWords(node), required: findRequiredWords(node) };
}

/** Finds the matches of a pattern in one sentence, left to right, without overlaps. */
export function findMatches(pattern: Pattern, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < tokens.length; ) {
    const to = startsWith(pattern.first, tokens[from]) ? pattern.matchAt(tokens, from) : -1;
    const match = to > from ? describeMatch(tokens, from, to) : undefined;
    if (match) matches.push(match);
    from = match ? to : from + 1;
  }
  return matches;
}

/** Says whether a pattern matches anywhere in one sentence. */
export function hasMatch(pattern: Pattern, tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => startsWith(pattern.first, token) && pattern.matchAt(tokens, at) >= 0);
}

/** Gives the offsets of a run of tokens; undefined when the run is empty. */
export function describeMatch(tokens: readonly Token[], from: number, to: number): Match | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? { from, to, start: first.start, end: last.end } : undefined;
}

function startsWith(first: FirstWords, token: Token | undefined): boolean {
  return token !== undefined && (first.any || first.norms.has(token.norm) || first.stems.has(token.stem) || (first.number && isNumber(token)));
}

/** Compiled keys of a fact: every key must be found. */
export type Keys = readonly Pattern[];

/** Where keys were found, as UTF-16 offsets; `negated` when a key stands in the scope of "not", "can't", "unable" and their like. */
export interface KeyMatch {
  start: number;
  end: number;
  negated: boolean;
}

interface Hit extends Match {
  negated: boolean;
}

/** Compiles keys such as `"refund|money back|credit*"`: alternatives, word families compared, `*` for any ending. Throws a RangeError naming the fault. */
export function compileKeys(keys: readonly string[]): Keys {
  return keys.map((key) => compilePattern(key, { stems: true }));
}

/** Says what is wrong with keys an author wrote; an empty list when they can be compiled. */
export function findKeyProblems(keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    try {
      compileKeys([key]);
      return [];
    } catch (problem) {
      return [problem instanceof Error ? problem.message : String(problem)];
    }
  });
}

/** Finds all keys within one sentence or two adjacent ones; a place where nothing is negated is preferred. No keys match nothing. */
export function matchKeys(keys: Keys, sentences: readonly Sentence[]): KeyMatch | null {
  if (keys.length === 0) return null;
  const hits = sentences.map((sentence) => keys.map((key) => findHit(key, sentence)));
  let fallback: KeyMatch | null = null;
  for (const reach of [1, 2]) {
    for (let first = 0; first + reach <= hits.length; first += 1) {
      const match = joinHits(keys, hits.slice(first, first + reach));
      if (match && !match.negated) return match;
      fallback ??= match;
    }
  }
  return fallback;
}

function findHit(key: Pattern, sentence: Sentence): Hit | undefined {
  if (!mayHold(key.first, sentence)) return undefined;
  const hits = findMatches(key, sentence.tokens).map((match) => ({ ...match, negated: isNegated(sentence.tokens, match.from, match.to) }));
  return hits.find((hit) => !hit.negated) ?? hits[0];
}

/** The words of a sentence, gathered once: most keys are not in most sentences. */
const wordsOf = new WeakMap<Sentence, { norms: ReadonlySet<string>; stems: ReadonlySet<string> }>();

function mayHold(first: FirstWords, sentence: Sentence): boolean {
  if (first.any) return true;
  let words = wordsOf.get(sentence);
  if (!words) {
    words = { norms: new Set(sentence.tokens.map(({ norm }) => norm)), stems: new Set(sentence.tokens.map(({ stem }) => stem)) };
    wordsOf.set(sentence, words);
  }
  for (const norm of first.norms) if (words.norms.has(norm)) return true;
  for (const stem of first.stems) if (words.stems.has(stem)) return true;
  return false;
}

function joinHits(keys: Keys, rows: readonly (readonly (Hit | undefined)[])[]): KeyMatch | null {
  const chosen: Hit[] = [];
  for (const index of keys.keys()) {
    const candidates = rows.flatMap((row) => row[index] ?? []);
    const hit = candidates.find((candidate) => !candidate.negated) ?? candidates[0];
    if (!hit) return null;
    chosen.push(hit);
  }
  return {
    start: Math.min(...chosen.map((hit) => hit.start)),
    end: Math.max(...chosen.map((hit) => hit.end)),
    negated: chosen.some((hit) => hit.negated),
  };
}
