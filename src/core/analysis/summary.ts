import type { ConversationAnalysis } from './analysis.ts';
import { summarise } from './conversation-summary.ts';
import { summaries, type Summary } from './summary-tally.ts';
import { nameOne } from './tally.ts';

export type { Aftermath, AftermathByStage, Arrivals, Example, Group, MoveUse, Spread, Story, Summary } from './summary-tally.ts';

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
