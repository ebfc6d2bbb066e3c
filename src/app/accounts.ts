import type { RouteInput, RouteOutput } from '../api/routes.ts';
import type { Application } from './application.ts';
import { requireAccount } from './policies.ts';
import type { Actor } from './policies.ts';
import type { AccountRecord, SignedIn } from './ports.ts';
import { Problem } from './problems.ts';
import type { Visit } from './visit.ts';

type View = RouteOutput<'readAccount'>;

/** Who is at the browser. */
export async function readAccount(application: Application, _actor: Actor, _input: RouteInput<'readAccount'>, { account }: Visit): Promise<View> {
  return viewAccount(application, account);
}

/** Makes an account and signs in; the first one owns the installation. Throws `signed-in-already`, `wrong-code` or `account-not-made`. */
export async function signUp(application: Application, _actor: Actor, { body }: RouteInput<'signUp'>, visit: Visit): Promise<View> {
  if (visit.account !== null) throw new Problem('signed-in-already', `${visit.account.name} is signed in here. Sign out first, then make the other account.`);
  const { accounts } = application.database;
  const mayClaim = await accounts.isUnclaimed();
  if (mayClaim) requireCode(application, body.code ?? '');
  const signedIn = await accounts.signUp({ name: body.name, email: body.email, password: body.password, mayClaim });
  if (signedIn === null) throw new Problem('account-not-made', 'This did not work. If you already have an account, sign in; otherwise use another address.');
  return arrive(application, signedIn, visit);
}

/** Signs in. Throws `sign-in-failed`, the same for a wrong password and for an address without account. */
export async function signIn(application: Application, _actor: Actor, { body }: RouteInput<'signIn'>, visit: Visit): Promise<View> {
  const { accounts } = application.database;
  const signedIn = await accounts.signIn(body);
  if (signedIn === null) throw new Problem('sign-in-failed', 'Address and password do not go together. Check both; an administrator can give you a new password.');
  if (visit.account !== null) await accounts.signOut(visit.cookie);
  return arrive(application, signedIn, visit);
}

/** Signs out of this browser; nobody signed in is no failure. */
export async function signOut(application: Application, _actor: Actor, _input: RouteInput<'signOut'>, visit: Visit): Promise<View> {
  if (visit.account !== null) await leave(application, visit);
  return viewAccount(application, null);
}

/** Signs out of every browser. Throws `not-signed-in`. */
export async function signOutEverywhere(application: Application, _actor: Actor, _input: RouteInput<'signOutEverywhere'>, visit: Visit): Promise<View> {
  const { organisation, id } = requireAccount(visit.account);
  await application.database.accounts.endSessions({ organisation, account: id });
  await leave(application, visit);
  return viewAccount(application, null);
}

/** Changes the own password. Throws `not-signed-in`, `wrong-password`, or `invalid-input` when it is the same again. */
export async function changePassword(application: Application, _actor: Actor, { body }: RouteInput<'changePassword'>, visit: Visit): Promise<View> {
  requireAccount(visit.account);
  if (body.fresh === body.present) throw new Problem('invalid-input', 'The new password is the present one. Choose another.', { errors: [{ field: 'fresh', message: 'This is the present password' }] });
  const changed = await application.database.accounts.changePassword(visit.cookie, body);
  if (changed === null) throw wrongPassword('present');
  visit.give(changed.cookies);
  return viewAccount(application, changed.account);
}

/** Everything that is kept of whoever asks, guests too. */
export async function exportAccount({ database, clock }: Application, actor: Actor, _input: RouteInput<'exportAccount'>, { account }: Visit): Promise<RouteOutput<'exportAccount'>> {
  return { exportedAt: clock.now(), account: account === null ? null : { ...account }, kept: await database.exportBelongings(actor) };
}

/** Deletes the own account with everything in it. Throws `not-signed-in`, `wrong-password` or `last-administrator`. */
export async function deleteAccount(application: Application, actor: Actor, { body }: RouteInput<'deleteAccount'>, visit: Visit): Promise<View> {
  const { organisation, id } = requireAccount(visit.account);
  const { accounts } = application.database;
  if (!(await accounts.checkPassword(visit.cookie, body.password))) throw wrongPassword('password');
  if (!(await accounts.delete({ organisation, account: id }))) {
    throw new Problem('last-administrator', 'You are the only administrator, and others have accounts here. Make somebody else an administrator first, then delete your account.');
  }
  for (const analysis of application.analyses.listOf(actor)) application.analyses.drop(analysis);
  await leave(application, visit);
  return viewAccount(application, null);
}

/** What the browser's guest did goes with whoever signed in, and the next guest of the browser begins with nothing. */
async function arrive(application: Application, { account, cookies }: SignedIn, visit: Visit): Promise<View> {
  if (visit.guest !== null) {
    const owner = { organisation: account.organisation, learner: account.id };
    await application.database.moveBelongings(visit.guest, owner);
    application.analyses.move(visit.guest, owner);
  }
  visit.renewGuest();
  visit.give(cookies);
  return viewAccount(application, account);
}

async function leave({ database }: Application, visit: Visit): Promise<void> {
  visit.give(await database.accounts.signOut(visit.cookie));
  visit.renewGuest();
}

async function viewAccount({ database, claimCode }: Application, account: AccountRecord | null): Promise<View> {
  const mayClaim = account === null && (await database.accounts.isUnclaimed());
  const needsCode = mayClaim && claimCode !== null;
  if (account === null) return { account, mayClaim, needsCode };
  const { id, name, email, roles, mustChangePassword, createdAt } = account;
  return { account: { id, name, email, roles: [...roles], mustChangePassword, createdAt }, mayClaim, needsCode };
}

/** However it is typed: letters count, not their case or what is between them. */
function requireCode({ claimCode }: Application, given: string): void {
  const plain = (code: string): string => code.toLowerCase().replace(/[^a-z]/g, '');
  if (claimCode === null || plain(claimCode) === plain(given)) return;
  const message = 'The first account needs the code that stands in the terminal where Evenkeel was started';
  throw new Problem('wrong-code', `${message}, in the line “First account”.`, { errors: [{ field: 'code', message }] });
}

function wrongPassword(field: string): Problem {
  return new Problem('wrong-password', 'That is not your present password. Nothing was changed.', { errors: [{ field, message: 'This is not your present password' }] });
}
