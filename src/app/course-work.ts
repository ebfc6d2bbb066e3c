import type { LessonState } from '../api/course-shapes.ts';
import type { RouteInput, RouteOutput } from '../api/routes.ts';
import type { Course, Lesson } from '../core/course/course.ts';
import { findAnswerFault } from '../core/practice/exercise-answer.ts';
import { findCheckFault, markCheck } from '../core/practice/mark-check.ts';
import { markExercise } from '../core/practice/mark-exercise.ts';
import type { Application } from './application.ts';
import { buildAttempt, buildCheckResult } from './course-work-views.ts';
import { requireCourse, requireLesson } from './courses.ts';
import type { Actor } from './policies.ts';
import type { AttemptRecord, CheckRecord } from './ports.ts';
import { Problem } from './problems.ts';
import { findStanding } from './standing.ts';

/** Marks an answer to an exercise and keeps it; the same request twice answers the same. Throws `not-found`, `invalid-input` or `attempt-differs`. */
export async function sendAttempt(application: Application, actor: Actor, { params, body }: RouteInput<'sendAttempt'>): Promise<RouteOutput<'sendAttempt'>> {
  const { database, courses, library, clock } = application;
  const course = requireCourse(courses, params.course);
  const { lesson } = requireLesson(course, params.lesson);
  const exercise = lesson.exercises.find(({ id }) => id === params.exercise);
  if (exercise === undefined) throw new Problem('not-found', `“${lesson.title}” has no such exercise. The lesson lists those there are.`);
  const given = { course: course.id, lesson: lesson.id, exercise: exercise.id, answer: body.answer };
  let attempt = await database.findAttempt(actor, body.id);
  if (attempt === null) {
    refuse('answer', findAnswerFault(exercise, body.answer));
    const feedback = markExercise(exercise, body.answer, library.reader);
    const fresh: AttemptRecord = { organisation: actor.organisation, learner: actor.learner, id: body.id, ...given, feedback, score: feedback.score, at: clock.now() };
    attempt = (await database.addAttempt(fresh)) ? fresh : await database.findAttempt(actor, body.id);
  }
  if (attempt === null || !isSame(attempt, given)) throw idTaken('Another answer was sent with this id, and it is kept as it was. Send this one with an id of its own.');
  return { attempt: buildAttempt(attempt), state: await findState(application, actor, course, lesson) };
}

/** Marks the answers to the questions of a lesson and keeps them; the same request twice answers the same. Throws `not-found`, `invalid-input` or `attempt-differs`. */
export async function sendCheck(application: Application, actor: Actor, { params, body }: RouteInput<'sendCheck'>): Promise<RouteOutput<'sendCheck'>> {
  const { database, courses, clock } = application;
  const course = requireCourse(courses, params.course);
  const { lesson } = requireLesson(course, params.lesson);
  const given = { course: course.id, lesson: lesson.id, options: body.options };
  let check = await database.findCheck(actor, body.id);
  if (check === null) {
    refuse('options', findCheckFault(lesson, body.options));
    const right = markCheck(lesson, body.options).map((question) => question.right);
    const fresh: CheckRecord = { organisation: actor.organisation, learner: actor.learner, id: body.id, ...given, right, at: clock.now() };
    check = (await database.addCheck(fresh)) ? fresh : await database.findCheck(actor, body.id);
  }
  if (check === null || !isSame(check, given)) throw idTaken('Other answers were sent with this id, and they are kept as they were. Send these with an id of their own.');
  return buildCheckResult(lesson, check, await findState(application, actor, course, lesson));
}

async function findState({ database }: Application, actor: Actor, course: Course, lesson: Lesson): Promise<LessonState> {
  return (await findStanding(database, actor)).of(course, lesson).state;
}

/** Whether a stored record holds what was given now. */
function isSame<Given extends object>(stored: Given, given: Given): boolean {
  return Object.entries(given).every(([key, value]) => JSON.stringify(stored[key as keyof Given]) === JSON.stringify(value));
}

function refuse(field: string, fault: string | null): void {
  if (fault !== null) throw new Problem('invalid-input', `${fault}.`, { errors: [{ field, message: fault }] });
}

function idTaken(message: string): Problem {
  return new Problem('attempt-differs', message, { errors: [{ field: 'id', message: 'This id is taken' }] });
}
