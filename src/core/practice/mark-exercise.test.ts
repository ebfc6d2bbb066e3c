import { describe, expect, it } from 'vitest';
import type { Exercise } from '../course/course.ts';
import { cueReader } from '../language/reader.ts';
import type { ExerciseAnswer } from './exercise-answer.ts';
import { markExercise } from './mark-exercise.ts';
import { shownOrder } from './show-exercise.ts';

const base = { id: 'one', about: 'it', prompt: 'Do it.' };
const answers = [{ text: 'a', because: 'It overlooks x.' }, { text: 'b', right: true as const, because: 'It holds.' }, { text: 'c', because: 'It overlooks z.' }];
const rightPlace = shownOrder('one', 3).indexOf(1);
const places = [0, 1, 2].map((index) => shownOrder('one', 3).indexOf(index));
const text = "I'm sorry the parcel came late, and that you waited in for it.";
const right: [Exercise, ExerciseAnswer][] = [
  [{ ...base, kind: 'spot', ask: 'stage', transcript: [{ who: 'customer', text: 'Fine.' }, { who: 'agent', text: 'Good.' }], answers: [{ line: 1, value: 'anger', because: 'One word.' }] }, { kind: 'spot', found: [{ line: 1, value: 'anger' }] }],
  [{ ...base, kind: 'choose', situation: 's', answers }, { kind: 'option', option: rightPlace, why: 'It felt so.' }],
  [{ ...base, kind: 'decide', situation: 's', answers }, { kind: 'option', option: rightPlace, why: '' }],
  [{ ...base, kind: 'scene', scene: 's', answers }, { kind: 'option', option: rightPlace, why: '' }],
  [{ ...base, kind: 'swap', phrase: 'p', answers }, { kind: 'option', option: rightPlace, why: '' }],
  [{ ...base, kind: 'swap', phrase: 'p', want: ['apologise'], avoid: [], models: [text], hint: 'h' }, { kind: 'text', text }],
  [{ ...base, kind: 'rewrite', situation: 'The parcel came late.', reply: 'r', want: ['apologise'], avoid: [], models: [text], hint: 'h' }, { kind: 'text', text }],
  [{ ...base, kind: 'reflect', customer: 'My parcel came late.', feeling: 'let down', facts: [{ text: 'It came late.', keys: ['late'] }], models: [text] }, { kind: 'text', text }],
  [{ ...base, kind: 'apology', situation: 'A parcel came late.', facts: [{ text: 'It came late.', keys: ['late'] }], models: [text], traps: [] }, { kind: 'text', text }],
  [{ ...base, kind: 'order', items: ['a', 'b', 'c'], because: 'So it goes.' }, { kind: 'places', places }],
  [{ ...base, kind: 'match', pairs: [{ left: 'a', right: 'b' }, { left: 'c', right: 'd' }, { left: 'e', right: 'f' }], because: 'So they go.' }, { kind: 'places', places }],
  [{ ...base, kind: 'ladder', steps: [{ text: 'a', when: 'b', because: 'c' }, { text: 'd', when: 'e', because: 'f' }, { text: 'g', when: 'h', because: 'i' }], because: 'Step by step.' }, { kind: 'places', places }],
  [{ ...base, kind: 'compose', form: 'pause', minutes: 1 }, { kind: 'finished', notes: [] }],
  [{ ...base, kind: 'discuss', minutes: 5, roles: ['a'], harvest: ['b'] }, { kind: 'finished', notes: ['We ring back.'] }],
];

describe('marking', () => {
  it.each(right)('gives $kind full marks for the right answer, and null where nothing is scored, with a reason for each point', (exercise, answer) => {
    const feedback = markExercise(exercise, answer, cueReader);
    expect(feedback.score ?? 1).toBeGreaterThanOrEqual(0.8);
    expect(feedback.score === null).toBe(answer.kind === 'finished');
    expect(feedback.points.length).toBeGreaterThan(0);
    expect(feedback.points.every(({ because }) => because !== '')).toBe(true);
    expect(feedback.summary).toMatch(/\.$/u);
    expect(markExercise(exercise, answer, cueReader)).toEqual(feedback);
  });

  it('knows all thirteen kinds', () => {
    expect(new Set(right.map(([{ kind }]) => kind)).size).toBe(13);
  });

  it.each(right)('does not judge an answer of another kind to $kind, and says what is asked for', (exercise, fitting) => {
    const others = right.map(([, answer]) => answer).filter(({ kind }) => kind !== fitting.kind);
    for (const answer of others) {
      const feedback = markExercise(exercise, answer, cueReader);
      expect(feedback.score).toBeNull();
      expect(feedback.summary).toMatch(/^This exercise asks for /u);
    }
  });
});
