import type { Kysely } from 'kysely';
import type { Database } from '../app/ports.ts';
import { buildEndColumns, buildTurnRow, readTurnRow } from './rows.ts';
import type { Tables } from './schema.ts';
import { selectForChange } from './sessions.ts';

type TurnQueries = Pick<Database, 'listTurns' | 'appendTurn' | 'noteModel'>;

class Taken extends Error {}

/** Queries on turns. */
export function createTurnQueries(database: Kysely<Tables>): TurnQueries {
  return {
    listTurns: async ({ organisation, session }) => {
      const rows = await database.selectFrom('turn').selectAll().where('organisation', '=', organisation).where('session', '=', session).orderBy('position').execute();
      return rows.map(readTurnRow);
    },
    appendTurn: async (key, turn, end) => {
      try {
        await database.transaction().execute(async (transaction) => {
          // Moving the count on first locks the session, so of two turns for one place the second finds the count moved.
          const moved = await selectForChange(transaction, key)
            .where('turns', '=', turn.index - 1).where('ended_at', 'is', null).where('deleted_at', 'is', null)
            .set({ turns: turn.index, ...(end === null ? {} : { ended_at: turn.at, ...buildEndColumns(end) }) })
            .returning('id').execute();
          if (moved.length === 0) throw new Taken();
          const stored = await transaction.insertInto('turn').values(buildTurnRow(key, turn)).onConflict((conflict) => conflict.doNothing()).returning('id').execute();
          if (stored.length === 0) throw new Taken();
        });
        return true;
      } catch (cause) {
        if (cause instanceof Taken) return false;
        throw cause;
      }
    },
    noteModel: async ({ organisation, session }, turn, model) => {
      await database.updateTable('turn').set({ language_model: JSON.stringify(model) }).where('organisation', '=', organisation).where('session', '=', session).where('position', '=', turn).execute();
    },
  };
}
