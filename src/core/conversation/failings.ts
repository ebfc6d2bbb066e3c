import type { Label } from '../codebook.ts';
import type { Observation } from '../language/observation.ts';
import type { Sentence } from '../language/text.ts';
import { acknowledgedShare, enough } from './agenda.ts';
import { deriveCaseFailings } from './case-failings.ts';
import { observeFailing, quoteRange, type TurnAtHand } from './failing.ts';
import { overlaps } from './places.ts';
import { findRepeated } from './repetition.ts';
import { matchTopic } from './topics.ts';

const relating: ReadonlySet<Label> = new Set<Label>(['acknowledge', 'paraphrase', 'empathise', 'validate', 'apologise', 'own', 'encourage', 'ask-open', 'set-boundary']);
const holding: ReadonlySet<Label> = new Set<Label>(['set-expectation', 'follow-up', 'hand-over', 'set-boundary', 'ask-detail', 'act']);

/** Derives what goes wrong in the course of a conversation; every failing quotes the words it stands on. */
export function deriveFailings(input: TurnAtHand): Observation[] {
  return [...[ignored, askedAgain, interrogated, fixedFirst, repeated, apologisedAgain, paidAway, promisedTooMuch].flatMap((derive) => derive(input)), ...deriveCaseFailings(input)];
}

function ignored({ text, sentences, found, standing, answered }: TurnAtHand): Observation[] {
  const asked = standing.lastActs.filter((act) => act.act === 'ask');
  const missed = asked.filter((act) => (answered[act.about ?? ''] ?? standing.agenda.answered[act.about ?? ''] ?? 0) <= 0);
  if (missed.length > 0 && !found.some((observation) => holding.has(observation.label))) {
    const question = standing.scenario.questions.find((candidate) => candidate.id === missed[0]?.about);
    return observeFailing('ignore', 0.7, `They asked, and it was not answered: ${question?.text ?? 'their question'}`, whole(text, sentences));
  }
  const feeling = standing.feelingOpen && standing.state.arousal >= 0.5;
  return feeling && !found.some((observation) => relating.has(observation.label))
    ? observeFailing('ignore', 0.6, 'Their last words carried feeling, and nothing here takes it up.', whole(text, sentences))
    : [];
}

/** “Have I missed anything?” leaves room for more; it asks for nothing again. */
const leavingRoom = /\b(?:anything|something else|what else)\b/iu;

function askedAgain({ text, sentences, found, standing }: TurnAtHand): Observation[] {
  const told = standing.scenario.facts.filter((fact) => standing.agenda.told.includes(fact.id));
  return sentences
    .filter((sentence) => sentence.question && !leavingRoom.test(sentence.text))
    .filter((sentence) => !found.some((seen) => (seen.label === 'paraphrase' || seen.label === 'check' || seen.label === 'ask-open') && overlaps(seen, sentence)))
    .flatMap((sentence) => {
      const fact = told.find((candidate) => matchTopic(candidate.asked, [sentence]) !== null);
      return fact ? observeFailing('ask-again', 0.65, `They had told you: ${fact.text}`, quoteRange(text, sentence)) : [];
    })
    .slice(0, 1);
}

function interrogated({ text, sentences, found }: TurnAtHand): Observation[] {
  const questions = sentences.filter((sentence) => sentence.question && !found.some((seen) => ['check', 'offer-choice', 'paraphrase'].includes(seen.label) && overlaps(seen, sentence)));
  const [first, last] = [questions[0], questions.at(-1)];
  return questions.length >= 3 && first && last
    ? observeFailing('interrogate', 0.8, `${questions.length} questions at once.`, quoteRange(text, { start: first.start, end: last.end }))
    : [];
}

function fixedFirst({ found, standing, text, offers }: TurnAtHand): Observation[] {
  const fix = found.find((observation) => observation.label === 'redress' || observation.label === 'act') ?? offers[0];
  const heard = acknowledgedShare(standing.scenario, standing.agenda) > 0.1 || standing.state.heard >= 0.32 || Object.values(standing.agenda.wants).some((want) => want.met) || found.some((observation) => relating.has(observation.label));
  return fix && !heard && standing.anger >= 0.4
    ? observeFailing('premature-fix', 0.7, 'A solution before anything of what happened was taken up.', quoteRange(text, fix))
    : [];
}

function repeated({ text, sentences, standing }: TurnAtHand): Observation[] {
  const sentence = findRepeated(sentences, standing.earlier);
  return sentence ? observeFailing('repeat-formula', 0.8, 'You had said this already, in nearly the same words.', quoteRange(text, sentence)) : [];
}

function apologisedAgain({ text, found, standing, offers, answered, acknowledged }: TurnAtHand): Observation[] {
  const apologies = found.filter((observation) => observation.label === 'apologise');
  const last = apologies.at(-1);
  if (!last) return [];
  const newly = Object.entries(acknowledged).some(([id, share]) => share >= enough && (standing.agenda.acknowledged[id] ?? 0) < enough);
  // Once the matter is settled, a last word of regret is part of the goodbye.
  const moving = newly || standing.agenda.settledAt > 0 || Object.keys(answered).length > 0 || offers.length > 0 || found.some((observation) => observation.label === 'act');
  const often = apologies.length >= 3 || (standing.agenda.uses.apologise ?? 0) >= 2;
  return often && !moving ? observeFailing('over-apologise', 0.75, 'Sorry again, with nothing new to go with it.', quoteRange(text, last)) : [];
}

function paidAway({ text, found, standing, offers }: TurnAtHand): Observation[] {
  const money = offers.find((offer) => offer.remedy.kind === 'refund' || offer.remedy.kind === 'credit');
  const said = acknowledgedShare(standing.scenario, standing.agenda) > 0.15 || found.some((observation) => relating.has(observation.label));
  return money && !said ? observeFailing('compensate-away', 0.7, 'Money before a word about what happened.', quoteRange(text, money)) : [];
}

function promisedTooMuch({ text, promises }: TurnAtHand): Observation[] {
  return promises.slice(0, 1).flatMap((promise) => observeFailing('over-promise', 0.8, 'You cannot make sure of this, or may not grant it.', quoteRange(text, promise)));
}

function whole(text: string, sentences: readonly Sentence[]) {
  return quoteRange(text, { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? text.length });
}
