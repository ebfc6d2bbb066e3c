import type { Sentence } from '../language/text.ts';
import { type Agenda, byWeight, knowsInterest, type WantStatus } from './agenda.ts';
import type { Remedy, Scenario, Want } from './scenario.ts';
import type { State } from './state.ts';

/** A remedy the agent put on the table in a turn, with the words it was found in. */
export interface Offer {
  remedy: Remedy;
  /** Multiplies the remedy's worth: a named amount against the loss; 1 when no amount is named. */
  scale: number;
  /** An amount was named. */
  named: boolean;
  start: number;
  end: number;
}

/** What weighing the offers of a turn came to. */
export interface Weighing {
  wants: Record<string, WantStatus>;
  /** Change of outcome fairness the offers earn, weighted over wants. */
  gain: number;
  /** Weight of wants newly met, 0–1 of all. */
  met: number;
  /** For each want met now, heaviest first, the remedy that does most for it. */
  accepted: string[];
  /** What was put to them again though its want is met, and they have said nothing to yet: the remedy that does most. */
  pending: string | null;
  /** Remedies that come near or fall short: remedy id → share of the threshold reached, 0–1. */
  short: Record<string, number>;
}

const hundred = /(\d{1,3}(?:[,\s]\d{3})+|\d+)(?:\.(\d{1,2}))?/gu;

/** Half of something, not a time of day or a stretch of time. */
const halved = /\bhalf\b(?![ -](?:an? (?:hour|day|minute)|past|hour|day|time|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/iu;

/** Largest amount of money named in the words as a share of the loss; `half` and percentages count; null when none is named. */
export function findShare(text: string, loss: number, currency: string): number | null {
  const shares: number[] = [];
  for (const match of text.matchAll(hundred)) {
    const amount = Number(`${match[1]?.replace(/[,\s]/gu, '')}.${match[2] ?? '0'}`);
    if (/^\s?(?:for )?(?:each|every|per(?! ?cent)|apiece|a (?:day|visit|night|month|week))\b/iu.test(text.slice(match.index + match[0].length))) continue;
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 10).toLowerCase();
    if (before.includes(currency) || /^\s?(?:[£€$]|(?:pounds?|quid|euros?|dollars?|gbp|eur|usd)\b)/u.test(after)) shares.push(amount / loss);
    else if (/^\s?(%|per ?cent\b)/u.test(after)) shares.push(amount / 100);
  }
  if (shares.length === 0 && halved.test(text)) return 0.5;
  return shares.length === 0 ? null : Math.min(5, Math.max(...shares));
}

/** How much a redress of this worth (1 = makes up for the loss) does: steepest between 0.6 and 1.2 (Gelbrich, Gäthke & Grégoire 2015, for a service that was turned down), nothing more above 1.5 (Haesevoets et al. 2017). A service that was kept would call for a concave curve, which is left out. */
export function valueRedress(worth: number): number {
  const capped = Math.min(1.5, Math.max(0, worth));
  return (1 / (1 + Math.exp(-6 * (capped - 0.8))) - 1 / (1 + Math.exp(4.8))) / (1 - 1 / (1 + Math.exp(4.8)));
}

/** The worth at which this customer says yes now: fair treatment lowers it, unfair treatment raises it. */
export function thresholdOf(want: Want, state: State): number {
  return want.threshold - 0.14 * state.interactionalFairness - 0.08 * (state.heard - 0.4) - 0.06 * (state.trust - 0.4);
}

/** What all offers so far are together worth for a want: the best one, and the others in part. */
export function combineOffers(offers: Readonly<Record<string, number>>): number {
  const worths = Object.values(offers).sort((left, right) => right - left);
  const [best = 0, ...rest] = worths;
  return Math.min(1.5, best + 0.4 * rest.reduce((sum, worth) => sum + worth, 0));
}

/** Weighs the offers of a turn against every want, after what was withdrawn has left the table. Money counts half before anything was acknowledged. */
export function weighOffers(scenario: Scenario, agenda: Agenda, state: State, turn: { offers: readonly Offer[]; withdrawn: readonly Offer[] }, acknowledged: boolean): Weighing {
  const { offers, withdrawn } = turn;
  const weighing: Weighing = { wants: { ...agenda.wants }, gain: 0, met: 0, accepted: [], pending: null, short: {} };
  const total = scenario.wants.reduce((sum, want) => sum + want.weight, 0) || 1;
  for (const want of byWeight(scenario.wants)) {
    const before = agenda.wants[want.id] ?? { offers: {}, met: false };
    const kept = Object.entries(before.offers).filter(([remedy]) => !withdrawn.some((offer) => offer.remedy.id === remedy));
    const lost = kept.length < Object.keys(before.offers).length;
    const after: WantStatus = { offers: Object.fromEntries(kept), met: before.met && !lost };
    for (const offer of offers) {
      const worth = worthOf(offer, want, scenario, agenda, acknowledged);
      if (worth > 0) after.offers[offer.remedy.id] = Math.max(worth, after.offers[offer.remedy.id] ?? 0);
    }
    const worth = combineOffers(after.offers);
    const threshold = thresholdOf(want, state);
    weighing.gain += (want.weight / total) * (valueRedress(worth) - valueRedress(combineOffers(before.offers)));
    if (worth >= threshold && worth > 0 && !after.met) {
      after.met = true;
      if (!before.met) weighing.met += want.weight / total;
    }
    weighing.wants[want.id] = after;
    const named = offers.filter((offer) => isFor(offer.remedy, want, agenda));
    const best = findBest(named, (offer) => worthOf(offer, want, scenario, agenda, acknowledged));
    if (best && after.met && !before.met) weighing.accepted.push(best.remedy.id);
    for (const offer of named) {
      if (!after.met) weighing.short[offer.remedy.id] = Math.max(weighing.short[offer.remedy.id] ?? 0, worth / threshold);
    }
  }
  weighing.accepted = [...new Set(weighing.accepted)];
  const open = offers.filter(({ remedy }) => !agenda.taken.includes(remedy.id) && scenario.wants.some((want) => agenda.wants[want.id]?.met && (remedy.worth[want.id] ?? 0) >= worthAYes));
  weighing.pending = findBest(open, ({ remedy, scale }) => scale * Math.max(...Object.values(remedy.worth)))?.remedy.id ?? null;
  return weighing;
}

/** A remedy of less worth gets no yes of its own once its want is met. */
const worthAYes = 0.3;

function findBest(offers: readonly Offer[], worth: (offer: Offer) => number): Offer | undefined {
  return [...offers].sort((left, right) => worth(right) - worth(left))[0];
}

/** What a remedy is judged as: the wants it does most for, not one it barely touches or one that is met already. */
function isFor({ worth }: Remedy, want: Want, agenda: Agenda): boolean {
  const here = worth[want.id] ?? 0;
  const elsewhere = Object.entries(worth).some(([id, value]) => value > here && agenda.wants[id]?.met);
  return here > 0 && !elsewhere && here >= 0.5 * Math.max(...Object.values(worth));
}

function worthOf(offer: Offer, want: Want, scenario: Scenario, agenda: Agenda, acknowledged: boolean): number {
  const money = offer.remedy.kind === 'refund' || offer.remedy.kind === 'credit';
  const meetsInterest = knowsInterest(scenario, agenda) && scenario.interest.remedies.includes(offer.remedy.id);
  return (offer.remedy.worth[want.id] ?? 0) * offer.scale * (meetsInterest ? 1.2 : 1) * (money && !acknowledged ? 0.5 : 1);
}

/** The words of the sentences a range touches. */
export function wordsAround(text: string, sentences: readonly Sentence[], start: number, end: number): string {
  const touched = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return text.slice(touched[0]?.start ?? start, touched.at(-1)?.end ?? end);
}
