import { describe, expect, it } from 'vitest';
import type { WordingEvent } from '../api/shapes.ts';
import { TurnsUnderWay, TurnUnderWay } from './turns-under-way.ts';
import type { Listener } from './turns-under-way.ts';

const key = { organisation: 'guests', session: 'one' };
const said = { id: 'a', text: 'Hello', ends: false };

function listen(): { listener: Listener; heard: WordingEvent[]; leave(): void } {
  const gone = new AbortController();
  const heard: WordingEvent[] = [];
  return { listener: { hear: (event) => heard.push(event), gone: gone.signal }, heard, leave: () => gone.abort() };
}

/** A turn that goes on until it is stopped; its answer is why. */
function takeOne(turns: TurnsUnderWay, turn: TurnUnderWay): { answer: Promise<unknown>; tell(event: WordingEvent): void } {
  let tell: (event: WordingEvent) => void = () => {};
  const answer = turns.take(key, turn, (heard, signal) => {
    tell = heard;
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.reason)));
  });
  return { answer, tell: (event) => tell(event) };
}

describe('a turn under way', () => {
  it('is found until it is done', async () => {
    const turns = new TurnsUnderWay();
    const turn = new TurnUnderWay(said);
    const { answer } = takeOne(turns, turn);
    expect(turns.find(key)).toBe(turn);
    expect(turns.find({ ...key, session: 'two' })).toBeUndefined();
    turn.stop();
    expect(await answer).toBe('stopped');
    expect(turns.find(key)).toBeUndefined();
  });

  it('tells who joins late all that stands so far, and the same answer', async () => {
    const turns = new TurnsUnderWay();
    const turn = new TurnUnderWay(said);
    const [first, second] = [listen(), listen()];
    turn.join(first.listener);
    const { answer, tell } = takeOne(turns, turn);
    tell({ event: 'words', text: 'Void.' });
    tell({ event: 'again' });
    tell({ event: 'words', text: 'Right, ' });
    tell({ event: 'words', text: 'look.' });
    turn.join(second.listener);
    tell({ event: 'words', text: ' No.' });
    expect(first.heard).toHaveLength(5);
    expect(second.heard).toEqual([{ event: 'words', text: 'Right, look.' }, { event: 'words', text: ' No.' }]);
    turn.stop();
    expect(await turn.wait()).toBe(await answer);
  });

  it('stops when the last listener is gone', async () => {
    const turn = new TurnUnderWay(said);
    const [first, second] = [listen(), listen()];
    turn.join(first.listener);
    turn.join(second.listener);
    let done = false;
    const { answer } = takeOne(new TurnsUnderWay(), turn);
    void answer.then(() => (done = true));
    first.leave();
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).toBe(false);
    second.leave();
    expect(await answer).toBe('not-heard');
  });

  it('goes on for who waits without listening', async () => {
    const turn = new TurnUnderWay(said);
    const { listener, leave } = listen();
    turn.join(listener);
    turn.join(undefined);
    const { answer } = takeOne(new TurnsUnderWay(), turn);
    leave();
    turn.stop();
    expect(await answer).toBe('stopped');
  });
});

describe('closing', () => {
  it('stops every turn and what goes on behind, and waits for it', async () => {
    const turns = new TurnsUnderWay();
    const { answer } = takeOne(turns, new TurnUnderWay(said));
    let ended = false;
    turns.goOn(async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      ended = true;
    });
    await turns.close();
    expect(ended).toBe(true);
    expect(await answer).toBe('stopped');
  });
});
