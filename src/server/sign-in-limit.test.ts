import { describe, expect, it } from 'vitest';
import { SignInLimit } from './sign-in-limit.ts';

const from = (address: string) => ({ address, account: null });
const attempt = (email: string) => ({ body: { email, password: 'x' } });

describe('attempts to sign in', () => {
  it('are limited for an e-mail address, wherever they come from and however it is written', () => {
    const limit = new SignInLimit(2);
    const waits = ['ada@example.org', 'ADA@example.org', 'ada@example.org'].map((email, place) => limit.take('signIn', attempt(email), from(`10.0.0.${place}`), 0));
    expect(waits).toEqual([null, null, 30]);
    expect(limit.take('signUp', attempt('ada@example.org'), from('10.0.0.9'), 0)).toBe(30);
    expect(limit.take('signIn', attempt('ada@example.org'), from('10.0.0.9'), 30_000)).toBeNull();
  });

  it('are limited for a place, however many addresses it tries', () => {
    const limit = new SignInLimit(2);
    const waits = Array.from({ length: 21 }, (_, count) => limit.take('signIn', attempt(`${count}@example.org`), from('10.0.0.1'), 0));
    expect(waits.filter((wait) => wait === null)).toHaveLength(20);
    expect(limit.take('signIn', attempt('new@example.org'), from('10.0.0.2'), 0)).toBeNull();
  });

  it('count where a password is asked for again, and nowhere else', () => {
    const limit = new SignInLimit(1);
    const account = { organisation: 'main', id: 'a', name: 'Ada', email: 'ada@example.org', roles: ['learner' as const], mustChangePassword: false, createdAt: '', lastSeenAt: null };
    const wait = (route: 'changePassword' | 'deleteAccount' | 'readAccount') => limit.take(route, { body: {} }, { address: '10.0.0.1', account }, 0);
    expect([wait('changePassword'), wait('deleteAccount'), wait('readAccount')]).toEqual([null, 60, null]);
  });

  it('of strangers keep somebody signed in from nothing', () => {
    const limit = new SignInLimit(1);
    const account = { organisation: 'main', id: 'a', name: 'Ada', email: 'ada@example.org', roles: ['learner' as const], mustChangePassword: false, createdAt: '', lastSeenAt: null };
    const here = { address: '10.0.0.1', account };
    expect([limit.take('signIn', attempt(account.email), from('10.0.0.9'), 0), limit.take('signIn', attempt(account.email), from('10.0.0.9'), 0)]).toEqual([null, 60]);
    expect([limit.take('changePassword', { body: {} }, here, 0), limit.take('deleteAccount', { body: {} }, here, 0)]).toEqual([null, 60]);
    expect(limit.take('signIn', attempt(account.email), here, 0)).toBe(60);
  });

  it('are not limited when told so', () => {
    const limit = new SignInLimit(0);
    expect(Array.from({ length: 50 }, () => limit.take('signIn', attempt('ada@example.org'), from('10.0.0.1'), 0)).every((wait) => wait === null)).toBe(true);
  });
});
