import type { LessonState } from '../api/course-shapes.ts';
import type { Course, Lesson } from '../core/course/course.ts';
import { isPassed } from '../core/practice/lessons-done.ts';
import type { CheckRecord, Database, LessonKey, Owner } from './ports.ts';

/** How far somebody is with a lesson. */
interface LessonStanding {
  state: LessonState;
  /** Exercises answered at least once. */
  tried: number;
}

/** What somebody has tried and checked, for all courses. */
export interface Standing {
  of(course: Pick<Course, 'id'>, lesson: Pick<Lesson, 'id' | 'exercises'>): LessonStanding;
  /** The best check of a lesson, of equals the newest; null when there is none. */
  bestCheck(key: LessonKey): CheckRecord | null;
}

/** Gathers how far somebody is with every lesson. */
export async function findStanding(database: Database, owner: Owner): Promise<Standing> {
  const [tried, checks] = await Promise.all([database.listTried(owner), database.listChecks(owner)]);
  const triedLessons = new Set(tried.map(nameLesson));
  const triedIds = new Set(tried.map(({ course, lesson, exercise }) => JSON.stringify([course, lesson, exercise])));
  const best = new Map<string, CheckRecord>();
  for (const check of checks) {
    const name = nameLesson(check);
    if (countRight(check) >= countRight(best.get(name))) best.set(name, check);
  }
  const bestCheck = (key: LessonKey): CheckRecord | null => best.get(nameLesson(key)) ?? null;
  return {
    bestCheck,
    of: (course, lesson) => {
      const key = { course: course.id, lesson: lesson.id };
      const here = lesson.exercises.filter(({ id }) => triedIds.has(JSON.stringify([course.id, lesson.id, id]))).length;
      const check = bestCheck(key);
      // What was done stays done, also where the exercise that was tried is not in the lesson any more.
      if (triedLessons.has(nameLesson(key)) && check !== null && isPassed(check)) return { state: 'done', tried: here };
      return { state: here > 0 || check !== null ? 'begun' : 'new', tried: here };
    },
  };
}

/** How many questions of a check were right. */
export function countRight(check: Pick<CheckRecord, 'right'> | null | undefined): number {
  return check?.right.filter(Boolean).length ?? 0;
}

function nameLesson({ course, lesson }: LessonKey): string {
  return JSON.stringify([course, lesson]);
}
