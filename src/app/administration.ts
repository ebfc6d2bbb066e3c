import type { RouteInput, RouteOutput } from '../api/routes.ts';
import type { Application } from './application.ts';
import { requireAdministrator } from './policies.ts';
import type { Actor } from './policies.ts';
import type { AccountRecord } from './ports.ts';
import { Problem } from './problems.ts';

/** The accounts of the administrator's organisation, by name. Throws `administrators-only`. */
export async function listAccounts({ database }: Application, actor: Actor): Promise<RouteOutput<'listAccounts'>> {
  requireAdministrator(actor);
  const accounts = await database.accounts.list(actor.organisation);
  // Sorted here, since databases sort names each in their own way.
  return { accounts: accounts.map(buildRow).sort((one, other) => one.name.localeCompare(other.name, 'en') || one.id.localeCompare(other.id, 'en')) };
}

/** Gives an account its roles, and no others. Throws `administrators-only`, `not-found` or `last-administrator`. */
export async function setRoles(application: Application, actor: Actor, { params, body }: RouteInput<'setRoles'>): Promise<RouteOutput<'setRoles'>> {
  requireAdministrator(actor);
  const account = await requireRow(application, actor, params.account);
  if (!(await application.database.accounts.setRoles({ organisation: actor.organisation, account: account.id }, body.roles))) {
    throw new Problem('last-administrator', 'This is the only administrator. Make somebody else an administrator first.');
  }
  return buildRow(await requireRow(application, actor, account.id));
}

/** Gives an account a password for once, which nobody can read again. Throws `administrators-only` or `not-found`. */
export async function resetPassword(application: Application, actor: Actor, { params }: RouteInput<'resetPassword'>): Promise<RouteOutput<'resetPassword'>> {
  requireAdministrator(actor);
  const { id } = await requireRow(application, actor, params.account);
  return { password: await application.database.accounts.resetPassword({ organisation: actor.organisation, account: id }) };
}

async function requireRow({ database }: Application, { organisation }: Actor, account: string): Promise<AccountRecord> {
  const found = await database.accounts.find({ organisation, account });
  if (found === null) throw new Problem('not-found', 'There is no such account. It may have been deleted; the list shows those there are.');
  return found;
}

function buildRow({ id, name, email, roles, createdAt, lastSeenAt }: AccountRecord): RouteOutput<'setRoles'> {
  return { id, name, email, roles: [...roles], createdAt, lastSeenAt };
}
