import type { Kysely } from 'kysely';
import type { ArchiveReport } from '../api/analysis-shapes.ts';
import type { AnalysisRecord, Database } from '../app/ports.ts';
import { insertLearner } from './learners.ts';
import type { AnalysisRow, Tables } from './schema.ts';

type AnalysisQueries = Pick<
  Database,
  'keepAnalysis' | 'findAnalysis' | 'listAnalyses' | 'findReport' | 'findAnalysedConversation' | 'listAnalysedConversations' | 'deleteAnalysis'
>;

const listed = ['organisation', 'id', 'learner', 'title', 'started_at', 'kept_at', 'conversations', 'not_read', 'bytes'] as const;

/** Queries on reports that learners keep. */
export function createAnalysisQueries(database: Kysely<Tables>): AnalysisQueries {
  return {
    keepAnalysis: ({ organisation, analysis, learner, title, startedAt, keptAt, conversations, notRead, bytes }, report, details) =>
      database.transaction().execute(async (transaction) => {
        await insertLearner(transaction, { organisation, learner }, keptAt);
        const stored = await transaction
          .insertInto('analysis')
          .values({ organisation, id: analysis, learner, title, started_at: startedAt, kept_at: keptAt, conversations, not_read: notRead, bytes: String(bytes), report: JSON.stringify(report) })
          .onConflict((conflict) => conflict.doNothing()).returning('id').execute();
        if (stored.length === 0) return false;
        for (const { number, detail } of details) await transaction.insertInto('analysed_conversation').values({ organisation, analysis, number, detail }).execute();
        return true;
      }),
    findAnalysis: async ({ organisation, analysis }) => {
      const row = await database.selectFrom('analysis').select(listed).where('organisation', '=', organisation).where('id', '=', analysis).executeTakeFirst();
      return row === undefined ? null : readAnalysisRow(row);
    },
    listAnalyses: async ({ organisation, learner }) => {
      const rows = await database
        .selectFrom('analysis').select(listed).where('organisation', '=', organisation).where('learner', '=', learner)
        .orderBy('kept_at', 'desc').orderBy('id').execute();
      return rows.map(readAnalysisRow);
    },
    findReport: async ({ organisation, analysis }) => {
      const row = await database.selectFrom('analysis').select('report').where('organisation', '=', organisation).where('id', '=', analysis).executeTakeFirst();
      return row === undefined ? null : (JSON.parse(row.report) as ArchiveReport);
    },
    findAnalysedConversation: async ({ organisation, analysis }, number) => {
      const row = await database
        .selectFrom('analysed_conversation').select('detail').where('organisation', '=', organisation).where('analysis', '=', analysis).where('number', '=', number)
        .executeTakeFirst();
      return row?.detail ?? null;
    },
    listAnalysedConversations: ({ organisation, analysis }) =>
      database.selectFrom('analysed_conversation').select(['number', 'detail']).where('organisation', '=', organisation).where('analysis', '=', analysis).orderBy('number').execute(),
    deleteAnalysis: ({ organisation, analysis }) =>
      database.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('analysed_conversation').where('organisation', '=', organisation).where('analysis', '=', analysis).execute();
        await transaction.deleteFrom('analysis').where('organisation', '=', organisation).where('id', '=', analysis).execute();
      }),
  };
}

function readAnalysisRow(row: Omit<AnalysisRow, 'report'>): AnalysisRecord {
  return {
    organisation: row.organisation, analysis: row.id, learner: row.learner, title: row.title, startedAt: row.started_at, keptAt: row.kept_at,
    conversations: row.conversations, notRead: row.not_read, bytes: Number(row.bytes),
  };
}
