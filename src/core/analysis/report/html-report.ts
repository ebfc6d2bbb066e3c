import type { Summary } from '../summary.ts';
import { writeAmount, writeCount } from './figures.ts';
import { drawGroups } from './groups-section.ts';
import { html, type Markup } from './html.ts';
import { drawLeftOut, drawLimits } from './limits-section.ts';
import { drawArrivals, drawHeadlines, drawScores, drawTraining, drawTriggers } from './overview-section.ts';
import type { ReaderQuality } from './reader-quality.ts';
import { drawOpenings, drawReplies, drawStories } from './replies-section.ts';
import { reportStyle } from './style.ts';

/** What a report must say about how it came about. */
export interface ReportFrame {
  /** Names of the files read. */
  sources: readonly string[];
  /** Why not everything was read, in one sentence; null when all was. */
  partial: string | null;
  redacted: boolean;
  /** The version of the reader. */
  reader: string;
  quality: ReaderQuality;
}

const mostSources = 6;

/** The report as one HTML file that needs nothing else: no script, no network, readable on paper. */
export function writeHtmlReport(summary: Summary, frame: ReportFrame): string {
  const sections: readonly { id: string; name: string; body: Markup }[] = [
    { id: 'headlines', name: 'In short', body: drawHeadlines(summary) },
    { id: 'train', name: 'What to train first', body: drawTraining(summary) },
    { id: 'arrivals', name: 'How customers came', body: drawArrivals(summary) },
    { id: 'causes', name: 'Causes', body: drawTriggers(summary) },
    { id: 'replies', name: 'Replies', body: drawReplies(summary) },
    { id: 'openings', name: 'First replies', body: drawOpenings(summary) },
    { id: 'conversations', name: 'Conversations', body: drawStories(summary) },
    { id: 'groups', name: 'Teams and agents', body: drawGroups(summary) },
    { id: 'scores', name: 'Scores', body: drawScores(summary) },
  ];
  const shown = summary.conversations === 0 ? [] : sections.filter(({ body }) => body.html !== '');
  const last = [{ id: 'left-out', name: 'Left out', body: drawLeftOut(summary) }, { id: 'limits', name: 'How far to trust this', body: drawLimits(frame.quality) }];
  const title = summary.conversations === 0 ? 'No conversation could be read' : `What ${writeAmount(summary.conversations, 'conversation shows', 'conversations show')}`;
  const page = html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${title}</title><style>${{ html: reportStyle }}</style></head>
<body><header><h1>${title}</h1><p class="soft">${describeSources(frame.sources)} ${writeCount(summary.agentTurns)} turns by agents, ${writeCount(summary.customerTurns)} by customers.${frame.redacted ? '' : ' Personal details were left in.'}</p>
${frame.partial === null ? null : html`<p class="notice"><strong>Not everything was read.</strong> ${frame.partial}</p>`}
<nav aria-label="Sections"><ul>${[...shown, ...last].map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header>
<main>${[...shown, ...last].map(({ body }) => body)}</main>
<footer><p class="soft"><small>Made by Evenkeel; read by ${frame.reader}. Texts of real conversations: treat this file as you treat the conversations.</small></p></footer></body></html>
`;
  return page.html;
}

function describeSources(sources: readonly string[]): string {
  const named = sources.slice(0, mostSources).join(', ');
  const more = sources.length - mostSources;
  return sources.length === 0 ? '' : `From ${named}${more > 0 ? ` and ${writeAmount(more, 'more file', 'more files')}` : ''}.`;
}
