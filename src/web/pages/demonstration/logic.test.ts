import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, countLanded, type Film, type FilmLine, findPause, hasLanded, isSaying, measureFilm, measureLine, measureWords, move, openPlayer, pickFilm, type Player, readVersion, speeds, tick } from './logic.ts';

const line = (who: FilmLine['who'], text: string, note: string | null = null): FilmLine => ({ who, text, note, move: null, anger: 50 });
const film: Film = {
  lines: [line('customer', 'The car is not here, again.'), line('agent', 'Can I take your learner number?', 'A form in the place of an answer.'), line('customer', 'No.'), line('agent', 'Then there is nothing I can do.')],
  pauses: [{ version: 'bad', before: 2, question: 'What would you say now?', hint: 'She said “again”.' }],
};
const straight: Film = { ...film, pauses: [] };
const act = (player: Player, ...doings: (Action | Exclude<Action['do'], 'tick' | 'go-to' | 'speed' | 'voiced'>)[]): Player =>
  doings.reduce<Player>((now, doing) => move(now, typeof doing === 'string' ? { do: doing } : doing), player);
const lengthOf = (index: number, of: Film = film): number => measureLine(of.lines[index] as FilmLine);
const begun = act(openPlayer(straight), 'toggle');

describe('how long a line stands', () => {
  it('grows with its words and with its note', () => {
    expect(measureLine(line('agent', 'A much longer sentence that takes its time to be said aloud.'))).toBeGreaterThan(measureLine(line('agent', 'A sentence that is rather shorter.')));
    expect(measureLine(line('agent', 'The same.', 'With a note.'))).toBeGreaterThan(measureLine(line('agent', 'The same.')));
  });

  it('is two seconds at least, however short', () => {
    expect(measureLine(line('agent', 'No.'))).toBe(2_000);
  });

  it('leaves a reader no fewer than 50 milliseconds a letter', () => {
    const words = line('customer', 'You sold the car. You really sold the car, and nobody thought of telling me about it.');
    expect(measureWords(words) / words.text.length).toBeGreaterThan(50);
  });

  it('adds up to the length of the film', () => {
    expect(measureFilm(film)).toBe([0, 1, 2, 3].reduce((sum, index) => sum + lengthOf(index), 0));
  });
});

describe('a film', () => {
  it('waits until it is started', () => {
    expect(tick(openPlayer(film), 60_000)).toEqual(openPlayer(film));
  });

  it('goes to the next line when the time of the first is over', () => {
    const before = tick(begun, lengthOf(0) - 1);
    expect(before.line).toBe(0);
    expect(tick(before, 1)).toMatchObject({ line: 1, elapsed: 0, mode: 'playing' });
  });

  it('takes over what is left of a long tick into the next lines', () => {
    expect(tick(begun, lengthOf(0) + lengthOf(1) + 300)).toMatchObject({ line: 2, elapsed: 300 });
  });

  it('ends after its last line and stays there', () => {
    const over = tick(begun, measureFilm(straight));
    expect(over).toMatchObject({ mode: 'over', line: 3 });
    expect(tick(over, 5_000)).toBe(over);
  });

  it('takes half the time at twice the speed', () => {
    const fast = act(begun, { do: 'speed', speed: 2 });
    expect(tick(fast, lengthOf(0) / 2).line).toBe(1);
    expect(tick(fast, lengthOf(0) / 2 - 1).line).toBe(0);
  });

  it('stands still while it is paused and goes on where it was', () => {
    const paused = act(tick(begun, 700), 'toggle');
    expect(tick(paused, 60_000)).toEqual(paused);
    expect(tick(act(paused, 'toggle'), 100)).toMatchObject({ line: 0, elapsed: 800 });
  });

  it('does not leave a line that a voice has not finished', () => {
    const voiced = tick(act(begun, { do: 'voiced', voiced: true }), 600_000);
    expect(voiced).toMatchObject({ line: 0, elapsed: lengthOf(0) });
    expect(tick(act(voiced, { do: 'voiced', voiced: false }), 1).line).toBe(1);
  });

  it('forgets a voice when the line is left by hand', () => {
    expect(act(begun, { do: 'voiced', voiced: true }, 'forward').voiced).toBe(false);
  });

  it('runs backwards for no clock', () => {
    expect(tick(begun, -500)).toEqual(begun);
  });

  it('begins from the start when it is played after its end', () => {
    const again = act(tick(begun, 10 ** 6), 'toggle');
    expect(again).toMatchObject({ line: 0, elapsed: 0, mode: 'playing', asked: [] });
    expect(again.take).toBeGreaterThan(begun.take);
  });
});

describe('a question', () => {
  const asked = tick(act(openPlayer(film), 'toggle'), 10 ** 6);

  it('stops the film before its line', () => {
    expect(asked).toMatchObject({ mode: 'asking', line: 0 });
    expect(findPause(asked)?.question).toBe('What would you say now?');
  });

  it('is followed by its hint, then by the line', () => {
    const advised = act(asked, 'toggle');
    expect(advised).toMatchObject({ mode: 'advising', line: 0 });
    expect(act(advised, 'toggle')).toMatchObject({ mode: 'playing', line: 1, asked: [2] });
  });

  it('is asked once, also when the lines before are played again', () => {
    const after = act(asked, 'toggle', 'toggle', 'back');
    expect(after.line).toBe(0);
    expect(tick(after, lengthOf(0)).line).toBe(1);
  });

  it('is asked again in a new showing', () => {
    expect(tick(act(asked, 'toggle', 'toggle', 'restart'), 10 ** 6)).toMatchObject({ mode: 'asking', line: 0 });
  });

  it('is met by going forward too', () => {
    const first = act(openPlayer(film), 'toggle');
    expect(act(first, 'forward').mode).toBe('asking');
    expect(act(first, 'forward', 'forward', 'forward')).toMatchObject({ mode: 'playing', line: 1 });
  });

  it('lets the line before be heard again', () => {
    expect(act(asked, 'back')).toMatchObject({ mode: 'playing', line: 0, elapsed: 0 });
    expect(act(asked, 'again')).toMatchObject({ mode: 'playing', line: 0, elapsed: 0 });
  });

  it('is jumped over by choosing a line after it', () => {
    expect(act(asked, { do: 'go-to', line: 2 })).toMatchObject({ mode: 'playing', line: 2 });
  });
});

describe('moving about', () => {
  it('goes back a line, and no further than the first', () => {
    expect(act(begun, 'forward', 'back')).toMatchObject({ line: 0, mode: 'playing' });
    expect(act(begun, 'back', 'back').line).toBe(0);
  });

  it('keeps still when it was paused', () => {
    expect(act(begun, 'toggle', 'forward')).toMatchObject({ line: 1, mode: 'paused' });
    expect(act(begun, 'toggle', { do: 'go-to', line: 3 })).toMatchObject({ line: 3, mode: 'paused' });
  });

  it('starts a line anew', () => {
    const again = act(tick(begun, 900), 'again');
    expect(again).toMatchObject({ line: 0, elapsed: 0 });
    expect(again.take).toBe(begun.take + 1);
  });

  it('plays the last line again from the end', () => {
    expect(act(tick(begun, 10 ** 6), 'back')).toMatchObject({ line: 3, mode: 'playing' });
  });

  it('ends by going forward from the last line', () => {
    expect(act(begun, { do: 'go-to', line: 3 }, 'forward').mode).toBe('over');
  });

  it('goes to no line that is not there, and back from none', () => {
    expect(act(begun, { do: 'go-to', line: 4 })).toBe(begun);
    expect(act(begun, { do: 'go-to', line: -1 })).toBe(begun);
    const ready = openPlayer(film);
    expect(act(ready, 'back', 'again')).toBe(ready);
  });
});

describe('what is seen', () => {
  it('is the effect once most of the words are out', () => {
    const words = measureWords(straight.lines[0] as FilmLine);
    expect(hasLanded(tick(begun, words * 0.6))).toBe(false);
    expect(hasLanded(tick(begun, words * 0.8))).toBe(true);
    expect([openPlayer(film), begun, tick(begun, words), tick(begun, lengthOf(0) + 1)].map(countLanded)).toEqual([0, 0, 1, 1]);
  });

  it('is the whole film at its end', () => {
    expect(countLanded(tick(begun, 10 ** 6))).toBe(4);
  });

  it('is somebody saying something, while they do', () => {
    const words = measureWords(straight.lines[1] as FilmLine);
    const second = act(begun, 'forward');
    expect(isSaying(second)).toBe(true);
    expect(isSaying(tick(second, words + 1))).toBe(false);
    expect(isSaying(act(tick(second, words + 1), { do: 'voiced', voiced: true }))).toBe(true);
    expect(isSaying(act(second, 'toggle'))).toBe(false);
  });
});

describe('whatever is done', () => {
  const doing: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ do: fc.constant('tick' as const), ms: fc.integer({ min: 0, max: 9_000 }) }),
    fc.constantFrom<Action>({ do: 'toggle' }, { do: 'forward' }, { do: 'back' }, { do: 'again' }, { do: 'restart' }, { do: 'voiced', voiced: true }, { do: 'voiced', voiced: false }),
    fc.record({ do: fc.constant('go-to' as const), line: fc.integer({ min: -2, max: 6 }) }),
    fc.record({ do: fc.constant('speed' as const), speed: fc.constantFrom(...speeds) }),
  );

  it('the line is one of the film, its time within its length, and only a question stops at a question', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 40 }), (doings) => {
        for (let player = openPlayer(film), index = 0; index < doings.length; index += 1) {
          player = move(player, doings[index] as Action);
          expect(player.line).toBeGreaterThanOrEqual(player.mode === 'ready' ? -1 : 0);
          expect(player.line).toBeLessThan(film.lines.length);
          if (player.line >= 0) expect(player.elapsed).toBeLessThanOrEqual(lengthOf(player.line) + 1e-6);
          if (player.mode === 'asking' || player.mode === 'advising') expect(findPause(player)).not.toBeNull();
        }
      }),
    );
  });

  it('no time is lost by how it is cut into ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4_000 }), { maxLength: 12 }), (parts) => {
        const whole = tick(begun, parts.reduce((sum, part) => sum + part, 0));
        const piecewise = parts.reduce(tick, begun);
        expect(piecewise).toEqual(whole);
      }),
    );
  });

  it('pressing play often enough always reaches the end', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 20 }), (doings) => {
        let player = { ...doings.reduce(move, openPlayer(film)), voiced: false };
        for (let step = 0; step < 40 && player.mode !== 'over'; step += 1) player = player.mode === 'playing' ? tick(player, 10_000) : act(player, 'toggle');
        expect(player.mode).toBe('over');
      }),
    );
  });
});

describe('the address', () => {
  it('names a version, or nothing', () => {
    expect([{ version: 'good' }, { version: 'bad' }, { version: 'ugly' }, {}].map(readVersion)).toEqual([{ version: 'good' }, { version: 'bad' }, {}, {}]);
  });

  it('picks the lines and the questions of its version', () => {
    const demonstration = { bad: film.lines, good: straight.lines.slice(1), pauses: [...film.pauses, { ...film.pauses[0], version: 'good', before: 3 }] } as unknown as Parameters<typeof pickFilm>[0];
    expect(pickFilm(demonstration, 'good')).toEqual({ lines: straight.lines.slice(1), pauses: [{ ...film.pauses[0], version: 'good', before: 3 }] });
  });
});
