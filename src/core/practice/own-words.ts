import { measureSubstance, shareSmall, wordsOf } from '../assessment/substance.ts';
import { similarity } from '../conversation/repetition.ts';
import { contentStems } from '../language/echo.ts';
import type { Observation } from '../language/observation.ts';
import { splitSentences, tokenise } from '../language/text.ts';
import type { FeedbackPoint } from './feedback.ts';
import { say } from './feedback.ts';

/** Share of small words below which words are piled up; the model answers have more. */
const leastSmall = 1 / 3;
/** Texts of fewer words than the first have too few for a share, and up to the second it may mislead. There, so many words in a row without a small one between them are a heap. */
const [fewWords, someWords, longestRun] = [8, 12, 3];
/** An answer needs this share of the length of the shortest model answer to have room for what is asked. */
const leastLength = 0.3;
/** Of the words that tell one case from another, so many must come from this one. */
const leastShared = 0.12;
/** Facts of the case have to be said in its words: a text whose own share is this large is all its own. */
const ownEnough = 0.8;
/** Worth less than this share, a fault is worth telling. */
const worthTelling = 0.8;
/** Words are called a heap only when they plainly are one: two curt sentences are not. */
const plainHeap = 0.4;
/** Two texts that share so many words are the same in other clothes. */
const nearlySame = 0.9;

/** What stands in every promise and every apology names no case. */
const anyCase: ReadonlySet<string> = new Set(
  ('today tonight tomorrow yesterday morning afternoon evening noon midnight hour hours minute minutes week weeks month months monday tuesday wednesday thursday friday saturday sunday ' +
    'one two three four five six seven eight nine ten eleven twelve half quarter past mistake mistakes fault apologise apology apologies').split(' '),
);

/** A text and what it is held against. */
export interface Written {
  text: string;
  /** What the exercise asks for and was seen in it. */
  wanted: readonly Observation[];
  /** What stands on the page and is not the learner's own. */
  onPage: readonly string[];
  /** Words of the case; null where nothing of it need be named. */
  caseWords: readonly string[] | null;
  models: readonly string[];
}

/** How far a text is an answer of somebody's own, 0–1, and why not further: copied, fitting any case, piled up or too short. */
export function weighWords({ text, wanted, onPage, caseWords, models }: Written): { weight: number; points: FeedbackPoint[] } {
  const words = wordsOf(text);
  const alone = measure(text, wanted, '', false);
  const copied = alone === 0 ? 1 : Math.min(1, measure(text, wanted, onPage.join('\n\n'), false) / alone / ownEnough);
  const general = caseWords !== null && fitsAny(text, caseWords);
  const running = rateProse(text, words);
  const prose = running * alone;
  const length = Math.min(1, words.length / (leastLength * Math.min(...models.map((model) => wordsOf(model).length)))) ** 2;
  return {
    weight: copied * prose * length * (general ? measure(text, wanted, '', true) / (alone || 1) : 1),
    points: [
      ...(copied < worthTelling ? [say('wrong', 'In your own words', 'Much of this stands on the page already. Said in your own words, it is heard as meant for them.')] : []),
      ...(general ? [say('missing', 'This case', 'These words would fit any customer. Name what happened to this one, so that they hear you were listening.')] : []),
      ...(running < plainHeap || (prose < plainHeap && words.length >= someWords) ? [say('wrong', 'Whole sentences', 'These are words in a heap, or more moves than so few words can carry. Say it in sentences somebody could hear you speak.')] : []),
      ...(length < worthTelling ? [say('missing', 'Room for it', 'This is too short to hold what is asked for. One or two whole sentences are enough.')] : []),
    ],
  };
}

function rateProse(text: string, words: readonly string[]): number {
  const share = words.length < fewWords ? 0 : Math.min(1, shareSmall(words) / leastSmall) ** 2;
  if (words.length >= someWords) return share;
  const runs = splitSentences(text).map(({ tokens }) => longestWithout(tokens.map(({ norm }) => shareSmall([norm]) > 0)));
  return Math.max(share, Math.min(1, longestRun / Math.max(1, ...runs)) ** 3);
}

function longestWithout(small: readonly boolean[]): number {
  let [run, longest] = [0, 0];
  for (const one of small) {
    run = one ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function measure(text: string, observations: readonly Observation[], heard: string, general: boolean): number {
  return measureSubstance({ channel: 'email', turns: [{ text, observations, heard, general }] })[0] ?? 0;
}

/** Whether words would fit any case: next to none of them comes from this one. */
export function fitsAny(text: string, caseWords: readonly string[]): boolean {
  const own = stemsOfCase([text]);
  const known = stemsOfCase(caseWords);
  const shared = [...own].filter((stem) => known.has(stem)).length;
  return shared < Math.max(1, leastShared * own.size);
}

function stemsOfCase(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => splitSentences(text).flatMap((sentence) => [...contentStems({ tokens: sentence.tokens.filter(({ norm }) => !anyCase.has(norm)) })])));
}

/** How alike two texts are in their words, 0–1. */
export function likeness(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => new Set(tokenise(text).map(({ stem }) => stem)));
  return similarity(left ?? new Set(), right ?? new Set());
}

/** The model worth most that is not what was said; null when there is none. */
export function chooseModel(models: readonly string[], text: string, rate: (model: string) => number): string | null {
  const others = models.filter((model) => likeness(model, text) < nearlySame).map((model) => ({ model, worth: rate(model) }));
  return others.sort((one, other) => other.worth - one.worth)[0]?.model ?? null;
}
