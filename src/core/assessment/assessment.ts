import type { Competency, Label, RecoveryStep } from '../codebook.ts';
import type { Change, State } from '../conversation/state.ts';
import type { Ending } from '../conversation/turn.ts';

/** Words that count for or against a competency. `points` is what they moved the score by, −100…100. */
export interface Evidence {
  turn: number;
  label: Label;
  quote: string;
  start: number;
  end: number;
  points: number;
  because: string;
}

/** Something the moment called for that did not come. */
export interface Miss {
  turn: number;
  what: string;
  because: string;
}

export interface CompetencyScore {
  id: Competency;
  /** 0–100, or null: never came up, "not shown". */
  score: number | null;
  /** ± points: how far the score could move if the uncertain readings were read otherwise. */
  uncertainty: number;
  evidence: Evidence[];
  missed: Miss[];
}

/** A turn that moved the customer much: cause → rule → effect. */
export interface TurningPoint {
  turn: number;
  /** Change of standing, −2…2. */
  change: number;
  quote: string;
  label: Label | null;
  rule: string;
  because: string;
  source: string;
}

/** A better line for a weak turn and what replaying with it would have changed. */
export interface BetterLine {
  turn: number;
  said: string;
  line: string;
  because: string;
  /** Difference in the customer's state after the turn, better minus said. */
  changes: Change;
  /** Difference in standing, > 0. */
  gain: number;
  angerSaid: number;
  angerBetter: number;
}

/** The judgement of a conversation. Scores words and moves only. */
export interface Assessment {
  /** 0–100, null when there was nothing to judge. */
  overall: number | null;
  competencies: CompetencyScore[];
  cycle: Record<RecoveryStep, number | null>;
  /** What worked best, said first. */
  strength: Evidence | null;
  /** The one thing to try next. */
  next: { competency: Competency; advice: string } | null;
  turningPoints: TurningPoint[];
  betterLines: BetterLine[];
  ending: Ending;
  /** What a customer who accepted with reservations keeps to themselves. */
  reservations: string[];
  /** State before the first agent turn and after each, for the curve. */
  curve: { turn: number; state: State; anger: number; standing: number }[];
}
