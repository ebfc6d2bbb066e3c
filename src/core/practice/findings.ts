import type { Assessment } from '../assessment/assessment.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Finding } from './records.ts';

const limitRule = 'limit-after-abuse';

/** What a role-play shows beyond its scores. `fromTurn`: the first turn that is its own and not copied from the take before. */
export function findWhatHappened({ turns }: Pick<Conversation, 'turns'>, { curve, turningPoints }: Assessment, fromTurn: number): Omit<Finding, 'session' | 'at'> {
  const own = turns.filter(({ index }) => index >= fromTurn);
  return {
    limits: own.filter(({ effects }) => effects.some(({ rule }) => rule === limitRule)).length,
    recovered: turningPoints.some(({ turn, change }) => change < 0 && turn >= fromTurn && curve.some((later) => later.turn > turn && later.standing > (curve.find((point) => point.turn === turn - 1)?.standing ?? 1))),
  };
}
