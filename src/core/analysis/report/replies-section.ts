import { calmingLabels, derivedLabels, inflamingLabels, type Label } from '../../codebook.ts';
import type { Example, Story, Summary } from '../summary.ts';
import { drawBar, drawStage, drawStory } from './charts.ts';
import { enoughCases, writeCount, writePercent, writeShare } from './figures.ts';
import { drawTable, html, type Markup } from './html.ts';
import { endNames, nameMove } from './names.ts';

/** What replies did and what customers wrote next, with examples from the archive. */
export function drawReplies(summary: Summary): Markup {
  const { replies } = summary;
  return html`<section id="replies"><h2>What replies did, and what came next</h2>
<p>Customers wrote again after ${writeCount(replies.followed)} replies. Their next words were clearly calmer after ${writeShare(replies.eased, replies.followed)} and clearly more upset after ${writeShare(replies.worsened, replies.followed)}. Compare each line with these two. Whoever faces an angry customer acknowledges more, so a low share of calm does not make a move wrong.</p>
<h3>Moves that calm</h3>${drawMoves(summary, calmingLabels, 'Moves that calm')}${drawExamples(summary, calmingLabels, 'good')}
<h3>Moves that inflame</h3>${drawMoves(summary, [...inflamingLabels, ...derivedLabels], 'Moves that inflame')}${drawExamples(summary, [...inflamingLabels, ...derivedLabels], 'bad')}</section>`;
}

function drawMoves(summary: Summary, labels: readonly Label[], caption: string): Markup {
  const rows = labels
    .flatMap((label) => (summary.moves[label] ? [{ label, use: summary.moves[label] }] : []))
    .sort((one, other) => other.use.conversations - one.use.conversations)
    .map(({ label, use }) => {
      const few = use.followed < enoughCases;
      const share = (part: number): Markup => (use.followed === 0 ? html`<span class="few">–</span>` : html`<span${few ? { html: ' class="few"' } : null}>${writePercent(part / use.followed)}</span>`);
      return [
        nameMove(label), writeShare(use.conversations, summary.conversations), writeCount(use.followed), share(use.eased), few ? '' : drawBar(use.eased / use.followed, 'down'),
        share(use.worsened), few ? '' : drawBar(use.worsened / use.followed, 'up'),
      ];
    });
  if (rows.length === 0) return html`<p>None was recognised.</p>`;
  const columns = [
    { name: 'Replies that …' }, { name: 'Conversations', number: true }, { name: 'Replies answered', number: true }, { name: 'Then calmer', number: true }, { name: '' }, { name: 'Then more upset', number: true }, { name: '' },
  ];
  return html`${drawTable(`${caption}; shares of fewer than ${enoughCases} replies are pale and have no bar`, columns, rows)}`;
}

function drawExamples(summary: Summary, labels: readonly Label[], tone: 'good' | 'bad'): Markup {
  const found = labels.flatMap((label) => (summary.examples[label]?.length ? [{ label, examples: summary.examples[label] }] : []));
  if (found.length === 0) return html``;
  return html`<details><summary>In their words: ${tone === 'good' ? 'replies after which customers wrote more calmly' : 'replies after which customers wrote more upset'}</summary><div class="cards">${found.map(({ label, examples }) => html`<div class="card"><h3>Replies that ${nameMove(label)}</h3>${examples.slice(0, 3).map((example) => drawQuote(example, tone))}</div>`)}</div></details>`;
}

/** A quote with the stages around it and where it stands. */
export function drawQuote({ quote, from, to, id, turn }: Example, tone: 'good' | 'bad'): Markup {
  return html`<blockquote class="${tone}">“${quote}”<small>${drawStage(from)} → ${drawStage(to)} · ${id}, turn ${turn}</small></blockquote>`;
}

/** The first replies after which customers were most upset, and most relieved. */
export function drawOpenings({ worstOpenings, bestOpenings }: Summary): Markup {
  if (worstOpenings.length + bestOpenings.length === 0) return html``;
  const list = (openings: readonly Example[], tone: 'good' | 'bad'): Markup => html`<ol class="quotes">${openings.map((opening) => html`<li>${drawQuote(opening, tone)}</li>`)}</ol>`;
  const side = (name: string, openings: readonly Example[], tone: 'good' | 'bad'): Markup =>
    html`<div><h3>${name}</h3>${openings.length === 0 ? html`<p>None.</p>` : html`${list(openings.slice(0, 5), tone)}${openings.length > 5 ? html`<details><summary>${openings.length - 5} more</summary>${list(openings.slice(5), tone)}</details>` : null}`}</div>`;
  return html`<section id="openings"><h2>First replies</h2><p>The first answer to the customer’s concern, by how much more or less upset their next words were. Words alike are shown once.</p><div class="pair">${side('After these it got worse', worstOpenings, 'bad')}${side('After these it eased', bestOpenings, 'good')}</div></section>`;
}

/** The conversations whose course teaches most. */
export function drawStories({ recovered, lost }: Summary): Markup {
  if (recovered.length + lost.length === 0) return html``;
  return html`<section id="conversations"><h2>Conversations worth reading</h2><p>Each line shows how upset the customer’s words were; the numbers mark the replies after which that changed.</p>${drawSide('Recovered', recovered)}${drawSide('Lost', lost)}</section>`;
}

function drawSide(name: string, stories: readonly Story[]): Markup {
  return html`${stories.length === 0 ? null : html`<h3>${name}</h3>`}<div class="pair">${stories.map(
    (story) => html`<div class="story"><h3>${story.id}</h3>${drawStory(story)}<ol class="quotes">${story.turned.map(
      ({ quote, change, moves, from, to }) => html`<li><blockquote class="${change > 0 ? 'bad' : 'good'}">“${quote}”<small>${drawStage(from)} → ${drawStage(to)}${moves.length > 0 ? `; ${moves.map(nameMove).join(', ')}` : '; no move recognised in these words'}</small></blockquote></li>`,
    )}</ol><p><small>${endNames[story.end]}. ${story.file}, line ${story.line}.</small></p></div>`,
  )}</div>`;
}
