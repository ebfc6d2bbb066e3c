import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../course/course.ts';
import { markSpot } from './mark-spot.ts';

const exercise: Extract<Exercise, { kind: 'spot' }> = {
  id: 'lawn', about: 'hear', prompt: 'Mark the lines.', kind: 'spot', ask: 'trigger',
  transcript: [
    { who: 'customer', text: 'You said Tuesday.' }, { who: 'agent', text: 'I see.' }, { who: 'customer', text: 'It is Friday, and I have rung four times.' },
    { who: 'agent', text: 'That happens.' }, { who: 'customer', text: 'Nobody cares.' },
  ],
  answers: [{ line: 1, value: 'unmet-expectation', because: 'It was promised.' }, { line: 3, value: 'effort', because: 'Four calls.' }, { line: 5, value: 'lack-of-empathy', because: 'It says so.' }],
};
const all = exercise.answers.map(({ line, value }) => ({ line, value }));

describe('lines marked in a transcript', () => {
  it('are worth everything when all are found, each with its reason', () => {
    const feedback = markSpot(exercise, all);
    expect(feedback).toMatchObject({ score: 1, summary: 'You found all 3.' });
    expect(feedback.points.map(({ kind, because }) => [kind, because])).toEqual([['right', 'It was promised.'], ['right', 'Four calls.'], ['right', 'It says so.']]);
  });

  it('say what was missed', () => {
    const feedback = markSpot(exercise, all.slice(0, 1));
    expect(feedback.score).toBe(0.33);
    expect(feedback.summary).toBe('You found 1 of 3.');
    expect(feedback.points.filter(({ kind }) => kind === 'missing').map(({ about, because }) => [about, because])).toEqual([['Line 3: effort', 'Four calls.'], ['Line 5: lack of empathy', 'It says so.']]);
  });

  it('count half with another value, and say which it is', () => {
    const feedback = markSpot(exercise, [{ line: 1, value: 'effort' }, ...all.slice(1)]);
    expect(feedback.score).toBe(0.83);
    expect(feedback.points[0]).toMatchObject({ kind: 'wrong', about: 'Line 1: effort' });
    expect(feedback.points[0]?.because).toBe('This is the line; what it shows is unmet expectation. It was promised.');
  });

  it('say kindly of a line that shows nothing that it shows nothing, with its words', () => {
    const feedback = markSpot(exercise, [...all, { line: 4, value: 'effort' }]);
    expect(feedback.score).toBe(0.83);
    expect(feedback.summary).toBe('You found all 3. One line you marked shows nothing of what was asked.');
    expect(feedback.points.at(-1)).toMatchObject({ kind: 'wrong', about: 'Line 4' });
    expect(feedback.points.at(-1)?.because).toContain('“That happens.” shows none of the triggers asked for');
  });

  it('are worth nothing when there are none', () => {
    expect(markSpot(exercise, [])).toMatchObject({ score: 0, summary: 'You found 0 of 3.' });
  });

  it('are worth little when everything is marked', () => {
    expect(markSpot(exercise, exercise.transcript.map((_, index) => ({ line: index + 1, value: 'effort' }))).score).toBeLessThanOrEqual(0.4);
  });

  it('are both found on a line that shows two things', () => {
    const twice = { ...exercise, answers: [...exercise.answers, { line: 3, value: 'delay', because: 'Three days.' }] };
    expect(markSpot(twice, [...all, { line: 3, value: 'delay' }]).score).toBe(1);
    const once = markSpot(twice, all);
    expect(once.points.map(({ kind }) => kind)).toEqual(['right', 'right', 'right', 'missing']);
  });

  it('are in the key with their reasons', () => {
    expect(markSpot(exercise, []).key).toEqual(['Line 1: unmet expectation. It was promised.', 'Line 3: effort. Four calls.', 'Line 5: lack of empathy. It says so.']);
  });

  it('never lose by one more that is right, never gain by one that shows nothing', () => {
    const found = fc.array(fc.record({ line: fc.integer({ min: 1, max: 5 }), value: fc.constantFrom('effort', 'unmet-expectation', 'lack-of-empathy') }), { maxLength: 8 });
    fc.assert(
      fc.property(found, fc.nat(2), (given, index) => {
        const score = markSpot(exercise, given).score ?? Number.NaN;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(markSpot(exercise, [...given, all[index] ?? { line: 1, value: 'effort' }]).score).toBeGreaterThanOrEqual(score);
        expect(markSpot(exercise, [...given, { line: 2, value: 'effort' }]).score).toBeLessThanOrEqual(score);
      }),
    );
  });
});
