import type { Label } from '../codebook.ts';
import type { Observation, Reading } from '../language/observation.ts';
import { type Sentence, splitSentences } from '../language/text.ts';
import { type Agenda, acknowledgedShare, enough, openGrievances } from './agenda.ts';
import { deriveFailings } from './failings.ts';
import { findShare, type Offer, wordsAround } from './offers.ts';
import type { Fact, FalsePromise, Remedy, Scenario } from './scenario.ts';
import type { State } from './state.ts';
import { matchTopic } from './topics.ts';
import type { Act } from './turn.ts';

/** What the words of a turn mean in this scenario at this point. */
export interface Context {
  /** The reading with what only the course of the conversation shows. */
  reading: Reading;
  sentences: readonly Sentence[];
  /** Observations not taken back by a later “but”. */
  live: Observation[];
  /** Grievance id → how far acknowledged now, 0–1. */
  acknowledged: Record<string, number>;
  /** Question id → how well answered now, 0–1. */
  answered: Record<string, number>;
  offers: Offer[];
  /** Promises made now that cannot be kept, with remedies beyond the agent's authority among them. */
  promises: FalsePromise[];
  /** What the customer will tell because the agent asked; `unknown` when something was asked that the facts do not hold. */
  tells: Fact[];
  unknown: boolean;
}

/** Where the conversation stands when a turn is read. */
export interface Standing {
  scenario: Scenario;
  agenda: Agenda;
  state: State;
  anger: number;
  /** What the customer did last. */
  lastActs: readonly Act[];
  feelingOpen: boolean;
  /** The agent's earlier turns. */
  earlier: readonly string[];
}

export const relatingLabels: ReadonlySet<Label> = new Set<Label>(['acknowledge', 'paraphrase', 'empathise', 'validate', 'apologise', 'own']);
const takenBack: ReadonlySet<Label> = new Set<Label>(['acknowledge', 'empathise', 'validate', 'apologise', 'reassure']);
const reported = /\byou(?:'ve|’ve| have)? (?:want|wanted|wish|asked|ask|said|say|were told|expected|were promised|were offered)\b/iu;
/** A question about what was done is no offer to do it. */
const lookingBack = /^\s*(?:and |so |but )?(?:did|has|have|had|was|were|who|why)\b/iu;
/** “Nothing is lost” is a promise for all its negation. */
const negative = /\b(?:not|nothing|nobody|no one|never|no|none)\b|n['’]t\b/iu;
const hedged = /\b(?:can(?:no|['’])t (?:promise|guarantee)|might|may be able|may|perhaps|i hope|hopefully|whether|would have to ask|ask my|check with|supervisor|manager|if (?:they|it|he|she|the))\b/iu;

/** Reads a turn in its scenario: adds what the course shows to the reading and says what it means for the customer's open items. */
export function readContext(text: string, read: Reading, standing: Standing): Context {
  const sentences = splitSentences(text);
  const { scenario } = standing;
  const offers = findOffers(text, sentences, scenario);
  const acknowledged = findAcknowledged(read.observations, sentences, standing);
  const answered = findAnswered(read, sentences, standing);
  const found = [...read.observations, ...observeOffers(text, offers, read)];
  const promises = findPromises(text, sentences, scenario, offers, found);
  const { tells, unknown } = findTells(sentences, found, standing, offers.length > 0);
  const failings = deriveFailings({ text, sentences, found, standing, offers, promises: promises.quotes, answered });
  const observations = [...found, ...failings].sort((left, right) => left.start - right.start || left.end - right.end);
  const scores = { ...read.scores };
  for (const observation of observations) scores[observation.label] = Math.max(scores[observation.label] ?? 0, observation.confidence);
  return {
    reading: { ...read, observations, scores },
    sentences,
    live: observations.filter((observation) => !isTakenBack(observation, observations)),
    acknowledged,
    answered,
    offers, promises: promises.list, tells, unknown,
  };
}

function isTakenBack(observation: Observation, all: readonly Observation[]): boolean {
  return takenBack.has(observation.label) && all.some((other) => other.label === 'cancel' && observation.start <= other.end && other.end - observation.start < 260);
}

function sentenceIndex(sentences: readonly Sentence[], offset: number): number {
  return sentences.findIndex((sentence) => offset < sentence.end);
}

function near(sentences: readonly Sentence[], left: { start: number; end: number }, right: { start: number; end: number }): boolean {
  const [leftFrom, leftTo] = [sentenceIndex(sentences, left.start), sentenceIndex(sentences, Math.max(left.start, left.end - 1))];
  const [rightFrom, rightTo] = [sentenceIndex(sentences, right.start), sentenceIndex(sentences, Math.max(right.start, right.end - 1))];
  return leftFrom <= rightTo + 1 && rightFrom <= leftTo + 1;
}

function findAcknowledged(observations: readonly Observation[], sentences: readonly Sentence[], standing: Standing): Record<string, number> {
  const { scenario, agenda } = standing;
  const live = observations.filter((observation) => relatingLabels.has(observation.label) && !isTakenBack(observation, observations));
  const upsetting = observations.filter((observation) => hurts.has(observation.label));
  const gains: Record<string, number> = {};
  for (const grievance of scenario.grievances) {
    const match = matchTopic(grievance.keys, sentences);
    if (!match || upsetting.some((observation) => near(sentences, observation, match))) continue;
    const close = live.filter((observation) => near(sentences, observation, match));
    const labels = new Set(close.map((observation) => observation.label));
    if (labels.size >= 2) gains[grievance.id] = 1;
    else if (labels.size === 1) gains[grievance.id] = (labels.has('paraphrase') ? 0.75 : 0.95) * Math.max(...close.map((observation) => observation.confidence));
  }
  const general = live.some((observation) => observation.label !== 'paraphrase');
  const top = openGrievances(scenario, agenda)[0];
  if (general && top && gains[top.id] === undefined && (agenda.acknowledged[top.id] ?? 0) < 0.3) gains[top.id] = 0.15;
  return gains;
}

/** Labels that take the worth out of whatever stands beside them. */
export const hurts: ReadonlySet<Label> = new Set<Label>(['minimise', 'blame-customer', 'argue', 'hostile', 'threaten', 'patronise', 'dismiss', 'command-calm']);

function findAnswered(read: Reading, sentences: readonly Sentence[], standing: Standing): Record<string, number> {
  const statements = sentences.filter((sentence) => !sentence.question);
  const hurtful = read.observations.filter((observation) => hurts.has(observation.label));
  const gains: Record<string, number> = {};
  for (const question of standing.scenario.questions) {
    if ((standing.agenda.answered[question.id] ?? 0) >= enough) continue;
    const match = matchTopic(question.keys, statements);
    if (match) gains[question.id] = hurtful.some((observation) => near(sentences, observation, match)) ? 0.4 : 1;
  }
  return gains;
}

function findOffers(text: string, sentences: readonly Sentence[], scenario: Scenario): Offer[] {
  return scenario.remedies.flatMap((remedy) => {
    const usable = sentences.filter((sentence) => !reported.test(text.slice(sentence.start, sentence.end)) && !(sentence.question && lookingBack.test(sentence.text)));
    const match = matchTopic(remedy.keys, usable);
    if (!match || match.negated) return [];
    const words = wordsAround(text, sentences, match.start, match.end);
    const share = remedy.loss === undefined ? null : findShare(words, remedy.loss, scenario.currency);
    // A word is “120”; the sign before it belongs to the quote.
    const start = /[£€$]/u.test(text[match.start - 1] ?? '') ? match.start - 1 : match.start;
    return [{ remedy, scale: share ?? 1, start, end: match.end }];
  });
}

const stepOf: Partial<Record<Remedy['kind'], Label>> = { refund: 'redress', credit: 'redress', replacement: 'redress', 'hand-over': 'hand-over' };

/** A remedy on the table is a step or redress, whatever words it came in. */
function observeOffers(text: string, offers: readonly Offer[], read: Reading): Observation[] {
  const stepped: ReadonlySet<Label> = new Set<Label>(['act', 'redress', 'offer-choice', 'reframe', 'hand-over', 'set-expectation', 'follow-up', 'explain']);
  return offers
    .filter((offer) => offer.remedy.authority === 'agent')
    .filter((offer) => !read.observations.some((seen) => seen.start < offer.end && seen.end > offer.start && (seen.label === 'hand-over' || (stepped.has(seen.label) && offer.remedy.kind !== 'hand-over'))))
    .map((offer) => ({
      label: stepOf[offer.remedy.kind] ?? ('act' as const),
      quote: text.slice(offer.start, offer.end), start: offer.start, end: offer.end, confidence: offer.remedy.kind === 'hand-over' ? 0.75 : 0.65, source: 'context' as const,
      because: `Puts something you may offer on the table: ${offer.remedy.text}`,
    }));
}

function findPromises(text: string, sentences: readonly Sentence[], scenario: Scenario, offers: readonly Offer[], found: readonly Observation[]) {
  const quotes: { start: number; end: number }[] = [];
  const statements = sentences.filter((sentence) => !sentence.question && !hedged.test(text.slice(sentence.start, sentence.end)));
  const list: FalsePromise[] = scenario.promises.filter((promise) => {
    const match = matchTopic(promise.keys, statements);
    if (!match || (match.negated && !promise.keys.some((key) => negative.test(key)))) return false;
    quotes.push(match);
    return true;
  });
  const handed = found.some((observation) => observation.label === 'hand-over');
  for (const offer of offers) {
    const words = wordsAround(text, sentences, offer.start, offer.end);
    const beyond = offer.remedy.authority === 'nobody' || (offer.remedy.authority === 'supervisor' && !handed);
    if (!beyond || hedged.test(words)) continue;
    quotes.push(offer);
    list.push({ id: offer.remedy.id, text: offer.remedy.text, keys: offer.remedy.keys, after: 2, damage: 'costly' });
  }
  return { list, quotes };
}

function findTells(sentences: readonly Sentence[], found: readonly Observation[], standing: Standing, offering: boolean) {
  const { scenario, agenda, state } = standing;
  const open = scenario.facts.filter((fact) => !agenda.told.includes(fact.id));
  const relating = found.some((observation) => relatingLabels.has(observation.label));
  const ready = state.heard >= 0.3 || state.trust >= 0.35 || relating || acknowledgedShare(scenario, agenda) >= 0.3;
  const questions = sentences.filter((sentence) => sentence.question);
  const tells = open.filter((fact) => (fact.told !== 'asked-well' || ready) && matchTopic(fact.asked, questions) !== null);
  const asksOpen = found.some((observation) => observation.label === 'ask-open');
  if (asksOpen && tells.length === 0) {
    const next = open.find((fact) => fact.told === 'asked-well' && ready) ?? open.find((fact) => fact.told !== 'asked-well');
    if (next) tells.push(next);
  }
  const asksDetail = found.some((seen) => seen.label === 'ask-detail' && questions.some((question) => seen.start < question.end && question.start < seen.end));
  const known = scenario.facts.some((fact) => matchTopic(fact.asked, questions) !== null);
  return { tells: tells.slice(0, 2), unknown: asksDetail && !offering && !known && tells.length === 0 };
}
