import type { Conversation } from '../core/conversation/conversation.ts';
import { replay } from '../core/conversation/conversation.ts';
import type { Application } from './application.ts';
import { requireEntry } from './library.ts';
import type { SessionKey, SessionRecord, TurnRecord } from './ports.ts';

interface Held {
  conversation: Conversation;
  /** Stored turns it was derived from; another process may have added more since. */
  turns: number;
}

/** Conversations used lately, the least lately used one dropped first. */
export class Conversations {
  readonly #held = new Map<string, Held>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The conversation after that many turns, if held. */
  find(key: SessionKey, turns: number): Conversation | null {
    const name = nameKey(key);
    const held = this.#held.get(name);
    if (held === undefined || held.turns !== turns) return null;
    this.#held.delete(name);
    this.#held.set(name, held);
    return held.conversation;
  }

  keep(key: SessionKey, turns: number, conversation: Conversation): void {
    const name = nameKey(key);
    this.#held.delete(name);
    this.#held.set(name, { conversation, turns });
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= this.#limit) break;
      this.#held.delete(oldest);
    }
  }
}

/** The conversation of a session as it stands: held, or replayed from the stored utterances. Throws `scenario-removed`. */
export async function recallConversation(application: Application, session: SessionRecord, turns?: readonly TurnRecord[]): Promise<Conversation> {
  const key = { organisation: session.organisation, session: session.id };
  const held = application.conversations.find(key, session.turns);
  if (held !== null) return held;
  const { scenario, voice } = requireEntry(application.library, session.scenario);
  const stored = turns ?? (await application.database.listTurns(key));
  const conversation = replay(scenario, voice, { seed: session.seed, channel: session.channel }, stored.map(({ text, ends }) => ({ text, ends })));
  application.conversations.keep(key, stored.length, conversation);
  return conversation;
}

function nameKey({ organisation, session }: SessionKey): string {
  return `${organisation}/${session}`;
}
