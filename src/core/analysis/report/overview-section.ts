import { competencies, inflamingLabels, stages, triggers, type Competency, type Label } from '../../codebook.ts';
import { rubric } from '../../assessment/rubric.ts';
import { endKinds } from '../conversation-end.ts';
import type { Example, Summary } from '../summary.ts';
import { compareTexts } from '../tally.ts';
import { drawBar, drawSpread, drawStage } from './charts.ts';
import { meanOf, sortCounts, writeCount, writePercent, writeRange, writeShare } from './figures.ts';
import { findHeadlines, sumArrivals } from './findings.ts';
import { drawTable, html, type Markup } from './html.ts';
import { competencyNames, endNames, nameMove, triggerNames } from './names.ts';
import { drawQuote } from './replies-section.ts';

const mostToTrain = 3;
const mostMisses = 8;

/** The headline findings. */
export function drawHeadlines(summary: Summary): Markup {
  const findings = findHeadlines(summary);
  if (findings.length === 0) return html``;
  return html`<section id="headlines"><h2>In short</h2><ul class="findings">${findings.map(({ figure, text, base }) => html`<li><span class="figure">${figure}</span><p>${text}</p><small>${base}</small></li>`)}</ul></section>`;
}

/** What to train first: the competencies that were most often the one thing to try next, with advice and words from the archive. */
export function drawTraining(summary: Summary): Markup {
  const ranked = sortCounts(summary.next, competencies).slice(0, mostToTrain);
  if (ranked.length === 0) return html``;
  return html`<section id="train"><h2>What to train first</h2><p>For every conversation the assessment names the one competency in which the next step would gain most. These came up most often.</p><div class="cards">${ranked.map(({ key, value }, index) => drawTopic(summary, key, value, index))}</div>${drawMisses(summary)}</section>`;
}

function drawMisses({ misses, conversations }: Summary): Markup {
  const rows = [...misses.kept].sort(([name, one], [other, two]) => two - one || compareTexts(name, other)).slice(0, mostMisses).map(([what, times]) => [what, drawBar(writeShare(times, conversations), times / conversations)]);
  return rows.length === 0 ? html`` : drawTable('What the moment called for and was not found', [{ name: 'Missed' }, { name: 'Conversations', number: true }], rows);
}

function drawTopic(summary: Summary, id: Competency, times: number, index: number): Markup {
  const criterion = rubric.find((one) => one.id === id);
  const harms = inflamingLabels
    .flatMap((label) => (criterion?.costs[label] && summary.moves[label] ? [{ label, use: summary.moves[label] }] : []))
    .sort((one, other) => other.use.conversations - one.use.conversations)
    .slice(0, 3);
  const labels = Object.entries(criterion?.credits ?? {}).sort(([, one], [, other]) => other - one).map(([label]) => label as Label);
  const examples: Example[] = labels.flatMap((label) => summary.examples[label]?.[0] ?? []).slice(0, 2);
  const mean = meanOf(summary.competencies[id] ?? { count: 0, sum: 0, tenths: {} });
  return html`<div class="card"><h3>${index + 1}. ${competencyNames[id]}</h3><p>${criterion?.advice ?? ''}</p><p><small>The one thing to try next in ${writeShare(times, summary.conversations)} conversations${mean === null ? '' : `; mean score ${mean} of 100`}.</small></p>
${harms.length === 0 ? null : html`<p><small>What was seen most of what costs here:</small></p><ul>${harms.map(({ label, use }) => html`<li>replies that ${nameMove(label)}: in ${writeShare(use.conversations, summary.conversations)}</li>`)}</ul>`}
${examples.length === 0 ? null : html`<p><small>How colleagues say it, and the customer wrote more calmly:</small></p>${examples.map((example) => drawQuote(example, 'good'))}`}</div>`;
}

/** How customers came, where it went, and how it ended. */
export function drawArrivals(summary: Summary): Markup {
  const all = sumArrivals(summary);
  const rows = stages.flatMap((stage) => {
    const arrived = summary.arrivals[stage];
    if (!arrived) return [];
    const { conversations, escalated, settled } = arrived;
    return [[drawStage(stage), writeShare(conversations, all.conversations), drawBar(writeShare(escalated, conversations), escalated / conversations, 'up'), writeRange(escalated, conversations), writeShare(settled, conversations)]];
  });
  const ends = endKinds.flatMap((end) => (summary.ends[end] ? [[endNames[end], drawBar(writeShare(summary.ends[end], summary.conversations), summary.ends[end] / summary.conversations)]] : []));
  return html`<section id="arrivals"><h2>How customers came and where it went</h2>${drawTable('By the stage of the customer’s first words', [
    { name: 'They came' }, { name: 'Conversations', number: true }, { name: 'It went up', number: true }, { name: 'Range', number: true }, { name: 'Agreed or thanked at the end', number: true },
  ], rows)}${drawTable('How it ended, as far as the last words show', [{ name: 'End' }, { name: 'Conversations', number: true }], ends)}</section>`;
}

/** What gave rise to the grievances. */
export function drawTriggers(summary: Summary): Markup {
  const rows = sortCounts(summary.triggers, triggers).map(({ key, value }) => [triggerNames[key], drawBar(writeShare(value, summary.conversations), value / summary.conversations)]);
  return html`<section id="causes"><h2>What gave rise to it</h2><p>From the customers’ own words; a conversation can have several causes, and many are said in words the program does not recognise.</p>${rows.length === 0 ? html`<p>None was recognised.</p>` : drawTable('Causes the customers speak of', [{ name: 'Cause' }, { name: 'Conversations', number: true }], rows)}</section>`;
}

/** Scores over the whole archive. */
export function drawScores(summary: Summary): Markup {
  const rows = competencies.flatMap((id) => {
    const spread = summary.competencies[id];
    const mean = spread ? meanOf(spread) : null;
    return spread && mean !== null ? [[competencyNames[id], drawBar(String(mean), mean / 100), writeCount(spread.count), writePercent((spread.tenths[0] ?? 0) / spread.count + ((spread.tenths[1] ?? 0) + (spread.tenths[2] ?? 0)) / spread.count)]] : [];
  });
  return html`<section id="scores"><h2>Scores</h2><p>Overall is the assessment of the agent’s words and of what became of the conversation. Risk adds up stated signs that the matter comes back as a complaint; it is no probability. In which order conversations stand is more reliable than the number.</p><div class="pair">${drawSpread('Overall', summary.overall)}${drawSpread('Risk', summary.risk)}</div>${drawTable('Competencies', [
    { name: 'Competency' }, { name: 'Mean', number: true }, { name: 'Conversations in which it came up', number: true }, { name: 'Below 30', number: true },
  ], rows)}</section>`;
}
