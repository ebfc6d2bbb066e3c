import { type Sentence, splitSentences } from '../language/text.ts';

/** Finds the first sentence (four words or more) that says again, in nearly the same words, what an earlier turn or this one said. */
export function findRepeated(sentences: readonly Sentence[], earlier: readonly string[]): Sentence | undefined {
  const known = earlier.flatMap((text) => splitSentences(text)).map(stemsOf);
  return sentences.find((sentence) => {
    const stems = stemsOf(sentence);
    const repeats = stems.size >= 4 && known.some((other) => similarity(stems, other) >= 0.8);
    known.push(stems);
    return repeats;
  });
}

/** Jaccard similarity of two sets of words, 0–1. */
export function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}

function stemsOf(sentence: Sentence): Set<string> {
  return new Set(sentence.tokens.map((token) => token.stem));
}
