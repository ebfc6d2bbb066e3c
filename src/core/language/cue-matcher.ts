import type { Label, Role } from '../codebook.ts';
import type { Cue } from './cues/cue.ts';
import { wordClasses } from './cues/word-classes.ts';
import { isDeniedBefore } from './negation.ts';
import type { Observation, Utterance } from './observation.ts';
import { compilePattern, describeMatch, hasMatch } from './pattern.ts';
import { isNumber } from './pattern-matcher.ts';
import { findSubject } from './subject.ts';
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
  /** Place among all patterns of the index. */
  id: number;
  row: CompiledCue;
  pattern: Pattern;
}

/** Patterns filed under words. */
interface WordFile {
  byNorm: ReadonlyMap<string, readonly Entry[]>;
  byStem: ReadonlyMap<string, readonly Entry[]>;
  byNumber: readonly Entry[];
  anywhere: readonly Entry[];
}

/** Cue tables made ready for matching: every pattern is filed under the words it can begin with and under rare words it needs. */
export interface CueIndex {
  size: number;
  starting: WordFile;
  requiring: WordFile;
}

const plainConfidence = 0.8;
/** Most words a quote runs on after the match. */
const longestRunOn = 8;

/** Compiles cue tables once. Throws a RangeError naming a faulty pattern. */
export function compileCues(cues: readonly Cue[]): CueIndex {
  const entries: Entry[] = [];
  for (const cue of cues) {
    const row: CompiledCue = {
      cue,
      ...(cue.with && { with: compileCuePattern(cue.with.join('|')) }),
      ...(cue.unless && { unless: compileCuePattern(cue.unless.join('|')) }),
      ...(cue.after && { after: compileCuePattern(cue.after.join('|')) }),
    };
    for (const source of cue.patterns) entries.push({ id: entries.length, row, pattern: compileCuePattern(source) });
  }
  return { size: entries.length, starting: fileEntries(entries, 'first'), requiring: fileEntries(entries, 'required') };
}

function fileEntries(entries: readonly Entry[], key: 'first' | 'required'): WordFile {
  const byNorm = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  for (const entry of entries) {
    const words = entry.pattern[key];
    if (words.any) continue;
    for (const norm of words.norms) file(byNorm, norm, entry);
    for (const stem of words.stems) file(byStem, stem, entry);
  }
  const byNumber = entries.filter(({ pattern }) => pattern[key].number && !pattern[key].any);
  return { byNorm, byStem, byNumber, anywhere: entries.filter(({ pattern }) => pattern[key].any) };
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
  const hopeful = new Uint32Array(index.size);
  for (const [position, sentence] of turn.sentences.entries()) {
    const mark = position + 1;
    forEachFiled(index.requiring, sentence, 0, sentence.tokens.length, (entry) => {
      hopeful[entry.id] = mark;
    });
    // Rows already found in this sentence, or whose conditions the sentence does not meet.
    const settled = new Set<CompiledCue>();
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      if (sentence.tokens[at]?.quoted) continue;
      forEachFiled(index.starting, sentence, at, at + 1, (entry) => {
        if (hopeful[entry.id] !== mark || settled.has(entry.row)) return;
        const observation = matchEntry(entry, at, sentence, position, turn, settled);
        if (observation) found.push(observation);
      });
    }
  }
  return found;
}

function forEachFiled(filed: WordFile, sentence: Sentence, from: number, to: number, visit: (entry: Entry) => void): void {
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at];
    if (!token) continue;
    filed.byNorm.get(token.norm)?.forEach(visit);
    filed.byStem.get(token.stem)?.forEach(visit);
    if (isNumber(token)) filed.byNumber.forEach(visit);
    if (at === from) filed.anywhere.forEach(visit);
  }
}

function matchEntry(
  { row, pattern }: Entry, at: number, sentence: Sentence, position: number, turn: PreparedTurn, settled: Set<CompiledCue>,
): Observation | undefined {
  const { cue } = row;
  if (!fitsSentence(cue, sentence, position, turn)) {
    settled.add(row);
    return undefined;
  }
  const to = pattern.matchAt(sentence.tokens, at);
  const match = to > at ? describeMatch(sentence.tokens, at, to) : undefined;
  if (!match || (cue.negation !== 'allow' && isDeniedBefore(sentence.tokens, at))) return undefined;
  if (cue.subject && !cue.subject.includes(findSubject(sentence.tokens, at, to))) return undefined;
  settled.add(row);
  if (!holds(row, sentence, turn)) return undefined;
  return observeRange(turn.text, match.start, findClauseEnd(sentence, to), cue.label, cue.confidence ?? plainConfidence, cue.because);
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
