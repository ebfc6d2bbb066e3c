import type { Competency, Label, Stage, Trigger } from '../codebook.ts';
import type { CurvePoint, Turned } from './analysis.ts';
import type { EndKind } from './conversation-end.ts';
import type { Practice } from './practices.ts';
import { count, type Named, type Ranked, type Tally, tallyBest, tallyFields, tallyKeys, tallyNames } from './tally.ts';

/** Scores added up: how many, their sum, and how many in each tenth of 0–100 (the last holds 100 too). */
export interface Spread {
  count: number;
  sum: number;
  tenths: Partial<Record<number, number>>;
}

/** What customers wrote after something: how often they wrote again, and how often clearly calmer or more upset (by a tenth of the scale or more). */
export interface Aftermath {
  followed: number;
  eased: number;
  worsened: number;
}

/** The aftermath by the stage of the words replied to: whoever is at their most upset can only calm down, so like is compared with like. */
export type AftermathByStage = Partial<Record<Stage, Aftermath>>;

/** How often a move was made, and what customers wrote next. */
export interface MoveUse {
  conversations: number;
  turns: number;
  aftermath: AftermathByStage;
}

/** Conversations by the stage in which the customer arrived. */
export interface Arrivals {
  conversations: number;
  escalated: number;
  settled: number;
}

/** The conversations of one team or one agent. */
export interface Group {
  conversations: number;
  replies: number;
  /** Customers who arrived frustrated or worse. */
  heated: number;
  escalated: number;
  settled: number;
  overall: Spread;
  aftermath: AftermathByStage;
  /** Conversations in which each move was made at least once. */
  moves: Partial<Record<Label, number>>;
  /** Conversations in which any move of a practice was made. */
  practices: Partial<Record<Practice, number>>;
}

/** Words of an agent with what came after them. */
export interface Example extends Ranked {
  /** The conversation's. */
  id: string;
  turn: number;
  quote: string;
  /** The stages before and after. */
  from: Stage;
  to: Stage;
  /** What was recognised in the words and fits what came after. */
  moves: readonly Label[];
}

/** A conversation worth reading: its curve and the words that turned it. */
export interface Story extends Ranked {
  id: string;
  file: string;
  line: number;
  curve: readonly CurvePoint[];
  turned: readonly Turned[];
  end: EndKind;
}

/** A whole archive in bounded space. `mergeSummaries` is associative and does not depend on the order of its parts. */
export interface Summary {
  conversations: number;
  /** Conversations without an agent's or without a customer's turn. */
  oneSided: number;
  agentTurns: number;
  customerTurns: number;
  unreadTurns: number;
  escalated: number;
  triggers: Partial<Record<Trigger, number>>;
  withTrigger: number;
  arrivals: Partial<Record<Stage, Arrivals>>;
  ends: Partial<Record<EndKind, number>>;
  overall: Spread;
  risk: Spread;
  competencies: Partial<Record<Competency, Spread>>;
  next: Partial<Record<Competency, number>>;
  misses: Named<number>;
  moves: Partial<Record<Label, MoveUse>>;
  replies: AftermathByStage;
  teams: Named<Group>;
  agents: Named<Group>;
  worstOpenings: readonly Example[];
  bestOpenings: readonly Example[];
  examples: Partial<Record<Label, readonly Example[]>>;
  recovered: readonly Story[];
  lost: readonly Story[];
  /** Records that could not be used, by reason. */
  broken: Named<number>;
  /** Conversations not read because of their language, by its code. */
  otherLanguages: Named<number>;
  /** Messages left out because neither side said them, by kind. */
  leftOut: Named<number>;
  /** Personal details taken out, by kind. */
  redactions: Named<number>;
}

const mostNames = 2000;
const mostReasons = 200;
const mostOpenings = 20;
const mostExamples = 4;
const mostStories = 6;

/** Tally of scores. */
export const spread: Tally<Spread> = tallyFields<Spread>({ count, sum: count, tenths: tallyKeys(count) });
/** Tally of what came next. */
export const aftermath: Tally<Aftermath> = tallyFields<Aftermath>({ followed: count, eased: count, worsened: count });
/** Tally of what came next, by stage. */
export const byStage: Tally<AftermathByStage> = tallyKeys<Stage, Aftermath>(aftermath);
/** Tally of a move. */
export const moveUse: Tally<MoveUse> = tallyFields<MoveUse>({ conversations: count, turns: count, aftermath: byStage });
const arrivals: Tally<Arrivals> = tallyFields<Arrivals>({ conversations: count, escalated: count, settled: count });
const group: Tally<Group> = tallyFields<Group>({
  conversations: count, replies: count, heated: count, escalated: count, settled: count, overall: spread, aftermath: byStage, moves: tallyKeys(count), practices: tallyKeys(count),
});
/** Tally of best examples. */
export const bestExamples: Tally<readonly Example[]> = tallyBest<Example>(mostExamples);
/** Tally of whole archives. */
export const summaries: Tally<Summary> = tallyFields<Summary>({
  conversations: count, oneSided: count, agentTurns: count, customerTurns: count, unreadTurns: count, escalated: count,
  triggers: tallyKeys(count), withTrigger: count, arrivals: tallyKeys(arrivals), ends: tallyKeys(count),
  overall: spread, risk: spread, competencies: tallyKeys(spread), next: tallyKeys(count), misses: tallyNames(mostReasons, count),
  moves: tallyKeys(moveUse), replies: byStage, teams: tallyNames(mostNames, group), agents: tallyNames(mostNames, group),
  worstOpenings: tallyBest(mostOpenings), bestOpenings: tallyBest(mostOpenings), examples: tallyKeys(bestExamples),
  recovered: tallyBest(mostStories), lost: tallyBest(mostStories),
  broken: tallyNames(mostReasons, count), otherLanguages: tallyNames(mostReasons, count), leftOut: tallyNames(mostReasons, count), redactions: tallyNames(mostReasons, count),
});
