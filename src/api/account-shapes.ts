import { z } from 'zod';

/** What an account may do. The first account of an installation is its administrator. */
export const roles = ['learner', 'coach', 'facilitator', 'administrator'] as const;
export const role = z.enum(roles);

const instant = z.iso.datetime();
const email = z.email().max(254);
/** At least twelve characters, no rules beside. */
const newPassword = z.string().min(12, 'A password has at least 12 characters').max(128);

/** Who is at the browser. `mayClaim`: nobody has an account here yet, so the first one owns the installation; `needsCode`: with the code the terminal printed. */
export const accountShape = z.object({
  account: z.object({ id: z.string(), name: z.string(), email: z.string(), roles: z.array(role), mustChangePassword: z.boolean(), createdAt: instant }).nullable(),
  mayClaim: z.boolean(),
  needsCode: z.boolean(),
});
export const signUp = z.strictObject({ name: z.string().trim().min(1).max(100), email, password: newPassword, code: z.string().max(40).optional() });
export const signIn = z.strictObject({ email, password: z.string().min(1).max(128) });
export const changePassword = z.strictObject({ present: z.string().min(1).max(128), fresh: newPassword });
export const deleteAccount = z.strictObject({ password: z.string().min(1).max(128) });
export const accountRow = z.object({ id: z.string(), name: z.string(), email: z.string(), roles: z.array(role), createdAt: instant, lastSeenAt: instant.nullable() });
export const accountList = z.object({ accounts: z.array(accountRow) });
export const setRoles = z.strictObject({ roles: z.array(role).min(1).max(4) });
/** Shown once to the administrator, who tells it; it must be changed at the next sign-in. */
export const resetResult = z.object({ password: z.string() });
/** All that is kept of somebody, as stored. */
export const exportShape = z.object({ exportedAt: instant, account: z.record(z.string(), z.unknown()).nullable(), kept: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))) });

export type AccountView = z.infer<typeof accountShape>;
export type AccountRow = z.infer<typeof accountRow>;
export type Role = z.infer<typeof role>;
