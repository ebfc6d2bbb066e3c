import type { Block, Exercise, Inline, Lesson } from '../core/course/course.ts';
import type { Finding } from './content-problem.ts';
import { readLessonBody } from './lesson-body.ts';

/** A facilitator's plan. Lines of problems count from 1. */
export interface DayPlan {
  blocks: Block[];
  problems: (Finding & { line: number })[];
}

/** Reads the plan of a day: a title of its own, which the day's replaces, then text as in a lesson; a code span names an exercise of the day or a scenario. */
export function readDayPlan(text: string, lessons: readonly Lesson[]): DayPlan {
  const { blocks, problems } = readLessonBody(text.replace(/^# .*$/mu, ''));
  const lessonOf = new Map(lessons.flatMap(({ id, exercises }) => exercises.map((exercise: Exercise) => [exercise.id, id] as const)));
  const name = (inline: Inline): Inline => {
    const lesson = inline.type === 'scenario' ? lessonOf.get(inline.id) : undefined;
    return inline.type === 'scenario' && lesson !== undefined ? { type: 'exercise', id: inline.id, lesson } : inline;
  };
  return { blocks: blocks.map((block) => nameExercises(block, (content) => content.map(name))), problems };
}

function nameExercises(block: Block, name: (content: readonly Inline[]) => Inline[]): Block {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
    case 'pause':
      return { ...block, content: name(block.content) };
    case 'list':
      return { ...block, items: block.items.map(name) };
    case 'table':
      return { ...block, head: block.head.map(name), rows: block.rows.map((row) => row.map(name)) };
    default:
      return block;
  }
}
