import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../course/course.ts';
import { markLadder, markMatch, markOrder } from './mark-places.ts';
import { shownOrder } from './show-exercise.ts';

const order: Extract<Exercise, { kind: 'order' }> = { id: 'steps', about: 'steps', prompt: 'In order.', kind: 'order', items: ['Listen', 'Apologise', 'Act', 'Thank'], because: 'Nobody hears a fix before being heard.' };
const match: Extract<Exercise, { kind: 'match' }> = {
  id: 'pairs', about: 'pairs', prompt: 'Match.', kind: 'match',
  pairs: [{ left: 'a', right: 'In public', because: 'All may know.' }, { left: 'b', right: 'In private', because: 'It is about money.' }, { left: 'c', right: 'In public', because: 'Others ask as well.' }],
};
const ladder: Extract<Exercise, { kind: 'ladder' }> = {
  id: 'rungs', about: 'rungs', prompt: 'Climb.', kind: 'ladder', because: 'Each rung leaves a way back.',
  steps: [{ text: 'Name it', when: 'Swears once', because: 'They may not know.' }, { text: 'Set the limit', when: 'Goes on', because: 'Now they know.' }, { text: 'End it', when: 'Threatens', because: 'You need not stay.' }],
};

/** Places, as shown, of these indexes of the content. */
function placesOf(id: string, count: number, indexes: readonly number[]): number[] {
  const shown = shownOrder(id, count);
  return indexes.map((index) => shown.indexOf(index));
}

describe('steps put in order', () => {
  const mark = (indexes: readonly number[]) => markOrder(order, placesOf('steps', 4, indexes));

  it('are worth everything in order and nothing in reverse', () => {
    expect(mark([0, 1, 2, 3])).toMatchObject({ score: 1, summary: 'Every step stands in its place.' });
    expect(mark([3, 2, 1, 0]).score).toBe(0);
  });

  it('are worth the share of pairs that stand the right way round', () => {
    expect(mark([1, 0, 2, 3]).score).toBe(0.83);
    expect(mark([3, 0, 1, 2]).score).toBe(0.5);
    expect(mark([1, 0, 2, 3]).summary).toBe('Of every two steps, the right one comes first in 5 of 6 cases.');
  });

  it('say where each belongs, and why in this order', () => {
    const { points, key } = mark([0, 2, 1, 3]);
    expect(points.map(({ kind, about }) => [kind, about])).toEqual([['right', 'Listen'], ['wrong', 'Act'], ['wrong', 'Apologise'], ['right', 'Thank'], ['note', 'Why in this order']]);
    expect(points[1]?.because).toBe('It comes after “Apologise”.');
    expect(points[4]?.because).toBe(order.because);
    expect(key).toEqual(['1. Listen', '2. Apologise', '3. Act', '4. Thank']);
  });

  it('say of one that follows its step that it does, though both stand too late', () => {
    expect(mark([2, 0, 1, 3]).points.find(({ about }) => about === 'Apologise')?.because).toBe('It comes after “Listen”, as you have it.');
  });

  it('lose by every swap of two neighbours that stood right', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.nat(2), (given, at) => {
        const [first = 0, second = 0] = given.slice(at, at + 2);
        const swapped = given.map((step, place) => (place === at ? second : place === at + 1 ? first : step));
        const [before, after] = [mark(given).score ?? 0, mark(swapped).score ?? 0];
        expect(first < second ? after < before : after > before).toBe(true);
      }),
    );
  });
});

describe('pairs', () => {
  const mark = (indexes: readonly number[]) => markMatch(match, placesOf('pairs', 3, indexes));

  it('are worth everything when all go together, each with its reason', () => {
    expect(mark([0, 1, 2])).toMatchObject({ score: 1, summary: 'All 3 pairs are right.' });
    expect(mark([0, 1, 2]).points.map(({ because }) => because)).toEqual(['All may know.', 'It is about money.', 'Others ask as well.']);
  });

  it('take either of two parts with the same words', () => {
    expect(mark([2, 1, 0]).score).toBe(1);
    expect(mark([0, 1, 0]).score).toBe(1);
  });

  it('say of a wrong one what it goes with', () => {
    const { score, points, summary } = mark([1, 0, 2]);
    expect([score, summary]).toEqual([0.33, '1 of 3 pairs are right.']);
    expect(points[0]).toMatchObject({ kind: 'wrong', about: 'a', because: 'It goes with “In public”, not with “In private”. All may know.' });
  });

  it('give the one reason for all where there is one', () => {
    const { pairs } = match;
    const bare = { ...match, pairs: pairs.map(({ left, right }) => ({ left, right })), because: 'What others ask too is answered in public.' };
    expect(markMatch(bare, placesOf('pairs', 3, [0, 1, 2])).points.map(({ because }) => because)).toEqual(pairs.map(() => bare.because));
    expect(markMatch({ ...match, because: 'As a rule.' }, placesOf('pairs', 3, [0, 1, 2])).points.at(-1)).toMatchObject({ kind: 'note', because: 'As a rule.' });
  });
});

describe('a ladder', () => {
  const mark = (indexes: readonly number[]) => markLadder(ladder, placesOf('rungs', 3, indexes));

  it('is worth everything with each step at its moment', () => {
    expect(mark([0, 1, 2])).toMatchObject({ score: 1, key: ['Swears once – Name it', 'Goes on – Set the limit', 'Threatens – End it'] });
  });

  it('counts step by step and says which belongs where', () => {
    const { score, points } = mark([0, 2, 1]);
    expect(score).toBe(0.33);
    expect(points.map(({ kind }) => kind)).toEqual(['right', 'wrong', 'wrong', 'note']);
    expect(points[1]).toMatchObject({ about: 'Goes on', because: 'Here belongs “Set the limit”. Now they know.' });
    expect(points[3]?.because).toBe(ladder.because);
  });

  it('counts a step given twice once', () => {
    expect(mark([0, 0, 0]).score).toBe(0.33);
  });
});
