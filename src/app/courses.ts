import type { CourseCard, CourseView, DemonstrationView, LessonCard, LessonState, LessonView } from '../api/course-shapes.ts';
import type { RouteInput, RouteOutput } from '../api/routes.ts';
import { sources } from '../core/conversation/sources.ts';
import type { Course, Day, Lesson } from '../core/course/course.ts';
import { listObjectives } from '../core/course/objectives.ts';
import { showAll, showExercise } from '../core/practice/show-exercise.ts';
import type { Application } from './application.ts';
import type { Actor } from './policies.ts';
import { Problem } from './problems.ts';

type Courses = Application['courses'];

/** The courses there are. */
export function listCourses({ courses }: Application, _actor: Actor): RouteOutput<'listCourses'> {
  return { courses: [...courses.values()].map(buildCourseCard) };
}

/** A course with its days, or one format of it. Throws `not-found`. */
export function readCourse({ courses }: Application, _actor: Actor, { params, query }: RouteInput<'readCourse'>): RouteOutput<'readCourse'> {
  const course = requireCourse(courses, params.course);
  const format = query.format === undefined ? undefined : course.formats.find(({ id }) => id === query.format);
  if (query.format !== undefined && format === undefined) throw new Problem('not-found', `“${course.title}” has no format of that name.`);
  return buildCourse(course, format?.lessons ?? null);
}

/** A lesson with its exercises, without their keys. Throws `not-found`. */
export function readLesson({ courses, library }: Application, _actor: Actor, { params }: RouteInput<'readLesson'>): RouteOutput<'readLesson'> {
  const course = requireCourse(courses, params.course);
  const { day, lesson } = requireLesson(course, params.lesson);
  const all = course.days.flatMap(({ lessons }) => lessons);
  const at = all.indexOf(lesson);
  const { exercises: _exercises, tried: _tried, ...card } = buildLessonCard(lesson);
  const teaches = new Set(lesson.objectives.map(({ id }) => id));
  const rank = (about: readonly string[]): number => (about.some((id) => teaches.has(id)) ? 0 : 1);
  const scenario = lesson.practise === undefined ? undefined : library.entries.get(lesson.practise)?.scenario;
  return {
    ...card,
    course: { id: course.id, title: course.title },
    day: { id: day.id, title: day.title, number: course.days.indexOf(day) + 1 },
    body: lesson.body as LessonView['body'],
    keyPoints: lesson.keyPoints,
    sources: Object.fromEntries(lesson.sources.flatMap((key) => (key in sources ? [[key, sources[key as keyof typeof sources]]] : []))),
    practise: scenario === undefined ? null : { id: scenario.id, title: scenario.title },
    exercises: lesson.exercises.map(showExercise),
    attempts: [],
    check: lesson.check.map(({ about, question, answers }, index) => ({ about, question, options: showAll(`${lesson.id}-${index}`, answers.map(({ text }) => text)) })),
    checked: null,
    demonstrations: [...day.demonstrations].sort((first, second) => rank(first.about) - rank(second.about)).map(nameOf),
    videos: [],
    before: all[at - 1] ? nameOf(all[at - 1] as Lesson) : null,
    after: all[at + 1] ? nameOf(all[at + 1] as Lesson) : null,
  };
}

/** A demonstration, whole. Throws `not-found`. */
export function readDemonstration({ courses }: Application, { params }: RouteInput<'readDemonstration'>): RouteOutput<'readDemonstration'> {
  const course = requireCourse(courses, params.course);
  const found = course.days.flatMap(({ demonstrations }) => demonstrations).find(({ id }) => id === params.demonstration);
  if (found === undefined) throw new Problem('not-found', 'There is no such demonstration. The course lists those there are.');
  const objectives = listObjectives(course);
  const showLine = ({ who, text, note, move, anger }: (typeof found.bad)[number]): DemonstrationView['bad'][number] => ({ who, text, note: note ?? null, move: move ?? null, anger });
  return {
    id: found.id, title: found.title, contentNote: found.contentNote ?? null, speakers: found.speakers, trade: found.trade, channel: found.channel,
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
  for (const day of course.days) {
    const lesson = day.lessons.find((candidate) => candidate.id === id);
    if (lesson !== undefined) return { day, lesson };
  }
  throw new Problem('not-found', `“${course.title}” has no such lesson. Its page lists those there are.`);
}

function buildCourse(course: Course, only: readonly string[] | null): CourseView {
  const days = course.days.map(({ id, title, summary, lessons, demonstrations }) => ({
    id, title, summary, demonstrations: demonstrations.map(nameOf),
    lessons: (only === null ? lessons : only.flatMap((wanted) => lessons.filter((lesson) => lesson.id === wanted))).map((lesson) => buildLessonCard(lesson)),
  }));
  return { ...buildCourseCard(course), days: days.filter(({ lessons }) => lessons.length > 0), formats: course.formats };
}

function buildCourseCard({ id, title, summary, days }: Course): CourseCard {
  const lessons = days.flatMap((day) => day.lessons);
  return { id, title, summary, lessons: lessons.length, done: 0, minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0) };
}

function buildLessonCard({ id, title, session, minutes, objectives, exercises }: Lesson, state: LessonState = 'new', tried = 0): LessonCard {
  return { id, title, session, minutes, objectives, exercises: exercises.length, state, tried };
}

function nameOf({ id, title }: { id: string; title: string }): { id: string; title: string } {
  return { id, title };
}
