import { describe, expect, it } from 'vitest';
import { makeAttempt, makeCheck, onDay } from '../../../test/practice/example-course.ts';
import { isPassed, listLessonsDone } from './lessons-done.ts';

const listDone = (...facts: [Parameters<typeof listLessonsDone>[1], Parameters<typeof listLessonsDone>[2]]) => Object.fromEntries(listLessonsDone('example', ...facts));

describe('a check', () => {
  it('is passed with two right of three', () => {
    expect(['nnn', 'nny', 'yny', 'yyy'].map((right) => isPassed(makeCheck('limits', right)))).toEqual([false, false, true, true]);
  });
});

describe('lessons done', () => {
  it('need an exercise tried and the check passed, and are done with the later of the two', () => {
    expect(listDone([makeAttempt('limits', 'climb', 0)], [])).toEqual({});
    expect(listDone([], [makeCheck('limits', 'yyy')])).toEqual({});
    expect(listDone([makeAttempt('limits', 'climb', 0, onDay(3))], [makeCheck('limits', 'yyn', onDay(1))])).toEqual({ limits: onDay(3) });
    expect(listDone([makeAttempt('limits', 'climb', null, onDay(3))], [makeCheck('limits', 'yyn', onDay(5))])).toEqual({ limits: onDay(5) });
  });

  it('are done once, with the first check that was passed', () => {
    const checks = [makeCheck('limits', 'nny', onDay(1)), makeCheck('limits', 'yyn', onDay(2)), makeCheck('limits', 'yyy', onDay(3))];
    expect(listDone([makeAttempt('limits', 'climb', 1, onDay(0)), makeAttempt('limits', 'climb', 1, onDay(9))], checks)).toEqual({ limits: onDay(2) });
  });

  it('are those of one course', () => {
    expect(listDone([{ ...makeAttempt('limits', 'climb', 1), course: 'another' }], [makeCheck('limits', 'yyy')])).toEqual({});
    expect(listDone([makeAttempt('limits', 'climb', 1)], [{ ...makeCheck('limits', 'yyy'), course: 'another' }])).toEqual({});
  });
});
