import type { Channel } from '../codebook.ts';
import type { Observation } from '../language/observation.ts';
import type { State } from '../conversation/state.ts';
import type { Effect, Ending } from '../conversation/turn.ts';

/** One exchange as an assessment sees it. */
export interface CourseTurn {
  index: number;
  text: string;
  observations: readonly Observation[];
  effects: readonly Effect[];
  before: State;
  after: State;
  /** What the customer said before it. */
  heard: string;
}

/** A conversation from a scenario or a transcript, ready to be judged. */
export interface Course {
  channel: Channel;
  start: State;
  turns: readonly CourseTurn[];
  ending: Ending;
  abused: boolean;
  /** Whether handing over was the right thing, a way out of the work, or did not come up. */
  escalation: 'right' | 'possible' | 'needless';
  /** What the customer needed and did not get: said in words of the case. */
  open: { grievances: string[]; questions: string[]; wants: string[] };
}
