import type { Course, Objective } from './course.ts';

/** Where an objective of a course is taught, practised and tested. */
export interface ObjectiveRow {
  objective: Objective;
  day: string;
  /** Id of the lesson that teaches it. */
  taught: string;
  /** Ids of demonstrations that show it. */
  shown: string[];
  /** Ids of exercises that practise it. */
  practised: string[];
  /** Ids of lessons whose check tests it, one entry a question. */
  tested: string[];
}

/** Every objective of a course in the order it is taught. An empty `practised` or `tested` is a gap. */
export function listObjectives({ days }: Course): ObjectiveRow[] {
  const lessons = days.flatMap((day) => day.lessons);
  const demonstrations = days.flatMap((day) => day.demonstrations);
  return days.flatMap((day) => day.lessons.flatMap((lesson) => lesson.objectives.map((objective): ObjectiveRow => ({
    objective, day: day.id, taught: lesson.id,
    shown: demonstrations.filter(({ about }) => about.includes(objective.id)).map(({ id }) => id),
    practised: lessons.flatMap(({ exercises }) => exercises.filter(({ about }) => about === objective.id).map(({ id }) => id)),
    tested: lessons.flatMap(({ id, check }) => check.filter(({ about }) => about === objective.id).map(() => id)),
  }))));
}
