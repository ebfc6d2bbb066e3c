import { questionWords, type Sentence, splitSentences } from '../language/text.ts';
import type { Fact, Scenario } from './scenario.ts';

/** How much of a question's weight its words must share with a fact, and how many times more than with any other. */
const [leastShared, clearly] = [0.3, 1.5];
/** Words that tell no fact from another, besides question words and those of one or two letters. */
const common: ReadonlySet<string> = new Set(
  ('the and for you your yours are was were been being did does has have had can could would will should may might must that this these those there here they them their she her him his its our ' +
    'with from not any some all just then now out about tell please know').split(' '),
);
/** What a word weighs that no fact holds, against one that only one fact holds. */
const foreign = 0.6;

interface Vocabulary {
  /** Word families of each fact: its text, what the customer says of it, its keys. */
  facts: readonly { fact: Fact; words: ReadonlySet<string> }[];
  /** What a word family weighs: much where few facts hold it. */
  weigh(word: string): number;
}

const vocabularies = new WeakMap<Scenario, Vocabulary>();

/** The fact a question comes nearest to in words, for questions no keys foresaw; null when none stands out. */
export function findClosestFact(questions: readonly Sentence[], scenario: Scenario): Fact | null {
  const { facts, weigh } = vocabularyOf(scenario);
  const words = questions.flatMap(({ tokens }) => tokens.filter(({ norm }) => norm.length > 2 && !common.has(norm) && !questionWords.has(norm)).map(({ stem }) => stem));
  const sum = (list: readonly string[]): number => list.reduce((total, word) => total + weigh(word), 0);
  const whole = sum(words);
  const [best, second] = facts.map(({ fact, words: own }) => ({ fact, share: sum(words.filter((word) => own.has(word))) / whole })).sort((left, right) => right.share - left.share);
  if (!best || !(best.share >= leastShared)) return null;
  return best.share >= clearly * (second?.share ?? 0) ? best.fact : null;
}

function vocabularyOf(scenario: Scenario): Vocabulary {
  const known = vocabularies.get(scenario);
  if (known) return known;
  const facts = scenario.facts.map((fact) => ({ fact, words: collectWords(fact, scenario) }));
  const holding = new Map<string, number>();
  for (const { words } of facts) for (const word of words) holding.set(word, (holding.get(word) ?? 0) + 1);
  const rarest = Math.log(facts.length + 1);
  const weigh = (word: string): number => {
    const count = holding.get(word);
    return count === undefined ? foreign * rarest : Math.log((facts.length + 1) / (count + 0.5));
  };
  const vocabulary = { facts, weigh };
  vocabularies.set(scenario, vocabulary);
  return vocabulary;
}

function collectWords({ id, text, keys, asked }: Fact, { lines }: Scenario): ReadonlySet<string> {
  const keyWords = [...keys, ...asked].map((key) => key.replace(/[^\p{L}\p{N}']+/gu, ' '));
  const texts = [text, ...lines.filter(({ about }) => about === id).flatMap((group) => group.texts), ...keyWords];
  return new Set(texts.flatMap((one) => [...splitSentences(one)]).flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
}
