import type { Observation, Reading } from '../language/observation.ts';
import { type Sentence, splitSentences } from '../language/text.ts';
import { openQuestions, openWants } from './agenda.ts';
import { type Asked, findAsked, findSaid } from './asking.ts';
import { asksForDetails, isChecking } from './case-failings.ts';
import { deriveFailings } from './failings.ts';
import { observeFailing, quoteRange } from './failing.ts';
import { findCorrected, findHarm, findOffers, findPromises, findWithdrawn, observeOffers } from './offering.ts';
import type { Offer } from './offers.ts';
import { isTakenBack, overlaps } from './places.ts';
import type { FalsePromise } from './scenario.ts';
import type { Standing } from './standing.ts';
import { findAcknowledged, findAnswered } from './taking-up.ts';

/** What the words of a turn mean in this scenario at this point. */
export interface Context extends Asked {
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
  /** Earlier offers that are withdrawn or made less now. */
  withdrawn: Offer[];
  /** Asks for what stands on anybody's account: a date of birth, a number. */
  details: boolean;
  /** Words that ask them to wait while something is looked up. */
  checking: boolean;
  /** Promises made now that cannot be kept, with remedies beyond the agent's authority among them. */
  promises: FalsePromise[];
  /** Ids of promises taken back before they were found out. */
  corrected: string[];
  /** Id of what was said that could harm them; null when nothing was. */
  harm: string | null;
  /** Facts the agent said, so that the customer need not. */
  said: string[];
  /** Indexes into the reading of the observations that acknowledged, answered, offered. */
  evidence: { acknowledged: number[]; answered: number[]; offered: number[] };
}

/** Reads a turn in its scenario: adds what the course shows to the reading and says what it means for the customer's open items. */
export function readContext(text: string, heard: Reading, standing: Standing): Context {
  const { scenario } = standing;
  const read = forgiveClosing(heard, standing);
  const sentences = splitSentences(text);
  const offers = findOffers(text, sentences, scenario);
  const withdrawn = findWithdrawn(sentences, offers, standing);
  const acknowledged = findAcknowledged(read.observations, sentences, standing);
  const offered = observeOffers(text, offers, read.observations);
  const answered = findAnswered(text, [...read.observations, ...offered], sentences, standing);
  const found = [...read.observations, ...offered, ...answered.added];
  const { promises, places } = findPromises(text, sentences, scenario, offers, found.some((seen) => seen.label === 'hand-over'));
  const failings = deriveFailings({ text, sentences, found, standing, offers, withdrawn, promises: places, answered: answered.gains, acknowledged: acknowledged.gains });
  const harm = findHarm(sentences, scenario);
  const observations = [...found, ...failings, ...(harm ? observeFailing('harm', 0.9, `It could harm them, or must never be said or asked: ${harm.topic.text}`, quoteRange(text, harm.place)) : [])].sort((left, right) => left.start - right.start || left.end - right.end);
  const indexesOf = (carrying: readonly Observation[]) => [...new Set(carrying)].map((seen) => observations.indexOf(seen)).filter((index) => index >= 0).sort((left, right) => left - right);
  return {
    reading: { ...read, observations, scores: raiseScores(read.scores, observations) },
    sentences,
    live: observations.filter((seen) => !isTakenBack(seen, observations)),
    acknowledged: acknowledged.gains, answered: answered.gains, offers, withdrawn, details: asksForDetails(text), checking: isChecking(text), corrected: findCorrected(text, sentences, standing), harm: harm?.topic.id ?? null, promises,
    said: findSaid(sentences, standing),
    evidence: {
      acknowledged: indexesOf(acknowledged.evidence),
      answered: indexesOf(answered.evidence),
      offered: indexesOf(found.filter((seen) => solvingEvidence.has(seen.label) && offers.some((offer) => overlaps(seen, offer)))),
    },
    ...findAsked(text, sentences, found, standing, offers.length > 0),
  };
}

/** With nothing left open, “is there anything else?” brushes nobody off. */
function forgiveClosing(read: Reading, { scenario, agenda }: Standing): Reading {
  if (openQuestions(scenario, agenda).length > 0 || openWants(scenario, agenda).length > 0) return read;
  const checks = read.observations.filter(({ label }) => label === 'check');
  return { ...read, observations: read.observations.filter((seen) => seen.label !== 'dismiss' || !checks.some((check) => overlaps(check, seen))) };
}

const solvingEvidence: ReadonlySet<string> = new Set(['act', 'redress', 'offer-choice', 'reframe', 'hand-over', 'set-expectation', 'follow-up', 'explain', 'own']);

function raiseScores(scores: Reading['scores'], observations: readonly Observation[]): Reading['scores'] {
  const raised = { ...scores };
  for (const seen of observations) raised[seen.label] = Math.max(raised[seen.label] ?? 0, seen.confidence);
  return raised;
}
