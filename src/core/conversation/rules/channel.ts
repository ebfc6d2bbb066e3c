import { inflamingLabels } from '../../codebook.ts';
import type { Moment } from '../moment.ts';
import type { Rule } from './rule.ts';

const heated = (moment: Moment) => moment.anger >= 0.55;
const stands = (moment: Moment, posture: string) => moment.bearing?.posture === posture;

/** What only some channels show: how the agent stands, who else reads along. */
export const channelRules: readonly Rule[] = [
  {
    id: 'open-stance', kind: 'calm', when: (moment) => stands(moment, 'open'),
    change: { heard: 0.02, interactionalFairness: 0.03 },
    because: 'With your hands in sight and nothing folded, you look like somebody who listens.', source: 'richmond2012',
  },
  {
    id: 'leaning-in', kind: 'calm', when: (moment) => stands(moment, 'leaning-in') && !heated(moment),
    change: { heard: 0.04, interactionalFairness: 0.03 },
    because: 'Leaning in a little shows interest, now that they are not too upset to have somebody close.', source: 'sundaram2000',
  },
  {
    id: 'room-given', kind: 'calm', when: (moment) => moment.bearing?.distance === 'back' && heated(moment),
    change: { arousal: -0.04, control: 0.05 },
    because: 'A step back gives somebody who is worked up the room they need.', source: 'richmond2012',
  },
  {
    id: 'crowded', kind: 'upset', when: (moment) => moment.bearing !== null && heated(moment) && (moment.bearing.distance === 'near' || moment.bearing.posture === 'leaning-in'),
    change: { arousal: 0.07, control: -0.06, interactionalFairness: -0.03 },
    because: 'Coming closer to somebody angry feels like pressure; two arm’s lengths are right.', source: 'richmond2012',
  },
  {
    id: 'kept-at-a-distance', kind: 'upset', when: (moment) => moment.bearing?.distance === 'back' && moment.anger < 0.4,
    change: { heard: -0.02, interactionalFairness: -0.02 },
    because: 'Stepping back from somebody calm looks like wanting to be rid of them.', source: 'practice',
  },
  {
    id: 'closed-off', kind: 'upset', when: (moment) => stands(moment, 'closed'),
    change: { heard: -0.04, interactionalFairness: -0.05, trust: -0.02 },
    because: 'Folded arms say no before you have said anything.', source: 'richmond2012',
  },
  {
    id: 'turned-away', kind: 'upset', when: (moment) => stands(moment, 'turned-away'),
    change: { heard: -0.07, interactionalFairness: -0.06, arousal: 0.03 },
    because: 'Your eyes were on something else while they spoke.', source: 'sundaram2000',
  },
  {
    id: 'others-join-in', kind: 'course', on: inflamingLabels, when: (moment) => moment.channel === 'social' && moment.anger >= 0.4,
    change: { arousal: 0.03, blame: 0.03 },
    because: 'In public others can join in; the angrier a post, the further it spreads.', source: 'herhausen2019',
  },
  {
    id: 'answered-in-public', kind: 'calm', evidence: (moment) => [...moment.evidence.acknowledged, ...moment.evidence.answered],
    when: (moment) => moment.channel === 'social' && moment.index <= 2 && (moment.acknowledged >= 0.2 || moment.answered > 0),
    change: { interactionalFairness: 0.04, trust: 0.03 },
    because: 'They asked in public and were answered in public, where everybody can see it.', source: 'practice',
  },
  {
    id: 'taken-aside', kind: 'upset', on: ['take-aside'],
    change: { heard: -0.06, trust: -0.05, arousal: 0.03 },
    because: 'Out of sight first and answered later looks like hiding it.', source: 'practice',
  },
  {
    id: 'exposed', kind: 'upset', on: ['expose'],
    change: { trust: -0.07, control: -0.08, interactionalFairness: -0.05 },
    because: 'They were asked to put personal details where everybody reads them.', source: 'practice',
  },
];
