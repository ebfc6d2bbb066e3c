import { describe, expect, it } from 'vitest';
import type { Exercise } from '../core/course/course.ts';
import type { CheckRecord, Database } from './ports.ts';
import { countRight, findStanding } from './standing.ts';

const owner = { organisation: 'guests', learner: 'ada' };
const exercises = ['one', 'two'].map((id): Exercise => ({ id, about: 'it', prompt: 'Do it.', kind: 'compose', form: 'pause', minutes: 1 }));
const [course, lesson] = [{ id: 'service' }, { id: 'sorry', exercises }];

function check(right: string, parts: Partial<CheckRecord> = {}): CheckRecord {
  return { ...owner, id: right, course: 'service', lesson: 'sorry', options: [0, 0, 0], right: [...right].map((letter) => letter === 'y'), at: '2026-01-01T00:00:00.000Z', ...parts };
}

/** A store that holds these exercises tried and these checks, oldest first. */
function standingOf(tried: readonly string[], checks: readonly CheckRecord[] = []) {
  const database = { listTried: async () => tried.map((exercise) => ({ course: 'service', lesson: 'sorry', exercise })), listChecks: async () => [...checks] };
  return findStanding(database as unknown as Database, owner);
}

describe('how far somebody is with a lesson', () => {
  it.each([
    ['new when nothing was answered', [], [], { state: 'new', tried: 0 }],
    ['begun with an exercise tried', ['one'], [], { state: 'begun', tried: 1 }],
    ['begun with a check, passed or not', [], [check('yyy')], { state: 'begun', tried: 0 }],
    ['begun while the check is not passed', ['one', 'two'], [check('ynn')], { state: 'begun', tried: 2 }],
    ['done with an exercise tried and two of three right', ['two'], [check('yny')], { state: 'done', tried: 1 }],
    ['done for good, whatever a later check says', ['two'], [check('yyn'), check('nnn')], { state: 'done', tried: 1 }],
    ['new when what was tried is in the lesson no more', ['gone'], [], { state: 'new', tried: 0 }],
    ['done still when what was tried has left the lesson since', ['gone'], [check('yyn')], { state: 'done', tried: 0 }],
  ] as const)('is %s', async (_, tried, checks, standing) => {
    expect((await standingOf(tried, checks)).of(course, lesson)).toEqual(standing);
  });

  it('is told apart by course and lesson', async () => {
    const standing = await standingOf(['one'], [check('yyy')]);
    expect(standing.of({ id: 'other' }, lesson)).toEqual({ state: 'new', tried: 0 });
    expect(standing.of(course, { ...lesson, id: 'thanks' })).toEqual({ state: 'new', tried: 0 });
  });

  it('has the best check, of equals the newest', async () => {
    const checks = [check('yyn', { id: 'a' }), check('nyy', { id: 'b' }), check('ynn', { id: 'c' })];
    const standing = await standingOf([], checks);
    expect(standing.bestCheck({ course: 'service', lesson: 'sorry' })?.id).toBe('b');
    expect(standing.bestCheck({ course: 'service', lesson: 'thanks' })).toBeNull();
    expect([countRight(checks[0]), countRight(null)]).toEqual([2, 0]);
  });
});
