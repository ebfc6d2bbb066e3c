import type { Assessment } from '../core/assessment/assessment.ts';
import type { Turn } from '../core/conversation/turn.ts';

/** One turn as a JSON object: what was said, what was read in it, what it did, how the customer stands and answers. */
export function reportTurn({ index, agent, reading, effects, state, stage, anger, customer }: Turn): object {
  return {
    turn: index,
    agent: agent.text,
    observations: reading.observations.map(({ label, quote, start, end, confidence, source }) => ({ label, quote, start, end, confidence, source })),
    ...(reading.unread ? { unread: reading.unread } : {}),
    effects: effects.map(({ rule, changes, because }) => ({ rule, changes, because })),
    state, stage, anger,
    customer: { text: customer.text, acts: customer.acts, ...(customer.sign === undefined ? {} : { sign: customer.sign }), ...(customer.onlookers === undefined ? {} : { onlookers: customer.onlookers }) },
  };
}

/** The end of a conversation as a JSON object; the outcome is `open` when nobody ended it. */
export function reportEnd(assessment: Assessment): object {
  const { outcome, csat } = assessment.ending;
  return { outcome, csat, assessment };
}
