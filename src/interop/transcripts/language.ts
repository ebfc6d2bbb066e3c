import { detectAll } from 'tinyld';
import type { Transcript } from '../../core/analysis/transcript.ts';

const englishWords = new Set(
  ('the a an and or but of to in on at for with is are was were be been have has had do does did i you he she it we they me my your our their this that these those not no what when where who how can could '
    + "would will just so if there here from by as about out up get got now please thank thanks yes i'm it's don't you're i've that's can't").split(' '),
);
/** Share of small English words from which a text is English whatever its other words; the lowest of 800 English conversations of many dialects is 0.27. */
const englishShare = 0.25;
/** Letters below which nothing is sure. */
const fewestLetters = 25;
const surest = 0.4;
/** Characters from the start that are enough to tell. */
const longestSample = 5000;
/** Languages a conversation is plausibly held in; others are what the detector takes odd spelling for. */
const plausible = new Set('af ar bg bn ca cs cy da de el es et fa fi fr ga he hi hr hu hy id is it ja ka ko lt lv mk ms nl no pl pt ro ru sk sl sq sr sv sw ta th tl tr uk ur vi zh'.split(' '));
const otherScript = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/gu;

/** The language of a text, ISO 639-1; English when it is too short or too mixed to be sure. */
export function detectLanguage(text: string): string {
  const plain = text.slice(0, longestSample).replace(/https?:\S+|\S+@\S+|\[[a-z]+\]/g, ' ');
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const foreign = plain.match(otherScript)?.length ?? 0;
  if (foreign > letters / 2 && foreign >= 4) return detectAll(plain)[0]?.lang ?? 'und';
  const words = plain.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  if (letters < fewestLetters || countEnglish(words) >= words.length * englishShare) return 'en';
  const [first, ...others] = detectAll(plain);
  const english = others.find((other) => other.lang === 'en')?.accuracy ?? 0;
  return first === undefined || !plausible.has(first.lang) || first.accuracy < surest || first.accuracy < english * 2 ? 'en' : first.lang;
}

function countEnglish(words: readonly string[]): number {
  return words.filter((word) => englishWords.has(word.replaceAll('’', "'"))).length;
}

/** The language of a conversation, ISO 639-1: another than English when either side speaks another. */
export function readLanguage(transcript: Transcript): string {
  const sides = (['customer', 'agent'] as const).map((role) => transcript.turns.filter((turn) => turn.role === role).map((turn) => turn.text).join('\n'));
  return sides.map(detectLanguage).find((language) => language !== 'en') ?? 'en';
}
