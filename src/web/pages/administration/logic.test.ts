import { describe, expect, it } from 'vitest';
import { roles as known } from '../../../api/account-shapes.ts';
import type { AccountRow } from '../../../api/account-shapes.ts';
import { roles, searchAccounts, switchRole } from './logic.ts';

const row = (name: string, email: string): AccountRow => ({ id: name, name, email, roles: ['learner'], createdAt: '2026-01-01T00:00:00.000Z', lastSeenAt: null });
const accounts = [row('Ada Lovelace', 'ada@example.org'), row('Grace Hopper', 'grace@navy.example')];

describe('accounts', () => {
  it('are found by words of name and address, in any order and case', () => {
    const find = (words: string): string[] => searchAccounts(accounts, words).map(({ name }) => name);
    expect([find(''), find('ADA'), find('example grace'), find('ada navy')]).toEqual([['Ada Lovelace', 'Grace Hopper'], ['Ada Lovelace'], ['Grace Hopper'], []]);
  });

  it('have the roles of the contract', () => {
    expect(roles).toEqual(known);
  });

  it('get and lose one role at a time, and keep one', () => {
    expect(switchRole(['learner'], 'administrator', true)).toEqual(['learner', 'administrator']);
    expect(switchRole(['administrator', 'learner'], 'coach', true)).toEqual(['learner', 'coach', 'administrator']);
    expect(switchRole(['learner', 'coach'], 'learner', false)).toEqual(['coach']);
    expect(switchRole(['learner'], 'learner', true)).toEqual(['learner']);
    expect(switchRole(['learner'], 'learner', false)).toBeNull();
  });
});
