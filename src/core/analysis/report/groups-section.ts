import { practices, type Practice } from '../practices.ts';
import type { Named } from '../tally.ts';
import { compareTexts } from '../tally.ts';
import type { AftermathByStage, Group, Summary } from '../summary.ts';
import { enoughCases, expectShares, meanOf, sumAftermath, writeCount, writePercent } from './figures.ts';
import { drawTable, html, type Markup } from './html.ts';

const mostShown = 30;
const practiceNames: Readonly<Record<Practice, string>> = {
  heard: 'Took it up', owned: 'Owned it or apologised', moved: 'Named a step', closed: 'Checked or followed up', inflamed: 'Anything that inflames',
};

/** Teams and agents, the largest first; few conversations are shown pale. */
export function drawGroups({ teams, agents, replies }: Summary): Markup {
  if (teams.kept.size + agents.kept.size === 0) return html``;
  return html`<section id="groups"><h2>Teams and agents</h2>
<p>Ordered by the number of conversations, not by any result. <strong>Small numbers mean little:</strong> of one agent’s 20 conversations a share of 30 % may be anything from 15 to 52 %, and lines with fewer than ${enoughCases} are pale. Who gets the hotter conversations has the hotter figures, so look at “came heated” first; “expected” is what all replies of the archive were followed by where customers were just as upset. These are indications for choosing what to practise. They say nothing about a person and are not made for judging anybody’s employment.</p>
${drawGroup('Teams', teams, replies)}${drawGroup('Agents', agents, replies)}</section>`;
}

function drawGroup(caption: string, named: Named<Group>, all: AftermathByStage): Markup {
  if (named.kept.size === 0) return html``;
  const ranked = [...named.kept].sort(([name, one], [other, two]) => two.conversations - one.conversations || compareTexts(name, other));
  const rest = [...ranked.slice(mostShown).map(([, group]) => group), ...(named.others ? [named.others] : [])];
  const rows = ranked.slice(0, mostShown).map(([name, group]) => drawLine(name, group, all));
  const others = rest.reduce((sum, group) => sum + group.conversations, 0);
  const columns = [
    { name: caption.slice(0, -1) }, { name: 'Conversations', number: true }, { name: 'Came heated', number: true }, { name: 'Went up', number: true }, { name: 'Overall, mean', number: true }, { name: 'Then calmer', number: true }, { name: 'Expected', number: true }, { name: 'Then more upset', number: true }, { name: 'Expected', number: true },
    ...practices.map((practice) => ({ name: practiceNames[practice], number: true })),
  ];
  return html`${drawTable(caption, columns, rows)}${others > 0 ? html`<p><small>${writeCount(others)} more conversations belong to others not shown.</small></p>` : null}`;
}

function drawLine(name: string, group: Group, all: AftermathByStage): (string | Markup)[] {
  const { conversations } = group;
  const aftermath = sumAftermath(group.aftermath);
  const expected = expectShares(group.aftermath, all);
  const pale = conversations < enoughCases;
  const cell = (text: string): Markup => html`<span${pale ? { html: ' class="few"' } : null}>${text}</span>`;
  const share = (part: number, whole: number): Markup => cell(whole === 0 ? '–' : writePercent(part / whole));
  return [
    name, cell(writeCount(conversations)), share(group.heated, conversations), share(group.escalated, conversations), cell(String(meanOf(group.overall) ?? '–')),
    share(aftermath.eased, aftermath.followed), cell(writePercent(expected.eased)), share(aftermath.worsened, aftermath.followed), cell(writePercent(expected.worsened)), ...practices.map((practice) => share(group.practices[practice] ?? 0, conversations)),
  ];
}
