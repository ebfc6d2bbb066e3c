import type { Channel } from '../codebook.ts';
import type { Agenda } from './agenda.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state.ts';
import type { Act } from './turn.ts';

/** Where the conversation stands when a turn is read. */
export interface Standing {
  scenario: Scenario;
  agenda: Agenda;
  state: State;
  anger: number;
  /** What the customer did last. */
  lastActs: readonly Act[];
  feelingOpen: boolean;
  channel: Channel;
  /** The agent's earlier turns. */
  earlier: readonly string[];
}
