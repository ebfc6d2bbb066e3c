import type { Channel, Label } from '../codebook.ts';
import type { State } from './state.ts';
import type { Bearing } from './turn.ts';

/** A label in a turn: how sure, on which observations, in how many earlier turns it was used. */
export interface Use {
  confidence: number;
  evidence: number[];
  uses: number;
}

/** Everything a rule may look at: what was read in the agent's turn and where the conversation stands. Made from a scenario or from a transcript. */
export interface Moment {
  /** Agent turn, from 1. */
  index: number;
  channel: Channel;
  state: State;
  anger: number;
  labels: ReadonlyMap<Label, Use>;
  /** The relating words name something this customer said, not anybody's case. */
  specific: boolean;
  /** Every apology is a stock phrase. */
  stockApology: boolean;
  /** Something had been acknowledged or paraphrased before this turn's fix. */
  listened: boolean;
  /** The customer's last words carried feeling. */
  feelingOpen: boolean;
  /** Weight of grievances newly acknowledged, 0–1 of all. */
  acknowledged: number;
  /** Weight of the customer's questions newly answered, 0–1 of all. */
  answered: number;
  /** Outcome fairness earned by offers, −1…1, and weight of wants newly met, 0–1. */
  offerGain: number;
  offerMet: number;
  /** Concrete help was put on the table by now. */
  moving: boolean;
  /** What matters most is settled; only the farewell is left. */
  settled: boolean;
  /** Things the customer told because they were asked well. */
  disclosed: number;
  abused: boolean;
  limitSet: boolean;
  brokenPromise: 'none' | 'costly' | 'fatal';
  handOver: 'right' | 'possible' | 'needless';
  words: number;
  /** Indexes into the reading of what acknowledged, answered and offered. */
  evidence: { acknowledged: readonly number[]; answered: readonly number[]; offered: readonly number[] };
  /** A promise that could not be kept was taken back before it came out. */
  corrected: boolean;
  /** What was said to be checked came in this turn. */
  checked: boolean;
  /** How the agent stands; null where it is not seen or was not chosen. */
  bearing: Bearing | null;
  /** Seconds the customer waited, when the caller says so. */
  waited: number;
}
