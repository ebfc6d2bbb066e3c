import type { Home, Mastery } from '../../../api/course-shapes.ts';
import { nameDistance } from '../../parts/words/day-words.ts';
import { formatDate, formatNumber, t } from '../../strings/translate.ts';

type Milestone = Home['milestones'][number];

/** Whether somebody has done anything yet that this page speaks of. */
export const isFirstVisit = ({ mastery, next, milestones, reviews }: Home): boolean =>
  mastery.every(({ occasions }) => occasions === 0) && (next === null || next.lesson.state === 'new') && milestones.length === 0 && reviews.due.length === 0 && reviews.next === null;

/** What is said of a competency: how well, when last practised, and what it was then where that is clearly more. */
export function describeMastery({ level, last }: Mastery, now?: Date): string {
  if (level === null || last === null) return t('learn.notShown');
  const shown = [level, last.level].map((value) => Math.round(value * 100));
  const [is = 0, was = 0] = shown;
  const faded = was - is >= 5 ? [t('learn.faded', { last: formatNumber(was) })] : [];
  return [t('learn.level', { level: formatNumber(is) }), ...faded, t('learn.practised', { day: nameDistance(last.at, now) })].join(' · ');
}

/** A milestone as a text to give to somebody. */
export const writeMilestone = ({ title, because, at }: Milestone): string => t('learn.milestoneText', { title, because, date: formatDate(at, { dateStyle: 'long' }) });

const shownAtFirst = 3;

/** The newest milestones, and those that wait behind a word. */
export const splitMilestones = (milestones: readonly Milestone[]): { first: Milestone[]; more: Milestone[] } => ({ first: milestones.slice(0, shownAtFirst), more: milestones.slice(shownAtFirst) });
