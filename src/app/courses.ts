import type { CourseCard, CourseView, DemonstrationView, LessonCard, LessonView } from '../api/course-shapes.ts';
import type { RouteInput, RouteOutput } from '../api/routes.ts';
import { sources } from '../core/conversation/sources.ts';
import type { Course, Day, Lesson } from '../core/course/course.ts';
import { findLesson } from '../core/course/lessons.ts';
import { listObjectives } from '../core/course/objectives.ts';
import { showCheck } from '../core/practice/mark-check.ts';
import { showExercise } from '../core/practice/show-exercise.ts';
import type { Application } from './application.ts';
import { buildAttempt, buildCheckResult } from './course-work-views.ts';
import type { Actor } from './policies.ts';
import type { AttemptRecord } from './ports.ts';
import { Problem } from './problems.ts';
import { findStanding } from './standing.ts';
import type { Standing } from './standing.ts';

type Courses = Application['courses'];

/** The courses there are, with how far the actor is. */
export async function listCourses({ courses, database }: Application, actor: Actor): Promise<RouteOutput<'listCourses'>> {
  const standing = await findStanding(database, actor);
  return { courses: [...courses.values()].map((course) => buildCourseCard(course, standing)) };
}

/** A course with its days, or one format of it. Throws `not-found`. */
export async function readCourse({ courses, database }: Application, actor: Actor, { params, query }: RouteInput<'readCourse'>): Promise<RouteOutput<'readCourse'>> {
  const course = requireCourse(courses, params.course);
  const format = query.format === undefined ? undefined : course.formats.find(({ id }) => id === query.format);
  if (query.format !== undefined && format === undefined) throw new Problem('not-found', `“${course.title}” has no format of that name.`);
  return buildCourse(course, format?.lessons ?? null, await findStanding(database, actor));
}

/** A lesson with its exercises, without their keys, and what the actor answered. Throws `not-found`. */
export async function readLesson({ courses, library, database, videos }: Application, actor: Actor, { params }: RouteInput<'readLesson'>): Promise<RouteOutput<'readLesson'>> {
  const course = requireCourse(courses, params.course);
  const { day, lesson } = requireLesson(course, params.lesson);
  const all = course.days.flatMap(({ lessons }) => lessons);
  const at = all.indexOf(lesson);
  const key = { course: course.id, lesson: lesson.id };
  const [standing, attempts] = await Promise.all([findStanding(database, actor), database.listNewestAttempts(actor, key)]);
  const checked = standing.bestCheck(key);
  const { exercises: _exercises, tried: _tried, ...card } = buildLessonCard(course, lesson, standing);
  const teaches = new Set(lesson.objectives.map(({ id }) => id));
  const rank = (about: readonly string[]): number => (about.some((id) => teaches.has(id)) ? 0 : 1);
  const scenario = lesson.practise === undefined ? undefined : library.entries.get(lesson.practise)?.scenario;
  const own = (await videos.list()).filter((video) => video.course === course.id && (video.lesson === null || video.lesson === lesson.id));
  return {
    ...card,
    course: { id: course.id, title: course.title },
    day: nameDay(course, day),
    body: lesson.body as LessonView['body'],
    keyPoints: lesson.keyPoints,
    sources: Object.fromEntries(lesson.sources.flatMap((key) => (key in sources ? [[key, sources[key as keyof typeof sources]]] : []))),
    practise: scenario === undefined ? null : { id: scenario.id, title: scenario.title },
    exercises: lesson.exercises.map(showExercise),
    attempts: sortAttempts(lesson, attempts).map(buildAttempt),
    check: showCheck(lesson),
    checked: checked && buildCheckResult(lesson, checked, card.state),
    demonstrations: [...day.demonstrations].sort((first, second) => rank(first.about) - rank(second.about)).map(nameOf),
    videos: own.toSorted((first, second) => Number(first.lesson === null) - Number(second.lesson === null)).map(nameOf),
    before: all[at - 1] ? nameOf(all[at - 1] as Lesson) : null,
    after: all[at + 1] ? nameOf(all[at + 1] as Lesson) : null,
  };
}

/** The plan of a day in a room. Throws `not-found`. */
export function readPlan({ courses }: Application, { params }: RouteInput<'readPlan'>): RouteOutput<'readPlan'> {
  const course = requireCourse(courses, params.course);
  const day = course.days.find(({ id }) => id === params.day);
  if (day === undefined) throw new Problem('not-found', `“${course.title}” has no such day. Its page lists those there are.`);
  return { course: nameOf(course), day: nameDay(course, day), body: day.plan as RouteOutput<'readPlan'>['body'] };
}

/** A demonstration, whole. Throws `not-found`. */
export function readDemonstration({ courses }: Application, { params }: RouteInput<'readDemonstration'>): RouteOutput<'readDemonstration'> {
  const course = requireCourse(courses, params.course);
  const found = course.days.flatMap(({ demonstrations }) => demonstrations).find(({ id }) => id === params.demonstration);
  if (found === undefined) throw new Problem('not-found', 'There is no such demonstration. The course lists those there are.');
  const objectives = listObjectives(course);
  const showLine = ({ who, text, note, move, anger }: (typeof found.bad)[number]): DemonstrationView['bad'][number] => ({ who, text, note: note ?? null, move: move ?? null, anger });
  const { customer, agent } = found.speakers;
  return {
    id: found.id, title: found.title, contentNote: found.contentNote ?? null, trade: found.trade, channel: found.channel,
    speakers: { customer: { ...customer, voice: customer.voice ?? null }, agent: { ...agent, voice: agent.voice ?? null } },
    about: found.about.flatMap((id) => objectives.filter(({ objective }) => objective.id === id).map(({ objective, taught }) => ({ id, text: objective.text, lesson: taught }))),
    bad: found.bad.map(showLine), good: found.good.map(showLine), pauses: found.pauses,
  };
}

/** The course of that id. Throws `not-found`. */
export function requireCourse(courses: Courses, id: string): Course {
  const course = courses.get(id);
  if (course === undefined) throw new Problem('not-found', 'There is no such course. The page “Learn” lists those there are.');
  return course;
}

/** The lesson of that id, with its day. Throws `not-found`. */
export function requireLesson(course: Course, id: string): { day: Day; lesson: Lesson } {
  const found = findLesson(course, id);
  if (found !== undefined) return found;
  throw new Problem('not-found', `“${course.title}” has no such lesson. Its page lists those there are.`);
}

/** In the order of the lesson, without those at exercises that are gone. */
function sortAttempts({ exercises }: Lesson, attempts: readonly AttemptRecord[]): AttemptRecord[] {
  return exercises.flatMap(({ id }) => attempts.find(({ exercise }) => exercise === id) ?? []);
}

/** A course with its days; `only`: no lessons but these, in this order. */
export function buildCourse(course: Course, only: readonly string[] | null, standing: Standing): CourseView {
  const days = course.days.map((day) => ({
    ...nameDay(course, day), summary: day.summary, demonstrations: day.demonstrations.map(nameOf),
    lessons: (only === null ? day.lessons : only.flatMap((wanted) => day.lessons.filter((lesson) => lesson.id === wanted))).map((lesson) => buildLessonCard(course, lesson, standing)),
  }));
  return { ...buildCourseCard(course, standing), days: days.filter(({ lessons }) => lessons.length > 0), formats: course.formats };
}

/** A course without its days. */
export function buildCourseCard(course: Course, standing: Standing): CourseCard {
  const { id, title, summary, days } = course;
  const lessons = days.flatMap((day) => day.lessons);
  const done = lessons.filter((lesson) => standing.of(course, lesson).state === 'done').length;
  return { id, title, summary, lessons: lessons.length, done, minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0) };
}

function buildLessonCard(course: Course, lesson: Lesson, standing: Standing): LessonCard {
  const { id, title, session, minutes, objectives, exercises } = lesson;
  return { id, title, session, minutes, objectives, exercises: exercises.length, ...standing.of(course, lesson) };
}

function nameOf({ id, title }: { id: string; title: string }): { id: string; title: string } {
  return { id, title };
}

function nameDay(course: Course, day: Day): LessonView['day'] {
  return { ...nameOf(day), number: course.days.indexOf(day) + 1 };
}
