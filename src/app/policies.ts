import type { Role } from '../api/account-shapes.ts';
import type { RouteName } from '../api/routes.ts';
import { Problem } from './problems.ts';
import type { AccountRecord, Owner, SessionRecord } from './ports.ts';

/** Who asks: a guest is a learner without an account, known by a cookie. Somebody signed in is the learner of their account. */
export interface Actor extends Owner {
  roles: readonly (Role | 'guest')[];
}

/** Guests of all browsers share one organisation; nothing in it is shared between them. */
export const guestOrganisation = 'guests';

/** Administrators see the accounts of their own organisation, give them roles and reset passwords. Nobody else does. Throws `administrators-only`. */
export function requireAdministrator(actor: Actor): void {
  if (!actor.roles.includes('administrator')) throw new Problem('administrators-only', 'Only an administrator can do this. Ask one, or sign in as one.');
}

/** Who is signed in. Throws `not-signed-in`. */
export function requireAccount(account: AccountRecord | null): AccountRecord {
  if (account === null) throw new Problem('not-signed-in', 'Nobody is signed in here. Sign in first.');
  return account;
}

const ownAccount: ReadonlySet<RouteName> = new Set(['readAccount', 'signUp', 'signIn', 'signOut', 'signOutEverywhere', 'changePassword', 'exportAccount', 'deleteAccount']);

/** Whoever has a password from an administrator sees to their account before anything else. Throws `password-change-needed`. */
export function requireRoute(account: AccountRecord | null, route: RouteName): void {
  if (account?.mustChangePassword && !ownAccount.has(route)) throw new Problem('password-change-needed', 'Your password came from an administrator and is for once. Choose one of your own on the page of your account, then go on.');
}

/** Learners see their own role-plays and nobody else's. */
export function mayReadSession(actor: Actor, session: SessionRecord): boolean {
  return ownsSession(actor, session) && session.deletedAt === null;
}

/** Learners speak in, stop, branch and bin their own role-plays. */
export function mayChangeSession(actor: Actor, session: SessionRecord): boolean {
  return mayReadSession(actor, session);
}

/** Learners take their own role-plays out of the bin. */
export function mayRestoreSession(actor: Actor, session: SessionRecord): boolean {
  return ownsSession(actor, session);
}

/** The customer's inner side is shown while practising, and in no exam. */
export function maySeeInsight(session: SessionRecord): boolean {
  return session.mode === 'training';
}

/** Hints are for practising. */
export function mayAskForHint(session: SessionRecord): boolean {
  return session.mode === 'training';
}

/** A debrief may be read at any time in training, and once the conversation is over in an exam. */
export function mayReadDebrief(session: SessionRecord): boolean {
  return session.mode === 'training' || session.endedAt !== null;
}

/** The session if the actor may; somebody else's id answers exactly like one that does not exist. */
export function requireSession(session: SessionRecord | null, actor: Actor, may: (actor: Actor, session: SessionRecord) => boolean): SessionRecord {
  if (session !== null && may(actor, session)) return session;
  throw new Problem('not-found', 'There is no such role-play, or it belongs to someone else. It may have been started in another browser.');
}

/** Learners read, stop, keep and delete their own analyses and nobody else's. */
export function mayUseAnalysis(actor: Actor, analysis: Owner): boolean {
  return analysis.organisation === actor.organisation && analysis.learner === actor.learner;
}

/** The analysis if the actor may; somebody else's id answers exactly like one that does not exist. */
export function requireAnalysis<Found extends Owner>(analysis: Found | null, actor: Actor): Found {
  if (analysis !== null && mayUseAnalysis(actor, analysis)) return analysis;
  throw new Problem('not-found', 'There is no such analysis. A report that is not kept is gone soon after its page is left; it may also belong to another browser.');
}

function ownsSession(actor: Actor, session: SessionRecord): boolean {
  return session.organisation === actor.organisation && session.learner === actor.learner;
}
