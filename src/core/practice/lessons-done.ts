import { enoughRight } from './mark-check.ts';
import type { AttemptFact, CheckFact } from './records.ts';

/** Whether a check was passed. */
export function isPassed({ right }: Pick<CheckFact, 'right'>): boolean {
  return right.filter(Boolean).length >= enoughRight;
}

/** When each lesson of a course was done, by its id: an exercise tried and the check passed. */
export function listLessonsDone(course: string, attempts: readonly AttemptFact[], checks: readonly CheckFact[]): Map<string, string> {
  const done = new Map<string, string>();
  for (const passed of checks) {
    if (passed.course !== course || done.has(passed.lesson) || !isPassed(passed)) continue;
    const tried = attempts.find((attempt) => attempt.course === course && attempt.lesson === passed.lesson);
    if (tried !== undefined) done.set(passed.lesson, [tried.at, passed.at].toSorted()[1] ?? passed.at);
  }
  return done;
}
