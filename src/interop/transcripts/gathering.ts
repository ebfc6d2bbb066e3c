import { buildRecord, type FoundConversation, nameConversation } from './build-record.ts';
import { copyString } from './copy-string.ts';
import { openLimit, recordLimit, type TranscriptRecord } from './record.ts';
import type { SpokenTurn } from './sides.ts';
import { describeBroken, type Source } from './source.ts';

/** What one line of a file says of the conversation it belongs to. */
export interface GatheredTurn<Turn extends SpokenTurn = SpokenTurn> {
  conversation: string;
  line: number;
  turn: Turn;
  about: Pick<FoundConversation, 'channel' | 'agent' | 'team'>;
}

interface OpenConversation<Turn> {
  line: number;
  about: GatheredTurn['about'];
  turns: Turn[];
  size: number;
  late: boolean;
}

/** How many conversations are remembered as already given away. */
const rememberedLimit = 100_000;
/** What a turn weighs beyond its letters. */
const turnWeight = 100;

function copyTurn<Turn extends SpokenTurn>(turn: Turn): Turn {
  const copy = { ...turn, speaker: copyString(turn.speaker), text: copyString(turn.text) };
  if (typeof copy.at === 'string') copy.at = copyString(copy.at);
  return copy;
}

function copyAbout({ channel, agent, team }: GatheredTurn['about']): GatheredTurn['about'] {
  return { channel, agent: agent === undefined ? undefined : copyString(agent), team: team === undefined ? undefined : copyString(team) };
}

/**
 * Gathers turns that stand one a line into conversations, in memory that does not grow with the file: when the turns held pass the
 * limit, the conversation longest without a new turn is closed. Turns that come after their conversation was closed are a broken record.
 */
export class Gathering<Turn extends SpokenTurn = SpokenTurn> {
  readonly #source: Source;
  readonly #settle: (turns: readonly Turn[]) => readonly SpokenTurn[];
  readonly #limit: number;
  readonly #open = new Map<string, OpenConversation<Turn>>();
  readonly #closed = new Set<string>();
  #held = 0;

  /** `settle` makes a closed conversation's turns out of those gathered. */
  constructor(source: Source, settle: (turns: readonly Turn[]) => readonly SpokenTurn[] = (turns) => turns, limit = openLimit) {
    this.#source = source;
    this.#settle = settle;
    this.#limit = limit;
  }

  /** Adds a turn and gives the conversations that had to be closed for it. */
  *add({ conversation, line, turn, about }: GatheredTurn<Turn>): Generator<TranscriptRecord> {
    const open = this.#open.get(conversation) ?? { line, about: copyAbout(about), turns: [], size: 0, late: this.#closed.has(conversation) };
    this.#open.delete(conversation);
    this.#open.set(copyString(conversation), open);
    const weight = turn.text.length + turnWeight;
    open.size += weight;
    if (open.size <= recordLimit) {
      if ((open.about.agent === undefined && about.agent !== undefined) || (open.about.team === undefined && about.team !== undefined)) {
        open.about = copyAbout({ channel: open.about.channel, agent: open.about.agent ?? about.agent, team: open.about.team ?? about.team });
      }
      open.turns.push(copyTurn(turn));
      this.#held += weight;
    }
    while (this.#held > this.#limit && this.#open.size > 1) {
      const [oldest] = this.#open.keys();
      if (oldest === undefined) return;
      yield this.#close(oldest);
    }
  }

  /** Gives what is still open, in the order of first turns. */
  *finish(): Generator<TranscriptRecord> {
    const inOrder = [...this.#open].sort(([, first], [, second]) => first.line - second.line);
    for (const [conversation] of inOrder) yield this.#close(conversation);
  }

  #close(conversation: string): TranscriptRecord {
    const open = this.#open.get(conversation);
    if (open === undefined) throw new Error(`Conversation ${conversation} is not open.`);
    this.#open.delete(conversation);
    this.#held -= open.turns.reduce((sum, turn) => sum + turn.text.length + turnWeight, 0);
    this.#closed.add(conversation);
    if (this.#closed.size > rememberedLimit) for (const first of [...this.#closed].slice(0, rememberedLimit / 10)) this.#closed.delete(first);
    const named = nameConversation(conversation);
    if (open.late) return describeBroken(this.#source, open.line, `${named} goes on too far from its earlier turns.`, 'Sort the file by conversation.');
    if (open.size > recordLimit) {
      return describeBroken(this.#source, open.line, `${named} is longer than ${recordLimit.toLocaleString('en-GB')} characters.`, 'Give each conversation an id of its own, or leave this one out.');
    }
    return buildRecord(this.#source, { id: conversation, line: open.line, ...open.about, turns: this.#settle(open.turns) });
  }
}
