import type { CourseView, Home } from '../api/course-shapes.ts';
import type { RouteOutput } from '../api/routes.ts';
import { measureMastery } from '../core/practice/mastery.ts';
import { findMilestones } from '../core/practice/milestones.ts';
import { recommendRolePlays } from '../core/practice/recommend.ts';
import type { Application } from './application.ts';
import { makeCards } from './card-making.ts';
import { listCourses, readCourse } from './courses.ts';
import { findDifficulty } from './library.ts';
import type { Actor } from './policies.ts';
import { listDue } from './reviews.ts';

/** The learner's home: what to do next, what is due, and where one stands. */
export async function readHome(application: Application, actor: Actor): Promise<RouteOutput<'readHome'>> {
  const { record, cards } = await makeCards(application, actor);
  const { courses } = await listCourses(application, actor);
  const [main] = courses;
  const view = main === undefined ? null : await readCourse(application, actor, { params: { course: main.id }, query: {} });
  const due = listDue(application, record, cards);
  const scenarios = [...application.library.entries.values()].map(({ scenario }) => scenario);
  const mastery = measureMastery(record, application.courses, application.clock.now());
  return {
    courses, next: view && findNextLesson(view),
    due: due.due.length + due.later, nextDue: due.next,
    recommended: recommendRolePlays(mastery, record.rolePlays, scenarios.map((scenario) => ({ ...scenario, difficulty: findDifficulty(application.library, scenario) }))),
    mastery,
    milestones: findMilestones(record, [...application.courses.values()], new Map(scenarios.map(({ id, title }) => [id, title]))),
    certificate: { done: main?.done ?? 0, of: main?.lessons ?? 0 },
  };
}

/** A lesson that was begun, else the first that is new; null when all are done. */
function findNextLesson({ id, days }: CourseView): Home['next'] {
  const open = days.flatMap(({ title, lessons }) => lessons.map((lesson) => ({ course: id, lesson, day: title }))).filter(({ lesson }) => lesson.state !== 'done');
  return open.find(({ lesson }) => lesson.state === 'begun') ?? open[0] ?? null;
}
