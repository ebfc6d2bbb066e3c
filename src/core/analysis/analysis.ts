import type { Channel, Competency, Label, Role, Stage } from '../codebook.ts';
import type { SeenTrigger, Unread } from '../language/observation.ts';
import type { ConversationEnd } from './conversation-end.ts';
import type { Risk } from './risk.ts';

/** A label read in a turn; `quote` is a substring of the turn's text. */
export interface SeenMove {
  label: Label;
  quote: string;
  /** UTF-16 offsets into the turn's text, end exclusive. */
  start: number;
  end: number;
  /** 0–1. */
  confidence: number;
}

/** A turn as it was read. `stage` and `upset` (0–1) stand on customer turns. */
export interface AnalysedTurn {
  /** From 1, both speakers counted. */
  turn: number;
  role: Role;
  text: string;
  seen: readonly SeenMove[];
  unread?: Unread;
  stage?: Stage;
  upset?: number;
}

/** The customer at one of their turns. */
export interface CurvePoint {
  turn: number;
  stage: Stage;
  /** 0–1. */
  upset: number;
}

/** An agent's turn after which the customer was another: what was said, and where from and to. */
export interface Turned {
  /** The agent's turn. */
  turn: number;
  from: Stage;
  to: Stage;
  /** Change of upset, −1…1; above 0 they were more upset afterwards. */
  change: number;
  /** The agent's words. */
  quote: string;
  /** The moves that fit the direction, surest first; empty when none was recognised. */
  moves: readonly Label[];
}

/** The agent's first reply to the customer's concern and what came after it. */
export interface Opening {
  turn: number;
  quote: string;
  /** Change of upset from the words replied to to the next, −1…1. */
  change: number;
  from: Stage;
  to: Stage;
  /** The moves in it that fit the direction, surest first. */
  moves: readonly Label[];
}

/** The first sign, after the customer's arrival, that the matter went up: a threat, the wish for a superior, or anger that was not there before. */
export interface Escalation {
  turn: number;
  sign: Label | Stage;
  quote: string;
}

/** A move with what it earned (or cost, below 0) in points of the overall score. */
export interface RatedMove {
  turn: number;
  label: Label;
  quote: string;
  points: number;
}

export interface MissedMove {
  turn: number;
  competency: Competency;
  what: string;
  because: string;
}

/** All that was read in one conversation. Words and moves only: nothing about anybody's feelings or character beyond what the customer's words show. */
export interface ConversationAnalysis {
  id: string;
  channel: Channel;
  agent?: string;
  team?: string;
  source: { file: string; line: number };
  turns: readonly AnalysedTurn[];
  curve: readonly CurvePoint[];
  /** The customer's first words about their concern; null when there are none that can be read. */
  arrival: CurvePoint | null;
  opening: Opening | null;
  triggers: readonly (SeenTrigger & { turn: number })[];
  turned: readonly Turned[];
  escalation: Escalation | null;
  used: readonly RatedMove[];
  missed: readonly MissedMove[];
  /** 0–100, null for what never came up; ± `uncertainty` points. */
  competencies: readonly { id: Competency; score: number | null; uncertainty: number }[];
  overall: number | null;
  /** The competency to try next, as the assessment names it. */
  next: Competency | null;
  risk: Risk;
  end: ConversationEnd;
}
