import type { Kysely } from 'kysely';
import type { CardRecord, Database, Owner, ReviewRecord } from '../app/ports.ts';
import { readSessionRow } from './rows.ts';
import type { CardRow, ReviewRow, Tables } from './schema.ts';

type ReviewQueries = Pick<Database, 'addCards' | 'listCards' | 'findCard' | 'findReview' | 'listReviews' | 'addReview' | 'listUnfound' | 'keepFinding' | 'listFindings'>;

class Taken extends Error {}

/** Queries on the cards of the spaced review, on what was answered, and on what role-plays showed. */
export function createReviewQueries(database: Kysely<Tables>): ReviewQueries {
  return {
    addCards: (cards) => database.transaction().execute((transaction) => insertCards(transaction, cards)),
    listCards: async (owner) => {
      const rows = await selectCards(database, owner).orderBy('due').orderBy('id').execute();
      return rows.map(readCardRow);
    },
    findCard: async (owner, id) => {
      const row = await selectCards(database, owner).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : readCardRow(row);
    },
    findReview: async ({ organisation, learner }, id) => {
      const row = await database.selectFrom('review').selectAll().where('organisation', '=', organisation).where('learner', '=', learner).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : readReviewRow(row);
    },
    listReviews: async ({ organisation, learner }, limit) => {
      const rows = await database
        .selectFrom('review').selectAll().where('organisation', '=', organisation).where('learner', '=', learner)
        .orderBy('at', 'desc').orderBy('id').limit(limit).execute();
      return rows.map(readReviewRow).reverse();
    },
    addReview: async (review, before, after) => {
      const { organisation, learner } = review;
      try {
        await database.transaction().execute(async (transaction) => {
          // Moving the card on first locks it, so of two answers the second finds it moved.
          const moved = await transaction
            .updateTable('card').where('organisation', '=', organisation).where('learner', '=', learner).where('id', '=', review.card).where('memory', '=', JSON.stringify(before))
            .set({ memory: JSON.stringify(after), due: after.due }).returning('id').execute();
          if (moved.length === 0) throw new Taken();
          const stored = await transaction.insertInto('review').values(buildReviewRow(review)).onConflict((conflict) => conflict.doNothing()).returning('id').execute();
          if (stored.length === 0) throw new Taken();
        });
        return true;
      } catch (cause) {
        if (cause instanceof Taken) return false;
        throw cause;
      }
    },
    listUnfound: async ({ organisation, learner }, limit) => {
      const rows = await database
        .selectFrom('session').selectAll('session')
        .leftJoin('finding', (join) => join.onRef('finding.organisation', '=', 'session.organisation').onRef('finding.session', '=', 'session.id'))
        .where('session.organisation', '=', organisation).where('session.learner', '=', learner)
        .where('session.ended_at', 'is not', null).where('session.deleted_at', 'is', null).where('finding.at', 'is', null)
        .orderBy('session.ended_at', 'desc').orderBy('session.id').limit(limit).execute();
      return rows.map(readSessionRow);
    },
    keepFinding: ({ organisation }, { session, limits, recovered, at }, cards) =>
      database.transaction().execute(async (transaction) => {
        const row = { organisation, session, limits, recovered: recovered ? 1 : 0, at };
        const stored = await transaction.insertInto('finding').values(row).onConflict((conflict) => conflict.doNothing()).returning('session').execute();
        if (stored.length === 1) await insertCards(transaction, cards);
      }),
    listFindings: async ({ organisation, learner }) => {
      const rows = await database
        .selectFrom('finding').innerJoin('session', (join) => join.onRef('finding.organisation', '=', 'session.organisation').onRef('finding.session', '=', 'session.id'))
        .select(['finding.session', 'finding.limits', 'finding.recovered', 'finding.at'])
        .where('finding.organisation', '=', organisation).where('session.learner', '=', learner).where('session.deleted_at', 'is', null)
        .orderBy('finding.at').orderBy('finding.session').execute();
      return rows.map(({ session, limits, recovered, at }) => ({ session, limits, recovered: recovered === 1, at }));
    },
  };
}

async function insertCards(database: Kysely<Tables>, cards: readonly CardRecord[]): Promise<void> {
  for (const card of cards) await database.insertInto('card').values(buildCardRow(card)).onConflict((conflict) => conflict.doNothing()).execute();
}

function selectCards(database: Kysely<Tables>, { organisation, learner }: Owner) {
  return database.selectFrom('card').selectAll().where('organisation', '=', organisation).where('learner', '=', learner);
}

function buildCardRow({ organisation, learner, id, key, source, reason, memory, createdAt }: CardRecord): CardRow {
  return { organisation, learner, id, card_key: key, source: JSON.stringify(source), reason, memory: JSON.stringify(memory), due: memory.due, created_at: createdAt };
}

function readCardRow({ organisation, learner, id, card_key: key, source, reason, memory, created_at: createdAt }: CardRow): CardRecord {
  return { organisation, learner, id, key, source: JSON.parse(source) as CardRecord['source'], reason, memory: JSON.parse(memory) as CardRecord['memory'], createdAt };
}

function buildReviewRow({ organisation, learner, id, card, answer, feedback, grade, due, at }: ReviewRecord): ReviewRow {
  return { organisation, learner, id, card, answer: JSON.stringify(answer), feedback: JSON.stringify(feedback), grade, due, at };
}

function readReviewRow({ organisation, learner, id, card, answer, feedback, grade, due, at }: ReviewRow): ReviewRecord {
  return {
    organisation, learner, id, card, answer: JSON.parse(answer) as ReviewRecord['answer'], feedback: JSON.parse(feedback) as ReviewRecord['feedback'],
    grade: grade as ReviewRecord['grade'], due, at,
  };
}
