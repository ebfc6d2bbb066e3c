import type { InflamingLabel } from '../../codebook.ts';
import type { Source } from '../sources.ts';
import type { Change } from '../state.ts';
import type { Rule } from './rule.ts';

const rows: Record<InflamingLabel, [change: Change, because: string, source: Source]> = {
  'command-calm': [{ arousal: 0.13, interactionalFairness: -0.18, heard: -0.1 }, 'Being told how to feel says that the feeling is the problem.', 'practice'],
  minimise: [{ heard: -0.12, interactionalFairness: -0.14, arousal: 0.09 }, '“Only” and “just” make small what is not small to them.', 'yeomans2020'],
  'blame-customer': [{ interactionalFairness: -0.2, arousal: 0.13, trust: -0.08, heard: -0.05, blame: 0.06 }, 'They came with a problem and leave with the fault.', 'bitner1990'],
  'pass-buck': [{ proceduralFairness: -0.14, trust: -0.08, arousal: 0.07, control: -0.06 }, 'The work, or the fault, is handed to someone else again.', 'bitner1990'],
  'policy-wall': [{ proceduralFairness: -0.12, control: -0.1, arousal: 0.08, heard: -0.04 }, 'A rule as the whole answer leaves nothing to talk about.', 'tax1998'],
  refuse: [{ control: -0.1, outcomeFairness: -0.08, arousal: 0.07 }, 'A bare no closes the road without showing another.', 'practice'],
  argue: [{ interactionalFairness: -0.12, heard: -0.1, arousal: 0.09 }, 'Winning the point tells them that they are not believed.', 'yeomans2020'],
  hostile: [{ interactionalFairness: -0.34, arousal: 0.2, trust: -0.2, heard: -0.2, patience: -0.16 }, 'Contempt is answered with anger or with leaving.', 'bougie2003'],
  threaten: [{ interactionalFairness: -0.24, arousal: 0.17, trust: -0.12, control: -0.1, patience: -0.1 }, 'A threat before any fair limit makes you the opponent.', 'practice'],
  vague: [{ trust: -0.05, control: -0.06, proceduralFairness: -0.04 }, 'No what and no when: there is nothing to hold on to.', 'packard2021'],
  cancel: [{ heard: -0.09, interactionalFairness: -0.07, arousal: 0.05 }, 'What was given before the “but” is taken back after it.', 'practice'],
  patronise: [{ interactionalFairness: -0.18, arousal: 0.1, heard: -0.05 }, 'Being talked down to is an offence of its own.', 'tax1998'],
  jargon: [{ control: -0.06, proceduralFairness: -0.03, heard: -0.02 }, 'Inside words shut them out of their own case.', 'practice'],
  dismiss: [{ heard: -0.14, interactionalFairness: -0.14, patience: -0.1, arousal: 0.1, trust: -0.06 }, 'The door was closed with the need still outside.', 'bitner1990'],
};

/** What always hurts, whatever the moment. */
export const inflamingRules: readonly Rule[] = Object.entries(rows).map(([label, [change, because, source]]) => ({
  id: label === 'cancel' ? 'cancelled-by-but' : `inflames-${label}`,
  kind: 'upset',
  on: [label as InflamingLabel],
  change, because, source,
}));
