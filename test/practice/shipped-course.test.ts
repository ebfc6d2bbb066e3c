import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentDirectory } from '../../src/content/content-directory.ts';
import { loadContent } from '../../src/content/content.ts';
import { loadCourses } from '../../src/content/courses.ts';
import { competencies } from '../../src/core/codebook.ts';
import type { Competency } from '../../src/core/codebook.ts';
import type { Course, Exercise, Lesson } from '../../src/core/course/course.ts';
import { findAsked, findCourseCauses, findRolePlayCauses } from '../../src/core/practice/cards.ts';
import { findCompetency, findObjectiveCompetency } from '../../src/core/practice/competency-of.ts';
import { makeAssessment, onDay } from './example-course.ts';

let course: Course;
let all: { lesson: Lesson; exercise: Exercise; competency: Competency | null }[];
beforeAll(async () => {
  const { scenarios } = await loadContent(contentDirectory);
  const { courses } = await loadCourses(contentDirectory, new Set(scenarios.map(({ id }) => id)));
  course = courses[0] as Course;
  all = course.days.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.exercises.map((exercise) => ({ lesson, exercise, competency: findCompetency(exercise, lesson) }))));
});

describe('the shipped course', () => {
  it('is as large as the README says', async () => {
    const count = (of: (day: Course['days'][number]) => number): number => course.days.reduce((sum, day) => sum + of(day), 0);
    const [lessons, exercises, demonstrations] = [count((day) => day.lessons.length), all.length, count((day) => day.demonstrations.length)];
    expect(await readFile(new URL('../../README.md', import.meta.url), 'utf8')).toMatch(new RegExp(`\\b${lessons} lessons .*\\b${exercises} exercises .*\\b${demonstrations} demonstrations\\b`, 'u'));
  });

  it('says of nine exercises and check questions in ten what they train', () => {
    const known = all.filter(({ competency }) => competency !== null).length / all.length;
    expect(known).toBeGreaterThan(0.9);
    const questions = course.days.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.check.map(({ about }) => findObjectiveCompetency(about, lesson))));
    expect(questions.filter((competency) => competency !== null).length / questions.length).toBeGreaterThan(0.9);
  });

  it.each(competencies)('has something to practise for whoever needs more of it: %s', (competency) => {
    expect(all.filter((one) => one.competency === competency && one.exercise.kind !== 'compose' && one.exercise.kind !== 'discuss').length).toBeGreaterThan(2);
    const score = { id: competency, score: 20, uncertainty: 0, evidence: [], missed: [] };
    const assessment = makeAssessment({ next: { competency, advice: 'Try it.' }, competencies: [score] });
    const [cause, ...others] = findRolePlayCauses({ session: 'a', scenario: { id: 'lamp', title: 'The lamp' }, at: onDay(0), turns: [], fromTurn: 1, assessment }, [course]);
    expect(others).toEqual([]);
    expect(cause?.source.kind === 'exercise' && findAsked(new Map([[course.id, course]]), cause.source)?.exercise).toBeTruthy();
  });

  it('asks a learner who got everything wrong each thing once, and can show all of it', () => {
    const attempts = all.map(({ lesson, exercise }) => ({ course: course.id, lesson: lesson.id, exercise: exercise.id, score: exercise.kind === 'compose' || exercise.kind === 'discuss' ? null : 0, at: onDay(0) }));
    const checks = course.days.flatMap(({ lessons }) => lessons.map((lesson) => ({ course: course.id, lesson: lesson.id, right: lesson.check.map(() => false), at: onDay(0) })));
    const causes = findCourseCauses(course, attempts, checks);
    expect(new Set(causes.map(({ key }) => key)).size).toBe(causes.length);
    expect(causes).toHaveLength(attempts.filter(({ score }) => score !== null).length + checks.flatMap(({ right }) => right).length);
    for (const { source } of causes) expect(source.kind !== 'own-turn' && findAsked(new Map([[course.id, course]]), source)).toBeTruthy();
  });

  it('asks a learner who got everything right two questions of each lesson at most', () => {
    const attempts = all.map(({ lesson, exercise }) => ({ course: course.id, lesson: lesson.id, exercise: exercise.id, score: 1, at: onDay(0) }));
    const checks = course.days.flatMap(({ lessons }) => lessons.map((lesson) => ({ course: course.id, lesson: lesson.id, right: lesson.check.map(() => true), at: onDay(0) })));
    const causes = findCourseCauses(course, attempts, checks);
    for (const { id } of course.days.flatMap(({ lessons }) => lessons)) {
      const asked = causes.filter(({ source }) => source.kind !== 'own-turn' && source.lesson === id).length;
      expect(asked === 1 || asked === 2).toBe(true);
    }
  });
});
