import { quoteSentences } from '../assessment/words-behind.ts';
import { derivedLabels, inflamingLabels, type Label, type Stage } from '../codebook.ts';
import type { ConversationAnalysis } from './analysis.ts';
import { leastChange } from './curve.ts';
import { practiceMoves, practices } from './practices.ts';
import {
  type Aftermath, type AftermathByStage, bestExamples, byStage, type Example, type Group, type MoveUse, moveUse, type Spread, spread, type Story, summaries, type Summary,
} from './summary-tally.ts';
import { nameOne, type Named } from './tally.ts';

/** Longest curve kept with a story, in customer turns, and the least a story's upset must change in thousandths. */
const longestStory = 40;
const leastStory = 250;
const harmful: ReadonlySet<Label> = new Set<Label>([...inflamingLabels, ...derivedLabels]);
const heatedStages: ReadonlySet<Stage> = new Set<Stage>(['frustration', 'anger', 'abuse']);

/** What one conversation adds to a summary. */
export function summarise(analysis: ConversationAnalysis): Summary {
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
    const labels = new Map<Label, { quote: string; confidence: number }>();
    for (const move of [...seen, ...derived.map((one) => ({ ...one, confidence: 1 }))]) if (!labels.has(move.label)) labels.set(move.label, move);
    for (const [label, { quote: words, confidence }] of labels) {
      const use = counted.uses[label] ?? { ...moveUse.empty, conversations: 1 };
      counted.uses[label] = moveUse.join(use, { conversations: 0, turns: 1, aftermath: came });
      if (!before || !after || change === null) continue;
      const step = harmful.has(label) ? change : -change;
      // A surer reading makes a better example.
      const value = Math.round(step * confidence);
      const quote = widenQuote(text, words);
      const example: Example = { key: quote, value, place: placeOf(analysis, turn), id: analysis.id, turn, quote, from: before.stage, to: after.stage, moves: [label] };
      if (step >= 1000 * leastChange && quote.length >= shortestExample && !subjectLine.test(quote)) counted.examples[label] = bestExamples.join(counted.examples[label] ?? [], [example]);
    }
  }
  return counted;
}

/** An example of fewer UTF-16 units teaches nothing. */
const shortestExample = 25;
const subjectLine = /^(?:subject|re)\s*:/i;

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
