import { describe, expect, it } from 'vitest';
import type { Exercise } from '../course/course.ts';
import { answerKindOf, findAnswerFault } from './exercise-answer.ts';
import type { ExerciseAnswer } from './exercise-answer.ts';

const base = { id: 'one', about: 'it', prompt: 'Do it.' };
const answers = [{ text: 'a', because: 'x' }, { text: 'b', right: true as const, because: 'y' }, { text: 'c', because: 'z' }];
const free = { want: ['act' as const], avoid: [], models: ['I do it now.'], hint: 'Do.' };
const facts = { facts: [{ text: 'It came late.', keys: ['late'] }], models: ['It came late.'] };
const exercises: Record<string, Exercise> = {
  spot: { ...base, kind: 'spot', ask: 'sign', transcript: [{ who: 'customer', text: 'Fine.' }, { who: 'agent', text: 'Good.' }], answers: [{ line: 1, value: 'gives up', because: 'One word.' }] },
  choose: { ...base, kind: 'choose', situation: 's', answers }, decide: { ...base, kind: 'decide', situation: 's', answers }, scene: { ...base, kind: 'scene', scene: 's', answers },
  swap: { ...base, kind: 'swap', phrase: 'p', answers }, 'free swap': { ...base, kind: 'swap', phrase: 'p', ...free }, rewrite: { ...base, kind: 'rewrite', situation: 's', reply: 'r', ...free },
  reflect: { ...base, kind: 'reflect', customer: 'c', feeling: 'hurt', ...facts }, apology: { ...base, kind: 'apology', situation: 's', traps: [], ...facts },
  order: { ...base, kind: 'order', items: ['a', 'b', 'c'], because: 'x' }, match: { ...base, kind: 'match', pairs: [{ left: 'a', right: 'b' }, { left: 'c', right: 'd' }, { left: 'e', right: 'f' }], because: 'x' },
  ladder: { ...base, kind: 'ladder', steps: [{ text: 'a', when: 'b', because: 'c' }, { text: 'd', when: 'e', because: 'f' }, { text: 'g', when: 'h', because: 'i' }], because: 'x' },
  compose: { ...base, kind: 'compose', form: 'journal', minutes: 3 }, discuss: { ...base, kind: 'discuss', minutes: 10, roles: ['a'], harvest: ['b'] },
};
const fitting: Record<ExerciseAnswer['kind'], ExerciseAnswer> = {
  spot: { kind: 'spot', found: [{ line: 1, value: 'gives up' }] }, option: { kind: 'option', option: 2, why: '' }, text: { kind: 'text', text: 'I do it now.' }, places: { kind: 'places', places: [2, 0, 1] },
  finished: { kind: 'finished', notes: [] },
};
const fault = (name: string, answer: ExerciseAnswer) => findAnswerFault(exercises[name] as Exercise, answer);

describe('an answer', () => {
  it.each(Object.keys(exercises))('of the kind that “%s” asks for is one; of any other it is none, and what is asked for is said', (name) => {
    const exercise = exercises[name] as Exercise;
    for (const [kind, answer] of Object.entries(fitting)) {
      if (kind === answerKindOf(exercise)) expect(findAnswerFault(exercise, answer), kind).toBeNull();
      else expect(findAnswerFault(exercise, answer), kind).toMatch(/^This exercise asks for /u);
    }
  });

  it('names an option there is', () => {
    expect(fault('choose', { kind: 'option', option: 3, why: '' })).toBe('There is no option 3; they count from 0');
    expect(fault('swap', { kind: 'option', option: 7, why: '' })).toContain('no option 7');
  });

  it('names lines and values there are, each once', () => {
    expect(fault('spot', { kind: 'spot', found: [{ line: 3, value: 'gives up' }] })).toBe('The transcript has no line 3; it has 2');
    expect(fault('spot', { kind: 'spot', found: [{ line: 0, value: 'gives up' }] })).toContain('no line 0');
    expect(fault('spot', { kind: 'spot', found: [{ line: 1, value: 'anger' }] })).toBe('“anger” is not one of the values to choose from');
    expect(fault('spot', { kind: 'spot', found: [{ line: 1, value: 'gives up' }, { line: 1, value: 'gives up' }] })).toBe('Line 1 is given twice');
    expect(fault('spot', { kind: 'spot', found: [] })).toBeNull();
  });

  it.each(['order', 'match', 'ladder'])('gives “%s” a place for each part', (name) => {
    expect(fault(name, { kind: 'places', places: [0, 1] })).toBe('This exercise has 3 parts, and the answer has 2');
    expect(fault(name, { kind: 'places', places: [0, 1, 3] })).toBe('There is no part 3; they count from 0');
  });

  it('puts each step in one place, while a part may be matched twice', () => {
    expect(fault('order', { kind: 'places', places: [0, 0, 1] })).toBe('Each step stands in one place only');
    expect(fault('match', { kind: 'places', places: [0, 0, 1] })).toBeNull();
  });

  it('holds notes of a discussion, and none of what is private', () => {
    expect(fault('discuss', { kind: 'finished', notes: ['Ring back by four.'] })).toBeNull();
    expect(fault('compose', { kind: 'finished', notes: ['I was angry.'] })).toContain('stays with whoever wrote it');
  });
});
