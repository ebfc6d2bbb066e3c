/** A quote inside the sentence it was said in. */
export interface Sentence {
  before: string;
  quote: string;
  after: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences a quote lies in, cut where it begins and ends; the quote alone where the text does not hold it. `start` tells which of several equal ones. */
export function findSentence(text: string, quote: string, start = 0): Sentence {
  const at = text.indexOf(quote, Math.max(0, start));
  if (quote === '' || at < 0) return { before: '', quote, after: '' };
  const end = at + quote.length;
  const parts = [...segmenter.segment(text)].filter(({ index, segment }) => index < end && index + segment.length > at);
  const first = parts[0]?.index ?? at;
  const last = parts.at(-1);
  const stop = last ? last.index + last.segment.length : end;
  return { before: text.slice(first, at).trimStart(), quote, after: text.slice(end, stop).trimEnd() };
}
