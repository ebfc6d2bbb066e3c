import { type Channel, derivedLabels, type Label } from '../../codebook.ts';
import type { Rule } from './rule.ts';

const derived: ReadonlySet<Label> = new Set<Label>(derivedLabels);

/** Words above which a reply is a wall of text. */
export const wallOfText: Record<Channel, number> = { chat: 130, email: 420, phone: 140, social: 90, 'in-person': 140 };
/** Seconds after which a reply is slow. */
const slow: Record<Channel, number> = { chat: 120, email: 86_400, phone: 12, social: 1_800, 'in-person': 10 };

/** What follows from the course of the conversation rather than from one turn's words. */
export const courseRules: readonly Rule[] = [
  {
    id: 'left-unanswered', kind: 'upset', on: ['ignore'],
    change: { heard: -0.06, patience: -0.05, arousal: 0.04, interactionalFairness: -0.03 },
    because: 'A question or a feeling was left standing.', source: 'practice',
  },
  {
    id: 'asked-again', kind: 'upset', on: ['ask-again'],
    change: { trust: -0.06, proceduralFairness: -0.08, patience: -0.05, arousal: 0.05 },
    because: 'They had told you that already.', source: 'tax1998',
  },
  {
    id: 'interrogated', kind: 'upset', on: ['interrogate'],
    change: { control: -0.05, heard: -0.03, arousal: 0.02 },
    because: 'Three questions at once feel like a form, not a conversation.', source: 'practice',
  },
  {
    id: 'solved-before-heard', kind: 'upset', on: ['premature-fix'],
    change: { heard: -0.025, arousal: 0.01 },
    because: 'The fix came before they felt heard, so it lands half.', source: 'practice',
  },
  {
    id: 'formula-repeated', kind: 'upset', on: ['repeat-formula'],
    change: { heard: -0.09, interactionalFairness: -0.07, arousal: 0.06, patience: -0.06, trust: -0.03 },
    because: 'The same sentence again tells them that nobody is there.', source: 'practice',
  },
  {
    id: 'apology-without-movement', kind: 'upset', on: ['over-apologise'],
    change: { trust: -0.05, patience: -0.07, control: -0.02 },
    because: 'Another apology with nothing moving becomes part of the delay.', source: 'marinova2018',
  },
  {
    id: 'money-instead-of-words', kind: 'upset', on: ['compensate-away'],
    change: { interactionalFairness: -0.05, heard: -0.03 },
    because: 'Amends should match what went wrong; money does not make up for not being heard.', source: 'smith1999',
  },
  {
    id: 'promise-corrected', kind: 'course', when: (moment) => moment.corrected,
    change: { trust: -0.06, outcomeFairness: -0.08, arousal: 0.03 },
    because: 'You took a promise back before they found out; that costs far less than being found out.', source: 'practice',
  },
  {
    id: 'harm-said', kind: 'upset', on: ['harm'],
    change: { trust: -0.3, arousal: 0.2, control: -0.12, interactionalFairness: -0.15, proceduralFairness: -0.15, heard: -0.05 },
    because: 'This could do them harm, or must never be asked of them; from here on they listen to you differently.', source: 'practice',
  },
  {
    id: 'given-back-wrongly', kind: 'upset', on: ['misquote'],
    change: { heard: -0.08, trust: -0.04, arousal: 0.03 },
    because: 'A fact given back wrongly tells them that it did not get through.', source: 'practice',
  },
  {
    id: 'offer-taken-back', kind: 'upset', on: ['take-back'],
    change: { trust: -0.15, outcomeFairness: -0.15, proceduralFairness: -0.08, interactionalFairness: -0.1, arousal: 0.1 },
    because: 'What was theirs a moment ago is gone; that is a second failure on top of the first.', source: 'bitner1990',
  },
  {
    id: 'check-left-hanging', kind: 'upset', on: ['leave-hanging'],
    change: { trust: -0.06, patience: -0.06, control: -0.04 },
    because: 'You said you would check, and they are still waiting for what came of it.', source: 'tax1998',
  },
  {
    id: 'checked-as-said', kind: 'calm', evidence: (moment) => [...moment.evidence.answered, ...moment.evidence.offered], when: (moment) => moment.checked,
    change: { trust: 0.05, proceduralFairness: 0.04 },
    because: 'You said you would check, and you came back with it: a first promise, kept.', source: 'practice',
  },
  {
    id: 'joke-at-the-wrong-time', kind: 'upset', on: ['joke'],
    change: { interactionalFairness: -0.1, heard: -0.06, arousal: 0.06 },
    because: 'Somebody upset hears a joke as being laughed at.', source: 'practice',
  },
  {
    id: 'promise-broken', kind: 'course', when: (moment) => moment.brokenPromise === 'costly',
    change: { trust: -0.3, arousal: 0.2, interactionalFairness: -0.2, proceduralFairness: -0.25, patience: -0.2, control: -0.1, blame: 0.15 },
    because: 'A promise broken after a failure is a second failure, and a second one is harder to put right.', source: 'maxham2002',
  },
  {
    id: 'last-promise-broken', kind: 'course', when: (moment) => moment.brokenPromise === 'fatal',
    change: { trust: -0.9, arousal: 0.35, interactionalFairness: -0.5, proceduralFairness: -0.5, patience: -1, control: -0.3 },
    because: 'They had been promised this before; once more, and they stop believing anything.', source: 'practice',
  },
  {
    id: 'time-passes', kind: 'course', when: (moment) => !moment.settled,
    change: (moment) => {
      const helped = moment.acknowledged > 0 || moment.answered > 0 || moment.offerMet > 0 || moment.disclosed > 0;
      return { patience: helped ? -0.02 : moment.index <= 2 ? -0.06 : -0.1 };
    },
    because: 'Every exchange costs patience; one that brings nothing costs more.', source: 'practice',
  },
  {
    id: 'words-without-movement', kind: 'course', when: (moment) => moment.index >= 4 && !moment.moving && !moment.settled,
    change: { patience: -0.05, trust: -0.03, arousal: 0.02 },
    because: 'This far in, solving matters more than relating, and nothing has moved.', source: 'marinova2018',
  },
  {
    id: 'nothing-said', kind: 'upset', when: (moment) => moment.words === 0 || (moment.words < 4 && [...moment.labels.keys()].every((label) => derived.has(label))),
    change: { patience: -0.1, heard: -0.06, arousal: 0.05, control: -0.04 },
    because: 'They waited for an answer and this was none.', source: 'practice',
  },
  {
    id: 'wall-of-text', kind: 'upset', when: (moment) => moment.words > wallOfText[moment.channel],
    change: (moment) => {
      const excess = Math.min(3, moment.words / wallOfText[moment.channel] - 1);
      return { patience: -0.04 - 0.05 * excess, heard: -0.02 - 0.03 * excess, control: -0.02 };
    },
    because: 'More text than anyone upset will read.', source: 'practice',
  },
  {
    id: 'kept-waiting', kind: 'upset', when: (moment) => moment.waited > slow[moment.channel],
    change: { patience: -0.07, arousal: 0.03, proceduralFairness: -0.03 },
    because: 'They waited long for this reply.', source: 'tax1998',
  },
];
