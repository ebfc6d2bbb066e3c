import { acknowledgedShare, type Agenda, openGrievances, openWants } from './agenda.ts';
import type { Scenario } from './scenario.ts';
import { deriveAnger, type State } from './state.ts';
import type { Ending, Outcome } from './turn.ts';

/** Agent turns after which the customer gives up whatever happens. */
export const longest = 26;

/** Anger from which somebody unheard does not let themselves be passed on, however often it is tried. */
const stillHot = 0.75;

/** What decides whether and how a contact ends after a turn. */
export interface Exit {
  scenario: Scenario;
  agenda: Agenda;
  state: State;
  anger: number;
  index: number;
  /** The turn checks, thanks, says goodbye or promises to look after it: it closes. */
  closes: boolean;
  /** The turn says goodbye or thanks, so that nothing is expected after it. */
  farewell: boolean;
  /** The agent ended the contact with this turn. */
  ends: boolean;
  handedOver: boolean;
  /** This customer settles for the fix, unheard. */
  settlesForFix: boolean;
  /** The turn did more than pass on: it took something up, answered or offered. */
  helped: boolean;
  /** The turn put something on the table, if only a colleague's part in it. */
  offered: boolean;
  /** The agent provoked in this turn. */
  provoked: boolean;
  random: () => number;
}

/** Says how the contact ends with this turn; null when it goes on. */
export function findOutcome(exit: Exit): Outcome | null {
  const { agenda, state, anger, scenario, index } = exit;
  const escalated = escalate(exit);
  if (escalated && (escalated === 'escalated-needlessly' || exit.farewell || exit.ends)) return escalated;
  const closed = agenda.settledAt > 0 && ((agenda.settledAt < index && exit.closes) || agenda.settledAt + 2 <= index || exit.ends);
  const settled = closed && !exit.provoked;
  if (settled && agenda.handedAt > 0) return 'escalated-rightly';
  if (settled) return hasReservations(scenario, agenda, state) ? 'accepted-with-reservations' : 'resolved';
  if (exit.ends) return agenda.abused && agenda.limitSet && anger >= 0.58 ? 'ended-after-limit' : 'ended-by-agent';
  const done = state.patience <= 0.02 || index >= longest || (anger >= 0.93 && index >= 3 && state.trust < (index >= 5 ? 0.25 : 0.08));
  if (!done) return null;
  const quiet = anger < 0.45 || (anger < 0.65 && exit.random() < scenario.persona.temperament.reserve);
  return quiet ? 'left-silently' : 'left-angry';
}

/**
 * What a hand-over comes to. Somebody not yet heard does not let themselves be passed on, but those who settle for the fix do when it is tried again or all else is done; where it is not called for,
 * a hand-over that comes with help of one's own, or after the matter is settled, is a step and not an end. A right one ends when the agent closes the contact: with a goodbye in the same turn, or in a later one.
 */
export function escalate({ scenario, agenda, state, anger, index, helped, offered, handedOver, settlesForFix }: Exit): Outcome | null {
  const times = agenda.uses['hand-over'] ?? 0;
  const again = times >= 2;
  if (scenario.escalation === 'right' && settlesForFix && index >= 5 && anger < stillHot && times > 0 && openWants(scenario, agenda).length === 0) return 'escalated-rightly';
  if (!handedOver) return null;
  if (scenario.escalation === 'right') return state.heard >= 0.35 || (again && settlesForFix && anger < stillHot) ? 'escalated-rightly' : null;
  if (scenario.escalation === 'possible') return agenda.askedSuperior || (anger >= 0.58 && again) ? 'escalated-rightly' : null;
  return agenda.settledAt > 0 || offered || (helped && !again) ? null : 'escalated-needlessly';
}

/** Trust and respect (interactional fairness) below which a yes is half a yes. */
export const [leastTrust, leastRespect] = [0.4, 0.05] as const;

function hasReservations(scenario: Scenario, agenda: Agenda, state: State): boolean {
  const heavy = openGrievances(scenario, agenda).some((grievance) => grievance.weight >= 0.7);
  return heavy || acknowledgedShare(scenario, agenda) < 0.5 || state.trust < leastTrust || state.interactionalFairness < leastRespect;
}

const ceilings: Partial<Record<Outcome, number>> = { 'left-angry': 1.6, 'left-silently': 2.3, 'ended-by-agent': 2, 'escalated-needlessly': 3.2, 'ended-after-limit': 2.8, 'accepted-with-reservations': 4 };

/**
 * What the end predicts. Satisfaction rests on the three kinds of fairness, progress and trust (Gelbrich & Roschk 2011; Tax et al. 1998);
 * returning rests on satisfaction and trust, telling others on anger as well (Bougie, Pieters & Zeelenberg 2003).
 */
export function predictEnding(outcome: Outcome, reached: State, promisesOpen = false): Ending {
  // What was promised and cannot be kept will come out after the contact.
  const state = promisesOpen ? { ...reached, trust: reached.trust * 0.5, outcomeFairness: reached.outcomeFairness - 0.5 } : reached;
  const anger = deriveAnger(state);
  const fairness = 0.4 * state.outcomeFairness + 0.25 * state.proceduralFairness + 0.35 * state.interactionalFairness;
  const pleased = 0.5 * ((fairness + 1) / 2) + 0.2 * state.progress + 0.15 * state.trust + 0.15 * state.heard - 0.35 * Math.max(0, anger - 0.2);
  const raw = 1 + 4 * Math.min(1, Math.max(0, (pleased - 0.2) / 0.54));
  const csat = Math.round(10 * Math.max(1, Math.min(ceilings[outcome] ?? 5, raw))) / 10;
  const willReturn = Math.min(1, Math.max(0, 0.22 * (csat - 1) + 0.25 * (state.trust - 0.4)));
  const willTell = Math.min(1, Math.max(-1, (csat - 3) / 2 - 0.6 * Math.max(0, anger - 0.3)));
  return { outcome, csat, willReturn: Math.round(100 * willReturn) / 100, willTell: Math.round(100 * willTell) / 100 };
}
