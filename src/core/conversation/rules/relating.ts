import type { Moment } from '../moment.ts';
import type { Rule } from './rule.ts';

const worked = (moment: Moment) => moment.specific;
const general = (moment: Moment) => !moment.specific;
const late = (moment: Moment) => moment.index >= 4 && !moment.moving;

/** Listening, empathy, apology, ownership: what makes a customer feel understood and fairly treated. */
export const relatingRules: readonly Rule[] = [
  {
    id: 'acknowledging-the-consequence', kind: 'calm', on: ['acknowledge'], when: worked, fades: 0.5,
    change: { heard: 0.12, arousal: -0.06, interactionalFairness: 0.09, trust: 0.04 },
    because: 'You named what it really meant for this customer, so they need not prove it any more.', source: 'herhausen2023',
  },
  {
    id: 'acknowledging-in-general', kind: 'calm', on: ['acknowledge'], when: general, fades: 1,
    change: { heard: 0.05, arousal: -0.02, interactionalFairness: 0.04 },
    because: 'You said that it matters; naming what happened to this customer would do more.', source: 'packard2021',
  },
  {
    id: 'grievance-acknowledged', kind: 'calm', evidence: (moment) => moment.evidence.acknowledged, when: (moment) => moment.acknowledged >= 0.08,
    change: (moment) => ({ heard: 0.4 * moment.acknowledged, interactionalFairness: 0.35 * moment.acknowledged, arousal: -0.24 * moment.acknowledged, trust: 0.1 * moment.acknowledged }),
    because: 'One of the things they came to say has been taken in; it need not be said again.', source: 'tax1998',
  },
  {
    id: 'paraphrase-shows-listening', kind: 'calm', on: ['paraphrase'], fades: 0.4,
    change: { heard: 0.1, control: 0.03, arousal: -0.03, trust: 0.02 },
    because: 'Hearing their facts in your words shows that they got through.', source: 'herhausen2023',
  },
  {
    id: 'empathy-calms-high-arousal', kind: 'calm', on: ['empathise'], when: (moment) => moment.state.arousal >= 0.4 && !late(moment), fades: 0.7,
    change: { arousal: -0.09, heard: 0.1, interactionalFairness: 0.08 },
    because: 'A feeling that is named while it is high comes down, even before anything is solved.', source: 'herhausen2023',
  },
  {
    id: 'empathy-when-calm', kind: 'calm', on: ['empathise'], when: (moment) => moment.state.arousal < 0.4 && !late(moment), fades: 1,
    change: { heard: 0.04, interactionalFairness: 0.04 },
    because: 'Warmth still counts now that they are calmer, though it has less to do.', source: 'herhausen2023',
  },
  {
    id: 'late-empathy', kind: 'calm', on: ['empathise', 'apologise'], when: late, fades: 1,
    change: { heard: 0.015, interactionalFairness: 0.015 },
    because: 'This far in with nothing moving, kind words weigh little; a step would.', source: 'marinova2018',
  },
  {
    id: 'validating-the-reaction', kind: 'calm', on: ['validate'], fades: 0.6,
    change: { heard: 0.07, interactionalFairness: 0.08, arousal: -0.05, control: 0.03 },
    because: 'Being told that the reaction or the point is fair takes away the need to fight for it.', source: 'yeomans2020',
  },
  {
    id: 'apology-specific', kind: 'calm', on: ['apologise'], when: (moment) => worked(moment) && !moment.stockApology && !late(moment), fades: 1.2,
    change: { interactionalFairness: 0.12, trust: 0.05, arousal: -0.05, heard: 0.04 },
    because: 'The apology names what went wrong for them; an apology with feeling for them in it does most.', source: 'roschk2013',
  },
  {
    id: 'apology-first-and-general', kind: 'calm', on: ['apologise'], when: (moment) => (general(moment) || moment.stockApology) && !late(moment), fades: 1.5,
    change: { interactionalFairness: 0.05, arousal: -0.015 },
    because: 'A general apology is courteous; after listening and with the facts in it, it can do more.', source: 'min2020',
  },
  {
    id: 'owning-it', kind: 'calm', on: ['own'], fades: 0.5,
    change: { trust: 0.09, interactionalFairness: 0.06, proceduralFairness: 0.05, arousal: -0.03 },
    because: 'Saying “I”, or owning the mistake, tells the customer that somebody is acting for them.', source: 'packard2018',
  },
  {
    id: 'leaving-the-floor', kind: 'calm', on: ['encourage'], fades: 0.6,
    change: { heard: 0.04, control: 0.04, arousal: -0.02 },
    because: 'Room to tell the story is part of being listened to.', source: 'rogers1957',
  },
  {
    id: 'open-question', kind: 'calm', on: ['ask-open'], fades: 0.5,
    change: { heard: 0.05, control: 0.05, arousal: -0.02 },
    because: 'An open question lets them say what matters most.', source: 'bodie2015',
  },
  {
    id: 'story-told', kind: 'calm', when: (moment) => moment.disclosed > 0,
    change: (moment) => ({ heard: 0.05 * moment.disclosed, arousal: -0.04 * moment.disclosed, trust: 0.03 * moment.disclosed }),
    because: 'They told you something they had kept back, because you asked in a way that made room for it.', source: 'practice',
  },
  {
    id: 'thanks', kind: 'calm', on: ['appreciate'], fades: 1.2,
    change: { interactionalFairness: 0.035, trust: 0.01 },
    because: 'Thanks for something real is a small sign of respect.', source: 'zhang2018',
  },
  {
    id: 'courtesy', kind: 'calm', on: ['greet'], fades: 2,
    change: { interactionalFairness: 0.025 },
    because: 'A courteous opening or farewell is expected and noticed.', source: 'zhang2018',
  },
  {
    id: 'warm-closing', kind: 'calm', on: ['greet', 'appreciate', 'check'], when: (moment) => moment.settled, fades: 1,
    change: { interactionalFairness: 0.06, trust: 0.03, heard: 0.03 },
    because: 'Warm at the start, competent in the middle, warm again at the end: customers are more content that way.', source: 'packard2023',
  },
];
