import { spellOut } from './spelling.ts';
import { stemWord } from './stem.ts';

/** One word. A contraction gives several tokens over the same range ("don't" → do, not), so a quote never cuts a word. */
export interface Token {
  text: string;
  /** Lower-case, spelt out; what patterns compare. */
  norm: string;
  /** Family of the word; what keys compare. */
  stem: string;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** True at the start of a sentence, after a comma, dash, bracket or colon, and at "but", "because" and their like. */
  clauseStart: boolean;
  /** True between quotation marks: somebody's words are repeated, not meant. */
  quoted: boolean;
}

/** A sentence; `question` is true with a question mark, with question word order, and where it asks for a detail ("Your booking number please"). */
export interface Sentence {
  text: string;
  start: number;
  end: number;
  tokens: readonly Token[];
  question: boolean;
}

/** Longest sentence in tokens; longer runs are cut so that reading stays linear in the length of the text. */
const longestSentence = 90;
const longestQuotation = 300;

const tokenSource =
  /<\/?[a-z][^<>]{0,200}>|&[a-z]{2,8};|(?:https?:\/\/|www\.)[^\s<>"]+|e-mail(?:s|ed)?\b|(?<![\p{L}\p{N}])(?:m8|gr8|l8r?|w8|b4)(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)*\p{L}{0,30}|\p{L}[\p{L}\p{M}]*(?:['’‘ʼ][\p{L}\p{M}]+)*/giu;
const clauseOpeners = new Set(['but', 'because', 'although', 'though', 'however', 'so', 'while', 'whereas', 'if', 'unless', 'yet', 'and', 'which', 'when']);
const abbreviations = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'approx', 'e.g', 'i.e', 'g', 'eg', 'ie', 'vs', 'etc', 'a', 'p', 'm']);
/** Words a question about a thing begins with. */
export const questionWords: ReadonlySet<string> = new Set(['what', 'why', 'how', 'when', 'where', 'who', 'which', 'whose']);
const auxiliaries = new Set([
  'is', 'are', 'was', 'were', 'do', 'does', 'did', 'can', 'could', 'would', 'will', 'should', 'have', 'has', 'may', 'shall', 'am',
]);
const subjects = new Set(['i', 'you', 'we', 'they', 'he', 'she', 'it', 'that', 'this', 'there', 'the', 'your', 'my', 'anyone', 'someone', 'anything']);

/** Splits text into words with offsets; tags, links and punctuation give no tokens. */
export function tokenise(text: string): Token[] {
  return splitSentences(text).flatMap((sentence) => sentence.tokens);
}

/** Texts lately split: the turns of a conversation are looked at again with every new turn, and a server holds some hundred conversations. */
const recent = new Map<string, readonly Sentence[]>();
const mostRecent = 2048;

/** Splits text into sentences with their tokens; parts without words give none. */
export function splitSentences(text: string): readonly Sentence[] {
  const known = recent.get(text);
  if (known) return known;
  const sentences = readSentences(text);
  if (recent.size >= mostRecent) recent.delete(recent.keys().next().value ?? '');
  recent.set(text, sentences);
  return sentences;
}

interface Written {
  text: string;
  start: number;
  end: number;
}

function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const quotations = findQuotations(text);
  let quotation = 0;
  let tokens: Token[] = [];
  let previous: Written | undefined;
  const close = (end: number): void => {
    const first = tokens[0];
    if (!first) return;
    const part = text.slice(first.start, end);
    tokens = spellOutNames(tokens);
    sentences.push({ text: part, start: first.start, end, tokens, question: part.includes('?') || asksByOrder(tokens) || asksForDetail(tokens) });
    tokens = [];
  };
  for (const found of text.matchAll(tokenSource)) {
    const written: Written = { text: found[0], start: found.index, end: found.index + found[0].length };
    const lead = written.text[0];
    if (lead === '<' || lead === '&' || written.text.startsWith('http') || written.text.startsWith('www.')) continue;
    const between = previous ? text.slice(previous.end, written.start) : '';
    if (previous && (tokens.length >= longestSentence || (between !== ' ' && endsSentence(previous, between, written)))) close(endOfMarks(text, previous.end, written.start));
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= written.start) quotation += 1;
    const inside = quotations[quotation];
    const opens = tokens.length === 0 || (between !== ' ' && /[,;:()–—"“”…*]|\s-+\s|\.\.|\n/u.test(between));
    const quoted = inside !== undefined && inside.start <= written.start;
    for (const [index, { norm, stem }] of readWord(written.text).entries()) {
      const clauseStart = index === 0 && (opens || clauseOpeners.has(norm));
      tokens.push({ text: written.text, norm, stem, start: written.start, end: written.end, clauseStart, quoted });
    }
    previous = written;
  }
  if (previous) close(endOfMarks(text, previous.end, text.length));
  return sentences;
}

/** Words lately spelt out and stemmed; speech repeats its words. */
const readWords = new Map<string, readonly { norm: string; stem: string }[]>();
const mostWords = 5000;

function readWord(written: string): readonly { norm: string; stem: string }[] {
  const known = readWords.get(written);
  if (known) return known;
  const words = spellOut(written).map((norm) => ({ norm, stem: stemWord(norm) }));
  if (readWords.size >= mostWords) readWords.clear();
  if (written.length <= 30) readWords.set(written, words);
  return words;
}

const verbsAfterName = new Set(['here', 'there', 'gone', 'been', 'got', 'coming', 'back', 'bound', 'already', 'now', 'just']);

/** "Yusuf's bringing it": after a name or "someone" the ending is a verb when a verb or a place follows. */
function spellOutNames(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const host = /^(?:\p{Lu}\p{Ll}+|someone|somebody)['’]s$/u.test(token.text) && token.norm !== 'is' && next?.norm !== 'is';
    const verb = next !== undefined && !next.clauseStart && ((next.norm.length > 4 && /^\p{Ll}+ing$/u.test(next.text)) || verbsAfterName.has(next.norm));
    if (!host || !verb || next.start === token.start) return [token];
    return [token, { ...token, norm: 'is', stem: stemWord('is'), clauseStart: false }];
  });
}

/** A newline before a small letter is taken for a wrapped line; an abbreviation's dot or a trailing "…" before a small letter ends nothing. */
function endsSentence(previous: Written, between: string, next: Written): boolean {
  if (/[!?]/.test(between)) return true;
  const nextIsSmall = /^\p{Ll}/u.test(next.text);
  if (/\n\s*\n/.test(between)) return true;
  if (between.includes('\n')) return !nextIsSmall || between.includes('.');
  if (/\.\.|…/.test(between)) return !nextIsSmall;
  if (!between.startsWith('.') && !/^["”’')\]*]+\./.test(between) && !/\.\s/.test(between)) return false;
  if (!/\s/.test(between)) return false;
  return !(abbreviations.has(previous.text.toLowerCase()) && between.startsWith('.'));
}

/** The closing marks belong to the sentence ("really?!"). */
function endOfMarks(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && /[.!?…"”’')\]]/u.test(text.charAt(end))) end += 1;
  return end;
}

const details = new Set([
  'number', 'reference', 'name', 'names', 'surname', 'address', 'email', 'postcode', 'date', 'code', 'id', 'digits', 'serial', 'model', 'details', 'registration', 'colour', 'size', 'zip', 'initials', 'username',
]);
const givingVerbs = new Set(['tell', 'give', 'send', 'read', 'spell', 'show']);
const requestLeads = new Set(['please', 'and', 'so', 'now', 'just', 'then', 'okay', 'right']);
/** Longest closing courtesy in words: "if I may", "if you have it". */
const longestCourtesy = 5;
/** Longest request in words; a longer sentence says more than it asks for. */
const longestRequest = 10;

/** Says whether a sentence without a question mark asks for a detail: "Your booking number please", "Tell me the reference". */
export function asksForDetail(tokens: readonly Token[]): boolean {
  if (tokens.length > longestRequest || !tokens.some((token) => details.has(token.norm))) return false;
  const words = tokens.map((token) => token.norm);
  const courtesy = words.findIndex((word, at) => word === 'if' && words[at + 1] !== undefined && at >= words.length - longestCourtesy);
  const asked = words.slice(0, courtesy > 0 ? courtesy : words.at(-1) === 'please' ? -1 : words.length);
  const first = words.findIndex((word) => !requestLeads.has(word));
  const [verb = '', receiver = ''] = words.slice(first);
  if (givingVerbs.has(verb)) return receiver === 'me' || receiver === 'us';
  if (asked.length === words.length) return false;
  return !asked.some((word) => auxiliaries.has(word) || speakers.has(word)) && (details.has(verb) || nounOpeners.has(verb) || details.has(receiver));
}

const speakers = new Set(['i', 'we', 'you']);
const nounOpeners = new Set(['your', 'the', 'a', 'full', 'first', 'last', 'any']);

function asksByOrder(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (!first || !second) return false;
  if (auxiliaries.has(first.norm)) return subjects.has(second.norm) && tokens.length > 2;
  if (!questionWords.has(first.norm)) return false;
  return auxiliaries.has(second.norm) && third !== undefined && subjects.has(third.norm);
}

function findQuotations(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const marks = /["“”«»]|(?<![\p{L}\p{N}])['‘](?=\p{L})|(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/gu;
  let open: { at: number; double: boolean } | undefined;
  for (const mark of text.matchAll(marks)) {
    const double = !/['‘’]/u.test(mark[0]);
    if (open && open.double === double && mark.index - open.at <= longestQuotation && mark[0] !== '“') {
      found.push({ start: open.at, end: mark.index + 1 });
      open = undefined;
    } else if (!open || mark.index - open.at > longestQuotation) {
      open = { at: mark.index, double };
    }
  }
  return found;
}
