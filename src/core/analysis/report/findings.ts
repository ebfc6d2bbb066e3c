import { calmingLabels, derivedLabels, inflamingLabels, stages, triggers, type Label, type Stage } from '../../codebook.ts';
import type { Arrivals, MoveUse, Summary } from '../summary.ts';
import { differs, enoughCases, measureShare, type Share, sortCounts, writeAmount, writePercent, writeRange, writeShare } from './figures.ts';
import { moveNames, triggerNames } from './names.ts';

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
    figure: writePercent(first.value / summary.conversations), text: `speak of this: ${triggerNames[first.key].toLowerCase()}. It is the most frequent cause.${next}`,
    base: `In ${writeShare(first.value, summary.conversations)}; any cause was recognised in ${writeShare(summary.withTrigger, summary.conversations)}.`,
  };
}

/** Moves of a kind that were followed by what is asked for more or less often than replies without them, largest number of cases first. */
export function rankMoves(summary: Summary, labels: readonly Label[], effect: 'eased' | 'worsened'): { label: Label; use: MoveUse; excess: number; with: Share; without: Share }[] {
  return labels
    .flatMap((label) => {
      const use = summary.moves[label];
      if (!use || use.followed < enoughCases) return [];
      const rest = summary.replies.followed - use.followed;
      const [used, without] = [measureShare(use[effect], use.followed), measureShare(summary.replies[effect] - use[effect], rest)];
      return [{ label, use, with: used, without, excess: (used.share - without.share) * use.followed }];
    })
    .sort((one, other) => other.excess - one.excess);
}

function worstMove(summary: Summary): Finding | null {
  const first = rankMoves(summary, [...inflamingLabels, ...derivedLabels], 'worsened').find((move) => move.excess > 0 && differs(move.with, move.without));
  return first ? describeMove(summary, first, 'worsened', 'more upset') : null;
}

function bestMove(summary: Summary): Finding | null {
  const first = rankMoves(summary, calmingLabels.filter((label) => !routine.has(label)), 'eased').find((move) => move.excess > 0 && differs(move.with, move.without));
  return first ? describeMove(summary, first, 'eased', 'calmer') : null;
}

function describeMove(summary: Summary, { label, use, with: used, without }: ReturnType<typeof rankMoves>[number], effect: 'eased' | 'worsened', words: string): Finding {
  const name = (moveNames as Partial<Record<Label, string>>)[label] ?? label;
  return {
    figure: writePercent(used.share), text: `of replies that ${name} were followed by words that were clearly ${words}; of all others ${writePercent(without.share)}.`,
    base: `After ${writeShare(use[effect], use.followed)}, ${writeRange(use[effect], use.followed)}; found in ${writeShare(use.conversations, summary.conversations)} conversations. What follows is not always because.`,
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
