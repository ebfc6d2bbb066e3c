import { describe, expect, it } from 'vitest';
import { listLessons, nameDay, readCourseSearch } from './logic.ts';

describe('a course', () => {
  it('reads its format from an address and leaves out what cannot be one', () => {
    expect(readCourseSearch({ format: 'half-day', other: 1 })).toEqual({ format: 'half-day' });
    for (const format of [3, '', 'Half day', ['one-day'], 'x'.repeat(81)]) expect(readCourseSearch({ format })).toEqual({});
  });

  it('has the lessons of its days, one day after the other', () => {
    const lesson = (id: string) => ({ id, title: id, session: 'morning' as const, minutes: 8, state: 'new' as const, exercises: 6, tried: 0, objectives: [] });
    const day = (number: number, ...lessons: string[]) => ({ id: `day-${number}`, title: '', number, summary: '', lessons: lessons.map(lesson), demonstrations: [] });
    expect(listLessons({ days: [day(1, 'a', 'b'), day(3, 'c')] }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('names its days with their numbers', () => {
    expect(nameDay({ number: 4, title: 'Difficult customers' })).toBe('Day 4: Difficult customers');
  });
});
