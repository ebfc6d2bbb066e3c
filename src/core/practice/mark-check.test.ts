import { describe, expect, it } from 'vitest';
import type { Lesson } from '../course/course.ts';
import { findCheckFault, markCheck, nameQuestion, showCheck } from './mark-check.ts';

const lesson: Pick<Lesson, 'id' | 'check'> = {
  id: 'thanks',
  check: ['first', 'second', 'third'].map((about) => ({
    about, question: `What of the ${about}?`,
    answers: [{ text: `${about} a`, because: `${about} a overlooks it.` }, { text: `${about} b`, right: true as const, because: `${about} b holds.` }, { text: `${about} c`, because: `${about} c overlooks it.` }],
  })),
};
const shown = showCheck(lesson);
const rightPlaces = shown.map(({ about, options }) => options.indexOf(`${about} b`));

describe('the check of a lesson', () => {
  it('shows every answer of every question, and not which is right', () => {
    expect(shown.map(({ options }) => [...options].sort())).toEqual([['first a', 'first b', 'first c'], ['second a', 'second b', 'second c'], ['third a', 'third b', 'third c']]);
    expect(JSON.stringify(shown)).not.toContain('holds');
    expect(showCheck(lesson)).toEqual(shown);
  });

  it('is right with the places at which the right answers are shown', () => {
    const marked = markCheck(lesson, rightPlaces);
    expect(marked.map(({ right }) => right)).toEqual([true, true, true]);
    expect(marked[1]).toEqual({ right: true, chosen: rightPlaces[1], answer: rightPlaces[1], because: 'second b holds.', becauseAnswer: 'second b holds.' });
  });

  it('says of a wrong answer what it overlooks, and of the right one why it holds', () => {
    const chosen = shown[2]?.options.indexOf('third c') ?? -1;
    const [first, , third] = markCheck(lesson, [rightPlaces[0] ?? 0, rightPlaces[1] ?? 0, chosen]);
    expect(first?.right).toBe(true);
    expect(third).toEqual({ right: false, chosen, answer: rightPlaces[2], because: 'third c overlooks it.', becauseAnswer: 'third b holds.' });
  });

  it('names questions apart, so that each has an order of its own', () => {
    expect(new Set([0, 1, 2].map((index) => nameQuestion('thanks', index))).size).toBe(3);
  });

  it('finds places at which nothing is shown', () => {
    expect(findCheckFault(lesson, rightPlaces)).toBeNull();
    expect(findCheckFault(lesson, [0, 3, 0])).toBe('Question 2 has no option 3; they count from 0');
    expect(findCheckFault(lesson, [0, 0])).toContain('Question 3');
    expect(markCheck(lesson, [0, 3, 0])[1]).toMatchObject({ right: false, because: '', becauseAnswer: 'second b holds.' });
  });
});
