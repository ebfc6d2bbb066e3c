import { describe, expect, it } from 'vitest';
import type { LessonCard } from '../../../api/course-shapes.ts';
import { groupBySession, measureCourse, nameTime } from './logic.ts';

const lesson = (id: string, state: LessonCard['state'], session: LessonCard['session'] = 'morning'): LessonCard => ({ id, title: id, session, minutes: 8, state, exercises: 6, tried: 0, objectives: [] });
const day = (id: string, lessons: LessonCard[]) => ({ id, title: id, number: 1, summary: '', lessons, demonstrations: [] });

describe('a course', () => {
  it('is measured over all its days, and the next lesson is the first that is not done', () => {
    const days = [day('one', [lesson('a', 'done'), lesson('b', 'begun')]), day('two', [lesson('c', 'new')])];
    expect(measureCourse({ days })).toMatchObject({ lessons: 3, done: 1, minutes: 24, next: { id: 'b' } });
  });

  it('that is done has no next lesson, and one without lessons neither', () => {
    expect(measureCourse({ days: [day('one', [lesson('a', 'done')])] }).next).toBeNull();
    expect(measureCourse({ days: [] })).toEqual({ lessons: 0, done: 0, minutes: 0, next: null });
  });

  it('groups the lessons of a day by session', () => {
    expect(groupBySession([lesson('a', 'new'), lesson('b', 'new', 'afternoon'), lesson('c', 'new')]).map(({ session, lessons }) => [session, lessons.map(({ id }) => id)])).toEqual([
      ['morning', ['a', 'c']], ['afternoon', ['b']],
    ]);
    expect(groupBySession([lesson('b', 'new', 'afternoon')])).toHaveLength(1);
  });

  it('says how long it takes', () => {
    expect([1, 89, 90, 420].map(nameTime)).toEqual(['1 minute', '89 minutes', 'about 2 hours', 'about 7 hours']);
  });
});
