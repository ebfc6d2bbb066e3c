import { competencies } from '../codebook.ts';
import type { Competency } from '../codebook.ts';
import type { Course } from '../course/course.ts';
import { findAsked } from './cards.ts';
import { findLesson } from '../course/lessons.ts';
import { findCompetency, findObjectiveCompetency } from './competency-of.ts';
import type { CardSource, PracticeRecord } from './records.ts';
import { countDays } from './schedule.ts';

/** How well somebody shows a competency. Levels are 0–1. */
export interface Mastery {
  id: Competency;
  /** As of now; null when there was no occasion to show it. */
  level: number | null;
  /** What it was when last practised. */
  last: { level: number; at: string } | null;
  occasions: number;
}

/** One showing of a competency: how well, and how much it says. */
interface Occasion {
  competency: Competency;
  value: number;
  weight: number;
  at: string;
}

/** How much a showing says: a whole conversation most, a question with options least. Ours, not fitted. */
const weights = { rolePlay: 4, exercise: 1, question: 0.5 } as const;
/** Weight of not having shown anything yet: one right answer is no mastery. Ours. */
const doubt = 1;
/** Days after which a showing says half as much beside a newer one. Ours, not fitted. */
const recencyDays = 45;
/** Days without practice after which half of a level is left. Ours, not fitted to anybody. */
export const halfLifeDays = 180;

/** Every competency with how well it is shown as of now. */
export function measureMastery(record: PracticeRecord, courses: ReadonlyMap<string, Course>, now: string): Mastery[] {
  const all = listOccasions(record, courses);
  return competencies.map((id) => {
    const occasions = all.filter(({ competency }) => competency === id);
    const at = occasions.map((occasion) => occasion.at).toSorted().at(-1);
    if (at === undefined) return { id, level: null, last: null, occasions: 0 };
    const level = meanOf(occasions, at);
    return { id, level: round(level * retain(countDays(at, now))), last: { level: round(level), at }, occasions: occasions.length };
  });
}

/**
 * The share of a level that is left after so many days without practice: a power of time, fast at first and slow later, as forgetting was found to be
 * (Wixted & Ebbesen 1991), with the exponent of the scheduler's own curve (FSRS 4.5).
 */
export function retain(days: number): number {
  return (1 + (3 * Math.max(0, days)) / halfLifeDays) ** -0.5;
}

function meanOf(occasions: readonly Occasion[], newest: string): number {
  const weighed = occasions.map(({ value, weight, at }) => ({ value, weight: weight * 0.5 ** (countDays(at, newest) / recencyDays) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, doubt);
  return weighed.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
}

function listOccasions({ attempts, checks, reviews, rolePlays }: PracticeRecord, courses: ReadonlyMap<string, Course>): Occasion[] {
  const lessonOf = (course: string, lesson: string) => {
    const found = courses.get(course);
    return found && findLesson(found, lesson)?.lesson;
  };
  return [
    ...attempts.flatMap((attempt) => occasion(findCompetencyOf(courses, { kind: 'exercise', ...attempt }), attempt.score, weights.exercise, attempt.at)),
    ...checks.flatMap((check) => {
      const lesson = lessonOf(check.course, check.lesson);
      return (lesson?.check ?? []).flatMap(({ about }, place) => occasion(lesson ? findObjectiveCompetency(about, lesson) : null, check.right[place] === true ? 1 : 0, weights.question, check.at));
    }),
    ...reviews.flatMap(({ source, score, at }) => (source.kind === 'own-turn' ? [] : occasion(findCompetencyOf(courses, source), score, source.kind === 'question' ? weights.question : weights.exercise, at))),
    ...rolePlays.flatMap(({ scores, at }) => competencies.flatMap((id) => occasion(id, scores[id] === undefined ? null : scores[id] / 100, weights.rolePlay, at))),
  ];
}

function findCompetencyOf(courses: ReadonlyMap<string, Course>, source: Exclude<CardSource, { kind: 'own-turn' }>): Competency | null {
  const asked = findAsked(courses, source);
  if (asked === undefined) return null;
  return source.kind === 'question' ? findObjectiveCompetency(asked.exercise.about, asked.lesson) : findCompetency(asked.exercise, asked.lesson);
}

function occasion(competency: Competency | null, value: number | null, weight: number, at: string): Occasion[] {
  return competency === null || value === null ? [] : [{ competency, value, weight, at }];
}

function round(level: number): number {
  return Math.round(level * 1000) / 1000;
}
