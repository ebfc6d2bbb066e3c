import type { CourseView, Home } from '../api/course-shapes.ts';
import type { RouteOutput } from '../api/routes.ts';
import { measureMastery } from '../core/practice/mastery.ts';
import { findMilestones } from '../core/practice/milestones.ts';
import { recommendRolePlays } from '../core/practice/recommend.ts';
import type { Application } from './application.ts';
import { makeCards } from './card-making.ts';
import { buildCourse, buildCourseCard } from './courses.ts';
import { findDifficulty } from './library.ts';
import type { Actor } from './policies.ts';
import { listDue } from './reviews.ts';
import { findStanding } from './standing.ts';

/** The learner's home: what to do next, what is due, and where one stands. */
export async function readHome(application: Application, actor: Actor): Promise<RouteOutput<'readHome'>> {
  const { record, cards } = await makeCards(application, actor);
  const standing = await findStanding(application.database, actor);
  const taught = [...application.courses.values()];
  const courses = taught.map((course) => buildCourseCard(course, standing));
  const [main] = taught;
  const scenarios = [...application.library.entries.values()].map(({ scenario }) => scenario);
  const mastery = measureMastery(record, application.courses, application.clock.now());
  return {
    courses,
    next: main === undefined ? null : findNextLesson(buildCourse(main, null, standing)),
    reviews: listDue(application, record, cards),
    recommended: recommendRolePlays(mastery, record.rolePlays, scenarios.map((scenario) => ({ ...scenario, difficulty: findDifficulty(application.library, scenario) }))),
    mastery,
    milestones: findMilestones(record, taught, new Map(scenarios.map(({ id, title }) => [id, title]))),
    certificate: { done: courses[0]?.done ?? 0, of: courses[0]?.lessons ?? 0 },
  };
}

/** A lesson that was begun, else the first that is new; null when all are done. */
function findNextLesson({ id, days }: CourseView): Home['next'] {
  const open = days.flatMap(({ title, lessons }) => lessons.map((lesson) => ({ course: id, lesson, day: title }))).filter(({ lesson }) => lesson.state !== 'done');
  return open.find(({ lesson }) => lesson.state === 'begun') ?? open[0] ?? null;
}
