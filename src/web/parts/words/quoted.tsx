import css from './quoted.module.css';
import { findSentence } from './sentence.ts';

/** A quote in its sentence, with the words that counted marked by a line: straight where they helped, wavy where they hurt. */
export function Quoted({ text, quote, start = 0, good }: { text: string; quote: string; start?: number; good: boolean }) {
  const sentence = findSentence(text, quote, start);
  return (
    <>
      {sentence.before}
      <mark className={`${css['quote']} ${good ? css['good'] : css['bad']}`}>{sentence.quote}</mark>
      {sentence.after}
    </>
  );
}
