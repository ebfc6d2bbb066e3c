import type { Attempt, CheckResult, CourseView, LessonState, LessonView } from '../../../api/course-shapes.ts';
import { type CourseSearch, listLessons, readCourseSearch } from '../course/logic.ts';

/** What the address says of a lesson: within which format it is taken, and which of its exercises is open. */
export interface LessonSearch extends CourseSearch {
  exercise?: string;
}

export function readLessonSearch(search: Record<string, unknown>): LessonSearch {
  const exercise = search['exercise'];
  return { ...readCourseSearch(search), ...(typeof exercise === 'string' && /^[a-z0-9-]{1,80}$/.test(exercise) ? { exercise } : {}) };
}

export interface NumberedSource {
  key: string;
  /** From 1, in the order the text names them; those it does not name follow. */
  number: number;
  text: string;
}

type Block = LessonView['body'][number];
type Inline = Extract<Block, { type: 'paragraph' }>['content'][number];

/** All words with marks of a block, in reading order. */
function listInlines(block: Block): Inline[] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'paragraph':
    case 'quote':
    case 'pause':
      return block.content;
    case 'list':
      return block.items.flat();
    case 'table':
      return [...block.head.flat(), ...block.rows.flat(2)];
    case 'moment':
      return block.effect;
    case 'pair':
      return block.pairs.flatMap((pair) => [...pair.instead, ...pair.try, ...pair.because]);
    case 'case':
      return block.blocks.flatMap(listInlines);
  }
}

/** The sources of a lesson with their numbers. */
export function numberSources({ body, sources }: Pick<LessonView, 'body' | 'sources'>): NumberedSource[] {
  const named = body.flatMap(listInlines).flatMap((inline) => (inline.type === 'source' && inline.key in sources ? [inline.key] : []));
  return [...new Set([...named, ...Object.keys(sources)])].map((key, index) => ({ key, number: index + 1, text: sources[key] ?? '' }));
}

interface Named {
  id: string;
  title: string;
}

/** The lessons before and after within what is being taken; those of the whole course where the format does not hold this one. */
export function findNeighbours(course: CourseView, lesson: Pick<LessonView, 'id' | 'before' | 'after'>): { before: Named | null; after: Named | null } {
  const lessons = listLessons(course);
  const at = lessons.findIndex(({ id }) => id === lesson.id);
  if (at < 0) return { before: lesson.before, after: lesson.after };
  return { before: lessons[at - 1] ?? null, after: lessons[at + 1] ?? null };
}

/** The exercise to show: the one asked for, else the first not tried, else the first. */
export function pickExercise({ exercises, attempts }: Pick<LessonView, 'exercises' | 'attempts'>, wanted: string | undefined): number {
  const asked = exercises.findIndex(({ id }) => id === wanted);
  if (asked >= 0) return asked;
  return Math.max(0, exercises.findIndex(({ id }) => !isTried(attempts, id)));
}

export const isTried = (attempts: readonly Pick<Attempt, 'exercise'>[], exercise: string): boolean => attempts.some((attempt) => attempt.exercise === exercise);

/** The lesson with a stored attempt, in place of an earlier one at the same exercise. */
export function keepAttempt(lesson: LessonView, attempt: Attempt, state: LessonState): LessonView {
  return { ...lesson, state, attempts: [...lesson.attempts.filter(({ exercise }) => exercise !== attempt.exercise), attempt] };
}

/** The lesson with a check answered; the best one stays. */
export function keepCheck(lesson: LessonView, result: CheckResult): LessonView {
  const best = lesson.checked !== null && lesson.checked.right > result.right ? lesson.checked : result;
  return { ...lesson, state: result.state, checked: best };
}

/** Right answers that are enough. */
const enough = 2;
export const isPassed = (result: Pick<CheckResult, 'right'> | null): boolean => result !== null && result.right >= enough;
