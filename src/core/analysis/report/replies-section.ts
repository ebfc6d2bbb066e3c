import { calmingLabels, derivedLabels, inflamingLabels, type Label } from '../../codebook.ts';
import type { Example, Story, Summary } from '../summary.ts';
import { drawShare, drawStage, drawStory } from './charts.ts';
import { enoughCases, expectShares, sumAftermath, writeCount, writePercent, writeShare } from './figures.ts';
import { drawTable, html, type Markup } from './html.ts';
import { endNames, nameMove } from './names.ts';

/** What replies did and what customers wrote next, with examples from the archive. */
export function drawReplies(summary: Summary): Markup {
  const replies = sumAftermath(summary.replies);
  return html`<section id="replies"><h2>What replies did, and what came next</h2>
<p>Customers wrote again after ${writeCount(replies.followed)} replies. Their next words were clearly calmer after ${writeShare(replies.eased, replies.followed)} and clearly more upset after ${writeShare(replies.worsened, replies.followed)}. Who is at their most upset can only calm down, so beside every share stands what was to be expected for customers just as upset. Only a share well away from it says something, and what follows is not always because.</p>
<h3>Moves that calm</h3>${drawMoves(summary, calmingLabels, 'Moves that calm')}${drawExamples(summary, calmingLabels, 'good')}
<h3>Moves that inflame</h3>${drawMoves(summary, inflamingLabels, 'Moves that inflame')}${drawExamples(summary, inflamingLabels, 'bad')}
<h3>What shows only in the course</h3><p>An answer the program does not recognise counts here as none, so these figures are too high.</p>${drawMoves(summary, derivedLabels, 'What shows only in the course')}</section>`;
}

function drawMoves(summary: Summary, labels: readonly Label[], caption: string): Markup {
  const rows = labels
    .flatMap((label) => (summary.moves[label] ? [{ label, use: summary.moves[label] }] : []))
    .sort((one, other) => other.use.conversations - one.use.conversations)
    .map(({ label, use }) => {
      const sum = sumAftermath(use.aftermath);
      const expected = expectShares(use.aftermath, summary.replies);
      const few = sum.followed < enoughCases;
      const cell = (effect: 'eased' | 'worsened'): Markup => {
        if (sum.followed === 0) return html`<span class="few">–</span>`;
        return drawShare(sum[effect] / sum.followed, effect === 'eased' ? 'down' : 'up', few);
      };
      return [nameMove(label), writeShare(use.conversations, summary.conversations), writeCount(sum.followed), cell('eased'), writePercent(expected.eased), cell('worsened'), writePercent(expected.worsened)];
    });
  if (rows.length === 0) return html`<p>None was recognised.</p>`;
  const columns = [
    { name: 'Replies that …' }, { name: 'Conversations', number: true }, { name: 'Replies answered', number: true },
    { name: 'Then calmer', number: true }, { name: 'Expected', number: true }, { name: 'Then more upset', number: true }, { name: 'Expected', number: true },
  ];
  return drawTable(`${caption}; shares of fewer than ${enoughCases} replies are pale and have no bar`, columns, rows);
}

function drawExamples(summary: Summary, labels: readonly Label[], tone: 'good' | 'bad'): Markup {
  const found = labels.flatMap((label) => (summary.examples[label]?.length ? [{ label, examples: summary.examples[label] }] : []));
  if (found.length === 0) return html``;
  return html`<details><summary>In their words: ${tone === 'good' ? 'replies after which customers wrote more calmly' : 'replies after which customers wrote more upset'}</summary><div class="cards">${found.map(({ label, examples }) => html`<div class="card"><h3>Replies that ${nameMove(label)}</h3>${examples.slice(0, 3).map((example) => drawQuote(example, tone))}</div>`)}</div></details>`;
}

/** A quote with the stages around it and where it stands. */
export function drawQuote({ quote, from, to, id, turn }: Example, tone: 'good' | 'bad', moves: readonly Label[] = []): Markup {
  return html`<blockquote class="${tone}">“${quote}”<small>${drawStage(from)} → ${drawStage(to)}${moves.length > 0 ? `; ${moves.map(nameMove).join(', ')}` : ''} · ${id}, turn ${turn}</small></blockquote>`;
}

/** The first replies after which customers were most upset, and most relieved. */
export function drawOpenings({ worstOpenings, bestOpenings }: Summary): Markup {
  if (worstOpenings.length + bestOpenings.length === 0) return html``;
  const list = (openings: readonly Example[], tone: 'good' | 'bad'): Markup => html`<ol class="quotes">${openings.map((opening) => html`<li>${drawQuote(opening, tone, opening.moves)}</li>`)}</ol>`;
  const side = (name: string, openings: readonly Example[], tone: 'good' | 'bad'): Markup =>
    html`<div><h3>${name}</h3>${openings.length === 0 ? html`<p>None.</p>` : html`${list(openings.slice(0, 5), tone)}${openings.length > 5 ? html`<details><summary>${openings.length - 5} more</summary>${list(openings.slice(5), tone)}</details>` : null}`}</div>`;
  return html`<section id="openings"><h2>First replies</h2><p>The first answer to the customer’s concern, by how much more or less upset their next words were; those in which a fitting move was recognised come first, as in the others something else may have done it. Words alike are shown once.</p><div class="pair">${side('After these it got worse', worstOpenings, 'bad')}${side('After these it eased', bestOpenings, 'good')}</div></section>`;
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
    )}</ol><p><small>How it ended: ${endNames[story.end].toLowerCase()}. ${story.file}, line ${story.line}.</small></p></div>`,
  )}</div>`;
}
