import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** School grade paragraphs ask of a reader (Flesch–Kincaid: words a sentence and syllables a word); 0 for no words. */
export function gradeOf(paragraphs: readonly string[]): number {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?:;]["”’)]*)\s+/u)).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? []);
  if (words.length === 0) return 0;
  return Math.max(0, fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) }));
}
