import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { BelongingTable, Database, Owner } from '../app/ports.ts';
import { insertLearner } from './learners.ts';
import type { Tables } from './schema.ts';

interface Table {
  table: string;
  /** Columns that hold JSON. */
  json: readonly string[];
}

interface Part extends Table {
  /** The column that names the row it belongs to. */
  of: string;
  /** Whether it has the column `learner` too. */
  learner?: true;
}

interface Belonging extends Table {
  /** Columns that are the same in no two rows of an organisation; `id` unless given. */
  unique?: readonly (readonly string[])[];
  /** Tables whose rows belong to rows of this one. */
  parts?: readonly Part[];
  /** Columns that say which other row of this table a row came from. */
  origin?: readonly [string, ...string[]];
}

/**
 * All tables with something of learners, each before those that refer to it: what is moved to an account, exported and deleted with it.
 * Whoever adds a table with something of learners adds it here.
 */
export const belongings: readonly Belonging[] = [
  {
    table: 'session', json: ['scores'], origin: ['parent', 'from_turn'],
    parts: [{ table: 'turn', of: 'session', json: ['bearing', 'scene', 'language_model'] }, { table: 'disagreement', of: 'session', json: [] }, { table: 'finding', of: 'session', json: [] }],
  },
  { table: 'analysis', json: ['report'], parts: [{ table: 'analysed_conversation', of: 'analysis', json: ['detail'] }] },
  { table: 'attempt', unique: [['learner', 'id']], json: ['answer', 'feedback'] },
  { table: 'lesson_check', unique: [['learner', 'id']], json: ['options', 'outcome'] },
  { table: 'card', unique: [['learner', 'id'], ['learner', 'card_key']], json: ['source', 'memory'], parts: [{ table: 'review', of: 'card', learner: true, json: ['answer', 'feedback'] }] },
];

/** Rows that are read at once. */
const pageRows = 20;

/** Queries on everything somebody has. */
export function createBelongingQueries(database: Kysely<Tables>): Pick<Database, 'moveBelongings' | 'listBelongings' | 'readBelongings'> {
  return {
    moveBelongings: (from, to, now) =>
      database.transaction().execute(async (transaction) => {
        await insertLearner(transaction, to, now);
        for (const belonging of belongings) await (belonging.parts === undefined ? moveRows : moveWithParts)(transaction, belonging, from, to);
        // Whoever they were is nobody any more, so what could not move would be out of everybody's reach.
        await deleteBelongings(transaction, from);
      }),
    listBelongings: async (owner) => {
      const tables: BelongingTable[] = [];
      for (const { table, parts = [] } of belongings) {
        const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} where ${own(owner)} order by id`.execute(database);
        const ids = rows.map(({ id }) => id);
        tables.push({ table, pages: paginate(ids, pageRows) }, ...parts.map((part) => ({ table: part.table, pages: paginate(ids, 1) })));
      }
      return tables;
    },
    readBelongings: async (owner, name, page) => {
      for (const { table, json, parts = [] } of belongings) {
        if (table === name) return readRows(database, { table, json }, sql`${own(owner)} and id in (${sql.join(page)})`);
        const part = parts.find((one) => one.table === name);
        if (part !== undefined) return readRows(database, part, sql`${partsOf(part, table, owner)} and ${sql.ref(part.of)} in (${sql.join(page)})`);
      }
      return [];
    },
  };
}

/** Deletes everything somebody has, within a transaction. */
export async function deleteBelongings(transaction: Kysely<Tables>, owner: Owner): Promise<void> {
  for (const { table, parts = [] } of [...belongings].reverse()) {
    for (const part of parts) await sql`delete from ${sql.table(part.table)} where ${partsOf(part, table, owner)}`.execute(transaction);
    await sql`delete from ${sql.table(table)} where ${own(owner)}`.execute(transaction);
  }
  await transaction.deleteFrom('learner').where('organisation', '=', owner.organisation).where('id', '=', owner.learner).execute();
}

async function moveRows(transaction: Kysely<Tables>, belonging: Belonging, from: Owner, to: Owner): Promise<void> {
  await sql`update ${sql.table(belonging.table)} set organisation = ${to.organisation}, learner = ${to.learner} where ${own(from)} and not (${isTaken(belonging, to)})`.execute(transaction);
}

/** Rows that others refer to are copied, and what refers to them is turned to the copies: no reference ever leads nowhere. Deleting what is left comes after. */
async function moveWithParts(transaction: Kysely<Tables>, belonging: Belonging, from: Owner, to: Owner): Promise<void> {
  const { parts = [], origin } = belonging;
  const table = sql.table(belonging.table);
  const { rows: [sample] } = await sql<Record<string, unknown>>`select * from ${table} where ${own(from)} limit 1`.execute(transaction);
  if (sample === undefined) return;
  const { rows } = await sql<{ id: string }>`select id from ${table} where ${own(from)} and (${isTaken(belonging, to)})`.execute(transaction);
  const staying = sql.join(rows.map(({ id }) => sql`${id}`));
  const moving = rows.length === 0 ? own(from) : sql`${own(from)} and id not in (${staying})`;
  if (origin !== undefined && rows.length > 0) {
    const nothing = sql.join(origin.map((column) => sql`${sql.ref(column)} = null`));
    await sql`update ${table} set ${nothing} where ${own(from)} and (id in (${staying}) or ${sql.ref(origin[0])} in (${staying}))`.execute(transaction);
  }
  const moved: Readonly<Record<string, string>> = { organisation: to.organisation, learner: to.learner };
  const columns = Object.keys(sample);
  const values = columns.map((column) => (column in moved ? sql`cast(${moved[column]} as text)` : sql.ref(column)));
  await sql`insert into ${table} (${sql.join(columns.map((column) => sql.ref(column)))}) select ${sql.join(values)} from ${table} where ${moving}`.execute(transaction);
  for (const { table: part, of, learner } of parts) {
    if (learner) {
      // What a learner's own key keeps apart goes to the row of that id, whether it has come along or was there before.
      const there = sql`select id from ${table} where ${own(to)}`;
      const taken = isTaken({ table: part, unique: [['learner', 'id']] }, to);
      await sql`update ${sql.table(part)} set organisation = ${to.organisation}, learner = ${to.learner} where ${own(from)} and ${sql.ref(of)} in (${there}) and not (${taken})`.execute(transaction);
    } else {
      await sql`update ${sql.table(part)} set organisation = ${to.organisation} where organisation = ${from.organisation} and ${sql.ref(of)} in (select id from ${table} where ${moving})`.execute(transaction);
    }
  }
}

/** Whether there is already such a row where one is moved to. */
function isTaken({ table: name, unique = [['id']] }: Pick<Belonging, 'table' | 'unique'>, to: Owner) {
  const table = sql.table(name);
  const same = (column: string) => (column === 'learner' ? sql`other.learner = ${to.learner}` : sql`other.${sql.ref(column)} = ${table}.${sql.ref(column)}`);
  const found = unique.map((columns) => sql`exists (select 1 from ${table} as other where other.organisation = ${to.organisation} and ${sql.join(columns.map(same), sql` and `)})`);
  return sql.join(found, sql` or `);
}

/** Rows as JSON; what is kept as JSON goes in as it is. */
async function readRows(database: Kysely<Tables>, { table, json }: Table, where: ReturnType<typeof own>): Promise<string[]> {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} where ${where}`.execute(database);
  const write = ([column, value]: [string, unknown]): string => `${JSON.stringify(column)}:${json.includes(column) && typeof value === 'string' ? value : JSON.stringify(value)}`;
  return rows.map((row) => `{${Object.entries(row).map(write).join(',')}}`);
}

function paginate(ids: readonly string[], most: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / most) }, (_, page) => ids.slice(page * most, (page + 1) * most));
}

function own({ organisation, learner }: Owner) {
  return sql`organisation = ${organisation} and learner = ${learner}`;
}

function partsOf({ of, learner }: Part, table: string, owner: Owner) {
  return learner ? own(owner) : sql`organisation = ${owner.organisation} and ${sql.ref(of)} in (select id from ${sql.table(table)} where ${own(owner)})`;
}
