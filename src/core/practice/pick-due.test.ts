import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCourse } from '../../../test/practice/example-course.ts';
import type { Exercise } from '../course/course.ts';
import { estimateMinutes, pickDue } from './pick-due.ts';

const source = { kind: 'exercise', course: 'example', lesson: 'limits', exercise: 'climb' } as const;
const all = exampleCourse.days.flatMap(({ lessons }) => lessons.flatMap(({ exercises }) => exercises));
const of = (id: string): number => estimateMinutes(source, all.find((exercise) => exercise.id === id));

describe('how long a card takes', () => {
  it('is longest for own words and shortest for a question', () => {
    const ownTurn = estimateMinutes({ kind: 'own-turn', session: 'a', turn: 1, scenario: 'lamp', customer: '', said: '', aim: '', better: null }, undefined);
    const question = estimateMinutes({ kind: 'question', course: 'example', lesson: 'limits', question: 0 }, undefined);
    expect([question, of('pick-back'), of('climb'), ownTurn]).toEqual([question, of('pick-back'), of('climb'), ownTurn].sort((one, other) => one - other));
    expect(of('say-back')).toBeGreaterThan(of('pick-back'));
    expect(of('order-sums')).toBe(of('climb'));
  });

  it('of a swap goes by whether it is chosen or written', () => {
    const swap: Exercise = { id: 'swap', about: 'sums-one', prompt: '', kind: 'swap', phrase: 'Calm down.' };
    expect(estimateMinutes(source, swap)).toBeGreaterThan(estimateMinutes(source, { ...swap, answers: [] }));
    expect(estimateMinutes(source, undefined)).toBeGreaterThan(0);
  });
});

describe('what is asked at one time', () => {
  const cards = (...minutes: number[]) => minutes.map((takes, place) => ({ place, minutes: takes, kind: 'question' as const }));

  it('is nothing where nothing is due', () => {
    expect(pickDue([])).toEqual({ now: [], later: 0, minutes: 0 });
  });

  it('is at most eight cards, and the rest later', () => {
    const { now, later, minutes } = pickDue(cards(...Array.from({ length: 11 }, () => 0.4)));
    expect([now.length, later, minutes]).toEqual([8, 3, 4]);
  });

  it('is at most five minutes', () => {
    expect(pickDue(cards(1.5, 1.5, 1.5, 1.5))).toMatchObject({ now: [{ place: 0 }, { place: 1 }, { place: 2 }], later: 1, minutes: 5 });
  });

  it('is one card however long it takes', () => {
    expect(pickDue(cards(9, 1))).toMatchObject({ now: [{ place: 0 }], later: 1, minutes: 9 });
  });

  it('takes kinds in turn, each in its order', () => {
    const kinds = ['question', 'question', 'question', 'own-turn', 'question', 'exercise', 'own-turn'] as const;
    const { now } = pickDue(kinds.map((kind, place) => ({ place, minutes: 0.1, kind })));
    expect(now.map(({ place }) => place)).toEqual([0, 3, 5, 1, 6, 2, 4]);
  });

  it('keeps the order, forgets none, and asks at least one', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0.1, max: 6, noNaN: true }), { minLength: 1, maxLength: 40 }), (minutes) => {
      const { now, later } = pickDue(cards(...minutes));
      expect(now.map(({ place }) => place)).toEqual(now.map((_, place) => place));
      expect(now.length + later).toBe(minutes.length);
      expect(now.length).toBeGreaterThan(0);
    }));
  });
});
