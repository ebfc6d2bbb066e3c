import type { Attempt, CheckResult, CourseView, LessonState, LessonView } from '../../../api/course-shapes.ts';
import { isPassed as isCheckPassed } from '../../../core/practice/lessons-done.ts';
import { type CourseSearch, listLessons, readCourseSearch } from '../../parts/course/logic.ts';

/** What the address says of a lesson: within which format it is taken, and which of its exercises is open. */
export interface LessonSearch extends CourseSearch {
  exercise?: string;
}

export function readLessonSearch(search: Record<string, unknown>): LessonSearch {
  const exercise = search['exercise'];
  return { ...readCourseSearch(search), ...(typeof exercise === 'string' && /^[a-z0-9-]{1,80}$/.test(exercise) ? { exercise } : {}) };
}

interface Named {
  id: string;
  title: string;
}

/** The lessons before and after within what is being taken; those of the whole course where the format does not hold this one. */
export function findNeighbours(course: CourseView, lesson: Pick<LessonView, 'id' | 'before' | 'after'>): { before: Named | null; after: Named | null } {
  const lessons = listLessons(course);
  const at = lessons.findIndex(({ id }) => id === lesson.id);
  if (at < 0) return { before: lesson.before, after: lesson.after };
  return { before: lessons[at - 1] ?? null, after: lessons[at + 1] ?? null };
}

/** The exercise to show: the one asked for, else the first not tried, else the first. */
export function pickExercise({ exercises, attempts }: Pick<LessonView, 'exercises' | 'attempts'>, wanted: string | undefined): number {
  const asked = exercises.findIndex(({ id }) => id === wanted);
  if (asked >= 0) return asked;
  return Math.max(0, exercises.findIndex(({ id }) => !isTried(attempts, id)));
}

export const isTried = (attempts: readonly Pick<Attempt, 'exercise'>[], exercise: string): boolean => attempts.some((attempt) => attempt.exercise === exercise);

/** The lesson with a stored attempt, in place of an earlier one at the same exercise. */
export function keepAttempt(lesson: LessonView, attempt: Attempt, state: LessonState): LessonView {
  return { ...lesson, state, attempts: [...lesson.attempts.filter(({ exercise }) => exercise !== attempt.exercise), attempt] };
}

/** The lesson with a check answered; the best one stays. */
export function keepCheck(lesson: LessonView, result: CheckResult): LessonView {
  const best = lesson.checked !== null && lesson.checked.right > result.right ? lesson.checked : result;
  return { ...lesson, state: result.state, checked: best };
}

/** Whether a check was taken and passed. */
export const isPassed = (result: Pick<CheckResult, 'questions'> | null): boolean => result !== null && isCheckPassed({ right: result.questions.map(({ right }) => right) });
