import type { Competency } from '../codebook.ts';
import type { Level } from '../conversation/scenario.ts';
import type { Outcome } from '../conversation/turn.ts';

/** What somebody has done, as practice looks at it. Instants are ISO 8601 in UTC. */

/** An exercise answered. `score`: 0–1, null where nothing is scored. */
export interface AttemptFact {
  course: string;
  lesson: string;
  exercise: string;
  score: number | null;
  at: string;
}

/** The check of a lesson answered: whether each question was right, in the order of the lesson. */
export interface CheckFact {
  course: string;
  lesson: string;
  right: readonly boolean[];
  at: string;
}

/** A card answered. */
export interface ReviewFact {
  source: CardSource;
  score: number | null;
  at: string;
}

/** A role-play that has ended. */
export interface RolePlayFact {
  session: string;
  scenario: string;
  level: Level;
  at: string;
  outcome: Outcome;
  /** 0–100; null when there was nothing to judge. */
  overall: number | null;
  /** 0–100. */
  scores: Partial<Record<Competency, number>>;
}

/** What only the turns of a role-play show, found once when it has ended. */
export interface Finding {
  session: string;
  at: string;
  /** Limits set calmly after abuse. */
  limits: number;
  /** A mistake hurt, and later in the same talk they were better off than before it. */
  recovered: boolean;
}

/** What a card asks again: a check question by its place, an exercise, or an own turn. */
export type CardSource =
  | { kind: 'question'; course: string; lesson: string; question: number }
  | { kind: 'exercise'; course: string; lesson: string; exercise: string }
  | { kind: 'own-turn'; session: string; turn: number; scenario: string; customer: string; said: string; aim: string; better: string | null };

/** All that practice looks at, each list oldest first. */
export interface PracticeRecord {
  attempts: readonly AttemptFact[];
  checks: readonly CheckFact[];
  reviews: readonly ReviewFact[];
  rolePlays: readonly RolePlayFact[];
  findings: readonly Finding[];
}
