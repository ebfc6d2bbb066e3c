import type { Conversation } from '../core/conversation/conversation.ts';
import type { SessionKey } from './ports.ts';

interface Held {
  conversation: Conversation;
  /** Stored turns it was derived from; another process may have added more since. */
  turns: number;
}

/** Conversations used lately, the least lately used one dropped first. */
export class HeldConversations {
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

function nameKey({ organisation, session }: SessionKey): string {
  return `${organisation}/${session}`;
}
