import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../core/course/course.ts';
import { sortProblems } from './content-problem.ts';
import type { ContentProblem } from './content-problem.ts';
import { readCourse } from './course-files.ts';
import { findCourseGaps } from './course-gaps.ts';

/** Reads `courses/*` of a content directory, which need not hold any; never throws for what stands in it. `scenarios`: ids a lesson may send to. */
export async function loadCourses(directory: string, scenarios: ReadonlySet<string>): Promise<{ courses: Course[]; problems: ContentProblem[] }> {
  const entries = await readdir(join(directory, 'courses'), { withFileTypes: true }).catch(() => []);
  const read = await Promise.all(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort().map((name) => readCourse(directory, name)));
  return {
    courses: read.flatMap(({ files }) => (files ? [files.course] : [])),
    problems: sortProblems(read.flatMap(({ files, problems }) => [...problems, ...(files ? findCourseGaps(files, scenarios) : [])])),
  };
}
