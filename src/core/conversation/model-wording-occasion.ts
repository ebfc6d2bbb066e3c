import type { Channel } from '../codebook.ts';
import type { Utterance } from '../language/observation.ts';
import type { Conversation } from './conversation.ts';

/** A move to be worded: the conversation after the turn as the engine holds it, and what the learner saw and said, oldest first, up to the agent's turn. */
export interface WordingOccasion {
  conversation: Conversation;
  shown: readonly Utterance[];
}

/** Characters a message may have however long the built-in one is; at least so many however short. */
const channelMaximum: Record<Channel, number> = { chat: 600, email: 2400, phone: 600, social: 500, 'in-person': 600 };
const leastMaximum = 90;
/** How much longer than the built-in wording a text may be. */
const stretch = 1.8;

/** Characters a text for a move may have. */
export function measureRoom(builtIn: string, channel: Channel): number {
  return Math.max(builtIn.length, Math.min(channelMaximum[channel], Math.max(leastMaximum, Math.floor(builtIn.length * stretch))));
}
