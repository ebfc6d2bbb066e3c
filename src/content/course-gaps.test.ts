import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listObjectives } from '../core/course/objectives.ts';
import { contentDirectory } from './content-directory.ts';
import { findCourseGaps } from './course-gaps.ts';
import { readCourse } from './course-files.ts';
import { gradeOf } from './reading-level.ts';

// A whole course is read for each.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const scenarios = new Set(readdirSync(join(contentDirectory, 'scenarios')).map((name) => name.replace(/\.yaml$/u, '')));

async function problemsOf(directory: string): Promise<string[]> {
  const { files, problems } = await readCourse(directory, 'service-recovery');
  return [...problems, ...(files ? findCourseGaps(files, scenarios) : [])].map(({ file, line, message }) => `${file.split('/').at(-1)}:${line}: ${message}`);
}

describe('the course that ships', () => {
  it('has no gaps', async () => {
    expect(await problemsOf(contentDirectory)).toEqual([]);
  });

  it('has five days of two sessions, the exercises and demonstrations it promises, and no empty cell in its matrix', async () => {
    const { files } = await readCourse(contentDirectory, 'service-recovery');
    const days = files?.course.days ?? [];
    expect(days).toHaveLength(5);
    for (const { id, lessons, plan } of days) {
      expect(new Set(lessons.map(({ session }) => session)), id).toEqual(new Set(['morning', 'afternoon']));
      expect(plan.flatMap((block) => (block.type === 'heading' && block.text.startsWith('Afternoon') ? [block] : [])), id).toHaveLength(1);
    }
    const lessons = days.flatMap((day) => day.lessons);
    expect(lessons.flatMap(({ exercises }) => exercises).length).toBeGreaterThanOrEqual(150);
    expect(new Set(lessons.flatMap(({ exercises }) => exercises.map(({ kind }) => kind))).size).toBe(13);
    expect(days.flatMap(({ demonstrations }) => demonstrations).length).toBeGreaterThanOrEqual(10);
    expect(days[3]?.lessons.flatMap(({ body }) => body).filter(({ type }) => type === 'case').length).toBeGreaterThanOrEqual(6);
    const matrix = files ? listObjectives(files.course) : [];
    expect(matrix.length).toBeGreaterThan(80);
    expect(matrix.filter(({ practised, tested }) => practised.length === 0 || tested.length === 0)).toEqual([]);
  });
});

describe('a course with something wrong', () => {
  let directory: string;
  const edit = (file: string, change: (text: string) => string): void => {
    const path = join(directory, 'courses/service-recovery', file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  };
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'course-'));
    cpSync(join(contentDirectory, 'courses'), join(directory, 'courses'), { recursive: true });
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it.each([
    ['day-1/01-the-minute-after.md', (text: string) => text.replace('[@bitner1990]', '[@nobody1999]'), '01-the-minute-after.md:', 'There is no source "nobody1999"'],
    ['day-1/01-the-minute-after.md', (text: string) => text.replace('practise: promised-today', 'practise: promised-tomorrow'), '01-the-minute-after.md:16:', 'There is no scenario "promised-tomorrow"'],
    ['day-1/01-the-minute-after.md', (text: string) => text.replace(/about: d1-name-the-loss/u, 'about: d1-name-the-gain'), '01-the-minute-after.md:', 'no objective "d1-name-the-gain"'],
    ['day-1/01-the-minute-after.md', (text: string) => text.replace('---\n', ''), '01-the-minute-after.md:1:', 'does not begin with its front matter'],
    ['day-1/01-the-minute-after.md', (text: string) => text.replace(/^:::$/mu, ''), '01-the-minute-after.md:', 'Nobody says this line'],
    ['day-1/01-the-minute-after.exercises.yaml', (text: string) => text.replace('value: error', 'value: weather'), '01-the-minute-after.exercises.yaml:', '"weather" is no trigger'],
    ['day-1/01-the-minute-after.exercises.yaml', (text: string) => text.replace(/about: d1-split-failure-and-answer/gu, 'about: d1-name-the-loss'), '01-the-minute-after.md:', 'is practised in 0 exercises'],
    ['day-1/demonstrations.yaml', (text: string) => text.replace('d1-name-the-loss', 'd1-name-nothing'), 'demonstrations.yaml:', 'no objective "d1-name-nothing"'],
    ['course.yaml', (text: string) => text.replace('[the-minute-after, what-set-it-off', '[the-hour-after, what-set-it-off'), 'course.yaml:', 'names a lesson that does not exist: the-hour-after'],
  ])('%s: is told where', async (file, change, place, message) => {
    edit(file, change);
    const problems = await problemsOf(directory);
    expect(problems.filter((problem) => problem.startsWith(place) && problem.includes(message)), problems.join('\n')).not.toEqual([]);
  });

  it('is told of a file that is missing', async () => {
    rmSync(join(directory, 'courses/service-recovery/day-2/plan.md'));
    expect((await problemsOf(directory)).join('\n')).toContain('plan.md:1: The file is missing');
  });
});

describe('the school grade of a text', () => {
  it('rises with longer sentences and words', () => {
    expect(gradeOf(['The cat sat. It was wet. We let it in.'])).toBeLessThan(2);
    expect(gradeOf(['Notwithstanding considerable organisational difficulties, representatives demonstrated extraordinary determination throughout the reconciliation proceedings.'])).toBeGreaterThan(15);
    expect(gradeOf([])).toBe(0);
  });
});
