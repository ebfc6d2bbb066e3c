import { beforeAll, describe, expect, it } from 'vitest';
import { contentDirectory } from '../../src/content/content-directory.ts';
import { loadCourses } from '../../src/content/courses.ts';
import { loadTrainedReader } from '../../src/content/trained-reader.ts';
import type { Answer, Exercise } from '../../src/core/course/course.ts';
import type { ExerciseAnswer } from '../../src/core/practice/exercise-answer.ts';
import { answerKindOf, findAnswerFault } from '../../src/core/practice/exercise-answer.ts';
import type { Feedback } from '../../src/core/practice/feedback.ts';
import { fullScore, goodScore } from '../../src/core/practice/feedback.ts';
import { likeness } from '../../src/core/practice/own-words.ts';
import { markExercise } from '../../src/core/practice/mark-exercise.ts';
import { shownOrder } from '../../src/core/practice/show-exercise.ts';

/** Most that an answer is worth which does not answer. */
const nearlyNothing = 0.3;
const reader = loadTrainedReader();
let exercises: Exercise[] = [];

beforeAll(async () => {
  const { courses } = await loadCourses(contentDirectory, new Set());
  exercises = courses.flatMap(({ days }) => days.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.exercises)));
});

const mark = (exercise: Exercise, answer: ExerciseAnswer): Feedback => markExercise(exercise, answer, reader);
const write = (exercise: Exercise, text: string): Feedback => mark(exercise, { kind: 'text', text });
const written = (): Exercise[] => exercises.filter((exercise) => answerKindOf(exercise) === 'text');

/** Answers that hold all the exercise asks for: its key, or each of its models. */
function listRight(exercise: Exercise): ExerciseAnswer[] {
  const places = (count: number): ExerciseAnswer[] => [{ kind: 'places', places: Array.from({ length: count }, (_, index) => shownOrder(exercise.id, count).indexOf(index)) }];
  const option = (answers: readonly Answer[]): ExerciseAnswer[] => [{ kind: 'option', option: shownOrder(exercise.id, answers.length).indexOf(answers.findIndex(({ right }) => right)), why: '' }];
  if (exercise.kind === 'spot') return [{ kind: 'spot', found: exercise.answers.map(({ line, value }) => ({ line, value })) }];
  if ('answers' in exercise && exercise.answers) return option(exercise.answers);
  if ('models' in exercise) return (exercise.models ?? []).map((text) => ({ kind: 'text', text }));
  if (exercise.kind === 'order') return places(exercise.items.length);
  if (exercise.kind === 'match') return places(exercise.pairs.length);
  return exercise.kind === 'ladder' ? places(exercise.steps.length) : [{ kind: 'finished', notes: [] }];
}

/** Answers that could come from somebody who has not looked. */
function listEmpty(exercise: Exercise): ExerciseAnswer[] {
  if (exercise.kind === 'spot') return [{ kind: 'spot', found: [] }];
  if (exercise.kind === 'order') {
    const shown = shownOrder(exercise.id, exercise.items.length);
    return [{ kind: 'places', places: exercise.items.map((_, index) => shown.indexOf(exercise.items.length - 1 - index)) }];
  }
  if ('answers' in exercise && exercise.answers) {
    const shown = shownOrder(exercise.id, exercise.answers.length);
    return exercise.answers.flatMap(({ right }, index) => (right ? [] : [{ kind: 'option' as const, option: shown.indexOf(index), why: '' }]));
  }
  if (answerKindOf(exercise) !== 'text') return [];
  return ['ok', 'asdf asdf', 'The weather is nice today and I like trains.', 'sorry understand refund apologise own mistake booked tomorrow act listening calm', "I'm sorry for any inconvenience caused. We will look into it and get back to you shortly."].map((text) => ({ kind: 'text', text }));
}

describe('the course that ships, marked', () => {
  it('takes its own keys and model answers for good ones', () => {
    const poor = exercises.flatMap((exercise) => listRight(exercise).flatMap((answer) => {
      expect(findAnswerFault(exercise, answer), exercise.id).toBeNull();
      const { score, points } = mark(exercise, answer);
      return score === null || score >= goodScore ? [] : [{ id: exercise.id, score, answer, points: points.filter(({ kind }) => kind !== 'right').map(({ about }) => about) }];
    }));
    expect(poor).toEqual([]);
  });

  it('gives full marks for every key that is no free text', () => {
    const keyed = exercises.filter((exercise) => !['text', 'finished'].includes(answerKindOf(exercise)));
    expect(keyed.length).toBeGreaterThan(200);
    for (const exercise of keyed) for (const answer of listRight(exercise)) expect(mark(exercise, answer).score, exercise.id).toBe(1);
  });

  it('takes answers that do not answer for next to nothing', () => {
    for (const exercise of exercises) for (const answer of listEmpty(exercise)) expect(mark(exercise, answer).score ?? 0, `${exercise.id}: ${JSON.stringify(answer)}`).toBeLessThanOrEqual(nearlyNothing);
  });

  it('takes what stands on the page, pasted, for next to nothing', () => {
    for (const exercise of written()) {
      const { situation, reply, phrase, hint, customer, prompt } = exercise as Partial<Record<'situation' | 'reply' | 'phrase' | 'hint' | 'customer' | 'prompt', string>>;
      const parts = [situation, reply, phrase, hint, customer, prompt].filter((part) => part !== undefined);
      for (const text of [...parts, parts.join(' ')]) expect(write(exercise, text).score ?? 0, `${exercise.id}: ${text}`).toBeLessThanOrEqual(nearlyNothing);
    }
  });

  it('takes the keys of its facts, listed, for no answer', () => {
    const scores = written().flatMap((exercise) => ('facts' in exercise ? [write(exercise, exercise.facts.flatMap(({ keys }) => keys.map((key) => key.split('|')[0])).join(' ')).score ?? 0] : []));
    expect(scores.length).toBeGreaterThan(30);
    expect(Math.max(...scores)).toBeLessThan(0.4);
    expect(scores.filter((score) => score <= nearlyNothing).length / scores.length).toBeGreaterThan(0.9);
  });

  it('takes the traps of its apologies for traps', () => {
    const traps = exercises.flatMap((exercise) => (exercise.kind === 'apology' ? exercise.traps.map((trap) => ({ exercise, trap })) : []));
    expect(traps.length).toBeGreaterThan(20);
    for (const { exercise, trap } of traps) {
      const feedback = write(exercise, trap.text);
      expect(feedback.score, trap.text).toBeLessThanOrEqual(nearlyNothing);
      expect(feedback.points[0]?.because).toBe(trap.because);
    }
  });

  it('seldom takes the model answer of one case for that of another', () => {
    const texts = written();
    const scores = texts.flatMap((exercise, at) => {
      const other = texts[(at + 37) % texts.length];
      return other && 'models' in other ? [write(exercise, other.models?.[0] ?? '').score ?? 0] : [];
    });
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeLessThan(0.25);
    expect(scores.filter((score) => score >= goodScore).length / scores.length).toBeLessThan(0.1);
  });

  it('always says why, and shows a line that would do it and was not said, unless the answer does it', () => {
    for (const exercise of exercises) {
      for (const answer of [...listRight(exercise), ...listEmpty(exercise)]) {
        const { score, points, summary, better, key } = mark(exercise, answer);
        expect(points.length, exercise.id).toBeGreaterThan(0);
        expect(points.every(({ because, about }) => because.length > 5 && about !== ''), exercise.id).toBe(true);
        expect(summary.length, exercise.id).toBeGreaterThan(5);
        const full = score !== null && score >= fullScore;
        if (answer.kind === 'text' && full) expect(better, exercise.id).toBeNull();
        else if (answer.kind === 'text') expect(better === null ? 1 : likeness(better, answer.text), exercise.id).toBeLessThan(0.9);
        else if (answer.kind !== 'finished') expect(key.length, exercise.id).toBeGreaterThan(0);
      }
    }
  });
});
