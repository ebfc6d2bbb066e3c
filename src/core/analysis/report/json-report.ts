import type { Named } from '../tally.ts';
import { compareTexts } from '../tally.ts';
import type { Summary } from '../summary.ts';
import { findHeadlines } from './findings.ts';
import type { ReportFrame } from './html-report.ts';

/** The summary as JSON with the headline findings; keys are sorted, so the same archive gives the same bytes. */
export function writeJsonReport(summary: Summary, frame: ReportFrame): string {
  return `${JSON.stringify({ ...frame, headlines: findHeadlines(summary), summary }, sortKeys, 2)}\n`;
}

/** Named tallies as `{ names, others }`; objects with their keys in order. */
function sortKeys(_key: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(sortEntries([...(value as ReadonlyMap<string, unknown>)]));
  if (isNamed(value)) return { names: value.kept, ...(value.others === null ? {} : { others: value.others }) };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(sortEntries(Object.entries(value)));
}

function isNamed(value: unknown): value is Named<unknown> {
  return value !== null && typeof value === 'object' && 'kept' in value && value.kept instanceof Map;
}

function sortEntries(entries: [string, unknown][]): [string, unknown][] {
  return entries.sort(([one], [other]) => compareTexts(one, other));
}
