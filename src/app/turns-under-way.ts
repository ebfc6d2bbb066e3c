import type { RouteInput, RouteOutput } from '../api/routes.ts';
import type { WordingEvent } from '../api/shapes.ts';
import type { SessionKey } from './ports.ts';

/** Somebody who follows a turn while it is worded. */
export interface Listener {
  hear(event: WordingEvent): void;
  /** Aborted when they are gone. */
  gone: AbortSignal;
}

type Answer = RouteOutput<'sendTurn'>;
type Said = RouteInput<'sendTurn'>['body'];

/** A turn that is being taken: whoever sends it again meanwhile joins it. Wording stops when all who listened are gone. */
export class TurnUnderWay {
  readonly said: Said;
  readonly #stopping = new AbortController();
  readonly #listeners = new Set<Listener>();
  /** Somebody waits for the answer without listening, and stays. */
  #awaited = false;
  #shown = '';
  #answer: Promise<Answer> | undefined;

  constructor(said: Said) {
    this.said = said;
  }

  begin(take: (tell: (event: WordingEvent) => void, signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    this.#answer = take((event) => this.#tell(event), this.#stopping.signal);
    return this.#answer;
  }

  join(listener: Listener | undefined): void {
    if (listener === undefined) {
      this.#awaited = true;
      return;
    }
    this.#listeners.add(listener);
    if (this.#shown !== '') listener.hear({ event: 'words', text: this.#shown });
    const leave = (): void => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0 && !this.#awaited) this.#stopping.abort('not-heard');
    };
    if (listener.gone.aborted) leave();
    else listener.gone.addEventListener('abort', leave, { once: true });
  }

  /** The answer to it, the same for all who wait. */
  async wait(): Promise<Answer> {
    if (this.#answer === undefined) throw new Error('A turn is waited for before it began');
    return this.#answer;
  }

  stop(): void {
    this.#stopping.abort('stopped');
  }

  #tell(event: WordingEvent): void {
    this.#shown = event.event === 'words' ? this.#shown + event.text : '';
    for (const listener of this.#listeners) listener.hear(event);
  }
}

/** Turns being taken in this process, one a role-play, and what goes on after them. */
export class TurnsUnderWay {
  readonly #turns = new Map<string, TurnUnderWay>();
  readonly #readings = new Set<Promise<void>>();
  readonly #stopping = new AbortController();

  find(key: SessionKey): TurnUnderWay | undefined {
    return this.#turns.get(nameKey(key));
  }

  /** Takes a turn; others find it until it is stored. */
  async take(key: SessionKey, turn: TurnUnderWay, take: Parameters<TurnUnderWay['begin']>[0]): Promise<Answer> {
    const name = nameKey(key);
    this.#turns.set(name, turn);
    try {
      return await turn.begin(take);
    } finally {
      this.#turns.delete(name);
    }
  }

  /** Lets something go on that nobody waits for; it must not reject. */
  goOn(work: (signal: AbortSignal) => Promise<void>): void {
    const reading = work(this.#stopping.signal).finally(() => this.#readings.delete(reading));
    this.#readings.add(reading);
  }

  /** What goes on behind the answers is done. */
  async settle(): Promise<void> {
    await Promise.all(this.#readings);
  }

  /** Has every turn under way worded as built in, and gives up what goes on behind. */
  async close(): Promise<void> {
    this.#stopping.abort('stopped');
    for (const turn of this.#turns.values()) turn.stop();
    await this.settle();
  }
}

function nameKey({ organisation, session }: SessionKey): string {
  return `${organisation}/${session}`;
}
