import { describe, expect, it } from 'vitest';
import type { Home } from '../../../api/course-shapes.ts';
import { describeMastery, isFirstVisit, splitMilestones, writeMilestone } from './logic.ts';

const now = new Date('2026-03-10T12:00:00.000Z');
const untouched: Home = {
  courses: [], next: null, reviews: { due: [], later: 0, minutes: 0, next: null }, recommended: [], milestones: [], certificate: { done: 0, of: 51 },
  mastery: [{ id: 'listening', level: null, last: null, occasions: 0 }],
};
const card: Home['reviews']['due'][number] = { id: 'card', due: now.toISOString(), reason: 'It was not right yet.', task: { kind: 'question', lesson: { id: 'l', title: 'L' }, question: 'Which?', options: ['A', 'B'] } };
const milestone = (id: string) => ({ id, title: 'A furious customer brought down', because: 'The matter was settled.', at: '2026-03-01T12:00:00.000Z' });
const lesson = (state: 'new' | 'begun') => ({ course: 'c', day: 'd', lesson: { id: 'l', title: 'L', session: 'morning' as const, minutes: 5, state, exercises: 6, tried: 0, objectives: [] } });

describe('a first visit', () => {
  it('is one with nothing done', () => {
    expect(isFirstVisit(untouched)).toBe(true);
    expect(isFirstVisit({ ...untouched, next: lesson('new') })).toBe(true);
  });

  it('is none once anything was done', () => {
    for (const done of [{ next: lesson('begun') }, { reviews: { ...untouched.reviews, due: [card] } }, { reviews: { ...untouched.reviews, next: now.toISOString() } }, { milestones: [milestone('a')] }, { mastery: [{ id: 'listening' as const, level: 0.4, last: { level: 0.4, at: now.toISOString() }, occasions: 1 }] }]) {
      expect(isFirstVisit({ ...untouched, ...done })).toBe(false);
    }
  });
});

describe('what is said of a competency', () => {
  const shown = (level: number, last: number) => describeMastery({ id: 'empathy', level, last: { level: last, at: '2026-03-07T12:00:00.000Z' }, occasions: 2 }, now);

  it('is that it was not shown yet, where there was no occasion', () => {
    expect(describeMastery({ id: 'empathy', level: null, last: null, occasions: 0 }, now)).toBe('Not shown yet');
  });

  it('is how well and when', () => {
    expect(shown(0.582, 0.6)).toBe('58 of 100 · last practised 3 days ago');
  });

  it('is also what it was when it has clearly faded', () => {
    expect(shown(0.4, 0.6)).toBe('40 of 100 · was 60 · last practised 3 days ago');
  });
});

describe('milestones', () => {
  it('are shown three at first, the others behind', () => {
    const { first, more } = splitMilestones(['a', 'b', 'c', 'd', 'e'].map(milestone));
    expect([first.map(({ id }) => id), more.map(({ id }) => id)]).toEqual([['a', 'b', 'c'], ['d', 'e']]);
    expect(splitMilestones([])).toEqual({ first: [], more: [] });
  });

  it('are written with their day and their reason', () => {
    expect(writeMilestone(milestone('a'))).toMatch(/^A furious customer brought down \(.*2026\)\. The matter was settled\.$/);
  });
});
