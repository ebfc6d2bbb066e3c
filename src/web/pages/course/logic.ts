import type { CourseView, LessonCard } from '../../../api/course-shapes.ts';
import { type Session, sessions } from '../../../core/course/course.ts';
import { t } from '../../strings/translate.ts';

/** What the address says of a course: which format of it; the whole where nothing is said. */
export interface CourseSearch {
  format?: string;
}

export function readCourseSearch(search: Record<string, unknown>): CourseSearch {
  const format = search['format'];
  return typeof format === 'string' && /^[a-z0-9-]{1,80}$/.test(format) ? { format } : {};
}

export const listLessons = ({ days }: Pick<CourseView, 'days'>): LessonCard[] => days.flatMap(({ lessons }) => lessons);

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

/** A day's name. Days have the ids of their folders, day-1 and on, so that a format names them as the whole course does. */
export function nameDay({ id, title }: { id: string; title: string }): string {
  const number = /^day-(\d+)$/.exec(id)?.[1];
  return number === undefined ? title : t('course.day', { number, title });
}
