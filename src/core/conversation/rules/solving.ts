import type { Moment } from '../moment.ts';
import type { Rule } from './rule.ts';

const helps = (moment: Moment) => moment.handOver !== 'needless' && moment.listened;

/** Steps, answers, offers and what happens next: what moves the matter and gives the customer hold. */
export const solvingRules: readonly Rule[] = [
  {
    id: 'concrete-step', kind: 'calm', on: ['act'], fades: 0.35,
    change: (moment) => ({ progress: 0.05, trust: 0.05, control: 0.05, proceduralFairness: 0.05, arousal: moment.listened ? -0.03 : -0.01 }),
    because: 'A concrete step tells them that the matter is moving; the later in the contact, the more that counts.', source: 'marinova2018',
  },
  {
    id: 'question-answered', kind: 'calm', evidence: (moment) => moment.evidence.answered, when: (moment) => moment.answered > 0,
    change: (moment) => ({ control: 0.3 * moment.answered, proceduralFairness: 0.22 * moment.answered, trust: 0.12 * moment.answered, progress: 0.16 * moment.answered, arousal: -0.1 * moment.answered }),
    because: 'They asked and got an answer.', source: 'tax1998',
  },
  {
    id: 'explaining', kind: 'calm', on: ['explain'], fades: 0.6,
    change: (moment) => (moment.listened ? { proceduralFairness: 0.07, control: 0.05, trust: 0.03, blame: -0.03 } : { proceduralFairness: 0.03, control: 0.02 }),
    because: 'Being given a true reason is part of being treated fairly; it does more once they have been heard.', source: 'bies1986',
  },
  {
    id: 'redress-weighed', kind: 'calm', evidence: (moment) => moment.evidence.offered, when: (moment) => moment.offerGain > 0,
    change: (moment) => ({ outcomeFairness: 1.1 * moment.offerGain, progress: 0.4 * moment.offerGain }),
    because: 'What is offered is set against what was lost; around the whole of the loss each step does most.', source: 'gelbrich2015',
  },
  {
    id: 'want-met', kind: 'calm', evidence: (moment) => moment.evidence.offered, when: (moment) => moment.offerMet > 0,
    change: (moment) => ({ progress: 0.45 * moment.offerMet, control: 0.22 * moment.offerMet, trust: 0.16 * moment.offerMet, arousal: -0.34 * moment.offerMet, proceduralFairness: 0.2 * moment.offerMet, blame: -0.12 * moment.offerMet }),
    because: 'Something they came for is settled.', source: 'gelbrich2011',
  },
  {
    id: 'choice', kind: 'calm', on: ['offer-choice'], fades: 0.8,
    change: { control: 0.1, proceduralFairness: 0.05, arousal: -0.02 },
    because: 'A real choice gives back some say in what happens.', source: 'tax1998',
  },
  {
    id: 'what-happens-next', kind: 'calm', on: ['set-expectation'], fades: 0.4,
    change: { control: 0.08, trust: 0.04, proceduralFairness: 0.05, arousal: -0.02 },
    because: 'A time, a name or a condition is something to hold on to.', source: 'packard2021',
  },
  {
    id: 'promised-check', kind: 'calm', on: ['follow-up'], fades: 0.8,
    change: { trust: 0.07, control: 0.04, proceduralFairness: 0.04 },
    because: 'Somebody will make sure it worked, so they need not.', source: 'practice',
  },
  {
    id: 'reassurance', kind: 'calm', on: ['reassure'], when: (moment) => moment.state.trust >= 0.35 || moment.moving, fades: 1.2,
    change: { arousal: -0.03, control: 0.02 },
    because: 'Reassurance is believed because there is something behind it.', source: 'practice',
  },
  {
    id: 'turning-to-what-can-be-done', kind: 'calm', on: ['reframe'], fades: 0.7,
    change: { control: 0.05, arousal: -0.03, proceduralFairness: 0.03 },
    because: 'A no with a way forward in it keeps them in the conversation.', source: 'practice',
  },
  {
    id: 'checking', kind: 'calm', on: ['check'], fades: 0.8,
    change: { control: 0.04, heard: 0.03, interactionalFairness: 0.02 },
    because: 'Asking whether it works for them leaves the last word with the customer.', source: 'tax1998',
  },
  {
    id: 'needed-detail', kind: 'calm', on: ['ask-detail'], when: (moment) => moment.listened, fades: 0.6,
    change: { control: 0.015 },
    because: 'One precise question shows that somebody is working on it.', source: 'practice',
  },
  {
    id: 'limit-after-abuse', kind: 'calm', on: ['set-boundary'], when: (moment) => moment.abused,
    change: (moment) => (moment.limitSet ? { arousal: -0.03 } : { arousal: -0.16, control: 0.03, trust: 0.02 }),
    because: 'A calm limit with a way back stops the abuse and keeps the door open.', source: 'practice',
  },
  {
    id: 'limit-before-abuse', kind: 'upset', on: ['set-boundary'], when: (moment) => !moment.abused,
    change: { arousal: 0.09, interactionalFairness: -0.13, trust: -0.04 },
    because: 'Nobody had been abusive; a limit now sounds like an accusation.', source: 'practice',
  },
  {
    id: 'hand-over-that-helps', kind: 'calm', on: ['hand-over'], when: helps,
    change: (moment) => (moment.handOver === 'right'
      ? { trust: 0.12, proceduralFairness: 0.22, outcomeFairness: 0.3, control: 0.16, progress: 0.35, arousal: -0.1 }
      : { trust: 0.08, proceduralFairness: 0.1, control: 0.06, progress: 0.12, arousal: -0.06 }),
    because: 'A named person with the whole story takes it further than you can.', source: 'practice',
  },
  {
    id: 'hand-over-out-of-the-work', kind: 'upset', on: ['hand-over'], when: (moment) => !helps(moment),
    change: { trust: -0.04, patience: -0.06, proceduralFairness: -0.04 },
    because: 'They are passed on before anybody has heard them, or with something you could have settled yourself.', source: 'practice',
  },
];
