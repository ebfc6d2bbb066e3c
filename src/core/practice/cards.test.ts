import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCourse, exampleCourses, makeAssessment, makeAttempt, makeCheck, onDay } from '../../../test/practice/example-course.ts';
import { findAsked, findCourseCauses, findRolePlayCauses } from './cards.ts';
import type { Debriefed } from './cards.ts';
import type { AttemptFact, CheckFact } from './records.ts';

const keysOf = (attempts: readonly AttemptFact[], checks: readonly CheckFact[]): string[] => findCourseCauses(exampleCourse, attempts, checks).map(({ key }) => key);

describe('what a course has asked again', () => {
  it('is nothing before anything was answered', () => {
    expect(keysOf([], [])).toEqual([]);
  });

  it('is a question answered wrongly, from the time it was', () => {
    const [cause, ...others] = findCourseCauses(exampleCourse, [], [makeCheck('limits', 'yyn', onDay(3))]);
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ key: 'question/example/limits/2', source: { kind: 'question', course: 'example', lesson: 'limits', question: 2 }, score: 0, at: onDay(3) });
    expect(cause?.reason).toContain('another answer');
  });

  it('is a question that was wrong once, also when a later check was right', () => {
    const checks = [makeCheck('limits', 'yny', onDay(1)), makeCheck('limits', 'yyy', onDay(2))];
    expect(findCourseCauses(exampleCourse, [], checks)).toMatchObject([{ key: 'question/example/limits/1', at: onDay(1) }]);
  });

  it('is at most two questions of a lesson that was done with all right', () => {
    const causes = findCourseCauses(exampleCourse, [makeAttempt('listening', 'pick-two', 1, onDay(1))], [makeCheck('listening', 'yyy', onDay(2))]);
    expect(causes).toMatchObject([
      { key: 'question/example/listening/0', score: 1, at: onDay(2) },
      { key: 'question/example/listening/1', score: 1, at: onDay(2) },
    ]);
  });

  it('is no question of a lesson that is not done: without an exercise, or with the check not passed', () => {
    expect(keysOf([], [makeCheck('listening', 'yyy')])).toEqual([]);
    expect(keysOf([makeAttempt('listening', 'pick-two', 1)], [])).toEqual([]);
    expect(keysOf([makeAttempt('listening', 'pick-two', 1)], [makeCheck('listening', 'ynn')])).toEqual(['question/example/listening/1', 'question/example/listening/2']);
  });

  it('asks an objective that was answered wrongly once, not once more for being done', () => {
    expect(keysOf([makeAttempt('listening', 'pick-two', 1)], [makeCheck('listening', 'nyy')])).toEqual(['question/example/listening/0', 'question/example/listening/1']);
  });

  it('is an exercise whose newest answer was not right, with its score', () => {
    const causes = findCourseCauses(exampleCourse, [makeAttempt('limits', 'climb', 1), makeAttempt('limits', 'climb', 0.79, onDay(2))], []);
    expect(causes).toMatchObject([{ key: 'exercise/example/limits/climb', source: { kind: 'exercise', lesson: 'limits', exercise: 'climb' }, score: 0.79, at: onDay(2) }]);
  });

  it('is no exercise that was right in the end, none without a score, and none of another course', () => {
    expect(keysOf([makeAttempt('limits', 'climb', 0.2), makeAttempt('limits', 'climb', 0.8, onDay(1))], [])).toEqual([]);
    expect(keysOf([makeAttempt('limits', 'breathe', null)], [])).toEqual([]);
    expect(keysOf([{ ...makeAttempt('limits', 'climb', 0), course: 'another' }], [{ ...makeCheck('limits', 'nnn'), course: 'another' }])).toEqual([]);
  });

  const attempts = fc.array(fc.record({ lesson: fc.constantFrom('listening', 'limits', 'sums'), exercise: fc.constantFrom('pick-two', 'climb', 'order-sums', 'gone'), score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })), day: fc.nat(50) }), { maxLength: 12 });
  const checks = fc.array(fc.record({ lesson: fc.constantFrom('listening', 'limits', 'sums', 'gone'), right: fc.stringMatching(/^[yn]{3}$/u), day: fc.nat(50) }), { maxLength: 12 });

  it('is the same for the same records, each key once', () => {
    fc.assert(fc.property(attempts, checks, (tried, checked) => {
      const facts = [tried.map(({ lesson, exercise, score, day }) => makeAttempt(lesson, exercise, score, onDay(day))), checked.map(({ lesson, right, day }) => makeCheck(lesson, right, onDay(day)))] as const;
      const keys = keysOf(...facts);
      expect(keysOf(...facts)).toEqual(keys);
      expect(new Set(keys).size).toBe(keys.length);
    }));
  });

  it('can always be shown', () => {
    fc.assert(fc.property(attempts, checks, (tried, checked) => {
      const causes = findCourseCauses(exampleCourse, tried.map(({ lesson, exercise, score }) => makeAttempt(lesson, exercise, score)), checked.map(({ lesson, right }) => makeCheck(lesson, right)));
      for (const { source } of causes) expect(source.kind !== 'own-turn' && findAsked(exampleCourses, source)).toBeTruthy();
    }));
  });
});

describe('what a role-play has asked again', () => {
  const better = (turn: number, gain: number) => ({ turn, said: `said ${turn}`, line: `line ${turn}`, because: `Because ${turn}.`, changes: {}, gain, angerSaid: 0.6, angerBetter: 0.4 });
  const harm = (turn: number, change: number) => ({ turn, change, quote: '', label: null, rule: 'inflames', because: `Harm ${turn}.`, source: 'practice' });
  const missed = { id: 'listening' as const, score: 30, uncertainty: 0, evidence: [], missed: [] };
  const debriefed = (parts: Partial<Debriefed['assessment']> = {}, others: Partial<Debriefed> = {}): Debriefed => ({
    session: 'a', scenario: { id: 'lamp', title: 'The lamp' }, at: onDay(1), fromTurn: 1,
    turns: [1, 2, 3, 4].map((turn) => ({ heard: `heard ${turn}`, said: `said ${turn}` })), assessment: makeAssessment(parts), ...others,
  });

  it('is nothing when nothing was weak', () => {
    expect(findRolePlayCauses(debriefed(), [exampleCourse])).toEqual([]);
  });

  it('is the two own turns a better line would have gained most on, with what was said before', () => {
    const causes = findRolePlayCauses(debriefed({ betterLines: [better(1, 0.1), better(2, 0.3), better(4, 0.2)] }), []);
    expect(causes.map(({ key }) => key)).toEqual(['own-turn/a/2', 'own-turn/a/4']);
    expect(causes[0]).toMatchObject({ source: { kind: 'own-turn', session: 'a', turn: 2, scenario: 'lamp', customer: 'heard 2', said: 'said 2', aim: 'Because 2.', better: 'line 2' }, score: 0, at: onDay(1) });
  });

  it('is a turn that did harm where no better line is known, each turn once', () => {
    const causes = findRolePlayCauses(debriefed({ betterLines: [better(2, 0.3)], turningPoints: [harm(2, -0.4), harm(3, -0.1), harm(4, 0.3)] }), []);
    expect(causes.map(({ source }) => source)).toMatchObject([{ turn: 2, better: 'line 2' }, { turn: 3, better: null, aim: expect.stringContaining('Harm 3.') }]);
  });

  it('leaves alone the turns that were copied from the take before', () => {
    expect(findRolePlayCauses(debriefed({ betterLines: [better(1, 0.5), better(3, 0.1)] }, { fromTurn: 2 }), []).map(({ key }) => key)).toEqual(['own-turn/a/3']);
  });

  it('leaves alone a turn that is not there', () => {
    expect(findRolePlayCauses(debriefed({ betterLines: [better(9, 0.5)] }), [])).toEqual([]);
  });

  it('is an exercise for what there is to try next', () => {
    const [cause] = findRolePlayCauses(debriefed({ next: { competency: 'listening', advice: 'Say it back.' }, competencies: [missed] }), [exampleCourse]);
    expect(['say-back', 'pick-back', 'pick-two']).toContain(cause?.source.kind === 'exercise' ? cause.source.exercise : '');
    expect(cause?.reason).toContain('The lamp');
  });

  it('prefers an exercise about the slip itself, and the same one every time', () => {
    const slip = { turn: 1, label: 'argue' as const, quote: 'no', start: 0, end: 2, points: -8, because: 'It disputes.' };
    const parts = { next: { competency: 'listening' as const, advice: 'Let it stand.' }, competencies: [{ ...missed, evidence: [slip] }] };
    for (const session of ['a', 'b', 'c', 'd']) {
      expect(findRolePlayCauses(debriefed(parts, { session }), [exampleCourse]).map(({ key }) => key)).toEqual(['exercise/example/listening/say-back']);
    }
  });

  it('never asks for an exercise that has no score, and for none where no course trains it', () => {
    const next = { competency: 'calm-language' as const, advice: 'Read it as they would.' };
    const calm = { ...missed, id: 'calm-language' as const };
    expect(findRolePlayCauses(debriefed({ next, competencies: [calm] }), [exampleCourse])).toEqual([]);
    expect(findRolePlayCauses(debriefed({ next: { ...next, competency: 'listening' }, competencies: [missed] }), [])).toEqual([]);
  });
});

describe('what a card asks for', () => {
  it('is shown as a choice when it is a question of a check', () => {
    const asked = findAsked(exampleCourses, { kind: 'question', course: 'example', lesson: 'limits', question: 1 });
    expect(asked?.exercise).toMatchObject({ id: 'limits-1', kind: 'choose', about: 'limits-two', prompt: 'What about limits-two?', answers: [{ right: true }, {}] });
    expect(asked?.lesson.id).toBe('limits');
  });

  it('is not there when the course, the lesson, the question or the exercise has gone', () => {
    const question = { kind: 'question', course: 'example', lesson: 'limits', question: 0 } as const;
    expect(findAsked(exampleCourses, question)).toBeDefined();
    for (const gone of [{ ...question, course: 'gone' }, { ...question, lesson: 'gone' }, { ...question, question: 3 }]) expect(findAsked(exampleCourses, gone)).toBeUndefined();
    expect(findAsked(exampleCourses, { kind: 'exercise', course: 'example', lesson: 'limits', exercise: 'gone' })).toBeUndefined();
  });
});
