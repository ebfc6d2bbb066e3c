import type { CustomerLabel } from '../codebook.ts';
import type { AnalysedTurn, SeenMove } from './analysis.ts';
import { stageLevel } from './curve.ts';

export const endKinds = ['settled', 'handed-over', 'gave-up', 'left-angry', 'open'] as const;
/** How a recorded conversation ended, as far as its last words show; `open` when they do not. */
export type EndKind = (typeof endKinds)[number];

export interface ConversationEnd {
  kind: EndKind;
  /** The words that show it; empty when none do. */
  quote: string;
}

const easing: readonly CustomerLabel[] = ['accept', 'thank', 'soften'];
const leaving: readonly CustomerLabel[] = ['threaten-leave', 'threaten-public', 'threaten-legal', 'threaten-harm', 'insult', 'disengage'];
const unsettled: readonly CustomerLabel[] = [...leaving, 'accuse', 'sarcasm', 'complain', 'vent', 'ultimatum', 'ask-superior', 'demand'];

/** Guesses how a conversation ended from the customer's last words and the agent's last turn. */
export function guessEnd(turns: readonly AnalysedTurn[]): ConversationEnd {
  const customer = turns.findLast(({ role }) => role === 'customer');
  const agent = turns.findLast(({ role }) => role === 'agent');
  if (!customer) return { kind: 'open', quote: '' };
  const angry = stageLevel[customer.stage ?? 'calm'] >= stageLevel.anger;
  const left = findMove(customer, leaving);
  if (left && (angry || left.label !== 'disengage')) return { kind: 'left-angry', quote: left.quote };
  if (left) return { kind: 'gave-up', quote: left.quote };
  const handed = agent && findMove(agent, ['hand-over']);
  if (handed) return { kind: 'handed-over', quote: handed.quote };
  const eased = findMove(customer, easing);
  if (eased && !angry && !findMove(customer, unsettled)) return { kind: 'settled', quote: eased.quote };
  return { kind: 'open', quote: '' };
}

/** Says whether a customer turn shows the matter settled: they agree, thank or soften and bring up nothing more. */
export function isSettling(turn: AnalysedTurn): boolean {
  return findMove(turn, easing) !== undefined && findMove(turn, unsettled) === undefined;
}

function findMove(turn: AnalysedTurn, labels: readonly string[]): SeenMove | undefined {
  return turn.seen.find(({ label }) => labels.includes(label));
}
