import { scoreConversation } from '../core/assessment/assess.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import type { SessionEnd } from './ports.ts';

/** How a conversation ends in the store, with what lists and progress show of its assessment; takes about a millisecond. */
export function summariseEnd(conversation: Conversation): SessionEnd {
  const { overall, competencies, ending } = scoreConversation(conversation);
  const shown = competencies.flatMap(({ id, score }) => (score === null ? [] : [[id, score] as const]));
  return { ending, summary: { overall, scores: Object.fromEntries(shown) } };
}
