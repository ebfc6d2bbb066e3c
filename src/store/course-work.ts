import type { Kysely } from 'kysely';
import type { AttemptRecord, CheckRecord, Database, Owner } from '../app/ports.ts';
import type { AttemptRow, CheckRow, Tables } from './schema.ts';

type CourseWorkQueries = Pick<Database, 'addAttempt' | 'findAttempt' | 'listAttempts' | 'listTried' | 'addCheck' | 'findCheck' | 'listChecks'>;

/** Queries on exercises and checks that learners answered. */
export function createCourseWorkQueries(database: Kysely<Tables>): CourseWorkQueries {
  return {
    addAttempt: (attempt) =>
      database.transaction().execute(async (transaction) => {
        await insertLearner(transaction, attempt, attempt.at);
        const stored = await transaction.insertInto('attempt').values(buildAttemptRow(attempt)).onConflict((conflict) => conflict.doNothing()).returning('id').execute();
        return stored.length === 1;
      }),
    findAttempt: async (owner, id) => {
      const row = await selectAttempts(database, owner).selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : readAttemptRow(row);
    },
    listAttempts: async (owner, { course, lesson, since } = {}) => {
      const rows = await selectAttempts(database, owner).selectAll()
        .$if(course !== undefined, (query) => query.where('course', '=', course ?? ''))
        .$if(lesson !== undefined, (query) => query.where('lesson', '=', lesson ?? ''))
        .$if(since !== undefined, (query) => query.where('at', '>=', since ?? ''))
        .orderBy('at').orderBy('id').execute();
      return rows.map(readAttemptRow);
    },
    listTried: (owner) => selectAttempts(database, owner).select(['course', 'lesson', 'exercise']).distinct().execute(),
    addCheck: (check) =>
      database.transaction().execute(async (transaction) => {
        await insertLearner(transaction, check, check.at);
        const stored = await transaction.insertInto('lesson_check').values(buildCheckRow(check)).onConflict((conflict) => conflict.doNothing()).returning('id').execute();
        return stored.length === 1;
      }),
    findCheck: async (owner, id) => {
      const row = await selectChecks(database, owner).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : readCheckRow(row);
    },
    listChecks: async (owner) => {
      const rows = await selectChecks(database, owner).orderBy('at').orderBy('id').execute();
      return rows.map(readCheckRow);
    },
  };
}

async function insertLearner(database: Kysely<Tables>, { organisation, learner }: Owner, at: string): Promise<void> {
  await database.insertInto('organisation').values({ id: organisation, created_at: at }).onConflict((conflict) => conflict.doNothing()).execute();
  await database.insertInto('learner').values({ organisation, id: learner, created_at: at }).onConflict((conflict) => conflict.doNothing()).execute();
}

function selectAttempts(database: Kysely<Tables>, { organisation, learner }: Owner) {
  return database.selectFrom('attempt').where('organisation', '=', organisation).where('learner', '=', learner);
}

function selectChecks(database: Kysely<Tables>, { organisation, learner }: Owner) {
  return database.selectFrom('lesson_check').selectAll().where('organisation', '=', organisation).where('learner', '=', learner);
}

function buildAttemptRow({ organisation, learner, id, course, lesson, exercise, answer, feedback, score, at }: AttemptRecord): AttemptRow {
  return { organisation, learner, id, course, lesson, exercise, answer: JSON.stringify(answer), feedback: JSON.stringify(feedback), score, at };
}

function readAttemptRow({ answer, feedback, ...row }: AttemptRow): AttemptRecord {
  return { ...row, answer: JSON.parse(answer) as AttemptRecord['answer'], feedback: JSON.parse(feedback) as AttemptRecord['feedback'] };
}

function buildCheckRow({ organisation, learner, id, course, lesson, options, right, at }: CheckRecord): CheckRow {
  return { organisation, learner, id, course, lesson, options: JSON.stringify(options), outcome: JSON.stringify(right), at };
}

function readCheckRow({ options, outcome, ...row }: CheckRow): CheckRecord {
  return { ...row, options: JSON.parse(options) as number[], right: JSON.parse(outcome) as boolean[] };
}
