import type { Stage } from '../codebook.ts';
import type { Reading } from '../language/observation.ts';
import type { CustomerAct, Onlooker } from './scenario.ts';
import type { Change, State } from './state.ts';

export const postures = ['open', 'leaning-in', 'closed', 'turned-away'] as const;
export const distances = ['near', 'usual', 'back'] as const;
/** How the agent stands face to face: towards the customer or not, and how far off. Chosen beside the words, never observed. */
export interface Bearing {
  posture: (typeof postures)[number];
  distance: (typeof distances)[number];
}

/** What the agent sent. `ends`: the agent ends the contact with it. `waited`: seconds the customer waited for it, given by the caller, never read from a clock. */
export interface AgentUtterance {
  text: string;
  ends?: boolean;
  waited?: number;
  /** Face to face only; elsewhere it is not seen. */
  bearing?: Bearing;
}

/** What a channel shows of the customer beside the words. */
export type Scene = Pick<Move, 'sign' | 'onlookers'>;

/** One change of the customer's state: the row of the rule table that made it, on which observations (indexes into the reading). */
export interface Effect {
  rule: string;
  changes: Change;
  because: string;
  /** Key into the table of sources. */
  source: string;
  evidence: number[];
}

/** One thing the customer does in a turn and what it is about (ids of the scenario, or a codebook label for `react`). */
export interface Act {
  act: CustomerAct;
  about?: string;
}

/** What the customer does next, worded. */
export interface Move {
  acts: Act[];
  text: string;
  /** Which wording spoke. */
  wording: 'built-in' | 'model';
  /** What is heard on the phone or seen face to face beside the words. */
  sign?: string;
  /** Who joins in, in public. */
  onlookers?: Onlooker[];
}

/** One exchange: what the agent said, what was read in it, what it did, and the customer's answer. */
export interface Turn {
  /** From 1. */
  index: number;
  agent: AgentUtterance;
  reading: Reading;
  /** Ids of facts the agent asked for directly and the customer would tell, or has told. */
  asked: readonly string[];
  effects: Effect[];
  /** State after the turn. */
  state: State;
  stage: Stage;
  /** 0–1. */
  anger: number;
  customer: Move;
}

export const outcomes = [
  'resolved', 'accepted-with-reservations', 'escalated-rightly', 'escalated-needlessly', 'left-angry', 'left-silently',
  'ended-after-limit', 'ended-by-agent', 'open',
] as const;
/** How the contact ended; `open` while it has not. */
export type Outcome = (typeof outcomes)[number];

/** The end of a contact with what it predicts. A teaching model, not a forecast for real people. */
export interface Ending {
  outcome: Outcome;
  /** Predicted satisfaction, 1–5 in tenths. */
  csat: number;
  /** 0–1. */
  willReturn: number;
  /** −1 (warns others) … 1 (recommends). */
  willTell: number;
}
