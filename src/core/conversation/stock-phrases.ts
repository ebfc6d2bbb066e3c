import type { Observation } from '../language/observation.ts';
import type { Sentence } from '../language/text.ts';
import { overlaps } from './places.ts';

/** What every customer has been sent before, whoever they are and whatever happened. */
const stock = new RegExp(
  [
    String.raw`\b(?:any|the|this|your) (?:\w+ ){0,2}inconvenien\w+`,
    String.raw`\bsorry to (?:hear|learn|read)(?: (?:that|this|about|of|it|you)\b|[.,!]|$)`,
    String.raw`\bunderstand (?:your|the|how) (?:\w+ ){0,2}(?:frustrat\w+|concerns?|situation|disappointment|upset|feel\w*)`,
    String.raw`\b(?:thank you|thanks) for (?:your (?:feedback|patience|understanding|message|enquiry|inquiry)|contacting|reaching out|getting in touch|bringing this)`,
    String.raw`\b(?:feedback|call|opinion|business|satisfaction|custom) is (?:very )?(?:important|valuable|valued)`,
    String.raw`\bwe (?:do )?(?:value|take (?:\w+ ){1,4}seriously)\b`,
    String.raw`\b(?:did not|didn['’]t|not) meet your expectations\b`,
    String.raw`\bhow (?:frustrating|upsetting|disappointing) (?:this|that|it) (?:must|can|is)\b`,
  ].join('|'),
  'iu',
);
/** A longer sentence is more than the phrase in it, words. */
const longest = 16;

/** Whether a sentence is a stock phrase and nothing else. */
export function isStock(sentence: Sentence): boolean {
  return sentence.tokens.length <= longest && stock.test(sentence.text);
}

/** Whether an observation rests on a stock phrase alone. */
export function restsOnStock(seen: Observation, sentences: readonly Sentence[]): boolean {
  const touched = sentences.filter((sentence) => overlaps(seen, sentence));
  return touched.length > 0 && touched.every(isStock);
}
