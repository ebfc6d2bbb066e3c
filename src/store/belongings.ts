import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database, Owner } from '../app/ports.ts';
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

/** Queries on everything somebody has. */
export function createBelongingQueries(database: Kysely<Tables>): Pick<Database, 'moveBelongings' | 'exportBelongings'> {
  return {
    moveBelongings: (from, to) =>
      database.transaction().execute(async (transaction) => {
        const now = new Date().toISOString();
        await transaction.insertInto('organisation').values({ id: to.organisation, created_at: now }).onConflict((conflict) => conflict.doNothing()).execute();
        await transaction.insertInto('learner').values({ organisation: to.organisation, id: to.learner, created_at: now }).onConflict((conflict) => conflict.doNothing()).execute();
        for (const belonging of belongings) await (belonging.parts === undefined ? moveRows : moveWithParts)(transaction, belonging, from, to);
      }),
    exportBelongings: async (owner) => {
      const kept: Record<string, Record<string, unknown>[]> = {};
      for (const { parts = [], ...belonging } of belongings) {
        kept[belonging.table] = await readRows(database, belonging, own(owner));
        for (const part of parts) kept[part.table] = await readRows(database, part, partsOf(part, belonging.table, owner));
      }
      return kept;
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

/** Rows that others refer to are copied, what refers to them is turned to the copies, and they are deleted: no reference ever leads nowhere. */
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
    const ownPart = learner ? sql`organisation = ${to.organisation}, learner = ${to.learner}` : sql`organisation = ${to.organisation}`;
    const formerPart = learner ? own(from) : sql`organisation = ${from.organisation}`;
    await sql`update ${sql.table(part)} set ${ownPart} where ${formerPart} and ${sql.ref(of)} in (select id from ${table} where ${moving})`.execute(transaction);
  }
  await sql`delete from ${table} where ${moving}`.execute(transaction);
}

/** Whether there is already such a row where one is moved to. */
function isTaken({ table: name, unique = [['id']] }: Belonging, to: Owner) {
  const table = sql.table(name);
  const same = (column: string) => (column === 'learner' ? sql`other.learner = ${to.learner}` : sql`other.${sql.ref(column)} = ${table}.${sql.ref(column)}`);
  const found = unique.map((columns) => sql`exists (select 1 from ${table} as other where other.organisation = ${to.organisation} and ${sql.join(columns.map(same), sql` and `)})`);
  return sql.join(found, sql` or `);
}

async function readRows(database: Kysely<Tables>, { table, json }: Table, where: ReturnType<typeof own>): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} where ${where}`.execute(database);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, json.includes(column) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value])));
}

function own({ organisation, learner }: Owner) {
  return sql`organisation = ${organisation} and learner = ${learner}`;
}

function partsOf({ of, learner }: Part, table: string, owner: Owner) {
  return learner ? own(owner) : sql`organisation = ${owner.organisation} and ${sql.ref(of)} in (select id from ${sql.table(table)} where ${own(owner)})`;
}
