import { spellOut } from './spelling.ts';
import { stemWord } from './stem.ts';

/** Named classes of words: each a pattern of alternatives, which may use other classes. */
export type WordClasses = Readonly<Record<string, string>>;

/** A parsed pattern. */
export type PatternNode =
  | { kind: 'words'; norms: ReadonlySet<string>; stems: ReadonlySet<string> }
  | { kind: 'prefix'; prefix: string }
  | { kind: 'suffix'; suffix: string }
  | { kind: 'sequence'; parts: readonly PatternNode[] }
  | { kind: 'choice'; options: readonly PatternNode[] }
  | { kind: 'optional'; part: PatternNode }
  | { kind: 'gap'; longest: number }
  | { kind: 'number' | 'any' | 'sentence-start' | 'sentence-end' | 'clause-start' };

interface Cursor {
  source: string;
  pieces: readonly string[];
  at: number;
  classes: WordClasses;
  stems: boolean;
  depth: number;
}

const pieceSource = /\.\.\d*|@[a-z-]+|[()|?^$<_#~*]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,:-]*(?<![.,:])|\S/gu;
const marks: Readonly<Record<string, PatternNode>> = {
  _: { kind: 'any' }, '#': { kind: 'number' }, '^': { kind: 'sentence-start' }, $: { kind: 'sentence-end' }, '<': { kind: 'clause-start' },
};
const longestGap = 12;
const deepestClass = 5;

/** Parses a pattern; with `stems` every word stands for its family. Throws a RangeError naming what is wrong and in which pattern. */
export function parsePattern(source: string, classes: WordClasses, stems: boolean, depth = 0): PatternNode {
  const pieces = source.match(pieceSource) ?? [];
  const cursor: Cursor = { source, pieces, at: 0, classes, stems, depth };
  const node = parseChoice(cursor);
  if (cursor.at < pieces.length) fail(cursor, `unexpected "${pieces[cursor.at]}"`);
  return node;
}

function parseChoice(cursor: Cursor): PatternNode {
  const options = [parseSequence(cursor)];
  while (cursor.pieces[cursor.at] === '|') {
    cursor.at += 1;
    options.push(parseSequence(cursor));
  }
  return joinWords(options);
}

/** Single words side by side become one set, so that a class of fifty words costs one look-up. */
function joinWords(options: readonly PatternNode[]): PatternNode {
  const words = options.filter((option) => option.kind === 'words');
  const others = options.filter((option) => option.kind !== 'words');
  const norms = new Set(words.flatMap((word) => [...word.norms]));
  const stems = new Set(words.flatMap((word) => [...word.stems]));
  const joined: PatternNode[] = words.length > 0 ? [{ kind: 'words', norms, stems }] : [];
  // Phrases are tried before single words: "credit note" before "credit".
  const all = [...others, ...joined];
  return all.length === 1 && all[0] ? all[0] : { kind: 'choice', options: all };
}

function parseSequence(cursor: Cursor): PatternNode {
  const parts: PatternNode[] = [];
  for (let piece = cursor.pieces[cursor.at]; piece !== undefined && piece !== '|' && piece !== ')'; piece = cursor.pieces[cursor.at]) {
    const part = parsePiece(cursor, piece);
    const optional = cursor.pieces[cursor.at] === '?';
    if (optional) cursor.at += 1;
    parts.push(optional ? { kind: 'optional', part } : part);
  }
  if (parts.length === 0) fail(cursor, 'an alternative is empty');
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
}

function parsePiece(cursor: Cursor, piece: string): PatternNode {
  cursor.at += 1;
  if (piece === '(') return parseGroup(cursor);
  if (piece === '*') return parseSuffix(cursor);
  const mark = marks[piece];
  if (mark) return mark;
  if (piece.startsWith('..')) return { kind: 'gap', longest: Math.min(piece.length > 2 ? Number(piece.slice(2)) : 3, longestGap) };
  if (piece.startsWith('@')) return parseClass(cursor, piece.slice(1));
  if (!/^[\p{L}\p{N}]/u.test(piece)) fail(cursor, `unexpected "${piece}"`);
  return parseWord(cursor, piece);
}

function parseGroup(cursor: Cursor): PatternNode {
  const node = parseChoice(cursor);
  if (cursor.pieces[cursor.at] !== ')') fail(cursor, 'a bracket is not closed');
  cursor.at += 1;
  return node;
}

function parseSuffix(cursor: Cursor): PatternNode {
  const suffix = cursor.pieces[cursor.at];
  if (suffix === undefined || !/^\p{L}+$/u.test(suffix)) fail(cursor, 'an ending must follow "*"');
  cursor.at += 1;
  return { kind: 'suffix', suffix };
}

function parseClass(cursor: Cursor, name: string): PatternNode {
  const source = cursor.classes[name];
  if (source === undefined) fail(cursor, `there is no word class "@${name}"`);
  if (cursor.depth >= deepestClass) fail(cursor, `the word class "@${name}" contains itself`);
  return parsePattern(source, cursor.classes, cursor.stems, cursor.depth + 1);
}

/** “Note” and “not” share a stem; a key with a note in it must not find every “not”. */
const formsOfNote: ReadonlySet<string> = new Set(['note', 'notes', 'noted', 'noting']);

function parseWord(cursor: Cursor, piece: string): PatternNode {
  const ending = cursor.pieces[cursor.at];
  if (ending === '*' || ending === '~') cursor.at += 1;
  const words = piece.split('-').filter(Boolean).flatMap(spellOut);
  const last = words.length - 1;
  const parts = words.map((word, index): PatternNode => {
    if (index === last && ending === '*') return { kind: 'prefix', prefix: word };
    if (cursor.stems && formsOfNote.has(word)) return { kind: 'words', norms: formsOfNote, stems: new Set() };
    const family = cursor.stems || (index === last && ending === '~');
    return { kind: 'words', norms: new Set(family ? [] : [word]), stems: new Set(family ? [stemWord(word)] : []) };
  });
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
}

function fail(cursor: Cursor, fault: string): never {
  throw new RangeError(`Pattern "${cursor.source}": ${fault}.`);
}
