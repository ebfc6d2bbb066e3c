import type { ArchiveReport } from '../api/analysis-shapes.ts';
import { endKinds } from '../core/analysis/conversation-end.ts';
import { expectShares, meanOf, sortCounts, sumAftermath } from '../core/analysis/report/figures.ts';
import { findHeadlines } from '../core/analysis/report/findings.ts';
import type { Example, Summary } from '../core/analysis/summary.ts';
import { compareTexts, type Named } from '../core/analysis/tally.ts';
import { rubric } from '../core/assessment/rubric.ts';
import { agentLabels, competencies, derivedLabels, stages, triggers } from '../core/codebook.ts';
import type { NotRead } from './ports.ts';
import type { KeptConversation } from './riskiest.ts';

const mostOpenings = 5;
const mostMisses = 10;
const mostTraining = 3;
const mostNames = 30;

/** What was found in an archive. */
export interface Findings {
  /** The version of the reader. */
  reader: string;
  summary: Summary;
  conversations: readonly KeptConversation[];
  notRead: readonly NotRead[];
  notReadCount: number;
  partial: boolean;
}

/** An archive's figures as a report to look at; `list` and openings lead to the conversations that are kept. */
export function buildReport({ reader, summary, conversations, notRead, notReadCount, partial }: Findings): ArchiveReport {
  const list = conversations.map(({ row }) => row);
  const numbers = new Map(list.map(({ file, line, number }) => [`${file}:${line}`, number]));
  return {
    reader, partial, conversations: summary.conversations, agentTurns: summary.agentTurns, customerTurns: summary.customerTurns,
    headlines: findHeadlines(summary),
    triggers: sortCounts(summary.triggers, triggers).map(({ key, value }) => ({ trigger: key, conversations: value })), withTrigger: summary.withTrigger,
    arrivals: stages.flatMap((stage) => (summary.arrivals[stage] ? [{ stage, ...summary.arrivals[stage] }] : [])),
    ends: endKinds.flatMap((end) => (summary.ends[end] ? [{ end, conversations: summary.ends[end] }] : [])),
    training: listTraining(summary),
    misses: rankNames(summary.misses).slice(0, mostMisses).map(([what, times]) => ({ what, conversations: times })),
    moves: listMoves(summary),
    worstOpenings: listOpenings(summary.worstOpenings, numbers), bestOpenings: listOpenings(summary.bestOpenings, numbers),
    redactions: rankNames(summary.redactions).map(([kind, times]) => ({ kind, times })),
    leftOut: rankNames(summary.leftOut).map(([kind, messages]) => ({ kind, messages })),
    otherLanguages: rankNames(summary.otherLanguages).slice(0, mostNames).map(([language, times]) => ({ language, conversations: times })),
    notRead: [...notRead], notReadCount, list,
  };
}

function listTraining(summary: Summary): ArchiveReport['training'] {
  return sortCounts(summary.next, competencies).slice(0, mostTraining).map(({ key, value }) => {
    const spread = summary.competencies[key];
    return { competency: key, conversations: value, advice: rubric.find(({ id }) => id === key)?.advice ?? '', mean: spread ? meanOf(spread) : null };
  });
}

function listMoves(summary: Summary): ArchiveReport['moves'] {
  return [...agentLabels, ...derivedLabels]
    .flatMap((label) => {
      const use = summary.moves[label];
      if (use === undefined) return [];
      const { followed, eased, worsened } = sumAftermath(use.aftermath);
      const expected = expectShares(use.aftermath, summary.replies);
      return [{ label, conversations: use.conversations, answered: followed, eased, worsened, expectedEased: expected.eased, expectedWorsened: expected.worsened }];
    })
    .sort((one, other) => other.conversations - one.conversations);
}

function listOpenings(openings: readonly Example[], numbers: ReadonlyMap<string, number>): ArchiveReport['worstOpenings'] {
  return openings.slice(0, mostOpenings).map(({ id, turn, quote, from, to, moves, place }) => ({
    id, turn, quote, from, to, moves: [...moves], conversation: numbers.get(place.slice(0, place.lastIndexOf(':'))) ?? null,
  }));
}

function rankNames({ kept, others }: Named<number>): [string, number][] {
  const ranked = [...kept].sort(([name, one], [other, two]) => two - one || compareTexts(name, other));
  return others === null ? ranked : [...ranked, ['…', others]];
}
