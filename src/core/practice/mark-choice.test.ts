import { describe, expect, it } from 'vitest';
import type { Answer } from '../course/course.ts';
import { findShown, markChoice } from './mark-choice.ts';
import { shownOrder } from './show-exercise.ts';

const answers: Answer[] = [
  { text: 'Wait for your turn.', because: 'It tells her that the queue matters more.' },
  { text: 'I am with you in one minute.', right: true, because: 'It says when.' },
  { text: 'Somebody will come.', because: 'Nobody is somebody.' },
  { text: 'No.', because: 'It stops there.' },
];
const placeOf = (id: string, index: number): number => shownOrder(id, answers.length).indexOf(index);

describe('a choice', () => {
  it('is worth everything when the right one is chosen, and says why it is right', () => {
    const feedback = markChoice('queue', answers, placeOf('queue', 1));
    expect(feedback).toMatchObject({ score: 1, better: null, points: [{ kind: 'right', about: 'I am with you in one minute.', because: 'It says when.' }] });
    expect(feedback.key).toEqual(['I am with you in one minute. – It says when.']);
  });

  it.each([0, 2, 3])('says of a wrong one what it overlooks, and why the right one holds (%i)', (index) => {
    const feedback = markChoice('queue', answers, placeOf('queue', index));
    expect(feedback.score).toBe(0);
    expect(feedback.points).toEqual([{ kind: 'wrong', about: answers[index]?.text, label: null, because: answers[index]?.because, where: null }]);
    expect(feedback.key[0]).toContain('It says when.');
    expect(feedback.summary).not.toMatch(/wrong/iu);
  });

  it('takes places as they are shown, which is another order for another exercise', () => {
    const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => shownOrder(id, answers.length).join());
    expect(new Set(orders).size).toBeGreaterThan(1);
    for (const id of ['a', 'b', 'c']) expect(markChoice(id, answers, placeOf(id, 1)).score).toBe(1);
  });

  it('is nothing at a place where nothing is shown', () => {
    expect(findShown('queue', answers, 9)).toMatchObject({ chosen: undefined, rightPlace: placeOf('queue', 1) });
    expect(markChoice('queue', answers, 9)).toMatchObject({ score: 0, points: [] });
  });
});
