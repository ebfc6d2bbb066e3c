import type { Course, Day, Lesson } from './course.ts';

/** The lesson of that id with its day; undefined where the course holds none. */
export function findLesson({ days }: Pick<Course, 'days'>, id: string): { day: Day; lesson: Lesson } | undefined {
  for (const day of days) {
    const lesson = day.lessons.find((candidate) => candidate.id === id);
    if (lesson !== undefined) return { day, lesson };
  }
  return undefined;
}
