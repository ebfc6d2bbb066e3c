import type { Course } from '../course/course.ts';
import { isPassed, listLessonsDone } from './lessons-done.ts';
import type { PracticeRecord, RolePlayFact } from './records.ts';
import { countDays } from './schedule.ts';

/** Something worth remembering that somebody did, with what it rests on. */
export interface Milestone {
  id: string;
  title: string;
  because: string;
  at: string;
}

const manyLimits = 3;
const manyReviews = 10;
const reviewDays = 7;
/** Points (of 100) by which a role-play taken again has to be better to count as better. */
const clearlyBetter = 5;
const hot: ReadonlySet<RolePlayFact['level']> = new Set(['furious', 'abusive']);
const good: ReadonlySet<RolePlayFact['outcome']> = new Set(['resolved', 'accepted-with-reservations', 'escalated-rightly']);

/** What somebody has reached, newest first. `titles`: of the scenarios, by id. */
export function findMilestones(record: PracticeRecord, courses: readonly Course[], titles: ReadonlyMap<string, string>): Milestone[] {
  const nameOf = (scenario: string): string => `“${titles.get(scenario) ?? scenario}”`;
  const found = [
    ...findCooled(record, nameOf), ...findLimits(record), ...findRecovery(record, nameOf), ...findBetterTakes(record, nameOf),
    ...findManyReviews(record), ...courses.flatMap((course) => [...findDays(record, course), ...findRetaken(record, course)]),
  ];
  return found.toSorted((one, other) => (one.at === other.at ? one.id.localeCompare(other.id) : other.at.localeCompare(one.at)));
}

function findCooled({ rolePlays }: PracticeRecord, nameOf: (scenario: string) => string): Milestone[] {
  const first = rolePlays.find(({ level, outcome }) => hot.has(level) && good.has(outcome));
  if (first === undefined) return [];
  return [{ id: 'furious-customer-cooled', title: 'A furious customer brought down', because: `In ${nameOf(first.scenario)} the customer began ${first.level} and the matter was settled.`, at: first.at }];
}

function findLimits({ findings }: PracticeRecord): Milestone[] {
  let held = 0;
  const last = findings.find(({ limits }) => {
    held += limits;
    return held >= manyLimits;
  });
  return last === undefined ? [] : [{ id: 'three-limits', title: 'Three limits set calmly', because: 'Three times, after an insult, you said calmly what you want to do and on what condition.', at: last.at }];
}

function findRecovery({ findings, rolePlays }: PracticeRecord, nameOf: (scenario: string) => string): Milestone[] {
  const first = findings.find(({ recovered }) => recovered);
  if (first === undefined) return [];
  const where = rolePlays.find(({ session }) => session === first.session);
  return [{ id: 'recovered', title: 'Recovered from a mistake of your own', because: `${where ? `In ${nameOf(where.scenario)} a` : 'A'} turn made it worse, and later in the same talk the customer was better off than before it.`, at: first.at }];
}

function findBetterTakes({ rolePlays }: PracticeRecord, nameOf: (scenario: string) => string): Milestone[] {
  const best = new Map<string, number>();
  const done = new Set<string>();
  return rolePlays.flatMap(({ scenario, overall, at }) => {
    if (overall === null) return [];
    const before = best.get(scenario);
    best.set(scenario, Math.max(overall, before ?? 0));
    if (before === undefined || overall < before + clearlyBetter || done.has(scenario)) return [];
    done.add(scenario);
    return [{ id: `better-${scenario}`, title: `${nameOf(scenario)} taken again, and better`, because: `From ${Math.round(before)} to ${Math.round(overall)} of 100.`, at }];
  });
}

function findManyReviews({ reviews }: PracticeRecord): Milestone[] {
  const tenth = reviews.find(({ at }, place) => {
    const first = reviews[place - manyReviews + 1];
    return first !== undefined && countDays(first.at, at) <= reviewDays;
  });
  return tenth === undefined ? [] : [{ id: 'ten-reviews', title: 'Ten refreshers in a week', because: 'Ten cards answered within seven days, each one due.', at: tenth.at }];
}

function findDays({ attempts, checks }: PracticeRecord, course: Course): Milestone[] {
  const done = listLessonsDone(course.id, attempts, checks);
  return course.days.flatMap(({ id, title, lessons }, place) => {
    const instants = lessons.flatMap((lesson) => done.get(lesson.id) ?? []).toSorted();
    const at = instants.at(-1);
    if (at === undefined || instants.length < lessons.length) return [];
    return [{ id: `done-${id}`, title: `Day ${place + 1} of “${course.title}” done`, because: `All ${lessons.length} lessons of “${title}”: each with an exercise tried and its check passed.`, at }];
  });
}

function findRetaken({ checks }: PracticeRecord, course: Course): Milestone[] {
  return course.days.flatMap(({ lessons }) => lessons.flatMap((lesson) => {
    const taken = checks.filter((check) => check.course === course.id && check.lesson === lesson.id);
    const passed = taken.find(isPassed);
    if (passed === undefined || passed === taken[0]) return [];
    return [{ id: `retaken-${lesson.id}`, title: `“${lesson.title}” taken again, and passed`, because: 'The first check was not passed; this one was.', at: passed.at }];
  }));
}
