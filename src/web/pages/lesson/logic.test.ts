import { describe, expect, it } from 'vitest';
import type { Attempt, CheckResult, CourseView, LessonView } from '../../../api/course-shapes.ts';
import { findNeighbours, isPassed, isTried, keepAttempt, keepCheck, pickExercise, readLessonSearch } from './logic.ts';

const named = (id: string) => ({ id, title: id });
const attempt = (exercise: string, id = exercise): Attempt => ({
  id, exercise, at: '2026-01-01T10:00:00.000Z', answer: { kind: 'text', text: 'Sorry.' }, feedback: { score: 1, summary: 'Good.', points: [], better: null, key: [] },
});
const question = (right: boolean): CheckResult['questions'][number] => ({ right, chosen: 0, answer: 0, because: '', becauseAnswer: '' });
const result = (right: number): CheckResult => ({ at: '2026-01-01T10:00:00.000Z', right, questions: [0, 1, 2].map((at) => question(at < right)), state: 'begun' });
const lesson = (change: Partial<LessonView> = {}): LessonView => ({
  ...named('sorry'), session: 'morning', minutes: 8, state: 'new', objectives: [], course: named('c'), day: { ...named('day-1'), number: 1 }, body: [], keyPoints: [], sources: {}, practise: null,
  exercises: ['a', 'b', 'c'].map((id) => ({ id, about: 'x', prompt: 'p', kind: 'reflect' as const, customer: 'Hm.' })), attempts: [], check: [], checked: null,
  demonstrations: [], videos: [], before: named('whole-before'), after: named('whole-after'), ...change,
});

describe('the address of a lesson', () => {
  it('names a format and an exercise, and nothing that cannot be one', () => {
    expect(readLessonSearch({ format: 'half-day', exercise: 'd1-e01', other: 1 })).toEqual({ format: 'half-day', exercise: 'd1-e01' });
    expect(readLessonSearch({ format: 7, exercise: '../x' })).toEqual({});
  });
});

describe('the lessons before and after', () => {
  const card = (id: string) => ({ ...named(id), session: 'morning' as const, minutes: 8, state: 'new' as const, exercises: 6, tried: 0, objectives: [] });
  const course = (...ids: string[]): CourseView => ({
    ...named('c'), summary: '', lessons: ids.length, done: 0, minutes: 0, formats: [], days: ids.map((id, at) => ({ ...named(`day-${id}`), number: at + 1, summary: '', lessons: [card(id)], demonstrations: [] })),
  });

  it('are those of the format, over the borders of days', () => {
    const { before, after } = findNeighbours(course('one', 'sorry', 'two'), lesson());
    expect([before?.id, after?.id]).toEqual(['one', 'two']);
    expect(findNeighbours(course('sorry'), lesson())).toEqual({ before: null, after: null });
  });

  it('are those of the whole course when the format does not hold the lesson', () => {
    expect(findNeighbours(course('one', 'two'), lesson())).toEqual({ before: named('whole-before'), after: named('whole-after') });
  });
});

describe('the exercises of a lesson', () => {
  it('open at the one asked for, else the first not tried, else the first', () => {
    expect(pickExercise(lesson({ attempts: [attempt('a')] }), 'c')).toBe(2);
    expect(pickExercise(lesson({ attempts: [attempt('a')] }), 'gone')).toBe(1);
    expect(pickExercise(lesson({ attempts: ['a', 'b', 'c'].map((id) => attempt(id)) }), undefined)).toBe(0);
  });

  it('keep the newest attempt at each', () => {
    const kept = keepAttempt(lesson({ attempts: [attempt('a', 'old'), attempt('b')] }), attempt('a', 'new'), 'begun');
    expect(kept.attempts.map(({ exercise, id }) => [exercise, id])).toEqual([['b', 'b'], ['a', 'new']]);
    expect(kept.state).toBe('begun');
    expect([isTried(kept.attempts, 'a'), isTried(kept.attempts, 'c')]).toEqual([true, false]);
  });
});

describe('the check', () => {
  it('is passed with two right', () => {
    expect([null, result(1), result(2), result(3)].map(isPassed)).toEqual([false, false, true, true]);
  });

  it('keeps the best result', () => {
    expect(keepCheck(lesson({ checked: result(3) }), result(1)).checked?.right).toBe(3);
    expect(keepCheck(lesson({ checked: result(1) }), result(2)).checked?.right).toBe(2);
    expect(keepCheck(lesson(), { ...result(2), state: 'done' })).toMatchObject({ state: 'done', checked: { right: 2 } });
  });
});
