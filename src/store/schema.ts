/** The tables as queries see them; both databases have the same. Instants are ISO 8601 texts, which sort by time. */
export interface Tables {
  migration: { number: number; name: string; applied_at: string };
  organisation: { id: string; created_at: string };
  learner: { organisation: string; id: string; created_at: string };
  session: SessionRow;
  turn: TurnRow;
  disagreement: { organisation: string; session: string; turn: number; label: string; note: string; at: string };
  analysis: AnalysisRow;
  analysed_conversation: { organisation: string; analysis: string; number: number; detail: string };
  attempt: AttemptRow;
  lesson_check: CheckRow;
  card: CardRow;
  review: ReviewRow;
  /** `recovered`: 0 or 1. */
  finding: { organisation: string; session: string; limits: number; recovered: number; at: string };
  /** `owner`: the account that claimed the installation; `secret`: what signs the cookies, where no file keeps it. */
  installation: { name: 'owner' | 'secret'; value: string };
  account_person: AccountRow;
  account_session: { id: string; account: string; token: string; expires_at: string; created_at: string; updated_at: string };
  account_credential: { id: string; account: string; provider_id: string; password: string | null; updated_at: string };
}

export interface AttemptRow {
  organisation: string;
  learner: string;
  id: string;
  course: string;
  lesson: string;
  exercise: string;
  /** `ExerciseAnswer` as JSON. */
  answer: string;
  /** `Feedback` as JSON. */
  feedback: string;
  score: number | null;
  at: string;
}

export interface CheckRow {
  organisation: string;
  learner: string;
  id: string;
  course: string;
  lesson: string;
  /** JSON. */
  options: string;
  /** Whether each was right, as JSON. */
  outcome: string;
  at: string;
}

export interface CardRow {
  organisation: string;
  learner: string;
  id: string;
  card_key: string;
  /** `CardSource` as JSON. */
  source: string;
  reason: string;
  /** `Memory` as JSON. */
  memory: string;
  /** The one in `memory`, for the index. */
  due: string;
  created_at: string;
}

export interface ReviewRow {
  organisation: string;
  learner: string;
  id: string;
  card: string;
  /** `ExerciseAnswer` as JSON. */
  answer: string;
  /** `Feedback` as JSON. */
  feedback: string;
  grade: string;
  due: string;
  at: string;
}

/** Written by better-auth, the columns with defaults by this program. */
export interface AccountRow {
  id: string;
  organisation: string;
  name: string;
  email: string;
  /** Roles as a JSON list. */
  roles: string;
  /** 0 or 1. */
  must_change_password: number;
  last_seen_at: string | null;
  created_at: string;
  updated_at: string;
}

export interface AnalysisRow {
  organisation: string;
  id: string;
  learner: string;
  title: string;
  started_at: string;
  kept_at: string;
  conversations: number;
  not_read: number;
  /** Digits: PostgreSQL gives numbers beyond 32 bits as text. */
  bytes: string;
  /** `ArchiveReport` as JSON. */
  report: string;
}

export interface SessionRow {
  organisation: string;
  id: string;
  learner: string;
  scenario: string;
  scenario_version: number;
  engine: string;
  channel: string;
  mode: string;
  seed: number;
  subject: string;
  opening: string;
  started_at: string;
  turns: number;
  ended_at: string | null;
  outcome: string | null;
  csat: number | null;
  will_return: number | null;
  will_tell: number | null;
  overall: number | null;
  /** Competency scores as JSON; null until the session ends. */
  scores: string | null;
  parent: string | null;
  from_turn: number | null;
  deleted_at: string | null;
}

export interface TurnRow {
  organisation: string;
  session: string;
  position: number;
  id: string;
  text: string;
  /** 0 or 1. */
  ends: number;
  /** `Bearing` as JSON, or null. */
  bearing: string | null;
  customer_text: string;
  /** `Scene` as JSON, or null for an empty one. */
  scene: string | null;
  /** `TurnModelRecord` as JSON, or null. */
  language_model: string | null;
  at: string;
}
