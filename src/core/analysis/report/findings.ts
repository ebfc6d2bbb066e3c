import { calmingLabels, inflamingLabels, stages, triggers, type Label, type Stage } from '../../codebook.ts';
import type { Aftermath, Arrivals, MoveUse, Summary } from '../summary.ts';
import { enoughCases, expectShares, measureShare, type Share, sortCounts, sumAftermath, writeAmount, writePercent, writeRange, writeShare } from './figures.ts';
import { nameMove, triggerNames } from './names.ts';

/** One headline: a figure, what it says, and what it rests on. */
export interface Finding {
  figure: string;
  text: string;
  base: string;
}

/** Stages in which a customer arrives heated. */
export const heatedStages: readonly Stage[] = ['frustration', 'anger', 'abuse'];
const calmStages: readonly Stage[] = ['calm', 'concern', 'recovery'];
/** Courtesies and routine, which are in every conversation and explain nothing. */
const routine: ReadonlySet<Label> = new Set<Label>(['greet', 'appreciate', 'ask-detail', 'check']);

/** The findings of an archive, weightiest first; each is left out when nothing was found to say. */
export function findHeadlines(summary: Summary): Finding[] {
  return [escalations, arrivals, causes, worstMove, bestMove, endings].flatMap((find) => find(summary) ?? []);
}

/** Arrivals of several stages together. */
export function sumArrivals(summary: Summary, among: readonly Stage[] = stages): Arrivals {
  const parts = among.flatMap((stage) => summary.arrivals[stage] ?? []);
  const sum = (field: keyof Arrivals): number => parts.reduce((total, part) => total + part[field], 0);
  return { conversations: sum('conversations'), escalated: sum('escalated'), settled: sum('settled') };
}

function escalations(summary: Summary): Finding | null {
  const all = sumArrivals(summary);
  if (all.conversations === 0) return null;
  const [calm, heated] = [sumArrivals(summary, calmStages), sumArrivals(summary, heatedStages)];
  const parts = [
    calm.conversations > 0 ? `of those who came calm or concerned, ${writeShare(calm.escalated, calm.conversations)}` : '',
    heated.conversations > 0 ? `of those who came frustrated or angry, ${writeShare(heated.escalated, heated.conversations)}` : '',
  ].filter(Boolean);
  return {
    figure: writePercent(all.escalated / all.conversations), text: `of conversations went up: a threat, an ultimatum, the wish for a superior, or anger that was not there at first.`,
    base: `In ${writeShare(all.escalated, all.conversations)}, ${writeRange(all.escalated, all.conversations)}; ${parts.join('; ')}.`,
  };
}

function arrivals(summary: Summary): Finding | null {
  const [all, heated] = [sumArrivals(summary), sumArrivals(summary, heatedStages)];
  if (heated.conversations === 0) return null;
  return {
    figure: writePercent(heated.conversations / all.conversations), text: 'of customers were frustrated or angry in their first words. What comes before the contact decides this, not the agent.',
    base: `In ${writeShare(heated.conversations, all.conversations)}, ${writeRange(heated.conversations, all.conversations)}.`,
  };
}

function causes(summary: Summary): Finding | null {
  const [first, second] = sortCounts(summary.triggers, triggers);
  if (!first) return null;
  const next = second ? ` Next: ${triggerNames[second.key].toLowerCase()}, in ${writeShare(second.value, summary.conversations)}.` : '';
  return {
    figure: writePercent(first.value / summary.conversations), text: `of conversations are about the most frequent cause: ${triggerNames[first.key].toLowerCase()}.${next}`,
    base: `In ${writeShare(first.value, summary.conversations)}; any cause was recognised in ${writeShare(summary.withTrigger, summary.conversations)}.`,
  };
}

/** A move with what came after it and what was to be expected for customers just as upset. */
export interface RankedMove {
  label: Label;
  use: MoveUse;
  sum: Aftermath;
  share: Share;
  /** 0–1. */
  expected: number;
  /** Replies beyond the expected. */
  excess: number;
}

/** Moves that were followed by what is asked for more often than to be expected, most cases beyond it first. */
export function rankMoves(summary: Summary, labels: readonly Label[], effect: 'eased' | 'worsened'): RankedMove[] {
  return labels
    .flatMap((label) => {
      const use = summary.moves[label];
      const sum = sumAftermath(use?.aftermath ?? {});
      if (!use || sum.followed < enoughCases) return [];
      const share = measureShare(sum[effect], sum.followed);
      const expected = expectShares(use.aftermath, summary.replies)[effect];
      return [{ label, use, sum, share, expected, excess: (share.share - expected) * sum.followed }];
    })
    .sort((one, other) => other.excess - one.excess);
}

/** Only what chance would not likely bring about is a headline. */
function isClear({ share, expected }: RankedMove): boolean {
  return share.from > expected;
}

function worstMove(summary: Summary): Finding | null {
  const first = rankMoves(summary, inflamingLabels, 'worsened').find(isClear);
  return first ? describeMove(summary, first, 'worsened', 'more upset') : null;
}

function bestMove(summary: Summary): Finding | null {
  const first = rankMoves(summary, calmingLabels.filter((label) => !routine.has(label)), 'eased').find(isClear);
  return first ? describeMove(summary, first, 'eased', 'calmer') : null;
}

function describeMove(summary: Summary, { label, use, sum, share, expected }: RankedMove, effect: 'eased' | 'worsened', words: string): Finding {
  return {
    figure: writePercent(share.share), text: `of replies that ${nameMove(label)} were followed by words that were clearly ${words}. After all replies to customers just as upset it is ${writePercent(expected)}.`,
    base: `After ${writeShare(sum[effect], sum.followed)}, ${writeRange(sum[effect], sum.followed)}; found in ${writeShare(use.conversations, summary.conversations)} conversations. What follows is not always because.`,
  };
}

function endings(summary: Summary): Finding | null {
  const lost = (summary.ends['left-angry'] ?? 0) + (summary.ends['gave-up'] ?? 0);
  if (lost === 0) return null;
  return {
    figure: writePercent(lost / summary.conversations), text: 'ended with the customer giving up or leaving in anger or with a threat.',
    base: `In ${writeShare(lost, summary.conversations)}; in ${writeAmount(summary.ends.open ?? 0, 'conversation', 'conversations')} the last words do not show how it ended.`,
  };
}
