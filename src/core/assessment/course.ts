import type { Channel } from '../codebook.ts';
import type { State } from '../conversation/state.ts';
import type { Effect, Ending } from '../conversation/turn.ts';
import type { Observation } from '../language/observation.ts';

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
  /** The words fit any case: they name nothing of this one. Never true where the case is not known. */
  general: boolean;
}

/** Something the customer needed and did not get, in words of the case, with the turn it could first have been given in. */
export interface OpenItem {
  turn: number;
  text: string;
}

/** A conversation from a scenario or a transcript, ready to be judged. */
export interface Course {
  channel: Channel;
  start: State;
  turns: readonly CourseTurn[];
  ending: Ending;
  /** The first agent turn that answered abuse; null when there was none. */
  abuseHeard: number | null;
  /** Whether handing over was the right thing, a way out of the work, or did not come up. */
  escalation: 'right' | 'possible' | 'needless';
  open: { grievances: readonly OpenItem[]; questions: readonly OpenItem[]; wants: readonly OpenItem[] };
}
