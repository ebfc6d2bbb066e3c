import type { Label, Role } from '../codebook.ts';
import type { Cue } from './cues/cue.ts';
import { wordClasses } from './cues/word-classes.ts';
import { isDeniedBefore } from './negation.ts';
import type { Observation, Utterance } from './observation.ts';
import { compilePattern, describeMatch, hasMatch } from './pattern.ts';
import { isNumber } from './pattern-matcher.ts';
import type { Pattern } from './pattern.ts';
import type { Sentence } from './text.ts';

/** A turn prepared for reading: its sentences, and those of the other speaker's last words. */
export interface PreparedTurn {
  role: Role;
  text: string;
  sentences: readonly Sentence[];
  words: number;
  before: readonly Utterance[];
  /** The last words of the other speaker. */
  heard: readonly Sentence[];
}

interface CompiledCue {
  cue: Cue;
  with?: Pattern;
  unless?: Pattern;
  after?: Pattern;
}

interface Entry {
  row: CompiledCue;
  pattern: Pattern;
}

/** Cue tables made ready for matching: every pattern is filed under the words it can begin with. */
export interface CueIndex {
  byNorm: ReadonlyMap<string, readonly Entry[]>;
  byStem: ReadonlyMap<string, readonly Entry[]>;
  byNumber: readonly Entry[];
  anywhere: readonly Entry[];
}

const plainConfidence = 0.8;
/** Most words a quote runs on after the match. */
const longestRunOn = 8;

/** Compiles cue tables once. Throws a RangeError naming a faulty pattern. */
export function compileCues(cues: readonly Cue[]): CueIndex {
  const byNorm = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const byNumber: Entry[] = [];
  const anywhere: Entry[] = [];
  for (const cue of cues) {
    const row: CompiledCue = {
      cue,
      ...(cue.with && { with: compileCuePattern(cue.with.join('|')) }),
      ...(cue.unless && { unless: compileCuePattern(cue.unless.join('|')) }),
      ...(cue.after && { after: compileCuePattern(cue.after.join('|')) }),
    };
    for (const source of cue.patterns) {
      const entry = { row, pattern: compileCuePattern(source) };
      const { first } = entry.pattern;
      if (first.any) anywhere.push(entry);
      if (first.any) continue;
      if (first.number) byNumber.push(entry);
      for (const norm of first.norms) file(byNorm, norm, entry);
      for (const stem of first.stems) file(byStem, stem, entry);
    }
  }
  return { byNorm, byStem, byNumber, anywhere };
}

/** Compiles one pattern that may use the word classes of the cue tables. */
export function compileCuePattern(source: string): Pattern {
  return compilePattern(source, { classes: wordClasses });
}

function file(map: Map<string, Entry[]>, word: string, entry: Entry): void {
  const filed = map.get(word);
  if (filed) filed.push(entry);
  else map.set(word, [entry]);
}

/** Finds what the cues see in a turn; each row at most once a sentence. */
export function findCues(index: CueIndex, turn: PreparedTurn): Observation[] {
  const found: Observation[] = [];
  for (const [position, sentence] of turn.sentences.entries()) {
    // Rows already found in this sentence, or whose conditions the sentence does not meet.
    const settled = new Set<CompiledCue>();
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const token = sentence.tokens[at];
      if (!token || token.quoted) continue;
      const attempt = (entries: readonly Entry[] | undefined): void => {
        if (entries) matchEntries(entries, at, sentence, position, turn, settled, found);
      };
      attempt(index.byNorm.get(token.norm));
      attempt(index.byStem.get(token.stem));
      if (isNumber(token)) attempt(index.byNumber);
      attempt(index.anywhere);
    }
  }
  return found;
}

function matchEntries(
  entries: readonly Entry[], at: number, sentence: Sentence, position: number, turn: PreparedTurn, settled: Set<CompiledCue>, found: Observation[],
): void {
  for (const { row, pattern } of entries) {
    if (settled.has(row)) continue;
    if (!fitsSentence(row.cue, sentence, position, turn)) {
      settled.add(row);
      continue;
    }
    const to = pattern.matchAt(sentence.tokens, at);
    const match = to > at ? describeMatch(sentence.tokens, at, to) : undefined;
    if (!match || (row.cue.negation !== 'allow' && isDeniedBefore(sentence.tokens, at))) continue;
    settled.add(row);
    if (!holds(row, sentence, turn)) continue;
    const end = findClauseEnd(sentence, to);
    const { cue } = row;
    found.push(observeRange(turn.text, match.start, end, cue.label, cue.confidence ?? plainConfidence, cue.because));
  }
}

function fitsSentence(cue: Cue, sentence: Sentence, position: number, turn: PreparedTurn): boolean {
  if (cue.question !== undefined && cue.question !== sentence.question) return false;
  if (cue.position === 'first' && position !== 0) return false;
  if (cue.position === 'last' && position !== turn.sentences.length - 1) return false;
  return cue.shortTurn === undefined || turn.words <= cue.shortTurn;
}

/** The conditions that are costly to look at; looked at only once a pattern of the row has matched. */
function holds(row: CompiledCue, sentence: Sentence, turn: PreparedTurn): boolean {
  if (row.unless && hasMatch(row.unless, sentence.tokens)) return false;
  if (row.with && !hasMatch(row.with, sentence.tokens)) return false;
  const { after } = row;
  return !after || turn.heard.some((heard) => hasMatch(after, heard.tokens));
}

/** A quote runs on to the end of its clause, so that a learner sees what was said and not only what was matched. */
function findClauseEnd(sentence: Sentence, to: number): number {
  let last = to - 1;
  while (last + 1 < sentence.tokens.length && last + 1 < to + longestRunOn && !sentence.tokens[last + 1]?.clauseStart) last += 1;
  return sentence.tokens[last]?.end ?? sentence.end;
}

/** Makes an observation whose quote is cut from the text, so that it is always exact. */
export function observeRange(text: string, start: number, end: number, label: Label, confidence: number, because: string): Observation {
  return { label, quote: text.slice(start, end), start, end, confidence, source: 'cue', because };
}
