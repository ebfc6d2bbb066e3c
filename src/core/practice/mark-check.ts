import type { CheckQuestion, Lesson } from '../course/course.ts';
import { findShown } from './mark-choice.ts';
import { showAll } from './show-exercise.ts';

/** Questions of a check that have to be right for a lesson to be done. */
export const enoughRight = 2;

/** A question answered, places as shown; each answer says why. */
export interface MarkedQuestion {
  right: boolean;
  chosen: number;
  answer: number;
  because: string;
  becauseAnswer: string;
}

/** What the answers of a question are shown under, by its place in the check of its lesson. */
export function nameQuestion(lesson: string, index: number): string {
  return `${lesson}-${index}`;
}

/** The questions of a lesson as they are asked. */
export function showCheck({ id, check }: Pick<Lesson, 'id' | 'check'>): { about: string; question: string; options: string[] }[] {
  return check.map(({ about, question, answers }, index) => ({ about, question, options: showAll(nameQuestion(id, index), answers.map(({ text }) => text)) }));
}

/** Marks the answers to the questions of a lesson, one place for each. */
export function markCheck({ id, check }: Pick<Lesson, 'id' | 'check'>, options: readonly number[]): MarkedQuestion[] {
  return check.map((question, index) => markQuestion(question, nameQuestion(id, index), options[index] ?? -1));
}

/** Why places cannot be answers to these questions; null when they can. */
export function findCheckFault({ check }: Pick<Lesson, 'check'>, options: readonly number[]): string | null {
  const at = check.findIndex(({ answers }, index) => options[index] === undefined || options[index] >= answers.length);
  return at < 0 ? null : `Question ${at + 1} has no option ${options[at] ?? 'chosen'}; they count from 0`;
}

function markQuestion({ answers }: CheckQuestion, shownAs: string, place: number): MarkedQuestion {
  const { chosen, right, rightPlace } = findShown(shownAs, answers, place);
  return { right: chosen !== undefined && chosen === right, chosen: place, answer: rightPlace, because: chosen?.because ?? '', becauseAnswer: right?.because ?? '' };
}
