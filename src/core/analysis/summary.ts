import { derivedLabels, inflamingLabels, type Competency, type Label, type Stage, type Trigger } from '../codebook.ts';
import type { ConversationAnalysis, CurvePoint, Turned } from './analysis.ts';
import type { EndKind } from './conversation-end.ts';
import { leastChange } from './curve.ts';
import { quoteSentences } from '../assessment/words-behind.ts';
import { practiceMoves, practices, type Practice } from './practices.ts';
import { count, nameOne, type Named, type Ranked, type Tally, tallyBest, tallyFields, tallyKeys, tallyNames } from './tally.ts';

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

/** A whole archive in bounded space. `joinSummaries` is associative and does not depend on the order of its parts. */
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
/** Longest curve kept with a story, in customer turns, and the least a story's upset must change in thousandths. */
const longestStory = 40;
const leastStory = 250;
const harmful: ReadonlySet<Label> = new Set<Label>([...inflamingLabels, ...derivedLabels]);
const heatedStages: ReadonlySet<Stage> = new Set<Stage>(['frustration', 'anger', 'abuse']);

const spread: Tally<Spread> = tallyFields<Spread>({ count, sum: count, tenths: tallyKeys(count) });
const aftermath: Tally<Aftermath> = tallyFields<Aftermath>({ followed: count, eased: count, worsened: count });
const byStage: Tally<AftermathByStage> = tallyKeys<Stage, Aftermath>(aftermath);
const moveUse: Tally<MoveUse> = tallyFields<MoveUse>({ conversations: count, turns: count, aftermath: byStage });
const arrivals: Tally<Arrivals> = tallyFields<Arrivals>({ conversations: count, escalated: count, settled: count });
const group: Tally<Group> = tallyFields<Group>({
  conversations: count, replies: count, heated: count, escalated: count, settled: count, overall: spread, aftermath: byStage, moves: tallyKeys(count), practices: tallyKeys(count),
});
const summaries: Tally<Summary> = tallyFields<Summary>({
  conversations: count, oneSided: count, agentTurns: count, customerTurns: count, unreadTurns: count, escalated: count,
  triggers: tallyKeys(count), withTrigger: count, arrivals: tallyKeys(arrivals), ends: tallyKeys(count),
  overall: spread, risk: spread, competencies: tallyKeys(spread), next: tallyKeys(count), misses: tallyNames(mostReasons, count),
  moves: tallyKeys(moveUse), replies: byStage, teams: tallyNames(mostNames, group), agents: tallyNames(mostNames, group),
  worstOpenings: tallyBest(mostOpenings), bestOpenings: tallyBest(mostOpenings), examples: tallyKeys(tallyBest<Example>(mostExamples)),
  recovered: tallyBest(mostStories), lost: tallyBest(mostStories),
  broken: tallyNames(mostReasons, count), otherLanguages: tallyNames(mostReasons, count), leftOut: tallyNames(mostReasons, count), redactions: tallyNames(mostReasons, count),
});

/** The summary of nothing. */
export function emptySummary(): Summary {
  return summaries.empty;
}

/** Joins the summaries of two parts of an archive. */
export function mergeSummaries(one: Summary, other: Summary): Summary {
  return summaries.join(one, other);
}

/** Adds one conversation. */
export function addAnalysis(summary: Summary, analysis: ConversationAnalysis): Summary {
  return mergeSummaries(summary, summarise(analysis));
}

/** What is counted beside the conversations read: broken records by reason, other languages by code, messages left out and personal details by kind. */
export type CountedBeside = 'broken' | 'otherLanguages' | 'leftOut' | 'redactions';

/** Counts something beside the conversations read. */
export function addCount(summary: Summary, what: CountedBeside, name: string, times = 1): Summary {
  return mergeSummaries(summary, { ...summaries.empty, [what]: nameOne(name, times) });
}

function summarise(analysis: ConversationAnalysis): Summary {
  const { turns, arrival, escalation, end, overall, risk } = analysis;
  const agentTurns = turns.filter(({ role }) => role === 'agent').length;
  const moves = countMoves(analysis);
  const one: Group = {
    conversations: 1, replies: agentTurns, heated: arrival && heatedStages.has(arrival.stage) ? 1 : 0, escalated: escalation ? 1 : 0, settled: end.kind === 'settled' ? 1 : 0,
    overall: spreadOne(overall), aftermath: moves.replies, moves: Object.fromEntries(Object.keys(moves.uses).map((label) => [label, 1])),
    practices: Object.fromEntries(practices.filter((practice) => practiceMoves[practice].some((label) => moves.uses[label])).map((practice) => [practice, 1])),
  };
  const triggers = new Set(analysis.triggers.map(({ trigger }) => trigger));
  return {
    ...summaries.empty,
    conversations: 1, oneSided: agentTurns === 0 || agentTurns === turns.length ? 1 : 0, agentTurns, customerTurns: turns.length - agentTurns,
    unreadTurns: turns.filter(({ unread }) => unread && unread !== 'too-long').length, escalated: one.escalated,
    triggers: Object.fromEntries([...triggers].map((trigger) => [trigger, 1])), withTrigger: triggers.size > 0 ? 1 : 0,
    arrivals: arrival ? { [arrival.stage]: { conversations: 1, escalated: one.escalated, settled: one.settled } } : {},
    ends: { [end.kind]: 1 }, overall: one.overall, risk: spreadOne(Math.round(100 * risk.value)),
    competencies: Object.fromEntries(analysis.competencies.flatMap(({ id, score }) => (score === null ? [] : [[id, spreadOne(score)]]))),
    next: analysis.next ? { [analysis.next]: 1 } : {}, misses: countMisses(analysis),
    moves: moves.uses, replies: moves.replies, examples: moves.examples,
    teams: analysis.team === undefined ? summaries.empty.teams : nameOne(analysis.team, one),
    agents: analysis.agent === undefined ? summaries.empty.agents : nameOne(nameAgent(analysis.agent, analysis.team), one),
    worstOpenings: rankOpening(analysis, 1), bestOpenings: rankOpening(analysis, -1), recovered: tellStory(analysis, -1), lost: tellStory(analysis, 1),
  };
}

/** Two people of one name in two teams are two people. */
function nameAgent(agent: string, team: string | undefined): string {
  return team === undefined ? agent : `${agent} (${team})`;
}

function spreadOne(score: number | null): Spread {
  return score === null ? spread.empty : { count: 1, sum: score, tenths: { [Math.min(9, Math.floor(score / 10))]: 1 } };
}

function countMisses({ missed }: ConversationAnalysis): Named<number> {
  const kinds = [...new Set(missed.map(({ what }) => what))];
  return kinds.length === 0 ? summaries.empty.misses : { kept: new Map(kinds.map((what) => [what, 1])), others: null };
}

interface CountedMoves {
  uses: Partial<Record<Label, MoveUse>>;
  replies: AftermathByStage;
  examples: Partial<Record<Label, readonly Example[]>>;
}

/** Every move of every agent turn with what the customer wrote next; a move counts once a turn. */
function countMoves(analysis: ConversationAnalysis): CountedMoves {
  const counted: CountedMoves = { uses: {}, replies: {}, examples: {} };
  for (const { turn, role, text, seen } of analysis.turns) {
    if (role !== 'agent') continue;
    const before = analysis.curve.findLast((point) => point.turn < turn);
    const after = analysis.curve.find((point) => point.turn > turn);
    const change = before && after ? Math.round(1000 * (after.upset - before.upset)) : null;
    const came: AftermathByStage = before && change !== null ? { [before.stage]: noteAftermath(change) } : {};
    counted.replies = byStage.join(counted.replies, came);
    const derived = analysis.used.filter((move) => move.turn === turn && harmful.has(move.label) && !seen.some(({ label }) => label === move.label));
    const labels = new Map<Label, string>();
    for (const { label, quote } of [...seen, ...derived]) if (!labels.has(label)) labels.set(label, quote);
    for (const [label, words] of labels) {
      const use = counted.uses[label] ?? { ...moveUse.empty, conversations: 1 };
      counted.uses[label] = moveUse.join(use, { conversations: 0, turns: 1, aftermath: came });
      if (!before || !after || change === null) continue;
      const value = harmful.has(label) ? change : -change;
      const quote = widenQuote(text, words);
      const example: Example = { key: quote, value, place: placeOf(analysis, turn), id: analysis.id, turn, quote, from: before.stage, to: after.stage, moves: [label] };
      if (value >= 1000 * leastChange && quote.length >= shortestExample) counted.examples[label] = bestExamples.join(counted.examples[label] ?? [], [example]);
    }
  }
  return counted;
}

const bestExamples = tallyBest<Example>(mostExamples);
/** An example of fewer UTF-16 units teaches nothing. */
const shortestExample = 25;

/** Openings in which a fitting move was recognised rank before all others; a change is at most this. */
const recognisedFirst = 1000;

/** The whole sentences around some words of a text. */
function widenQuote(text: string, words: string): string {
  const start = text.indexOf(words);
  return start < 0 ? words : quoteSentences(text, { start, end: start + words.length }).quote;
}

function noteAftermath(change: number): Aftermath {
  return { followed: 1, eased: change <= -1000 * leastChange ? 1 : 0, worsened: change >= 1000 * leastChange ? 1 : 0 };
}

function rankOpening(analysis: ConversationAnalysis, sign: 1 | -1): readonly Example[] {
  const { id, opening } = analysis;
  const change = opening ? Math.round(1000 * sign * opening.change) : 0;
  if (!opening || change < 1000 * leastChange) return [];
  const value = change + (opening.moves.length > 0 ? recognisedFirst : 0);
  return [{ key: opening.quote, value, place: placeOf(analysis, opening.turn), id, turn: opening.turn, quote: opening.quote, from: opening.from, to: opening.to, moves: opening.moves }];
}

/** A conversation that went far down (sign −1) or up (sign 1), with words that were recognised where it turned. */
function tellStory(analysis: ConversationAnalysis, sign: 1 | -1): readonly Story[] {
  const { id, curve, turned, source, end } = analysis;
  const upsets = curve.map(({ upset }) => upset);
  const [first = 0, last = 0] = [upsets[0], upsets.at(-1)];
  const value = Math.round(1000 * (sign > 0 ? last - Math.min(...upsets) : Math.max(...upsets) - last));
  const telling = turned.some(({ change, moves }) => Math.sign(change) === sign && moves.length > 0);
  if (curve.length < 3 || curve.length > longestStory || value < leastStory || !telling || (sign > 0 && last < first)) return [];
  return [{ key: turned.map(({ quote }) => quote).join('\n'), value, place: placeOf(analysis, 0), id, file: source.file, line: source.line, curve, turned, end: end.kind }];
}

function placeOf({ source }: ConversationAnalysis, turn: number): string {
  return `${source.file}:${source.line}:${turn}`;
}
