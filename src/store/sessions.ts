import type { Kysely } from 'kysely';
import type { Database, SessionKey } from '../app/ports.ts';
import { insertLearner } from './learners.ts';
import { buildEndColumns, buildSessionRow, buildTurnRow, readSessionRow } from './rows.ts';
import type { Tables } from './schema.ts';

type SessionQueries = Pick<
  Database,
  'createSession' | 'findSession' | 'listSessions' | 'listSummaries' | 'listBranches' | 'endSession' | 'binSession'
>;

/** Queries on sessions and their learners. */
export function createSessionQueries(database: Kysely<Tables>): SessionQueries {
  return {
    createSession: (session, turns) =>
      database.transaction().execute(async (transaction) => {
        const { organisation, startedAt } = session;
        await insertLearner(transaction, session, startedAt);
        const stored = await transaction.insertInto('session').values(buildSessionRow(session)).onConflict((conflict) => conflict.doNothing()).returning('id').execute();
        if (stored.length === 0) return false;
        const key = { organisation, session: session.id };
        for (const turn of turns) await transaction.insertInto('turn').values(buildTurnRow(key, turn)).execute();
        return true;
      }),
    findSession: async (key) => {
      const row = await database.selectFrom('session').selectAll().where('organisation', '=', key.organisation).where('id', '=', key.session).executeTakeFirst();
      return row === undefined ? null : readSessionRow(row);
    },
    listSessions: async ({ organisation, learner }, { before, limit }) => {
      const rows = await database
        .selectFrom('session').selectAll()
        .where('organisation', '=', organisation).where('learner', '=', learner).where('deleted_at', 'is', null)
        .$if(before !== undefined, (query) => query.where('started_at', '<', before ?? ''))
        .orderBy('started_at', 'desc').orderBy('id').limit(limit).execute();
      return rows.map(readSessionRow);
    },
    listSummaries: async ({ organisation, learner }, limit) => {
      const rows = await database
        .selectFrom('session').selectAll()
        .where('organisation', '=', organisation).where('learner', '=', learner).where('deleted_at', 'is', null).where('scores', 'is not', null)
        .orderBy('started_at', 'desc').orderBy('id').limit(limit).execute();
      return rows.map(readSessionRow).reverse();
    },
    listBranches: async ({ organisation, session }) => {
      const rows = await database
        .selectFrom('session').select(['id', 'from_turn', 'started_at'])
        .where('organisation', '=', organisation).where('parent', '=', session).where('deleted_at', 'is', null)
        .orderBy('started_at').orderBy('id').execute();
      return rows.map(({ id, from_turn, started_at }) => ({ id, fromTurn: from_turn ?? 1, startedAt: started_at }));
    },
    endSession: async (key, { turns, at, ...end }) => {
      const rows = await selectForChange(database, key).where('turns', '=', turns).where('ended_at', 'is', null).set({ ended_at: at, ...buildEndColumns(end) }).returning('id').execute();
      return rows.length === 1;
    },
    binSession: async (key, deletedAt) => {
      await selectForChange(database, key).set({ deleted_at: deletedAt }).execute();
    },
  };
}

/** An update of one session, before it is said what changes. */
export function selectForChange(database: Kysely<Tables>, key: SessionKey) {
  return database.updateTable('session').where('organisation', '=', key.organisation).where('id', '=', key.session);
}
