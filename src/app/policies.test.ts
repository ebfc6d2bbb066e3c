import { describe, expect, it } from 'vitest';
import { paths } from '../api/paths.ts';
import type { RouteName } from '../api/paths.ts';
import { guestOrganisation, mayAskForHint, mayChangeSession, mayReadDebrief, mayReadSession, mayRestoreSession, maySeeInsight, mayUseAnalysis, requireAccount, requireAdministrator, requireAnalysis, requireRoute, requireSession } from './policies.ts';
import type { Actor } from './policies.ts';
import type { AccountRecord, SessionRecord } from './ports.ts';

const ada: Actor = { organisation: guestOrganisation, learner: 'ada', roles: ['guest'] };
const session: SessionRecord = {
  organisation: guestOrganisation, id: 's', learner: 'ada', scenario: 'x', scenarioVersion: 1, engine: '1', channel: 'chat', mode: 'training', seed: 1, subject: '',
  opening: '', startedAt: '', turns: 0, endedAt: null, ending: null, summary: null, branch: null, deletedAt: null,
};
const binned = { ...session, deletedAt: '2026-01-01T00:00:00.000Z' };

describe('a learner', () => {
  it('reads and changes an own role-play, and in the bin only restores it', () => {
    expect([mayReadSession, mayChangeSession, mayRestoreSession].map((may) => may(ada, session))).toEqual([true, true, true]);
    expect([mayReadSession, mayChangeSession, mayRestoreSession].map((may) => may(ada, binned))).toEqual([false, false, true]);
  });

  it('does nothing with somebody else’s, nor with the same name in another organisation', () => {
    for (const other of [{ ...ada, learner: 'grace' }, { ...ada, organisation: 'elsewhere' }, { ...ada, learner: '' }]) {
      expect([mayReadSession, mayChangeSession, mayRestoreSession].some((may) => may(other, session))).toBe(false);
    }
  });

  it('gets the same answer for somebody else’s role-play as for none', () => {
    const grace = { ...ada, learner: 'grace' };
    const answers = [null, session].map((found) => {
      try {
        return requireSession(found, grace, mayReadSession);
      } catch (problem) {
        return problem;
      }
    });
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ code: 'not-found' });
  });
});

describe('an exam', () => {
  const exam: SessionRecord = { ...session, mode: 'exam' };

  it('shows no inner side and no hints, and its debrief only when it is over', () => {
    expect([maySeeInsight, mayAskForHint, mayReadDebrief].map((may) => may(exam))).toEqual([false, false, false]);
    expect(mayReadDebrief({ ...exam, endedAt: '2026-01-01T00:00:00.000Z' })).toBe(true);
    expect([maySeeInsight, mayAskForHint, mayReadDebrief].map((may) => may(session))).toEqual([true, true, true]);
  });
});

describe('an analysis', () => {
  const analysis = { organisation: guestOrganisation, learner: 'ada' };

  it('is its owner’s and nobody else’s, and answers others as if there were none', () => {
    expect(mayUseAnalysis(ada, analysis)).toBe(true);
    expect(requireAnalysis(analysis, ada)).toBe(analysis);
    for (const other of [{ ...ada, learner: 'grace' }, { ...ada, organisation: 'elsewhere' }, { ...ada, learner: '' }]) {
      expect(mayUseAnalysis(other, analysis)).toBe(false);
      expect(() => requireAnalysis(analysis, other)).toThrow('There is no such analysis');
      expect(() => requireAnalysis(null, other)).toThrow('There is no such analysis');
    }
  });
});

describe('accounts', () => {
  const account: AccountRecord = { organisation: 'main', id: 'ada', name: 'Ada', email: 'ada@example.org', roles: ['learner'], mustChangePassword: false, createdAt: '', lastSeenAt: null };

  it('are administered by administrators only', () => {
    for (const role of ['guest', 'learner', 'coach', 'facilitator'] as const) {
      expect(() => requireAdministrator({ ...ada, roles: [role] })).toThrow('Only an administrator');
    }
    for (const roles of [['learner', 'administrator'], ['administrator']] as const) expect(() => requireAdministrator({ ...ada, roles })).not.toThrow();
  });

  it('are asked for where nobody is signed in', () => {
    expect(requireAccount(account)).toBe(account);
    expect(() => requireAccount(null)).toThrow('Sign in first');
  });

  it('with a password for once use the routes of their account and no other', () => {
    const names = Object.keys(paths) as RouteName[];
    const once = { ...account, mustChangePassword: true };
    for (const name of names) {
      const asking = expect(() => requireRoute(once, name), name);
      if (/^\/api\/account(\/|$)/.test(paths[name].path)) asking.not.toThrow();
      else asking.toThrow('for once');
      for (const free of [null, account]) expect(() => requireRoute(free, name)).not.toThrow();
    }
  });
});
