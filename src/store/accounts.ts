import type { Kysely } from 'kysely';
import { roles } from '../api/account-shapes.ts';
import type { Role } from '../api/account-shapes.ts';
import type { AccountKey, AccountRecord, Accounts, SignedIn } from '../app/ports.ts';
import { Problem } from '../app/problems.ts';
import { openAuthentication } from './authentication.ts';
import type { Authentication } from './authentication.ts';
import { deleteBelongings } from './belongings.ts';
import { KnownCookies } from './known-cookies.ts';
import type { AccountRow, Tables } from './schema.ts';

/** Accounts, their passwords and sessions; passwords, tokens and cookies are better-auth's, and instants are by the machine's clock, which its sessions go by. */
export function createAccounts(database: Kysely<Tables>, readSecret: () => Promise<string>): Accounts {
  const known = new KnownCookies();
  let opening: Promise<Authentication> | undefined;
  const open = (): Promise<Authentication> => {
    opening ??= readSecret()
      .then((secret) => openAuthentication(database, secret))
      .catch((cause: unknown) => {
        // The next one tries again.
        opening = undefined;
        throw cause;
      });
    return opening;
  };
  const findById = async (id: string): Promise<AccountRecord> => readAccountRow(await database.selectFrom('account_person').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
  const greet = async (id: string, headers: Headers): Promise<SignedIn> => {
    const now = new Date().toISOString();
    await database.updateTable('account_person').set({ last_seen_at: now }).where('id', '=', id).execute();
    await database.deleteFrom('account_session').where('account', '=', id).where('expires_at', '<', now).execute();
    return { account: await findById(id), cookies: headers.getSetCookie() };
  };
  const signIn: Accounts['signIn'] = async ({ email, password }) => {
    const { api } = await open();
    const answer = await unlessRefused(api.signInEmail({ body: { email, password }, returnHeaders: true }));
    return answer === null ? null : greet(answer.response.user.id, answer.headers);
  };
  return {
    isUnclaimed: async () => (await database.selectFrom('installation').select('value').where('name', '=', 'owner').executeTakeFirst()) === undefined,
    recognise: async (cookie) => {
      const [value, ...others] = findSessionCookies(cookie);
      if (value === undefined) return null;
      // Of several it is better-auth's to choose.
      const session = others.length > 0 ? null : known.find(value, Date.now());
      if (session !== null) {
        const row = await findSignedIn(database, session);
        return row === undefined ? null : { account: readAccountRow(row), cookies: [] };
      }
      const { api } = await open();
      const { response, headers } = await api.getSession({ headers: new Headers({ cookie }), returnHeaders: true });
      if (response === null) return null;
      if (others.length === 0) known.keep(value, response.session.id, Date.now());
      // Once a day the session is made longer, and its cookie with it.
      return headers.getSetCookie().length > 0 ? greet(response.user.id, headers) : { account: await findById(response.user.id), cookies: [] };
    },
    signUp: async ({ name, email, password, mayClaim }) => {
      const { api } = await open();
      // For a taken address nothing is made, which nothing tells; whoever knows its password is its owner, and signed in.
      await unlessRefused(api.signUpEmail({ body: { name, email, password } }));
      const signedIn = await signIn({ email, password });
      if (signedIn === null || !mayClaim) return signedIn;
      await claim(database, signedIn.account.id);
      return { ...signedIn, account: await findById(signedIn.account.id) };
    },
    signIn,
    signOut: async (cookie) => (await (await open()).api.signOut({ headers: new Headers({ cookie }), returnHeaders: true })).headers.getSetCookie(),
    endSessions: async ({ account }) => {
      await database.deleteFrom('account_session').where('account', '=', account).execute();
    },
    changePassword: async (cookie, { present, fresh }) => {
      const { api } = await open();
      const answer = await unlessRefused(api.changePassword({ headers: new Headers({ cookie }), body: { currentPassword: present, newPassword: fresh, revokeOtherSessions: true }, returnHeaders: true }));
      if (answer === null) return null;
      const { id } = answer.response.user;
      await database.updateTable('account_person').set({ must_change_password: 0 }).where('id', '=', id).execute();
      return greet(id, answer.headers);
    },
    checkPassword: async (cookie, password) => (await unlessRefused((await open()).api.verifyPassword({ headers: new Headers({ cookie }), body: { password } }))) !== null,
    find: async (key) => {
      const row = await database.selectFrom('account_person').selectAll().where('organisation', '=', key.organisation).where('id', '=', key.account).executeTakeFirst();
      return row === undefined ? null : readAccountRow(row);
    },
    list: async (organisation) => (await database.selectFrom('account_person').selectAll().where('organisation', '=', organisation).execute()).map(readAccountRow),
    setRoles: (key, given) =>
      database.transaction().execute(async (transaction) => {
        await lockAdministrators(transaction);
        const { administrators } = await countOthers(transaction, key);
        if (administrators === 0 && !given.includes('administrator')) return false;
        await transaction.updateTable('account_person').set({ roles: writeRoles(given) }).where('organisation', '=', key.organisation).where('id', '=', key.account).execute();
        return true;
      }),
    resetPassword: async ({ account }) => {
      const [{ generateRandomString }, { $context }] = await Promise.all([import('better-auth/crypto'), open()]);
      const { password: passwords } = await $context;
      // Four groups of five letters, easy to tell over a telephone: 94 bits.
      const password = Array.from({ length: 4 }, () => generateRandomString(5, 'a-z')).join('-');
      const hash = await passwords.hash(password);
      await database.transaction().execute(async (transaction) => {
        await transaction.updateTable('account_person').set({ must_change_password: 1 }).where('id', '=', account).execute();
        await transaction.deleteFrom('account_session').where('account', '=', account).execute();
        const changed = await transaction
          .updateTable('account_credential').set({ password: hash, updated_at: new Date().toISOString() })
          .where('account', '=', account).where('provider_id', '=', 'credential').returning('id').execute();
        if (changed.length === 0) throw new Problem('not-found', 'This account has no password that could be reset. Delete it and make it again.');
      });
      return password;
    },
    delete: (key) =>
      database.transaction().execute(async (transaction) => {
        await lockAdministrators(transaction);
        const { others, administrators } = await countOthers(transaction, key);
        if (others > 0 && administrators === 0) return false;
        // The account first: what is still being stored for it waits, and then finds it gone.
        await transaction.deleteFrom('account_person').where('organisation', '=', key.organisation).where('id', '=', key.account).execute();
        await deleteBelongings(transaction, { organisation: key.organisation, learner: key.account });
        if (others === 0) await transaction.deleteFrom('installation').where('name', '=', 'owner').execute();
        return true;
      }),
  };
}

function findSessionCookies(cookie: string): string[] {
  return [...cookie.matchAll(/(?:^|;\s*)evenkeel\.session_token=([^;]+)/g)].flatMap(([, value]) => value ?? []);
}

function findSignedIn(database: Kysely<Tables>, session: string): Promise<AccountRow | undefined> {
  return database
    .selectFrom('account_session').innerJoin('account_person', 'account_person.id', 'account_session.account').selectAll('account_person')
    .where('account_session.id', '=', session).where('account_session.expires_at', '>', new Date().toISOString()).executeTakeFirst();
}

/** Makes an account the owner where there is none; of two at once one. */
async function claim(database: Kysely<Tables>, account: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const won = await transaction.insertInto('installation').values({ name: 'owner', value: account }).onConflict((conflict) => conflict.doNothing()).returning('name').execute();
    if (won.length === 1) await transaction.updateTable('account_person').set({ roles: writeRoles(['learner', 'administrator']) }).where('id', '=', account).execute();
  });
}

/** Lets one change at a time decide whether an administrator is left. */
async function lockAdministrators(transaction: Kysely<Tables>): Promise<void> {
  await transaction.updateTable('installation').set((row) => ({ value: row.ref('value') })).where('name', '=', 'owner').execute();
}

async function countOthers(transaction: Kysely<Tables>, { organisation, account }: AccountKey): Promise<{ others: number; administrators: number }> {
  const rows = await transaction.selectFrom('account_person').select('roles').where('organisation', '=', organisation).where('id', '!=', account).execute();
  return { others: rows.length, administrators: rows.filter((row) => readRoles(row.roles).includes('administrator')).length };
}

/** The answer, or null where better-auth refuses what a person gave; what goes wrong otherwise is thrown on. */
async function unlessRefused<Answer>(asking: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asking;
  } catch (cause) {
    const status = (cause as { statusCode?: unknown }).statusCode;
    if (typeof status === 'number' && status >= 400 && status < 500) return null;
    throw cause;
  }
}

function readAccountRow(row: AccountRow): AccountRecord {
  return {
    organisation: row.organisation, id: row.id, name: row.name, email: row.email, roles: readRoles(row.roles), mustChangePassword: row.must_change_password === 1,
    createdAt: row.created_at, lastSeenAt: row.last_seen_at,
  };
}

function readRoles(text: string): Role[] {
  const given = JSON.parse(text) as Role[];
  return roles.filter((role) => given.includes(role));
}

function writeRoles(given: readonly Role[]): string {
  return JSON.stringify(roles.filter((role) => given.includes(role)));
}
