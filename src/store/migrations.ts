import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { Problem } from '../app/problems.ts';
import type { Connection } from './connection.ts';
import type { Tables } from './schema.ts';

interface Migration {
  name: string;
  statements: readonly string[];
}

/** Numbered from 1 by their place. Applied ones are never edited; every statement runs on both databases. */
const migrations: readonly Migration[] = [
  {
    name: 'role-plays',
    statements: [
      'create table organisation (id text not null primary key, created_at text not null)',
      `create table learner (
        organisation text not null references organisation (id), id text not null, created_at text not null,
        primary key (organisation, id))`,
      `create table session (
        organisation text not null, id text not null, learner text not null,
        scenario text not null, scenario_version integer not null, engine text not null,
        channel text not null, mode text not null, seed integer not null, subject text not null, opening text not null,
        started_at text not null, turns integer not null, ended_at text,
        outcome text, csat double precision, will_return double precision, will_tell double precision,
        overall double precision, scores text, parent text, from_turn integer, deleted_at text,
        primary key (organisation, id),
        foreign key (organisation, learner) references learner (organisation, id),
        foreign key (organisation, parent) references session (organisation, id))`,
      'create index session_by_learner on session (organisation, learner, started_at)',
      'create index session_by_parent on session (organisation, parent)',
      `create table turn (
        organisation text not null, session text not null, position integer not null, id text not null,
        text text not null, ends integer not null, customer_text text not null, at text not null,
        primary key (organisation, session, position), unique (organisation, session, id),
        foreign key (organisation, session) references session (organisation, id))`,
      `create table disagreement (
        organisation text not null, session text not null, turn integer not null, label text not null, note text not null, at text not null,
        primary key (organisation, session, turn, label),
        foreign key (organisation, session) references session (organisation, id))`,
    ],
  },
  {
    name: 'kept analyses',
    statements: [
      `create table analysis (
        organisation text not null, id text not null, learner text not null, title text not null, started_at text not null, kept_at text not null,
        conversations integer not null, not_read integer not null, bytes text not null, report text not null,
        primary key (organisation, id),
        foreign key (organisation, learner) references learner (organisation, id))`,
      'create index analysis_by_learner on analysis (organisation, learner, kept_at)',
      `create table analysed_conversation (
        organisation text not null, analysis text not null, number integer not null, detail text not null,
        primary key (organisation, analysis, number),
        foreign key (organisation, analysis) references analysis (organisation, id))`,
    ],
  },
  {
    name: 'how the agent stood, what the customer showed',
    statements: ['alter table turn add column bearing text', 'alter table turn add column scene text'],
  },
  {
    name: 'what a language model had to do with a turn',
    statements: ['alter table turn add column language_model text'],
  },
  {
    name: 'course work',
    statements: [
      `create table attempt (
        organisation text not null, learner text not null, id text not null, course text not null, lesson text not null, exercise text not null,
        answer text not null, feedback text not null, score double precision, at text not null,
        primary key (organisation, learner, id),
        foreign key (organisation, learner) references learner (organisation, id))`,
      'create index attempt_by_time on attempt (organisation, learner, at)',
      `create table lesson_check (
        organisation text not null, learner text not null, id text not null, course text not null, lesson text not null,
        options text not null, outcome text not null, at text not null,
        primary key (organisation, learner, id),
        foreign key (organisation, learner) references learner (organisation, id))`,
      'create index lesson_check_by_time on lesson_check (organisation, learner, at)',
    ],
  },
  {
    name: 'reviews',
    statements: [
      `create table card (
        organisation text not null, learner text not null, id text not null, card_key text not null, source text not null, reason text not null,
        memory text not null, due text not null, created_at text not null,
        primary key (organisation, learner, id), unique (organisation, learner, card_key),
        foreign key (organisation, learner) references learner (organisation, id))`,
      'create index card_by_due on card (organisation, learner, due)',
      `create table review (
        organisation text not null, learner text not null, id text not null, card text not null, answer text not null, feedback text not null,
        grade text not null, due text not null, at text not null,
        primary key (organisation, learner, id),
        foreign key (organisation, learner, card) references card (organisation, learner, id))`,
      'create index review_by_time on review (organisation, learner, at)',
      `create table finding (
        organisation text not null, session text not null, limits integer not null, recovered integer not null, at text not null,
        primary key (organisation, session),
        foreign key (organisation, session) references session (organisation, id))`,
    ],
  },
  {
    name: 'accounts',
    statements: [
      'create table installation (name text not null primary key, value text not null)',
      `create table account_person (
        id text not null primary key, organisation text not null default 'main', name text not null, email text not null unique,
        email_verified integer not null, image text, roles text not null default '["learner"]', must_change_password integer not null default 0,
        last_seen_at text, created_at text not null, updated_at text not null)`,
      'create index account_person_by_organisation on account_person (organisation, created_at)',
      `create table account_session (
        id text not null primary key, account text not null references account_person (id) on delete cascade, token text not null unique,
        expires_at text not null, ip_address text, user_agent text, created_at text not null, updated_at text not null)`,
      'create index account_session_by_account on account_session (account)',
      `create table account_credential (
        id text not null primary key, account text not null references account_person (id) on delete cascade, account_id text not null, provider_id text not null,
        password text, access_token text, refresh_token text, id_token text, access_token_expires_at text, refresh_token_expires_at text, scope text,
        created_at text not null, updated_at text not null)`,
      'create index account_credential_by_account on account_credential (account)',
    ],
  },
];

/** Brings the database up to this program, in one transaction under a lock; throws `database-newer` for one that is ahead of it. */
export async function migrate(connection: Connection, now: string): Promise<void> {
  await connection.kysely.transaction().execute(async (transaction) => {
    await connection.lockMigrations(transaction);
    await sql`create table if not exists migration (number integer not null primary key, name text not null, applied_at text not null)`.execute(transaction);
    const applied = await countApplied(transaction);
    if (applied > migrations.length) {
      throw new Problem('database-newer', `The database is at version ${applied} and this program knows versions up to ${migrations.length}: it was used with a newer Evenkeel. Start that one, or use another data folder.`);
    }
    for (const [index, migration] of migrations.entries()) {
      if (index < applied) continue;
      for (const statement of migration.statements) await sql.raw(statement).execute(transaction);
      await transaction.insertInto('migration').values({ number: index + 1, name: migration.name, applied_at: now }).execute();
    }
  });
}

async function countApplied(database: Kysely<Tables>): Promise<number> {
  const row = await database.selectFrom('migration').select((table) => table.fn.max('number').as('number')).executeTakeFirst();
  return row?.number ?? 0;
}
