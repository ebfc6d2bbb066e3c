import { describe, expect, it } from 'vitest';
import type { ReviewCard, ReviewResult } from '../../../api/course-shapes.ts';
import { buildExercise, describeResult, nameOrigin, summarise } from './logic.ts';

const now = new Date('2026-03-10T12:00:00.000Z');
const due = '2026-03-13T12:00:00.000Z';
const card = (task: ReviewCard['task']): ReviewCard => ({ id: 'card', due, reason: 'Because.', task });
const lesson = { id: 'four-steps', title: 'Four steps' };
const question = card({ kind: 'question', lesson, question: 'Which one?', options: ['A', 'B'] });
const exercise = card({ kind: 'exercise', lesson, exercise: { kind: 'order', id: 'd2-order', about: 'x', prompt: 'Order it.', items: ['A', 'B'] } });
const ownTurn = card({ kind: 'own-turn', session: 's', turn: 2, scenario: { id: 'lamp', title: 'The lamp' }, customer: 'Where is it?', said: 'Calm down.', aim: 'Take it up.' });
const answered = (grade: ReviewResult['grade']) => ({ answer: { kind: 'text' as const, text: 'x' }, result: { grade, due, left: 0, feedback: { score: 1, summary: '', points: [], better: null, key: [] } } });

describe('a card as an exercise', () => {
  it('is a choice for a question and a rewriting for own words', () => {
    expect(buildExercise(question)).toMatchObject({ kind: 'choose', prompt: 'Which one?', options: ['A', 'B'] });
    expect(buildExercise(ownTurn)).toMatchObject({ kind: 'rewrite', situation: 'Where is it?', reply: 'Calm down.', hint: 'Take it up.' });
    expect(buildExercise(exercise)).toMatchObject({ kind: 'order', items: ['A', 'B'] });
  });

  it('has the id of the card, so that drafts of the lesson do not give it away', () => {
    expect([question, exercise, ownTurn].map((one) => buildExercise(one).id)).toEqual(['card', 'card', 'card']);
  });
});

describe('the words around a card', () => {
  it('say where it comes from', () => {
    expect(nameOrigin(exercise)).toBe('From the lesson “Four steps”');
    expect(nameOrigin(ownTurn)).toBe('From the role-play “The lamp”, turn 2');
  });

  it('say how it went and when it comes again', () => {
    expect(describeResult({ grade: 'hard', due }, now)).toBe('Partly there. It comes again in 3 days.');
  });

  it('say what a sitting came to and what comes next', () => {
    expect(summarise([answered('again'), answered('good'), answered('easy')], { next: due }, now)).toBe('3 cards answered, 2 right. The next ones come in 3 days.');
    expect(summarise([answered('hard')], { next: null }, now)).toBe('One card answered, none right yet. Nothing is waiting.');
  });
});
