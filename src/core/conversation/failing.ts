import type { DerivedLabel } from '../codebook.ts';
import type { Observation } from '../language/observation.ts';
import type { Sentence } from '../language/text.ts';
import type { Offer } from './offers.ts';
import type { Place } from './places.ts';
import type { Standing } from './standing.ts';

/** What failings of the course are derived from. */
export interface TurnAtHand {
  text: string;
  sentences: readonly Sentence[];
  found: readonly Observation[];
  standing: Standing;
  offers: readonly Offer[];
  /** Remedies of earlier turns that this one says no to. */
  withdrawn: readonly Offer[];
  promises: readonly Place[];
  /** Question id → how well answered now, 0–1. */
  answered: Readonly<Record<string, number>>;
  /** Grievance id → how far acknowledged now, 0–1. */
  acknowledged: Readonly<Record<string, number>>;
}

/** A failing as an observation; none where there are no words to show for it. */
export function observeFailing(label: DerivedLabel, confidence: number, because: string, place: { quote: string; start: number; end: number }): Observation[] {
  return place.quote ? [{ label, ...place, confidence, source: 'context', because }] : [];
}

export function quoteRange(text: string, range: Place) {
  return { quote: text.slice(range.start, range.end), start: range.start, end: range.end };
}
