import type { AgentLabel } from '../codebook.ts';
import { matchTopic } from '../conversation/topics.ts';
import type { Exercise, KeyedFact } from '../course/course.ts';
import type { Reader, Reading } from '../language/observation.ts';
import { splitSentences, tokenise } from '../language/text.ts';
import type { Feedback, FeedbackPoint } from './feedback.ts';
import { goodScore, roundScore, say } from './feedback.ts';
import { chooseModel, likeness, weighWords } from './own-words.ts';
import { explainUnread, findHarm, findSurest, pointAt, readAnswer } from './read-answer.ts';

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
/** So like a trap, an answer is the trap; and the most it is worth. */
const [trapLike, mostTrapped] = [0.6, 0.3];

/** Marks what a learner says back to a customer: the facts by their keys, that it is said back at all, and, as a plus, the feeling. */
export function markReflect({ customer, facts, feeling, models, prompt }: Of<'reflect'>, text: string, reader: Reader): Feedback {
  const reading = readAnswer(text, customer, reader);
  if (reading.unread) return explainUnread(reading.unread, models[0]);
  const found = findFacts(facts, text, { right: 'You give it back, so they need not say it again.', missing: 'They told you this, and it does not come back in your words.' });
  const said = relating.flatMap((label) => findSurest(reading, label) ?? [])[0];
  const harm = findHarm(reading, []);
  const words = weighWords({ text, wanted: [], onPage: [customer, prompt], caseWords: [customer, ...facts.map((fact) => fact.text), ...models], models });
  return {
    score: roundScore(found.share * (said ? 1 : factsReflected) * words.weight - harm.cost),
    summary: summarise('You give back', found, harm.points.length, words.weight),
    points: [
      ...found.points, said ? pointAt('right', said) : { ...say('note', 'Saying it back', 'Put it as what they told you (“So you …”), so that it is heard as theirs.'), label: 'paraphrase' },
      judgeFeeling(feeling, text, reading), ...harm.points, ...words.points,
    ],
    better: chooseModel(models, text, () => 0), key: facts.map((fact) => fact.text),
  };
}

/** Marks an apology: what it is for, by keys; that it is one; that nothing takes it back. An answer like one of the known traps is told so. */
export function markApology({ situation, facts, models, traps, prompt }: Of<'apology'>, text: string, reader: Reader): Feedback {
  const reading = readAnswer(text, situation, reader);
  if (reading.unread) return explainUnread(reading.unread, models[0]);
  const found = findFacts(facts, text, { right: 'It is named, so the apology is for something.', missing: 'An apology that leaves this out could be for anything.' });
  const said = sorry.flatMap((label) => findSurest(reading, label) ?? [])[0];
  const harm = findHarm(reading, spoilsApology);
  const words = weighWords({ text, wanted: [], onPage: [situation, prompt], caseWords: [situation, ...facts.map((fact) => fact.text), ...models], models });
  const trap = traps.find((one) => likeness(one.text, text) >= trapLike);
  const cancelled = findSurest(reading, 'cancel') !== undefined;
  const score = found.share * (said ? 1 : factsUnsorry) * words.weight - harm.cost - (cancelled ? costCancel : 0);
  return {
    score: roundScore(trap ? Math.min(score, mostTrapped) : score),
    summary: summarise(said ? 'You apologise, and name' : 'There is no whole apology yet; you name', found, harm.points.length, words.weight),
    points: [
      ...(trap ? [say('wrong', trap.text, trap.because)] : []),
      said ? pointAt('right', said) : { ...say('missing', 'The apology', cancelled ? takenBack : notSorry), label: 'apologise' },
      ...found.points, ...harm.points, ...words.points,
    ],
    better: chooseModel(models, text, () => 0), key: facts.map((fact) => fact.text),
  };
}

const notSorry = 'Nothing here says sorry or takes it on yourself. Say it once, plainly, and for what happened.';
const takenBack = 'It is begun and taken back in the same breath. Say it, and stop there.';

interface Found {
  share: number;
  count: number;
  points: FeedbackPoint[];
}

function findFacts(facts: readonly KeyedFact[], text: string, because: Record<'right' | 'missing', string>): Found {
  const sentences = splitSentences(text);
  const points = facts.map((fact): FeedbackPoint => {
    const match = matchTopic(fact.keys, sentences);
    if (!match) return say('missing', fact.text, because.missing);
    return { ...say('right', fact.text, because.right), where: { start: match.start, end: match.end } };
  });
  const count = points.filter(({ kind }) => kind === 'right').length;
  return { share: count / facts.length, count, points };
}

function judgeFeeling(feeling: string, text: string, reading: Reading): FeedbackPoint {
  const seen = findSurest(reading, 'empathise');
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
