import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountView } from '../../../api/account-shapes.ts';
import { hasPerson, notePerson } from './person.ts';

const kept = new Map<string, string>();
const storage = {
  get length() {
    return kept.size;
  },
  key: (index: number) => [...kept.keys()][index] ?? null,
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

function view(id: string | null): AccountView {
  const account = id === null ? null : { id, name: id, email: `${id}@example.org`, roles: ['learner' as const], createdAt: '2026-01-01T00:00:00.000Z', mustChangePassword: false };
  return { account, mayClaim: false, needsCode: false };
}

beforeEach(() => {
  kept.clear();
  kept.set('evenkeel.theme', 'dark').set('evenkeel.draft.journal.d1', 'Mine');
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

const hasDraft = (): boolean => kept.has('evenkeel.draft.journal.d1');

describe('who is at the browser', () => {
  it('keeps what a guest was writing when they sign in', () => {
    expect(notePerson(view(null), null)).toBe(false);
    expect(notePerson(view('ada'), view(null))).toBe(false);
    expect(notePerson(view('ada'), view('ada'))).toBe(false);
    expect(hasDraft()).toBe(true);
  });

  it.each([null, 'grace'])('is not left what somebody with an account was writing, also when that ended by itself (now: %s)', (next) => {
    notePerson(view('ada'), null);
    expect(notePerson(view(next), null)).toBe(false);
    expect([hasDraft(), kept.get('evenkeel.theme')]).toEqual([false, 'dark']);
  });

  it('is known from one visit to the next', () => {
    const known = [null, 'ada', null].map((id) => {
      notePerson(view(id), null);
      return hasPerson();
    });
    expect(known).toEqual([false, true, false]);
  });

  it('is not shown the page of whoever left in another tab, and keeps what was written there since', () => {
    notePerson(view('ada'), null);
    notePerson(view('grace'), null);
    kept.set('evenkeel.draft.journal.d1', 'Grace’s');
    expect(notePerson(view('grace'), view('ada'))).toBe(true);
    expect(hasDraft()).toBe(true);
  });
});
