import type { RouteInput, RouteOutput } from '../api/routes.ts';
import type { Application } from './application.ts';
import { requireAccount } from './policies.ts';
import type { Actor } from './policies.ts';
import type { AccountRecord, BelongingTable, Database, SignedIn } from './ports.ts';
import { Problem } from './problems.ts';
import type { Visit } from './visit.ts';

type View = RouteOutput<'readAccount'>;

/** Who is at the browser. */
export async function readAccount(application: Application, _actor: Actor, _input: RouteInput<'readAccount'>, visit: Visit): Promise<View> {
  return viewAccount(application, visit.account, visit);
}

/** Makes an account and signs in; the first one owns the installation. Throws `signed-in-already`, `wrong-code` or `account-not-made`. */
export async function signUp(application: Application, _actor: Actor, { body }: RouteInput<'signUp'>, visit: Visit): Promise<View> {
  if (visit.account !== null) throw new Problem('signed-in-already', `${visit.account.name} is signed in here. Sign out first, then make the other account.`);
  const { accounts } = application.database;
  const mayClaim = await accounts.isUnclaimed();
  if (mayClaim && !visit.isOnThisMachine()) requireCode(application, body.code ?? '');
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
  return viewAccount(application, null, visit);
}

/** Signs out of every browser. Throws `not-signed-in`. */
export async function signOutEverywhere(application: Application, _actor: Actor, _input: RouteInput<'signOutEverywhere'>, visit: Visit): Promise<View> {
  const { organisation, id } = requireAccount(visit.account);
  await application.database.accounts.endSessions({ organisation, account: id });
  await leave(application, visit);
  return viewAccount(application, null, visit);
}

/** Changes the own password. Throws `not-signed-in`, `wrong-password`, or `invalid-input` when it is the same again. */
export async function changePassword(application: Application, _actor: Actor, { body }: RouteInput<'changePassword'>, visit: Visit): Promise<View> {
  requireAccount(visit.account);
  if (body.fresh === body.present) throw new Problem('invalid-input', 'The new password is the present one. Choose another.', { errors: [{ field: 'fresh', message: 'This is the present password' }] });
  const changed = await application.database.accounts.changePassword(visit.cookie, body);
  if (changed === null) throw wrongPassword('present');
  visit.give(changed.cookies);
  return viewAccount(application, changed.account, visit);
}

/** Everything that is kept of whoever asks, guests too: in pieces of JSON, since it may be more than memory holds. */
export async function exportAccount({ database, clock }: Application, actor: Actor, _input: RouteInput<'exportAccount'>, { account }: Visit): Promise<AsyncIterable<string>> {
  const tables = await database.listBelongings(actor);
  const begin = `{"exportedAt":${JSON.stringify(clock.now())},"account":${JSON.stringify(account)},"kept":{`;
  return writeExport(database, actor, tables, begin);
}

/** Deletes the own account with everything in it. Throws `not-signed-in`, `wrong-password` or `last-administrator`. */
export async function deleteAccount(application: Application, actor: Actor, { body }: RouteInput<'deleteAccount'>, visit: Visit): Promise<View> {
  const { organisation, id } = requireAccount(visit.account);
  const { accounts } = application.database;
  if (!(await accounts.checkPassword(visit.cookie, body.password))) throw wrongPassword('password');
  if (!(await accounts.delete({ organisation, account: id }))) {
    throw new Problem('last-administrator', 'You are the only administrator, and others have accounts here. Make somebody else an administrator first, then delete your account.');
  }
  application.analyses.dropAll(actor);
  // The session went with the account; what is wanted of signing out is that the browser forgets its cookie.
  await leave(application, visit);
  return viewAccount(application, null, visit);
}

async function* writeExport(database: Database, actor: Actor, tables: readonly BelongingTable[], begin: string): AsyncGenerator<string> {
  yield begin;
  for (const [place, { table, pages }] of tables.entries()) {
    yield `${place === 0 ? '' : ','}${JSON.stringify(table)}:[`;
    let written = 0;
    for (const page of pages) {
      for (const row of await database.readBelongings(actor, table, page)) {
        yield `${written === 0 ? '' : ','}${row}`;
        written += 1;
      }
    }
    yield ']';
  }
  yield '}}';
}

/** What the browser's guest did goes with whoever signed in, and the next guest of the browser begins with nothing. */
async function arrive(application: Application, { account, cookies }: SignedIn, visit: Visit): Promise<View> {
  if (visit.guest !== null) {
    const owner = { organisation: account.organisation, learner: account.id };
    await application.database.moveBelongings(visit.guest, owner, application.clock.now());
    application.analyses.move(visit.guest, owner);
  }
  visit.renewGuest();
  visit.give(cookies);
  return viewAccount(application, account, visit);
}

async function leave({ database }: Application, visit: Visit): Promise<void> {
  visit.give(await database.accounts.signOut(visit.cookie));
  visit.renewGuest();
}

async function viewAccount({ database }: Application, account: AccountRecord | null, visit: Visit): Promise<View> {
  const mayClaim = account === null && (await database.accounts.isUnclaimed());
  const needsCode = mayClaim && !visit.isOnThisMachine();
  if (account === null) return { account, mayClaim, needsCode };
  const { id, name, email, roles, mustChangePassword, createdAt } = account;
  return { account: { id, name, email, roles: [...roles], mustChangePassword, createdAt }, mayClaim, needsCode };
}

/** However it is typed: letters count, not their case or what is between them. */
function requireCode({ claimCode }: Application, given: string): void {
  const plain = (code: string): string => code.toLowerCase().replace(/[^a-z]/g, '');
  if (plain(claimCode) === plain(given)) return;
  const message = 'The first account needs the code that stands in the terminal where Evenkeel was started';
  throw new Problem('wrong-code', `${message}, in the line “First account”. Where there is no such line, start Evenkeel again: it comes at every start while there is no account.`, { errors: [{ field: 'code', message }] });
}

function wrongPassword(field: string): Problem {
  return new Problem('wrong-password', 'That is not your present password. Nothing was changed.', { errors: [{ field, message: 'This is not your present password' }] });
}
