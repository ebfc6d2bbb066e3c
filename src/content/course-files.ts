import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Course, Day, Demonstration, Exercise, Lesson } from '../core/course/course.ts';
import type { ContentProblem, Finding } from './content-problem.ts';
import { courseSchema, demonstrationsSchema, exercisesSchema, lessonSchema } from './course-schema.ts';
import { readDayPlan } from './day-plan.ts';
import { readLessonBody } from './lesson-body.ts';
import { readYaml } from './yaml-file.ts';

/** A course with where each of its parts stands, so that findings can name file and line. */
export interface CourseFiles {
  course: Course;
  /** Names the place of a finding in the file of a lesson, its exercises, or a day's demonstrations. */
  placeLesson(lesson: Lesson, finding: Finding): ContentProblem;
  placeExercises(lesson: Lesson, finding: Finding): ContentProblem;
  placeDemonstrations(day: Day, finding: Finding): ContentProblem;
  placePlan(day: Day, finding: Finding): ContentProblem;
  placeCourse(finding: Finding): ContentProblem;
}

type Place = (finding: Finding) => ContentProblem;

/** Reads `courses/<id>/course.yaml` and the folder of each of its days. What cannot be read is left out and named; null when the course's own file cannot be used. */
export async function readCourse(directory: string, id: string): Promise<{ files: CourseFiles | null; problems: ContentProblem[] }> {
  const problems: ContentProblem[] = [];
  const places = { lessons: new Map<string, Place>(), exercises: new Map<string, Place>(), demonstrations: new Map<string, Place>(), plans: new Map<string, Place>() };
  const read = async <Value>(file: string, schema: z.ZodType<Value>): Promise<{ value: Value; place: Place } | null> => {
    const text = await readText(directory, file, problems);
    if (text === null) return null;
    const { value, problems: found, place } = readYaml(file, text, schema);
    problems.push(...found);
    return value === null ? null : { value, place };
  };
  const root = `courses/${id}`;
  const own = await read(`${root}/course.yaml`, courseSchema);
  if (!own) return { files: null, problems };
  const days: Day[] = [];
  for (const { id: dayId, title, summary } of own.value.days) {
    const folder = `${root}/${dayId}`;
    const lessons: Lesson[] = [];
    for (const name of await listLessons(join(directory, folder))) {
      const file = `${folder}/${name}`;
      const text = await readText(directory, file, problems);
      const lesson = text === null ? null : readLesson(file, text, problems);
      const exercises = await read<Exercise[]>(file.replace(/\.md$/u, '.exercises.yaml'), exercisesSchema);
      if (!lesson || !exercises) continue;
      places.lessons.set(lesson.value.id, lesson.place);
      places.exercises.set(lesson.value.id, exercises.place);
      lessons.push({ ...lesson.value, exercises: exercises.value });
    }
    const demonstrations = await read<Demonstration[]>(`${folder}/demonstrations.yaml`, demonstrationsSchema);
    const plan = await readText(directory, `${folder}/plan.md`, problems);
    const { blocks, problems: faults } = readDayPlan(plan ?? '', lessons);
    const placePlan = ({ line = 1, message, hint }: { line?: number; message: string; hint: string }): ContentProblem => ({ file: `${folder}/plan.md`, line, path: '', message, hint });
    problems.push(...faults.map(placePlan));
    const day: Day = { id: dayId, title, summary, lessons, demonstrations: demonstrations?.value ?? [], plan: blocks };
    places.plans.set(day.id, placePlan);
    if (demonstrations) places.demonstrations.set(day.id, demonstrations.place);
    days.push(day);
  }
  const found = <Key>(map: ReadonlyMap<Key, Place>, key: Key): Place => map.get(key) ?? own.place;
  return {
    files: {
      course: { ...own.value, days },
      placeCourse: own.place,
      placeLesson: (lesson, finding) => found(places.lessons, lesson.id)(finding),
      placeExercises: (lesson, finding) => found(places.exercises, lesson.id)(finding),
      placeDemonstrations: (day, finding) => found(places.demonstrations, day.id)(finding),
      placePlan: (day, finding) => found(places.plans, day.id)(finding),
    },
    problems,
  };
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/u;

/** A lesson's front matter and body; null when the front matter cannot be used. */
function readLesson(file: string, text: string, problems: ContentProblem[]): { value: Omit<Lesson, 'exercises'>; place: Place } | null {
  const match = frontMatter.exec(text);
  if (!match) {
    problems.push({ file, line: 1, path: '', message: 'The lesson does not begin with its front matter', hint: 'Begin the file with a line "---", then title, session, minutes and the rest, then another line "---".' });
    return null;
  }
  const { value, problems: found, place } = readYaml(file, match[1] ?? '', lessonSchema);
  // The YAML begins on the second line of the file.
  const shift = (problem: ContentProblem): ContentProblem => ({ ...problem, line: problem.line + 1 });
  problems.push(...found.map(shift));
  if (value === null) return null;
  const body = readLessonBody(text.slice(match[0].length));
  const before = match[0].split('\n').length - 1;
  problems.push(...body.problems.map(({ line, message, hint }) => ({ file, line: before + line, path: '', message, hint })));
  const id = basename(file, '.md').replace(/^\d+-/u, '');
  return { value: { id, ...value, body: body.blocks }, place: (finding) => shift(place(finding)) };
}

async function listLessons(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile() && /^\d+-.+\.md$/u.test(entry.name)).map(({ name }) => name).sort();
}

async function readText(directory: string, file: string, problems: ContentProblem[]): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(directory, file)));
  } catch {
    problems.push({ file, line: 1, path: '', message: 'The file is missing or cannot be read as UTF-8 text', hint: 'Write it, or check its permissions and save it as UTF-8.' });
    return null;
  }
}
