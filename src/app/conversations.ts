import type { Conversation } from '../core/conversation/conversation.ts';
import type { AgentUtterance } from '../core/conversation/turn.ts';
import { replay } from '../core/conversation/conversation.ts';
import type { Application } from './application.ts';
import { requireEntry } from './library.ts';
import type { SessionRecord, TurnRecord } from './ports.ts';

/** What the agent did in a stored turn, as the engine takes it. */
export function nameUtterance({ text, ends, bearing }: Pick<TurnRecord, 'text' | 'ends' | 'bearing'>): AgentUtterance {
  return { text, ends, ...(bearing === null ? {} : { bearing }) };
}

/** The conversation of a session as it stands: held, or replayed from the stored utterances. Throws `scenario-removed`. */
export async function recallConversation(application: Application, session: SessionRecord, turns?: readonly TurnRecord[]): Promise<Conversation> {
  const key = { organisation: session.organisation, session: session.id };
  const held = application.conversations.find(key, session.turns);
  if (held !== null) return held;
  const { scenario, voice } = requireEntry(application.library, session.scenario);
  const stored = turns ?? (await application.database.listTurns(key));
  const conversation = replay(scenario, voice, { seed: session.seed, channel: session.channel, reader: application.library.reader }, stored.map(nameUtterance));
  application.conversations.keep(key, stored.length, conversation);
  return conversation;
}
