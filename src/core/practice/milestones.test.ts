import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCourse, makeAttempt, makeCheck, makeRecord, makeRolePlay, onDay } from '../../../test/practice/example-course.ts';
import { findMilestones } from './milestones.ts';
import type { PracticeRecord } from './records.ts';

const titles = new Map([['lamp', 'The lamp']]);
const find = (parts: Partial<PracticeRecord>) => findMilestones(makeRecord(parts), [exampleCourse], titles);
const idsOf = (parts: Partial<PracticeRecord>): string[] => find(parts).map(({ id }) => id);
const finding = (session: string, limits: number, recovered: boolean, day: number) => ({ session, limits, recovered, at: onDay(day) });
const review = (at: string) => ({ source: { kind: 'question', course: 'example', lesson: 'limits', question: 0 } as const, score: 1, at });

describe('milestones', () => {
  it('are none for having been there', () => {
    expect(find({ attempts: [makeAttempt('limits', 'climb', 1)], reviews: [review(onDay(0))], rolePlays: [makeRolePlay()] })).toEqual([]);
  });

  it('remember the first furious customer who was brought down, with the name of the case', () => {
    const rolePlays = [
      makeRolePlay({ level: 'furious', outcome: 'left-angry', at: onDay(1) }), makeRolePlay({ level: 'angry', outcome: 'resolved', at: onDay(2) }),
      makeRolePlay({ level: 'furious', outcome: 'accepted-with-reservations', at: onDay(3), overall: null }), makeRolePlay({ level: 'abusive', outcome: 'resolved', at: onDay(4), overall: null }),
    ];
    expect(find({ rolePlays })).toEqual([{ id: 'furious-customer-cooled', title: expect.any(String), because: expect.stringContaining('“The lamp”'), at: onDay(3) }]);
  });

  it('remember the third limit that was held, over as many talks as it took', () => {
    const findings = [finding('a', 1, false, 1), finding('b', 0, false, 2), finding('c', 1, false, 3)];
    expect(idsOf({ findings })).toEqual([]);
    expect(find({ findings: [...findings, finding('d', 2, false, 4), finding('e', 5, false, 5)] })).toMatchObject([{ id: 'three-limits', at: onDay(4) }]);
  });

  it('remember the first recovery from a mistake of one’s own, also when its talk is not known any more', () => {
    const rolePlays = [makeRolePlay({ session: 'b', at: onDay(2) })];
    const findings = [finding('a', 0, false, 1), finding('b', 0, true, 2), finding('c', 0, true, 3)];
    expect(find({ rolePlays, findings })).toMatchObject([{ id: 'recovered', because: expect.stringContaining('“The lamp”'), at: onDay(2) }]);
    expect(find({ findings })).toMatchObject([{ id: 'recovered', because: expect.not.stringContaining('undefined') }]);
  });

  it('remember a role-play taken again and clearly better, once for each', () => {
    const take = (overall: number | null, day: number) => makeRolePlay({ overall, at: onDay(day) });
    expect(idsOf({ rolePlays: [take(60, 1), take(64, 2)] })).toEqual([]);
    expect(idsOf({ rolePlays: [take(60, 1), take(40, 2), take(50, 3)] })).toEqual([]);
    expect(idsOf({ rolePlays: [take(null, 1), take(50, 3)] })).toEqual([]);
    expect(find({ rolePlays: [take(60, 1), take(40, 2), take(66, 3), take(90, 4)] })).toMatchObject([{ id: 'better-lamp', because: 'From 60 to 66 of 100.', at: onDay(3) }]);
  });

  it('remember ten refreshers within a week', () => {
    const ten = Array.from({ length: 10 }, (_, place) => review(onDay(place * 0.7)));
    expect(find({ reviews: ten })).toMatchObject([{ id: 'ten-reviews', at: ten[9]?.at }]);
    expect(idsOf({ reviews: ten.slice(1) })).toEqual([]);
    expect(idsOf({ reviews: Array.from({ length: 30 }, (_, place) => review(onDay(place))) })).toEqual([]);
  });

  it('remember a day of the course once all its lessons are done', () => {
    const half = { attempts: [makeAttempt('limits', 'climb', 1), makeAttempt('listening', 'say-back', 1)], checks: [makeCheck('limits', 'yyy', onDay(1))] };
    expect(idsOf(half)).toEqual([]);
    expect(find({ ...half, checks: [...half.checks, makeCheck('listening', 'yny', onDay(2))] })).toMatchObject([{ id: 'done-first', title: 'Day 1 of “An example” done', at: onDay(2) }]);
  });

  it('remember a lesson taken again and passed, and not one passed at once', () => {
    expect(idsOf({ checks: [makeCheck('limits', 'yyn', onDay(1)), makeCheck('limits', 'yyy', onDay(2))] })).toEqual([]);
    expect(find({ checks: [makeCheck('limits', 'ynn', onDay(1)), makeCheck('limits', 'yyy', onDay(2))] })).toMatchObject([{ id: 'retaken-limits', at: onDay(2) }]);
    expect(idsOf({ checks: [makeCheck('limits', 'ynn', onDay(1))] })).toEqual([]);
  });

  it('do not take a day for done whose lessons are those of another course', () => {
    const attempts = [makeAttempt('sums', 'order-sums', 1)];
    const checks = [makeCheck('sums', 'yyy', onDay(1))];
    expect(idsOf({ attempts, checks })).toEqual(['done-second']);
    expect(idsOf({ attempts: attempts.map((attempt) => ({ ...attempt, course: 'another' })), checks: checks.map((check) => ({ ...check, course: 'another' })) })).toEqual([]);
  });

  it('name a scenario that has gone by its id', () => {
    expect(find({ rolePlays: [makeRolePlay({ scenario: 'gone', level: 'furious', overall: null })] })[0]?.because).toContain('“gone”');
  });

  it('have ids an address can hold', () => {
    const found = find({ rolePlays: [makeRolePlay({ overall: 10 }), makeRolePlay({ overall: 90, level: 'furious', at: onDay(1) })], findings: [finding('a', 3, true, 5)], checks: [makeCheck('limits', 'ynn'), makeCheck('limits', 'yyy', onDay(1))] });
    expect(found).toHaveLength(5);
    for (const { id } of found) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  it('stand newest first, each with its reason', () => {
    const found = find({
      rolePlays: [makeRolePlay({ level: 'furious', at: onDay(9), overall: null })], findings: [finding('a', 3, true, 5)],
      checks: [makeCheck('limits', 'ynn', onDay(1)), makeCheck('limits', 'yyy', onDay(7))],
    });
    expect(found.map(({ id }) => id)).toEqual(['furious-customer-cooled', 'retaken-limits', 'recovered', 'three-limits']);
    expect(found.every(({ because }) => because.endsWith('.'))).toBe(true);
  });

  it('never go away as more is done', () => {
    const outcomes = fc.constantFrom('resolved', 'left-angry', 'open');
    const plays = fc.array(fc.record({ level: fc.constantFrom('furious', 'angry'), outcome: outcomes, overall: fc.option(fc.nat(100)) }), { maxLength: 12 });
    fc.assert(fc.property(plays, fc.nat(12), (played, some) => {
      const rolePlays = played.map((parts, day) => makeRolePlay({ ...(parts as object), at: onDay(day) }));
      const later = idsOf({ rolePlays });
      for (const id of idsOf({ rolePlays: rolePlays.slice(0, some) })) expect(later).toContain(id);
    }));
  });
});
