import type { CourseView, LessonCard } from '../../../api/course-shapes.ts';
import { type Session, sessions } from '../../../core/course/course.ts';
import { listLessons } from '../../parts/course/logic.ts';
import { t } from '../../strings/translate.ts';

/** How far somebody is with the lessons shown, and the one to take next: the first that is not done. */
export function measureCourse(course: Pick<CourseView, 'days'>): { lessons: number; done: number; minutes: number; next: LessonCard | null } {
  const lessons = listLessons(course);
  return {
    lessons: lessons.length,
    done: lessons.filter(({ state }) => state === 'done').length,
    minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    next: lessons.find(({ state }) => state !== 'done') ?? null,
  };
}

/** Lessons of a day by session; a session without one is left out. */
export const groupBySession = (lessons: readonly LessonCard[]): { session: Session; lessons: LessonCard[] }[] =>
  sessions.map((session) => ({ session, lessons: lessons.filter((lesson) => lesson.session === session) })).filter((group) => group.lessons.length > 0);

/** A length of time in words: minutes below an hour and a half, then whole hours. */
export const nameTime = (minutes: number): string => (minutes < 90 ? t('course.minutes', { minutes }) : t('course.hours', { hours: Math.round(minutes / 60) }));
