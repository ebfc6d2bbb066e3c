import type { Label, Role, Stage, Trigger } from '../codebook.ts';

/** Where an observation comes from: token patterns, the course of the conversation, or a learned reader. */
export type ObservationSource = 'cue' | 'context' | 'learned' | 'model';

/** One thing seen in a turn. `quote` is always `text.slice(start, end)`. */
export interface Observation {
  label: Label;
  quote: string;
  /** UTF-16 offsets into the turn's text, end exclusive. */
  start: number;
  end: number;
  /** 0–1. */
  confidence: number;
  source: ObservationSource;
  /** One sentence a learner can check against the quote. */
  because: string;
}

/** A turn as others see it: who spoke and the words. */
export interface Utterance {
  role: Role;
  text: string;
}

/** Why (part of) a turn could not be read; said to the learner rather than guessed over. */
export type Unread = 'empty' | 'no-words' | 'other-language' | 'too-long';

/** What was read in a turn. Observations are sure enough to act on and sorted by `start`; scores cover every label of the role, 0–1. */
export interface Reading {
  observations: Observation[];
  scores: Partial<Record<Label, number>>;
  unread?: Unread;
}

/** Reading of a customer turn. */
export interface CustomerReading extends Reading, Heat {}

/** How upset a customer's turn sounds. `upset` and `abuse` are 0–1. */
export interface Heat {
  stage: Stage;
  upset: number;
  abuse: number;
}

/** What gave rise to the grievance, as one customer turn says it. `quote` is a substring of that turn. */
export interface SeenTrigger {
  trigger: Trigger;
  quote: string;
  because: string;
}

/** A way of reading turns. Pure; must not throw for any text. */
export interface Reader {
  /** Name and version; another one whenever the same words could be read otherwise. */
  version: string;
  /** What a turn does, unsure things among it; observations of one label may overlap. */
  read(turn: Utterance, before: readonly Utterance[]): readonly Observation[];
  /** Stage, upset and abuse of a customer's turn in which `reading` was seen. */
  readHeat(text: string, reading: Reading, before: readonly Utterance[]): Heat;
  /** What a customer's turn in which `reading` was seen is upset about, each trigger once. */
  readTriggers(text: string, reading: CustomerReading, before: readonly Utterance[]): readonly SeenTrigger[];
}
