import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentDirectory } from '../../src/content/content-directory.ts';
import { loadCourses } from '../../src/content/courses.ts';
import { loadTrainedReader } from '../../src/content/trained-reader.ts';
import type { Exercise } from '../../src/core/course/course.ts';
import { answerKindOf } from '../../src/core/practice/exercise-answer.ts';
import { fullScore } from '../../src/core/practice/feedback.ts';
import { markExercise } from '../../src/core/practice/mark-exercise.ts';

/** An answer, and what is fair to say of it apart from its score. */
interface Judged {
  exercise: string;
  answer: string;
  fair: 'good' | 'middling' | 'bad';
  /** Why it stays unfair, where that is known. */
  note?: string;
}

/** A good answer is worth at least the first, a bad one at most the second. */
const [leastGood, mostBad] = [0.6, 0.5];
/** Shares of good and of bad answers that are marked so. Figures and what they do not say stand in docs/course.md. */
const [goodFair, badFair] = [0.95, 0.92];

const answers = readFileSync(new URL('answers.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Judged);
const reader = loadTrainedReader();
const exercises = new Map<string, Exercise>();

beforeAll(async () => {
  const { courses } = await loadCourses(contentDirectory, new Set());
  for (const exercise of courses.flatMap(({ days }) => days.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.exercises)))) exercises.set(exercise.id, exercise);
});

function mark({ exercise, answer }: Judged) {
  return markExercise(exercises.get(exercise) ?? expect.fail(`There is no exercise ${exercise}`), { kind: 'text', text: answer }, reader);
}

function listUnfair(fair: Judged['fair'], isFair: (score: number) => boolean): { share: number; unfair: string } {
  const judged = answers.filter((one) => one.fair === fair).map((one) => ({ ...one, score: mark(one).score ?? 0 }));
  const unfair = judged.filter(({ score }) => !isFair(score));
  return { share: 1 - unfair.length / judged.length, unfair: unfair.map(({ exercise, answer, score, note = '' }) => `${score} ${exercise}: ${answer} ${note}`).join('\n') };
}

describe('answers judged apart from their score', () => {
  it('are many, of each kind, each once, to every exercise that is answered in writing', () => {
    expect(answers.length).toBeGreaterThan(400);
    expect(new Set(answers.map(({ exercise, answer }) => `${exercise} ${answer}`)).size).toBe(answers.length);
    for (const fair of ['good', 'bad'] as const) expect(answers.filter((one) => one.fair === fair).length).toBeGreaterThan(150);
    const answered = new Set(answers.map(({ exercise }) => exercise));
    expect([...exercises.values()].filter((exercise) => answerKindOf(exercise) === 'text' && !answered.has(exercise.id)).map(({ id }) => id)).toEqual([]);
  });

  it('are worth something when they are good', () => {
    const { share, unfair } = listUnfair('good', (score) => score >= leastGood);
    expect(share, unfair).toBeGreaterThanOrEqual(goodFair);
  });

  it('are worth little when they are bad', () => {
    const { share, unfair } = listUnfair('bad', (score) => score <= mostBad);
    expect(share, unfair).toBeGreaterThanOrEqual(badFair);
  });

  it('are told what hurts when they are bad, and shown nothing better when they are whole', () => {
    for (const judged of answers) {
      const { score, better, points } = mark(judged);
      if ((score ?? 0) >= fullScore) expect([judged.answer, better, points.some(({ kind }) => kind === 'wrong')]).toEqual([judged.answer, null, false]);
      const wholly = points.filter(({ kind }) => kind !== 'right');
      if (judged.fair === 'bad' && (score ?? 0) <= mostBad) expect(wholly.length, judged.answer).toBeGreaterThan(0);
    }
  });
});
