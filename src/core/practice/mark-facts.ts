import type { AgentLabel } from '../codebook.ts';
import { isDenied } from '../conversation/offering.ts';
import { matchTopic } from '../conversation/topics.ts';
import type { Exercise, KeyedFact } from '../course/course.ts';
import type { Reader, Reading } from '../language/observation.ts';
import { type Sentence, splitSentences, tokenise } from '../language/text.ts';
import type { Feedback, FeedbackPoint } from './feedback.ts';
import { fullScore, goodScore, roundScore, say } from './feedback.ts';
import { chooseModel, likeness, weighWords } from './own-words.ts';
import { findRemarks } from './remarks.ts';
import { explainUnread, findHarm, findMeant, findSurest, pointAt, readAnswer } from './read-answer.ts';

type Of<Kind extends Exercise['kind']> = Extract<Exercise, { kind: Kind }>;

/** Moves that say something back, and those that say sorry. */
const relating: readonly AgentLabel[] = ['paraphrase', 'acknowledge', 'empathise', 'validate'];
const sorry: readonly AgentLabel[] = ['apologise', 'own'];
/** What facts alone are worth, without the move they are for. */
const [factsReflected, factsUnsorry] = [0.8, 0.6];
/** What takes an apology back while it is made. */
const spoilsApology: readonly AgentLabel[] = ['cancel', 'minimise', 'blame-customer', 'argue', 'dismiss'];
/** What "but" costs on top: it is the one thing an apology must not hold. */
const costCancel = 0.2;
/** The most an answer is worth that says the opposite of what the customer told, and one that adds a remark of its own. */
const [mostDenied, mostRemarked] = [0.4, 0.5];
/** So like a trap, an answer is the trap; and the most it is worth. */
const [trapLike, mostTrapped] = [0.6, 0.3];

/** Marks what a learner says back to a customer: the facts by their keys, that it is said back at all, and, as a plus, the feeling. */
export function markReflect({ customer, facts, feeling, models, prompt }: Of<'reflect'>, text: string, reader: Reader): Feedback {
  const reading = readAnswer(text, customer, reader, 'reflect');
  if (reading.unread) return explainUnread(reading.unread, models[0]);
  const found = findFacts(facts, text, { right: 'You give it back, so they need not say it again.', missing: 'They told you this, and it was not found in your words. If you said it in another way, it counts all the same.' });
  const said = relating.flatMap((label) => findMeant(reading, label, text) ?? [])[0];
  const harm = findHarm(reading, [], found.sentences);
  const words = weighWords({ text, wanted: [], onPage: [customer, prompt], caseWords: [customer, ...facts.map((fact) => fact.text), ...models], models });
  const remarks = pointAtRemarks(findRemarks(splitSentences(text), found.sentences, customer, reading, reader, 'reflect'));
  const score = roundScore(Math.min(harm.lower(found.share * (said ? 1 : factsReflected) * words.weight), found.most, remarks.length > 0 ? mostRemarked : 1));
  return {
    score,
    summary: summarise('You give back', found, harm.points.length + remarks.length, words.weight),
    points: [
      ...found.points, said ? pointAt('right', said) : { ...say('note', 'Saying it back', 'Put it as what they told you (“So you …”), so that it is heard as theirs.'), label: 'paraphrase' },
      ...(said?.label === 'empathise' ? [] : [judgeFeeling(feeling, text, reading)]), ...harm.points, ...remarks, ...words.points,
    ],
    better: score >= fullScore ? null : chooseModel(models, text, () => 0), key: facts.map((fact) => fact.text),
  };
}

/** Marks an apology: what it is for, by keys; that it is one; that nothing takes it back. An answer like one of the known traps is told so. */
export function markApology({ situation, facts, models, traps, prompt }: Of<'apology'>, text: string, reader: Reader): Feedback {
  const reading = readAnswer(text, situation, reader, 'apology');
  if (reading.unread) return explainUnread(reading.unread, models[0]);
  const found = findFacts(facts, text, { right: 'It is named, so the apology is for something.', missing: 'An apology that leaves this out could be for anything.' });
  const cancelled = findSurest(reading, 'cancel') !== undefined;
  const said = cancelled ? undefined : sorry.flatMap((label) => findMeant(reading, label, text) ?? [])[0];
  const harm = findHarm(reading, spoilsApology, found.sentences);
  const words = weighWords({ text, wanted: [], onPage: [situation, prompt], caseWords: [situation, ...facts.map((fact) => fact.text), ...models], models });
  const trap = traps.find((one) => likeness(one.text, text) >= trapLike);
  const whole = harm.lower(found.share * (said ? 1 : factsUnsorry) * words.weight) - (cancelled ? costCancel : 0);
  const remarks = pointAtRemarks(findRemarks(splitSentences(text), found.sentences, situation, reading, reader, 'apology'));
  const score = roundScore(Math.min(whole, found.most, remarks.length > 0 ? mostRemarked : 1, trap ? mostTrapped : 1));
  return {
    score,
    summary: summarise(said ? 'You apologise, and name' : 'There is no whole apology yet; you name', found, harm.points.length + remarks.length, words.weight),
    points: [
      ...(trap ? [say('wrong', trap.text, trap.because)] : []),
      said ? pointAt('right', said) : { ...say('missing', 'The apology', cancelled ? takenBack : notSorry), label: 'apologise' },
      ...found.points, ...harm.points, ...remarks, ...words.points,
    ],
    better: score >= fullScore ? null : chooseModel(models, text, () => 0), key: facts.map((fact) => fact.text),
  };
}

const notSorry = 'Nothing here says sorry or takes it on yourself. Say it once, plainly, and for what happened.';
const takenBack = 'It is begun and taken back in the same breath. Say it, and stop there.';

function pointAtRemarks(remarks: readonly Sentence[]): FeedbackPoint[] {
  return remarks.map(({ start, end }) => ({ ...say('wrong', 'A remark of your own', 'This speaks of how things are, and not of what happened to this customer. Beside the facts it sounds like an answer to them; leave it out.'), where: { start, end } }));
}

interface Found {
  share: number;
  count: number;
  /** The most an answer is worth: less when it says the opposite of a fact. */
  most: number;
  points: FeedbackPoint[];
  /** Sentences that give facts back. */
  sentences: readonly Sentence[];
}

function findFacts(facts: readonly KeyedFact[], text: string, because: Record<'right' | 'missing', string>): Found {
  const sentences = splitSentences(text);
  const told: Sentence[] = [];
  const points = facts.map((fact): FeedbackPoint => {
    const denied = findDenial(fact, sentences);
    if (denied) return { ...say('wrong', fact.text, 'You say the opposite here. Let it stand as they told it.'), where: { start: denied.start, end: denied.end } };
    const match = matchTopic(fact.keys, sentences);
    if (!match) return say('missing', fact.text, because.missing);
    told.push(...sentences.filter(({ start, end }) => start < match.end && match.start < end));
    return { ...say('right', fact.text, because.right), where: { start: match.start, end: match.end } };
  });
  const count = points.filter(({ kind }) => kind === 'right').length;
  return { share: count / facts.length, count, most: points.some(({ kind }) => kind === 'wrong') ? mostDenied : 1, points, sentences: told };
}

/** A clause that denies: “it was not”, “you didn't”, “nothing is”. “Nobody rang” and “you shouldn't be left” tell what happened. */
const denying = /\b(?:(?:we|i|you|he|she|they|it|that|this|there) (?:was|is|were|are|did|do)(?: not|n['’]t)(?! (?:till|until|only|just|even)\b)|(?:we|i) (?:never|don['’]t know)|nothing (?:is|was|were)|(?:that|it|he|she)['’]s not)\b/iu;

/** The sentence that denies a fact, where the fact is not itself that something did not happen. */
function findDenial(fact: KeyedFact, sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.find((sentence) => {
    const match = sentence.question ? null : matchTopic(fact.keys, [sentence]);
    return match !== null && isDenied(match.negated, [fact.text, ...fact.keys]) && denying.test(sentence.text.slice(0, match.end - sentence.start));
  });
}

function judgeFeeling(feeling: string, text: string, reading: Reading): FeedbackPoint {
  const seen = findMeant(reading, 'empathise', text);
  if (seen) return pointAt('right', seen);
  const stems = new Set(tokenise(text).map(({ stem }) => stem));
  const named = tokenise(feeling).some(({ norm, stem }) => norm.length > 3 && stems.has(stem));
  const point = named ? say('right', 'The feeling', 'The feeling is named.') : say('note', 'The feeling', `What they feel may be something like this: ${feeling}. To name it, as a guess, is a plus; it need not be.`);
  return { ...point, label: 'empathise' };
}

function summarise(lead: string, { count, points }: Found, harms: number, weight: number): string {
  const named = points.length === 1 ? (count === 1 ? 'what it is about' : 'nothing of what it is about') : `${count === points.length ? `all ${count}` : `${count} of the ${points.length}`} facts that count`;
  const rest = [...(harms > 0 ? ['Some of your words are better left out.'] : []), ...(weight < goodScore ? ['How it is said takes some of that away.'] : [])];
  return [`${lead} ${named}.`, ...rest].join(' ');
}
