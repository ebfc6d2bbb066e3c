import type { Kysely } from 'kysely';
import type { AttemptRecord, CheckRecord, Database, Owner } from '../app/ports.ts';
import { insertLearner } from './learners.ts';
import type { AttemptRow, CheckRow, Tables } from './schema.ts';

type CourseWorkQueries = Pick<Database, 'addAttempt' | 'findAttempt' | 'listNewestAttempts' | 'listAttemptFacts' | 'listTried' | 'addCheck' | 'findCheck' | 'listChecks'>;

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
    listNewestAttempts: async (owner, { course, lesson }) => {
      const rows = await selectAttempts(database, owner).selectAll().where('course', '=', course).where('lesson', '=', lesson)
        .where(({ not, exists, selectFrom }) => not(exists(
          selectFrom('attempt as later').select('later.id').where('later.organisation', '=', owner.organisation).where('later.learner', '=', owner.learner)
            .where('later.course', '=', course).where('later.lesson', '=', lesson).whereRef('later.exercise', '=', 'attempt.exercise')
            .where(({ or, and, eb }) => or([eb('later.at', '>', eb.ref('attempt.at')), and([eb('later.at', '=', eb.ref('attempt.at')), eb('later.id', '>', eb.ref('attempt.id'))])])),
        )))
        .orderBy('at').orderBy('id').execute();
      return rows.map(readAttemptRow);
    },
    listAttemptFacts: async (owner, limit) => {
      const rows = await selectAttempts(database, owner).select(['course', 'lesson', 'exercise', 'score', 'at']).orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
      return rows.reverse();
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
