import type { Stage } from '../../codebook.ts';
import type { Story, Spread } from '../summary.ts';
import { writeAmount, writeCount, writePercent } from './figures.ts';
import { drawTable, html, type Markup } from './html.ts';
import { stageNames } from './names.ts';

type Tone = 'bar' | 'up' | 'down';

/** Words with a bar for a share 0–1 after them; the words say the number. */
export function drawBar(words: string, share: number, tone: Tone = 'bar'): Markup {
  const width = Math.round(800 * Math.min(1, Math.max(0, share))) / 10;
  return html`<span class="measure">${words}<svg width="80" height="12" viewBox="0 0 80 12" aria-hidden="true"><rect class="track" width="80" height="12" rx="3"/><rect class="${tone}" width="${width}" height="12" rx="3"/></svg></span>`;
}

/** A share 0–1 with its bar; pale and without one where it rests on few cases. */
export function drawShare(share: number, tone: Tone, few: boolean): Markup {
  return few ? html`<span class="measure few">${writePercent(share)}<i></i></span>` : drawBar(writePercent(share), share, tone);
}

/** A stage as a coloured mark and its word. */
export function drawStage(stage: Stage): Markup {
  return html`<span class="stage"><i style="background:var(--${stage})"></i>${stageNames[stage]}</span>`;
}

/** How many conversations fall in each tenth of 0–100, as columns with a table behind. */
export function drawSpread(name: string, spread: Spread): Markup {
  const counts = Array.from({ length: 10 }, (_, tenth) => spread.tenths[tenth] ?? 0);
  const most = Math.max(1, ...counts);
  const labels = counts.map((_, tenth) => (tenth === 9 ? '90–100' : `${10 * tenth}–${10 * tenth + 9}`));
  const columns = counts.map((count, tenth) => {
    const height = Math.round((1000 * 120 * count) / most) / 1000;
    return html`<rect class="bar" x="${10 + 40 * tenth}" y="${140 - height}" width="32" height="${height}" rx="3"/><text x="${26 + 40 * tenth}" y="${134 - height}" text-anchor="middle">${count === 0 ? '' : writeCount(count)}</text>`;
  });
  return html`<figure><svg width="420" height="170" viewBox="0 -16 420 186" role="img" aria-label="${`${name}: how many conversations in each tenth of the scale. The table below says the same.`}">${columns}<path class="grid" d="M6 140.5h410"/>${[0, 50, 100].map((mark) => html`<text x="${10 + 4 * mark}" y="160" text-anchor="${mark === 0 ? 'start' : mark === 100 ? 'end' : 'middle'}">${mark}</text>`)}</svg><figcaption>${name}, 0–100, in ${writeAmount(spread.count, 'conversation', 'conversations')}</figcaption><details><summary>As a table</summary>${drawTable(name, [{ name: 'From–to' }, { name: 'Conversations', number: true }], counts.map((count, tenth) => [labels[tenth] ?? '', writeCount(count)]))}</details></figure>`;
}

const size = { width: 640, height: 190, left: 30, right: 16, top: 18, bottom: 26 } as const;

/** A customer's upset over their turns, with numbered marks where it turned. */
export function drawStory({ curve, turned, id }: Story): Markup {
  const last = curve.at(-1)?.turn ?? 1;
  const first = curve[0]?.turn ?? 0;
  const x = (turn: number): number => Math.round(10 * (size.left + ((size.width - size.left - size.right) * (turn - first)) / Math.max(1, last - first))) / 10;
  const y = (upset: number): number => Math.round(10 * (size.top + (size.height - size.top - size.bottom) * (1 - upset))) / 10;
  const line = curve.map(({ turn, upset }, index) => `${index === 0 ? 'M' : 'L'}${x(turn)} ${y(upset)}`).join('');
  const points = curve.map(({ turn, upset, stage }) => html`<circle cx="${x(turn)}" cy="${y(upset)}" r="5" style="fill:var(--${stage})"/>`);
  const marks = turned.map(({ turn, change }, index) => {
    const [before, after] = [curve.findLast((point) => point.turn < turn), curve.find((point) => point.turn > turn)];
    const way = before && after ? (turn - before.turn) / (after.turn - before.turn) : 0;
    const height = y((before?.upset ?? 0) + way * ((after?.upset ?? 0) - (before?.upset ?? 0)));
    return html`<g class="mark"><circle cx="${x(turn)}" cy="${height}" r="10" style="stroke:var(--${change > 0 ? 'bad' : 'good'})"/><text x="${x(turn)}" y="${height + 4.5}" text-anchor="middle">${index + 1}</text></g>`;
  });
  const rows = curve.map(({ turn, upset, stage }) => [turn, stageNames[stage], upset.toFixed(2)]);
  return html`<figure><svg width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${`How upset the customer's words were, turn by turn, in ${id}. The table below says the same.`}">${[0, 0.5, 1].map((level) => html`<path class="grid" d="M${size.left} ${y(level)}H${size.width - size.right}"/><text x="0" y="${y(level) + 4}">${level.toFixed(1)}</text>`)}<path class="curve" d="${line}"/>${points}${marks}<text x="${x(first)}" y="${size.height - 4}">turn ${first}</text><text x="${x(last)}" y="${size.height - 4}" text-anchor="end">${last}</text></svg><details><summary>As a table</summary>${drawTable(`The customer in ${id}`, [{ name: 'Turn' }, { name: 'Words read as' }, { name: 'Upset, 0–1', number: true }], rows)}</details></figure>`;
}
