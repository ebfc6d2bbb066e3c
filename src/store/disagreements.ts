import type { Kysely } from 'kysely';
import type { Database, DisagreementRecord } from '../app/ports.ts';
import type { Tables } from './schema.ts';

type DisagreementQueries = Pick<Database, 'toggleDisagreement' | 'listDisagreements'>;

/** Queries on what learners disagree with. */
export function createDisagreementQueries(database: Kysely<Tables>): DisagreementQueries {
  return {
    toggleDisagreement: ({ organisation, session }, { turn, label, note, at }) =>
      database.transaction().execute(async (transaction) => {
        const added = await transaction.insertInto('disagreement').values({ organisation, session, turn, label, note, at }).onConflict((conflict) => conflict.doNothing()).returning('turn').execute();
        if (added.length === 1) return;
        await transaction.deleteFrom('disagreement').where('organisation', '=', organisation).where('session', '=', session).where('turn', '=', turn).where('label', '=', label).execute();
      }),
    listDisagreements: async ({ organisation, session }) => {
      const rows = await database.selectFrom('disagreement').select(['turn', 'label', 'note']).where('organisation', '=', organisation).where('session', '=', session).orderBy('turn').orderBy('label').execute();
      return rows.map(({ turn, label, note }) => ({ turn, label: label as DisagreementRecord['label'], note }));
    },
  };
}
