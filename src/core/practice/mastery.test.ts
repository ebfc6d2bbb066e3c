import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCourses, makeAttempt, makeCheck, makeRecord, makeRolePlay, onDay } from '../../../test/practice/example-course.ts';
import { competencies } from '../codebook.ts';
import type { Competency } from '../codebook.ts';
import { halfLifeDays, measureMastery, retain } from './mastery.ts';
import type { PracticeRecord } from './records.ts';

const measure = (parts: Partial<PracticeRecord>, now = onDay(0)) => measureMastery(makeRecord(parts), exampleCourses, now);
const of = (competency: Competency, parts: Partial<PracticeRecord>, now = onDay(0)) => measure(parts, now).find(({ id }) => id === competency);
const levelOf = (...request: Parameters<typeof of>): number => of(...request)?.level ?? Number.NaN;

describe('mastery', () => {
  it('has every competency, and says nothing of those that never came up', () => {
    const empty = measure({});
    expect(empty.map(({ id }) => id)).toEqual([...competencies]);
    expect(empty.every(({ level, last, occasions }) => level === null && last === null && occasions === 0)).toBe(true);
    expect(of('empathy', { rolePlays: [makeRolePlay({ scores: { listening: 90 } })] })?.level).toBeNull();
  });

  it('comes from exercises, checks, reviews and role-plays, and counts them', () => {
    const found = of('listening', {
      attempts: [makeAttempt('listening', 'say-back', 1)],
      checks: [makeCheck('listening', 'yyy')],
      reviews: [
        { source: { kind: 'exercise', course: 'example', lesson: 'listening', exercise: 'pick-back' }, score: 1, at: onDay(0) },
        { source: { kind: 'question', course: 'example', lesson: 'listening', question: 0 }, score: 1, at: onDay(0) },
        { source: { kind: 'own-turn', session: 'a', turn: 1, scenario: 'lamp', customer: '', said: '', aim: '', better: null }, score: 1, at: onDay(0) },
      ],
      rolePlays: [makeRolePlay({ scores: { listening: 100 } })],
    });
    expect(found?.occasions).toBe(7);
    expect(found?.level).toBeGreaterThan(0.8);
  });

  it('leaves out what has no score, what names no competency, and what is not in the course any more', () => {
    const parts = {
      attempts: [makeAttempt('limits', 'breathe', null), makeAttempt('sums', 'order-sums', 1), makeAttempt('gone', 'gone', 1)],
      checks: [makeCheck('gone', 'yyy'), makeCheck('sums', 'yyy')],
      reviews: [{ source: { kind: 'question', course: 'gone', lesson: 'gone', question: 0 } as const, score: 1, at: onDay(0) }],
    };
    expect(measure(parts).filter(({ occasions }) => occasions > 0)).toEqual([]);
  });

  it('takes a question as wrong or right', () => {
    expect(levelOf('boundaries-escalation', { checks: [makeCheck('limits', 'yyy')] })).toBeGreaterThan(0.3);
    expect(levelOf('boundaries-escalation', { checks: [makeCheck('limits', 'nnn')] })).toBe(0);
  });

  it('is no mastery after one right answer', () => {
    expect(levelOf('listening', { attempts: [makeAttempt('listening', 'say-back', 1)] })).toBeLessThanOrEqual(0.5);
  });

  it('weighs a conversation more than an exercise', () => {
    const good = { attempts: [makeAttempt('listening', 'say-back', 0)], rolePlays: [makeRolePlay({ scores: { listening: 100 } })] };
    const bad = { attempts: [makeAttempt('listening', 'say-back', 1)], rolePlays: [makeRolePlay({ scores: { listening: 0 } })] };
    expect(levelOf('listening', good)).toBeGreaterThan(levelOf('listening', bad) + 0.3);
  });

  it('weighs what is new more than what is old', () => {
    const rising = { rolePlays: [makeRolePlay({ scores: { empathy: 20 }, at: onDay(0) }), makeRolePlay({ scores: { empathy: 80 }, at: onDay(90) })] };
    const falling = { rolePlays: [makeRolePlay({ scores: { empathy: 80 }, at: onDay(0) }), makeRolePlay({ scores: { empathy: 20 }, at: onDay(90) })] };
    expect(levelOf('empathy', rising, onDay(90))).toBeGreaterThan(levelOf('empathy', falling, onDay(90)) + 0.2);
  });

  it('falls without practice, and still says what it was when last practised', () => {
    const parts = { rolePlays: [makeRolePlay({ scores: { empathy: 80 }, at: onDay(2) })] };
    const [fresh, later] = [of('empathy', parts, onDay(2)), of('empathy', parts, onDay(2 + halfLifeDays))];
    expect(fresh?.last).toEqual({ level: fresh?.level, at: onDay(2) });
    expect(later?.last).toEqual(fresh?.last);
    expect(later?.level).toBeCloseTo((fresh?.level ?? 0) / 2, 2);
  });
});

const days = fc.nat(700);
const scores = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const records = fc.record({
  attempts: fc.array(fc.record({ of: fc.constantFrom(['listening', 'say-back'], ['limits', 'climb'], ['sums', 'order-sums']), score: scores, day: days }), { maxLength: 6 }),
  checks: fc.array(fc.record({ lesson: fc.constantFrom('listening', 'limits', 'gone'), right: fc.stringMatching(/^[yn]{3}$/u), day: days }), { maxLength: 4 }),
  rolePlays: fc.array(fc.record({ listening: fc.double({ min: 0, max: 100, noNaN: true }), empathy: fc.nat(100), day: days }), { maxLength: 4 }),
}).map(({ attempts, checks, rolePlays }) => makeRecord({
  attempts: attempts.map(({ of: [lesson = '', exercise = ''], score, day }) => makeAttempt(lesson, exercise, score, onDay(day))),
  checks: checks.map(({ lesson, right, day }) => makeCheck(lesson, right, onDay(day))),
  rolePlays: rolePlays.map(({ listening, empathy, day }) => makeRolePlay({ scores: { listening, empathy }, at: onDay(day) })),
}));

describe('mastery, whatever was done', () => {
  it('stays between 0 and 1', () => {
    fc.assert(fc.property(records, days, (record, later) => {
      for (const { level, last } of measureMastery(record, exampleCourses, onDay(700 + later))) {
        for (const value of [level ?? 0, last?.level ?? 0]) expect(value >= 0 && value <= 1).toBe(true);
      }
    }));
  });

  it('never rises without practice', () => {
    fc.assert(fc.property(records, days, days, (record, one, other) => {
      const [sooner, later] = [Math.min(one, other), Math.max(one, other)].map((day) => measureMastery(record, exampleCourses, onDay(700 + day)));
      for (const [place, { level }] of (later ?? []).entries()) expect(level ?? 0).toBeLessThanOrEqual(sooner?.[place]?.level ?? 0);
    }));
  });

  it('never falls by a perfect role-play', () => {
    fc.assert(fc.property(records, (record) => {
      const before = measureMastery(record, exampleCourses, onDay(700));
      const after = measureMastery({ ...record, rolePlays: [...record.rolePlays, makeRolePlay({ scores: { listening: 100 }, at: onDay(700) })] }, exampleCourses, onDay(700));
      const [was, is] = [before, after].map((found) => found.find(({ id }) => id === 'listening')?.level ?? 0);
      expect(is ?? 0).toBeGreaterThanOrEqual((was ?? 0) - 0.001);
    }));
  });
});

describe('what is left without practice', () => {
  it('is all at once, half after the half-life, and less with every day', () => {
    expect(retain(0)).toBe(1);
    expect(retain(halfLifeDays)).toBeCloseTo(0.5, 10);
    fc.assert(fc.property(fc.double({ min: 0, max: 4000, noNaN: true }), fc.double({ min: 0.001, max: 4000, noNaN: true }), (day, more) => {
      expect(retain(day + more)).toBeLessThan(retain(day));
      expect(retain(day + more)).toBeGreaterThan(0);
    }));
  });

  it('falls fast at first and slowly later', () => {
    expect(retain(0) - retain(30)).toBeGreaterThan(retain(300) - retain(330));
  });

  it('does not rise when a clock went backwards', () => {
    expect(retain(-5)).toBe(1);
  });
});
