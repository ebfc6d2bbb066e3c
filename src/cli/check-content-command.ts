import { join, relative } from 'node:path';
import { contentDirectory } from '../content/content-directory.ts';
import { formatProblem } from '../content/content-problem.ts';
import { loadCourses } from '../content/courses.ts';
import type { Course } from '../core/course/course.ts';
import { listObjectives } from '../core/course/objectives.ts';
import { exitCodes } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { drawTable } from './layout.ts';
import { loadLibrary } from './library.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface CheckContentOptions {
  json?: boolean;
  objectives?: boolean;
}

/** Reports every problem of every content file at once, with file and line. */
export async function checkContent(directory: string | undefined, options: CheckContentOptions, terminal: Terminal): Promise<ExitCode> {
  const { scenarios, voices, problems: found } = await loadLibrary(directory);
  const { courses, problems: inCourses } = await loadCourses(directory ?? contentDirectory, new Set(scenarios.map(({ id }) => id)));
  const problems = [...found, ...inCourses];
  const lessons = courses.flatMap(({ days }) => days.flatMap((day) => day.lessons));
  if (options.json) {
    for (const problem of problems) await writeJson(terminal.output, problem);
    await writeJson(terminal.output, { scenarios: scenarios.length, voices: voices.length, lessons: lessons.length, problems: problems.length });
  } else {
    const prefix = relative(process.cwd(), directory ?? contentDirectory);
    if (options.objectives) for (const course of courses) await writeLine(terminal.output, `${drawObjectives(course)}\n`);
    for (const problem of problems) await writeLine(terminal.output, formatProblem({ ...problem, file: join(prefix, problem.file) }));
    const verdict = problems.length === 0 ? 'no problems' : problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    await writeLine(terminal.output, `${scenarios.length} scenarios, ${voices.length} voices and ${lessons.length} lessons can be used; ${verdict}.`);
  }
  return problems.length === 0 ? exitCodes.fine : exitCodes.badInput;
}

/** Where each objective of a course is taught, shown, practised and tested. */
function drawObjectives(course: Course): string {
  const rows = listObjectives(course).map(({ objective, day, taught, shown, practised, tested }) => [
    objective.id, `${day} ${taught}`, String(shown.length), String(practised.length), String(tested.length),
  ]);
  return `${course.title}\n\n${drawTable([['objective', 'taught in', 'demonstrations', 'exercises', 'questions'], ...rows])}`;
}
