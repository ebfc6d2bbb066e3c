import type { SentencePiece } from './sentence-piece.ts';
import { splitSentences } from '../text.ts';

/** Pieces of a turn, sentence by sentence, with the sentences' places in its text. */
export interface SplitTurn {
  pieces: readonly number[];
  sentences: readonly { start: number; end: number; from: number; to: number }[];
}

const shouting = 0.6;
const fewestLetters = 4;

/** Splits a turn into pieces; `from` and `to` are places among the pieces, `start` and `end` UTF-16 offsets into the text. */
export function splitIntoPieces(text: string, split: SentencePiece): SplitTurn {
  const pieces: number[] = [];
  const sentences = splitSentences(text).map((sentence) => {
    const from = pieces.length;
    pieces.push(...split(plainWords(sentence.text)));
    return { start: sentence.start, end: sentence.end, from, to: pieces.length };
  });
  return { pieces, sentences };
}

/** Straight marks, and lower case where a sentence is shouted: how loud it is, is read elsewhere, and the pieces know few capitals. */
function plainWords(text: string): string {
  const plain = text.replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
  const letters = plain.replace(/[^A-Za-z]/g, '');
  const capitals = letters.replace(/[^A-Z]/g, '').length;
  return letters.length >= fewestLetters && capitals / letters.length > shouting ? plain.toLowerCase() : plain;
}

/** Most pieces the network hears at once. */
export const longestHeard = 128;
/** How many of them may be the end of the other speaker's last words, by who speaks. */
export type LongestContext = Readonly<Record<'agent' | 'customer', number>>;

/** The end of what was heard before and the beginning of a turn, as much as the network takes. An empty turn counts as one unknown piece. */
export function cutToLength(longestContext: number, context: readonly number[], pieces: readonly number[]): { context: readonly number[]; pieces: readonly number[] } {
  const heard = context.slice(Math.max(0, context.length - longestContext));
  return { context: heard, pieces: pieces.length === 0 ? [0] : pieces.slice(0, longestHeard - heard.length) };
}
