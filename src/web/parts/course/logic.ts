import type { CourseView, LessonCard } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';

/** What the address says of a course: which format of it; the whole where nothing is said. */
export interface CourseSearch {
  format?: string;
}

/** Reads what an address says of a course; what cannot be a format is left out. */
export function readCourseSearch(search: Record<string, unknown>): CourseSearch {
  const format = search['format'];
  return typeof format === 'string' && /^[a-z0-9-]{1,80}$/.test(format) ? { format } : {};
}

/** All lessons of what is taken, in its order. */
export const listLessons = ({ days }: Pick<CourseView, 'days'>): LessonCard[] => days.flatMap(({ lessons }) => lessons);

/** A day's name with its number in the whole course, so that a format names it as the course does. */
export const nameDay = ({ number, title }: { number: number; title: string }): string => t('course.day', { number, title });
