import type { Observation } from '../language/observation.ts';
import type { Sentence } from '../language/text.ts';
import { acknowledgedShare } from './agenda.ts';
import { findClosestFact } from './closest-fact.ts';
import type { Standing } from './standing.ts';
import { overlaps, relatingLabels } from './places.ts';
import type { Fact } from './scenario.ts';
import { matchTopic } from './topics.ts';

/** What the agent's questions bring out. */
export interface Asked {
  /** Ids of facts asked for directly that the customer would tell, or has told. */
  asked: string[];
  /** Facts the customer will tell because they were asked; at most two. */
  tells: Fact[];
  /** Something was asked that the facts do not hold. */
  unknown: boolean;
  /** They were asked what would put it right. */
  wishes: boolean;
}

/** Questions that do not ask for a thing again, whatever words of it they hold. */
const wide: ReadonlySet<Observation['label']> = new Set(['ask-open', 'paraphrase', 'check', 'offer-choice']);
const invitation = /\b(?:tell|talk|walk|take) me\b/iu;
const aboutWishes = /\b(?:(?:make|put|set) (?:this|it|that|things) right|what (?:can|could|would|should|may|do) (?:i|we|you) (?:do|offer|like|want|need|prefer)|what would help)\b/iu;

/** Finds what the agent asked about. Things kept back come out only to an open question, asked after some listening or with some trust. */
export function findAsked(text: string, sentences: readonly Sentence[], observations: readonly Observation[], standing: Standing, offering: boolean): Asked {
  const { scenario, agenda, state, anger } = standing;
  const open = scenario.facts.filter((fact) => !agenda.told.includes(fact.id));
  const relating = observations.some((seen) => relatingLabels.has(seen.label));
  const heard = acknowledgedShare(scenario, agenda) >= 0.3;
  const ready = heard || (anger < 0.78 && (state.heard >= 0.3 || state.trust >= 0.35 || relating));
  const questions = sentences.filter((sentence) => sentence.question);
  const isAsked = (label: Observation['label']) => observations.some((seen) => seen.label === label && questions.some((question) => overlaps(seen, question)));
  const about = scenario.facts.filter((fact) => matchTopic(fact.asked, questions) !== null);
  const asksOpen = isAsked('ask-open') || (invitation.test(text) && observations.some((seen) => seen.label === 'ask-open' || seen.label === 'encourage'));
  // “Does that work for you?” and “Anything else today?” ask for no fact.
  const checking = (question: Sentence) => observations.some((seen) => (seen.label === 'check' || seen.label === 'dismiss') && overlaps(seen, question));
  const proper = questions.filter((question) => !checking(question));
  const wishful = asksOpen && aboutWishes.test(text);
  const closest = about.length === 0 && !offering && !wishful && (isAsked('ask-detail') || isAsked('ask-open')) ? findClosestFact(proper, scenario) : null;
  if (closest) about.push(closest);
  const tells = about.filter((fact) => open.includes(fact) && (fact.told !== 'asked-well' || ready));
  const wishes = wishful && tells.length === 0;
  if (asksOpen && tells.length === 0 && !wishes) {
    const next = open.find((fact) => fact.told === 'asked-well' && ready) ?? open.find((fact) => fact.told !== 'asked-well');
    if (next) tells.push(next);
  }
  const narrow = questions.filter((question) => !observations.some((seen) => wide.has(seen.label) && overlaps(seen, question)));
  const asksAgain = (fact: Fact) => (fact === closest ? narrow.length > 0 : matchTopic(fact.asked, narrow) !== null);
  const asksNow = (fact: Fact) => fact === closest || matchTopic(fact.asked, proper) !== null;
  const asked = about.filter((fact) => (agenda.told.includes(fact.id) ? asksAgain(fact) : asksNow(fact) && (fact.told !== 'asked-well' || ready))).map(({ id }) => id);
  return { asked, tells: tells.slice(0, 2), unknown: isAsked('ask-detail') && !offering && about.length === 0 && tells.length === 0, wishes };
}

/** Facts the customer would still volunteer and the agent has now said themselves. */
export function findSaid(sentences: readonly Sentence[], { scenario, agenda }: Standing): string[] {
  const statements = sentences.filter((sentence) => !sentence.question);
  return scenario.facts.filter((fact) => fact.told === 'volunteered' && !agenda.told.includes(fact.id) && matchTopic(fact.keys, statements) !== null).map((fact) => fact.id);
}
