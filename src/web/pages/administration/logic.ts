import type { AccountRow, Role } from '../../../api/account-shapes.ts';

/** In the order they are shown and stored. */
export const roles: readonly Role[] = ['learner', 'coach', 'facilitator', 'administrator'];

/** Accounts whose name or address holds every word. */
export function searchAccounts(accounts: readonly AccountRow[], words: string): AccountRow[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return accounts.filter(({ name, email }) => wanted.every((word) => `${name} ${email}`.toLowerCase().includes(word)));
}

/** The roles with one given or taken; null when none would be left. */
export function switchRole(present: readonly Role[], role: Role, on: boolean): Role[] | null {
  const given = roles.filter((known) => (known === role ? on : present.includes(known)));
  return given.length === 0 ? null : given;
}
