import type { Assessment } from '../assessment/assessment.ts';
import type { Label } from '../codebook.ts';
import { createRandom, pick } from '../conversation/random.ts';
import type { Course, Exercise, Lesson } from '../course/course.ts';
import { findLesson } from '../course/lessons.ts';
import { findCompetency } from './competency-of.ts';
import { goodScore } from './feedback.ts';
import { listLessonsDone } from './lessons-done.ts';
import { nameQuestion } from './mark-check.ts';
import type { AttemptFact, CardSource, CheckFact } from './records.ts';

/** Why something is to be asked again. The same cause has the same key, whenever it is looked for. */
export interface CardCause {
  key: string;
  source: CardSource;
  /** To the learner. */
  reason: string;
  /** How it went then, 0–1. */
  score: number;
  at: string;
}

/** Questions asked again of a lesson that was done with them right, and own turns of one role-play. */
const mostQuestions = 2;
const mostOwnTurns = 2;
/** Kinds that cannot be scored are not asked again. */
const unscored: ReadonlySet<Exercise['kind']> = new Set(['compose', 'discuss']);

/** What is to be asked again of a course: questions answered wrongly, of each lesson done a question of its first objectives, and exercises whose newest attempt was not right. */
export function findCourseCauses(course: Course, attempts: readonly AttemptFact[], checks: readonly CheckFact[]): CardCause[] {
  const done = listLessonsDone(course.id, attempts, checks);
  const lessons = course.days.flatMap((day) => day.lessons);
  return lessons.flatMap((lesson) => {
    const mine = attempts.filter((attempt) => attempt.course === course.id && attempt.lesson === lesson.id);
    const answered = checks.filter((check) => check.course === course.id && check.lesson === lesson.id);
    const wrong = findWrong(course, lesson, answered);
    return [...wrong, ...findRefreshers(course, lesson, done.get(lesson.id), wrong), ...findUnfinished(course, lesson, mine)];
  });
}

function findWrong(course: Course, lesson: Lesson, checks: readonly CheckFact[]): CardCause[] {
  return lesson.check.flatMap((_, question) => {
    const missed = checks.find(({ right }) => right[question] === false);
    return missed === undefined ? [] : [questionCause(course, lesson, question, { reason: 'You chose another answer in the check.', score: 0, at: missed.at })];
  });
}

function findRefreshers(course: Course, lesson: Lesson, done: string | undefined, wrong: readonly CardCause[]): CardCause[] {
  if (done === undefined) return [];
  const asked = new Set(wrong.map(({ source }) => (source.kind === 'question' ? lesson.check[source.question]?.about : undefined)));
  const firsts = lesson.objectives.flatMap(({ id }) => {
    const question = lesson.check.findIndex(({ about }) => about === id);
    return question < 0 ? [] : [{ id, question }];
  });
  return firsts.slice(0, mostQuestions).filter(({ id }) => !asked.has(id))
    .map(({ question }) => questionCause(course, lesson, question, { reason: 'You had it right in the check; asked again, it stays.', score: 1, at: done }));
}

function findUnfinished(course: Course, lesson: Lesson, attempts: readonly AttemptFact[]): CardCause[] {
  return lesson.exercises.flatMap((exercise) => {
    const newest = attempts.findLast((attempt) => attempt.exercise === exercise.id);
    if (newest === undefined || newest.score === null || newest.score >= goodScore) return [];
    return [exerciseCause(course, lesson, exercise, { reason: 'Your last answer was not all there yet.', score: newest.score, at: newest.at })];
  });
}

/** A role-play that has ended, as cards come of it. */
export interface Debriefed {
  session: string;
  scenario: { id: string; title: string };
  at: string;
  /** What the learner said and what the customer had said before, from the first turn. */
  turns: readonly { heard: string; said: string }[];
  /** The first turn that is not copied from the role-play it takes again. */
  fromTurn: number;
  assessment: Assessment;
}

/** What is to be asked again of a role-play: an exercise for what it calls for most, and the own turns that could have done most more. */
export function findRolePlayCauses(debriefed: Debriefed, courses: readonly Course[]): CardCause[] {
  return [...findTechnique(debriefed, courses), ...findOwnTurns(debriefed)];
}

function findTechnique({ session, scenario, assessment, at }: Debriefed, courses: readonly Course[]): CardCause[] {
  const competency = assessment.next?.competency;
  const score = assessment.competencies.find(({ id }) => id === competency);
  if (competency === undefined || score === undefined) return [];
  const slips = new Set<Label>(score.evidence.filter(({ points }) => points < 0).map(({ label }) => label));
  const fitting = courses.flatMap((course) => course.days.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.exercises
    .filter((exercise) => !unscored.has(exercise.kind) && findCompetency(exercise, lesson) === competency)
    .map((exercise) => ({ course, lesson, exercise, named: namesAny(exercise, slips) })))));
  const named = fitting.filter((one) => one.named);
  const found = pick(named.length > 0 ? named : fitting, createRandom('technique', session));
  if (found === undefined) return [];
  return [exerciseCause(found.course, found.lesson, found.exercise, { reason: `In “${scenario.title}” this was worth working on.`, score: 0, at })];
}

function namesAny(exercise: Exercise, labels: ReadonlySet<Label>): boolean {
  const { avoid = [] } = exercise as { avoid?: Label[] };
  return avoid.some((label) => labels.has(label));
}

function findOwnTurns({ session, scenario, at, turns, fromTurn, assessment }: Debriefed): CardCause[] {
  const better = assessment.betterLines.toSorted((one, other) => other.gain - one.gain).map(({ turn, line, because }) => ({ turn, aim: because, better: line as string | null }));
  const harmed = assessment.turningPoints.filter(({ change }) => change < 0).toSorted((one, other) => one.change - other.change)
    .map(({ turn, because }) => ({ turn, aim: `Leave out what hurt here: ${because}`, better: null }));
  const own = [...better, ...harmed].filter(({ turn }, place, all) => turn >= fromTurn && all.findIndex((other) => other.turn === turn) === place);
  return own.slice(0, mostOwnTurns).flatMap(({ turn, aim, better: line }) => {
    const spoken = turns[turn - 1];
    if (spoken === undefined) return [];
    const source: CardSource = { kind: 'own-turn', session, turn, scenario: scenario.id, customer: spoken.heard, said: spoken.said, aim, better: line };
    return [{ key: `own-turn/${session}/${turn}`, source, reason: 'They can do more for this customer.', score: 0, at }];
  });
}

type Circumstances = Pick<CardCause, 'reason' | 'score' | 'at'>;

function questionCause(course: Course, lesson: Lesson, question: number, circumstances: Circumstances): CardCause {
  return { key: `question/${course.id}/${lesson.id}/${question}`, source: { kind: 'question', course: course.id, lesson: lesson.id, question }, ...circumstances };
}

function exerciseCause(course: Course, lesson: Lesson, exercise: Exercise, circumstances: Circumstances): CardCause {
  return { key: `exercise/${course.id}/${lesson.id}/${exercise.id}`, source: { kind: 'exercise', course: course.id, lesson: lesson.id, exercise: exercise.id }, ...circumstances };
}

/** The lesson and, for an exercise, the exercise a card asks for; undefined when the course does not hold it any more. */
export function findAsked(courses: ReadonlyMap<string, Course>, source: Exclude<CardSource, { kind: 'own-turn' }>): { lesson: Lesson; exercise: Exercise } | undefined {
  const course = courses.get(source.course);
  const lesson = course && findLesson(course, source.lesson)?.lesson;
  if (lesson === undefined) return undefined;
  const exercise = source.kind === 'exercise' ? lesson.exercises.find(({ id }) => id === source.exercise) : asExercise(lesson, source.question);
  return exercise && { lesson, exercise };
}

/** A question of a check as an exercise in choosing, so that it is shown and marked as one. */
function asExercise({ id, check }: Lesson, place: number): Exercise | undefined {
  const found = check[place];
  return found && { id: nameQuestion(id, place), about: found.about, prompt: found.question, kind: 'choose', situation: '', answers: found.answers };
}
