import { HeldConversations } from './held-conversations.ts';
import type { Library } from './library.ts';
import type { Analyst, Chance, Clock, Database, Journal } from './ports.ts';

/** All that the use cases work with. */
export interface Application {
  database: Database;
  library: Library;
  analyst: Analyst;
  conversations: HeldConversations;
  clock: Clock;
  chance: Chance;
  journal: Journal;
}

/** Live conversations held in memory, at some tens of kilobytes each; the rest is replayed when asked for. */
const conversationsHeld = 250;

/** Puts the parts together. */
export function createApplication(parts: Omit<Application, 'conversations'>): Application {
  return { ...parts, conversations: new HeldConversations(conversationsHeld) };
}
