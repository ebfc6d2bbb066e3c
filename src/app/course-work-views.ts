import type { Attempt, CheckResult, LessonState } from '../api/course-shapes.ts';
import type { Lesson } from '../core/course/course.ts';
import { markCheck } from '../core/practice/mark-check.ts';
import type { AttemptRecord, CheckRecord } from './ports.ts';
import { countRight } from './standing.ts';

/** An answered exercise as it is shown. */
export function buildAttempt({ id, exercise, at, answer, feedback }: AttemptRecord): Attempt {
  return { id, exercise, at, answer, feedback };
}

/** An answered check as it is shown: what was right then, explained by the questions of today. */
export function buildCheckResult(lesson: Lesson, check: CheckRecord, state: LessonState): CheckResult {
  const questions = markCheck(lesson, check.options).map((question, index) => ({ ...question, right: check.right[index] ?? question.right }));
  return { at: check.at, right: countRight(check), questions, state };
}
