import type { ExerciseAnswer, ExerciseView, ReviewCard, ReviewList, ReviewResult } from '../../../api/course-shapes.ts';
import { nameDistance } from '../../parts/words/day-words.ts';
import { t } from '../../strings/translate.ts';

/** A card answered in this sitting. */
export interface Answered {
  answer: ExerciseAnswer;
  result: ReviewResult;
}

/** What a card asks as an exercise, under an id of its own: what was written in the lesson is not to be found here. */
export function buildExercise({ id, task }: ReviewCard): ExerciseView {
  if (task.kind === 'exercise') return { ...task.exercise, id };
  if (task.kind === 'question') return { kind: 'choose', id, about: task.lesson.id, prompt: task.question, situation: '', options: task.options };
  return { kind: 'rewrite', id, about: task.kind, prompt: t('review.ownTurnPrompt'), situation: task.customer, reply: task.said, hint: task.aim };
}

/** Where a card comes from. */
export function nameOrigin({ task }: ReviewCard): string {
  return task.kind === 'own-turn' ? t('review.rolePlay', { title: task.scenario.title, turn: task.turn }) : t('review.lesson', { title: task.lesson.title });
}

/** The grade and when the card comes again. */
export function describeResult({ grade, due }: Pick<ReviewResult, 'grade' | 'due'>, now?: Date): string {
  return `${t(`review.grade.${grade}`)}. ${t('review.again', { day: nameDistance(due, now) })}`;
}

/** What a sitting came to. */
export function summarise(answered: readonly Answered[], { next }: Pick<ReviewList, 'next'>, now?: Date): string {
  const right = answered.filter(({ result }) => result.grade === 'good' || result.grade === 'easy').length;
  return t('review.doneNote', { answered: answered.length, right, next: next === null ? t('review.doneNone') : t('review.doneNext', { day: nameDistance(next, now) }) });
}
