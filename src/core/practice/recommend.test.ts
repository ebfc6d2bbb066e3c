import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRolePlay, onDay } from '../../../test/practice/example-course.ts';
import { competencies } from '../codebook.ts';
import type { Competency } from '../codebook.ts';
import type { Mastery } from './mastery.ts';
import { recommendRolePlays } from './recommend.ts';
import type { Playable } from './recommend.ts';

const levels = (known: Partial<Record<Competency, number | null>>): Mastery[] => competencies.map((id) => ({ id, level: known[id] ?? null, last: null, occasions: 0 }));
const strong = Object.fromEntries(competencies.map((id) => [id, 0.95]));
const play = (id: string, difficulty: number | null, trains: Competency[], level: Playable['level'] = 'angry'): Playable => ({ id, title: id.toUpperCase(), level, trains, difficulty });
const playable = [
  play('gentle', 20, ['listening', 'empathy']), play('middle', 40, ['listening', 'ownership']), play('hard', 70, ['listening', 'boundaries-escalation']),
  play('other', 42, ['empathy', 'problem-solving']), play('limits', 60, ['boundaries-escalation'], 'abusive'),
];
const idsOf = (...request: Parameters<typeof recommendRolePlays>): string[] => recommendRolePlays(...request).map(({ scenario }) => scenario);

describe('what to play next', () => {
  it('begins gently for whoever has not played', () => {
    const [first, ...others] = recommendRolePlays(levels({}), [], playable);
    expect(first).toEqual({ scenario: 'gentle', title: 'GENTLE', competency: null, because: 'One of the easiest, to begin with.' });
    expect(others.map(({ because }) => because)).toEqual(others.map(() => expect.stringContaining('not shown yet')));
  });

  it('is for what is weakest, says so, and is never the one just played', () => {
    const played = [makeRolePlay({ scenario: 'middle', overall: 60 })];
    const found = recommendRolePlays(levels({ ...strong, 'problem-solving': 0.4, listening: 0.6 }), played, playable);
    expect(found[0]).toMatchObject({ scenario: 'other', competency: 'problem-solving', because: 'It trains problem solving, where you stand at 40 of 100. About as hard as your last one.' });
    expect(found[1]).toMatchObject({ competency: 'listening' });
    expect(found.map(({ scenario }) => scenario)).not.toContain('middle');
  });

  it('is easier after weak talks and harder after good ones', () => {
    const weak = levels({ ...strong, listening: 0.3 });
    const last = (overall: number) => [makeRolePlay({ scenario: 'middle', overall })];
    expect(recommendRolePlays(weak, last(30), playable)[0]).toMatchObject({ scenario: 'gentle', because: expect.stringContaining('A little easier') });
    expect(recommendRolePlays(weak, last(90), [play('middle', 40, []), play('gentle', 20, ['listening']), play('step', 55, ['listening'])])[0]).toMatchObject({ scenario: 'step', because: expect.stringContaining('A little harder') });
  });

  it('goes by the newest talks, not by old ones', () => {
    const played = [90, 90, 90, 20, 20, 20].map((overall, day) => makeRolePlay({ scenario: 'middle', overall, at: onDay(day) }));
    expect(idsOf(levels({ ...strong, listening: 0.3 }), played, playable)[0]).toBe('gentle');
  });

  it('prefers what was not played yet', () => {
    const played = [makeRolePlay({ scenario: 'gentle', overall: 30 }), makeRolePlay({ scenario: 'middle', overall: 30 })];
    expect(idsOf(levels({ ...strong, listening: 0.3 }), played, playable)[0]).toBe('hard');
  });

  it('looks for what never came up before what is shown well', () => {
    const played = [makeRolePlay({ scenario: 'gentle', overall: 60 })];
    expect(recommendRolePlays(levels({ ...strong, listening: 0.7, 'boundaries-escalation': null }), played, playable)[0]?.competency).toBe('boundaries-escalation');
  });

  it('names each role-play once, at most three, and none where all is strong', () => {
    const found = idsOf(levels({ listening: 0.1, empathy: 0.2, ownership: 0.3, 'problem-solving': 0.4 }), [makeRolePlay({ scenario: 'limits' })], playable);
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(3);
    expect(idsOf(levels(strong), [makeRolePlay({ scenario: 'limits' })], playable)).toEqual([]);
  });

  it('goes by how they begin while nothing is measured', () => {
    const unmeasured = [play('furious', null, ['listening'], 'furious'), play('worried', null, ['listening'], 'worried')];
    expect(idsOf(levels({}), [], unmeasured)).toEqual(['worried', 'furious']);
  });

  it('is nothing where there is nothing to play, and does not mind a last one that has gone', () => {
    expect(idsOf(levels({}), [], [])).toEqual([]);
    expect(idsOf(levels({}), [makeRolePlay({ scenario: 'gone', overall: null })], playable)).toHaveLength(3);
  });

  const mastered = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: competencies.length, maxLength: competencies.length });
  const talks = fc.array(fc.record({ scenario: fc.constantFrom('gentle', 'middle', 'hard', 'gone'), overall: fc.option(fc.nat(100)) }), { maxLength: 8 });

  it('is at most three, each once, there to be played, with a reason, and the same for the same records', () => {
    fc.assert(fc.property(mastered, talks, (known, played) => {
      const mastery = competencies.map((id, place): Mastery => ({ id, level: known[place] ?? null, last: null, occasions: 0 }));
      const rolePlays = played.map((parts, day) => makeRolePlay({ ...parts, at: onDay(day) }));
      const found = recommendRolePlays(mastery, rolePlays, playable);
      const ids = found.map(({ scenario }) => scenario);
      expect(ids.length).toBeLessThanOrEqual(3);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain(rolePlays.at(-1)?.scenario);
      for (const { scenario, competency, because } of found) {
        const trained = playable.find(({ id }) => id === scenario)?.trains ?? [];
        expect(competency === null || trained.includes(competency)).toBe(true);
        expect(because).toMatch(/\.$/u);
      }
      expect(recommendRolePlays(mastery, rolePlays, playable)).toEqual(found);
    }));
  });

  it('says of how hard it is what is so', () => {
    const last = [makeRolePlay({ scenario: 'middle', overall: 60 })];
    const fitting = (difficulty: number) => recommendRolePlays(levels({ ...strong, listening: 0.3 }), last, [play('middle', 40, []), play('one', difficulty, ['listening'])])[0]?.because ?? '';
    expect([fitting(20), fitting(41), fitting(70)].map((because) => because.split('. ').at(-1))).toEqual(['A little easier than your last one.', 'About as hard as your last one.', 'A little harder than your last one.']);
  });
});
