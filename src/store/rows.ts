import type { SessionEnd, SessionKey, SessionRecord, SessionSummaryRecord, TurnModelRecord, TurnRecord } from '../app/ports.ts';
import type { Bearing, Ending, Scene } from '../core/conversation/turn.ts';
import type { SessionRow, TurnRow } from './schema.ts';

type EndColumns = Pick<SessionRow, 'outcome' | 'csat' | 'will_return' | 'will_tell' | 'overall' | 'scores'>;
const noEnd: EndColumns = { outcome: null, csat: null, will_return: null, will_tell: null, overall: null, scores: null };

/** Columns that hold how a session ended. */
export function buildEndColumns({ ending, summary }: SessionEnd): EndColumns {
  return { outcome: ending.outcome, csat: ending.csat, will_return: ending.willReturn, will_tell: ending.willTell, overall: summary.overall, scores: JSON.stringify(summary.scores) };
}

/** A session as a row. */
export function buildSessionRow(session: SessionRecord): SessionRow {
  const { ending, summary } = session;
  return {
    organisation: session.organisation, id: session.id, learner: session.learner, scenario: session.scenario, scenario_version: session.scenarioVersion,
    engine: session.engine, channel: session.channel, mode: session.mode, seed: session.seed, subject: session.subject, opening: session.opening,
    started_at: session.startedAt, turns: session.turns, ended_at: session.endedAt, ...(ending === null || summary === null ? noEnd : buildEndColumns({ ending, summary })),
    parent: session.branch?.parent ?? null, from_turn: session.branch?.fromTurn ?? null, deleted_at: session.deletedAt,
  };
}

/** A session from its row. Texts of unions are written by this program only, so reading them back needs no check. */
export function readSessionRow(row: SessionRow): SessionRecord {
  return {
    organisation: row.organisation, id: row.id, learner: row.learner, scenario: row.scenario, scenarioVersion: row.scenario_version, engine: row.engine,
    channel: row.channel as SessionRecord['channel'], mode: row.mode as SessionRecord['mode'], seed: row.seed, subject: row.subject, opening: row.opening,
    startedAt: row.started_at, turns: row.turns, endedAt: row.ended_at, ending: readEnding(row), summary: readSummary(row),
    branch: row.parent === null || row.from_turn === null ? null : { parent: row.parent, fromTurn: row.from_turn }, deletedAt: row.deleted_at,
  };
}

function readEnding(row: SessionRow): Ending | null {
  if (row.outcome === null || row.csat === null || row.will_return === null || row.will_tell === null) return null;
  return { outcome: row.outcome as Ending['outcome'], csat: row.csat, willReturn: row.will_return, willTell: row.will_tell };
}

function readSummary(row: SessionRow): SessionSummaryRecord | null {
  if (row.scores === null) return null;
  return { overall: row.overall, scores: JSON.parse(row.scores) as SessionSummaryRecord['scores'] };
}

/** A turn as a row. */
export function buildTurnRow({ organisation, session }: SessionKey, turn: TurnRecord): TurnRow {
  return {
    organisation, session, position: turn.index, id: turn.id, text: turn.text, ends: turn.ends ? 1 : 0, bearing: turn.bearing && JSON.stringify(turn.bearing), customer_text: turn.customerText,
    scene: Object.keys(turn.scene).length > 0 ? JSON.stringify(turn.scene) : null, language_model: turn.model && JSON.stringify(turn.model), at: turn.at,
  };
}

/** A turn from its row. */
export function readTurnRow(row: TurnRow): TurnRecord {
  return {
    id: row.id, index: row.position, text: row.text, ends: row.ends === 1, bearing: row.bearing === null ? null : (JSON.parse(row.bearing) as Bearing),
    customerText: row.customer_text, scene: row.scene === null ? {} : (JSON.parse(row.scene) as Scene), at: row.at,
    model: row.language_model === null ? null : (JSON.parse(row.language_model) as TurnModelRecord),
  };
}
