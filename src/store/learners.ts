import type { Kysely } from 'kysely';
import { guestOrganisation } from '../app/policies.ts';
import type { Owner } from '../app/ports.ts';
import { Problem } from '../app/problems.ts';
import type { Tables } from './schema.ts';

/** Stores a learner, when new, with their organisation, within a transaction. Throws `not-signed-in` for an account deleted meanwhile. */
export async function insertLearner(transaction: Kysely<Tables>, { organisation, learner }: Owner, at: string): Promise<void> {
  await transaction.insertInto('organisation').values({ id: organisation, created_at: at }).onConflict((conflict) => conflict.doNothing()).execute();
  const made = await transaction.insertInto('learner').values({ organisation, id: learner, created_at: at }).onConflict((conflict) => conflict.doNothing()).returning('id').execute();
  if (made.length === 0 || organisation === guestOrganisation) return;
  // Touching the account waits for a deletion under way, and makes a later one wait: nothing is kept for somebody who is gone.
  const present = await transaction.updateTable('account_person').set((row) => ({ organisation: row.ref('organisation') })).where('organisation', '=', organisation).where('id', '=', learner).returning('id').execute();
  if (present.length === 0) throw new Problem('not-signed-in', 'This account has been deleted, so nothing was kept of what was sent.');
}
