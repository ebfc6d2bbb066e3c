import { calmingLabels, inflamingLabels, type CustomerLabel, type Label, type Stage } from '../codebook.ts';
import { quoteSentences } from '../assessment/words-behind.ts';
import type { AnalysedTurn, CurvePoint, Escalation, Opening, Turned } from './analysis.ts';

/** How heated a stage is, for comparing two; easing counts as calm. */
export const stageLevel: Readonly<Record<Stage, number>> = { calm: 0, recovery: 0, concern: 1, frustration: 2, anger: 3, abuse: 4 };

/** Least change of upset for the customer to count as eased or worsened. */
export const leastChange = 0.1;
const mostTurned = 3;
/** Words from which a first turn says more than hello. */
const enoughWords = 5;
/** Longest quote of an agent's words, in UTF-16 units. */
const longestQuote = 220;
const signs: readonly CustomerLabel[] = ['threaten-harm', 'threaten-legal', 'threaten-public', 'threaten-leave', 'ask-superior', 'ultimatum'];
/** Courtesies and routine: they turn nothing unless nothing else was said. */
const routine: ReadonlySet<Label> = new Set<Label>(['greet', 'appreciate', 'ask-detail', 'check']);
const good: ReadonlySet<Label> = new Set<Label>(calmingLabels);
const bad: ReadonlySet<Label> = new Set<Label>(inflamingLabels);

/** The customer's turns that could be read, in order. */
export function drawCurve(turns: readonly AnalysedTurn[]): CurvePoint[] {
  return turns.flatMap(({ turn, stage, upset, unread }) => (stage === undefined || upset === undefined || (unread && unread !== 'too-long') ? [] : [{ turn, stage, upset }]));
}

/** The customer's first words about their concern: the first turn of five words or more or with a sign of upset, else the first that can be read. */
export function findArrival(turns: readonly AnalysedTurn[], curve: readonly CurvePoint[]): CurvePoint | null {
  const telling = curve.find((point) => stageLevel[point.stage] > 0 || (turns[point.turn - 1]?.text.split(/\s+/).filter(Boolean).length ?? 0) >= enoughWords);
  return telling ?? curve[0] ?? null;
}

/** The first reply to the customer's concern with what came after; null when nobody replied or the customer did not write again. */
export function findOpening(turns: readonly AnalysedTurn[], curve: readonly CurvePoint[], arrival: CurvePoint | null): Opening | null {
  const next = arrival ? curve.find(({ turn }) => turn > arrival.turn) : undefined;
  const reply = arrival ? turns.find(({ turn, role }) => role === 'agent' && turn > arrival.turn) : undefined;
  if (!arrival || !next || !reply || reply.turn > next.turn) return null;
  const change = roundThousandth(next.upset - arrival.upset);
  return { turn: reply.turn, quote: cutQuote(reply.text), change, from: arrival.stage, to: next.stage, moves: findWords(reply, change > 0).moves };
}

/** The agent's turns after which the customer's stage moved most, at most three, in order. After is not because: other things happen between two messages. */
export function findTurned(turns: readonly AnalysedTurn[], curve: readonly CurvePoint[]): Turned[] {
  return curve
    .flatMap((point, index) => {
      const before = curve[index - 1];
      const agent = before && turns.find(({ turn, role }) => role === 'agent' && turn > before.turn && turn < point.turn);
      const change = before ? roundThousandth(point.upset - before.upset) : 0;
      const levels = before ? stageLevel[point.stage] - stageLevel[before.stage] : 0;
      if (!agent || levels === 0 || Math.abs(change) < leastChange || Math.sign(change) !== Math.sign(levels)) return [];
      return [{ levels: Math.abs(levels), turned: { turn: agent.turn, from: before.stage, to: point.stage, change, ...findWords(agent, change > 0) } }];
    })
    .sort((one, other) => other.levels - one.levels || Math.abs(other.turned.change) - Math.abs(one.turned.change) || one.turned.turn - other.turned.turn)
    .slice(0, mostTurned)
    .map(({ turned }) => turned)
    .sort((one, other) => one.turn - other.turn);
}

function findWords(agent: AnalysedTurn, worse: boolean): Pick<Turned, 'quote' | 'moves'> {
  const fitting = agent.seen.filter(({ label }) => (worse ? bad : good).has(label));
  const telling = fitting.filter(({ label }) => !routine.has(label));
  const ranked = (telling.length > 0 ? telling : fitting).toSorted((one, other) => other.confidence - one.confidence || one.start - other.start);
  const [first] = ranked;
  return { quote: cutQuote(first ? quoteSentences(agent.text, first).quote : agent.text), moves: [...new Set(ranked.map(({ label }) => label))] };
}

/** The first sign of escalation after the arrival; for who arrived angry only a threat, an ultimatum, the wish for a superior or abuse. */
export function findEscalation(turns: readonly AnalysedTurn[], arrival: CurvePoint | null): Escalation | null {
  if (!arrival) return null;
  for (const turn of turns) {
    if (turn.role !== 'customer' || turn.turn <= arrival.turn) continue;
    const sign = signs.map((label) => turn.seen.find((seen) => seen.label === label)).find((seen) => seen !== undefined);
    if (sign) return { turn: turn.turn, sign: sign.label, quote: sign.quote };
    const stage = turn.stage ?? 'calm';
    if (stageLevel[stage] >= stageLevel.anger && stageLevel[stage] > stageLevel[arrival.stage]) return { turn: turn.turn, sign: stage, quote: cutQuote(turn.text) };
  }
  return null;
}

/** Subject lines and salutations at the head of a letter. */
const letterHead = /^(?:\s*(?:subject|re|betreff)\s*:[^\n]*\n|\s*(?:dear|hi|hello|good (?:morning|afternoon|evening))\b[^\n]{0,60}\n)+/i;

/** The beginning of what a text says, without a letter's head; cut after a sentence where one ends early enough, else between words. A substring of the text. */
export function cutQuote(text: string): string {
  const plain = text.replace(letterHead, '').trim() || text.trim();
  if (plain.length <= longestQuote) return plain;
  const cut = plain.slice(0, longestQuote);
  const sentence = Math.max(...['. ', '! ', '? ', '.\n', '!\n', '?\n'].map((mark) => cut.lastIndexOf(mark))) + 1;
  return cut.slice(0, sentence >= longestQuote / 3 ? sentence : Math.max(cut.lastIndexOf(' '), longestQuote / 2)).trimEnd();
}

/** To thousandths, so that figures read the same wherever they are added up. */
export function roundThousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}
