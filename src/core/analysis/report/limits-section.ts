import { compareTexts, type Named } from '../tally.ts';
import type { Summary } from '../summary.ts';
import { writeAmount, writeCount, writePercent } from './figures.ts';
import { drawTable, html, type Markup } from './html.ts';
import type { ReaderQuality } from './reader-quality.ts';

/** What was left out of the figures, and why. */
export function drawLeftOut({ broken, otherLanguages, leftOut, redactions, oneSided, unreadTurns }: Summary): Markup {
  const details = listNames(redactions);
  return html`<section id="left-out"><h2>What is not in the figures</h2>${drawNames('Records that could not be used', 'Reason', broken)}${drawNames('Conversations in another language than English', 'Language', otherLanguages)}${drawNames('Messages that neither side wrote', 'Kind', leftOut)}
<p>${oneSided === 0 ? 'Every conversation has both sides.' : `In ${writeAmount(oneSided, 'conversation', 'conversations')} only one side wrote.`} ${unreadTurns === 0 ? 'Every turn could be read.' : `${writeAmount(unreadTurns, 'turn', 'turns')} had no words that could be read.`}</p>
<p>${details.length === 0 ? 'No personal details were taken out.' : `Taken out of the texts before anything was kept: ${details.map(([kind, times]) => `${writeCount(times)} × ${kind}`).join(', ')}. Not every personal detail can be recognised; read before you pass this on.`}</p></section>`;
}

function drawNames(caption: string, column: string, named: Named<number>): Markup {
  const rows = listNames(named).slice(0, 20).map(([name, times]) => [name, writeCount(times)]);
  return rows.length === 0 ? html`` : drawTable(caption, [{ name: column }, { name: 'How many', number: true }], rows);
}

function listNames({ kept, others }: Named<number>): [string, number][] {
  const ranked = [...kept].sort(([name, one], [other, two]) => two - one || compareTexts(name, other));
  return others === null ? ranked : [...ranked, ['others', others]];
}

/** How far the figures carry. */
export function drawLimits(quality: ReaderQuality): Markup {
  const { agentPrecision, agentRecall, inflamingPrecision, inflamingRecall, stageExact, stageWithinOne, triggerPrecision, triggerRecall, escalationPrecision, escalationRecall } = quality;
  return html`<section id="limits"><h2>How far to trust this</h2>
<p>Everything here is an indication for choosing what to practise. The program reads words; it was measured on written conversations it had not seen:</p>
<ul><li>of the moves it names ${writePercent(agentPrecision)} are there, and it finds ${writePercent(agentRecall)} of those that are; of moves that inflame ${writePercent(inflamingPrecision)} and ${writePercent(inflamingRecall)}. Shares of conversations with a move are therefore usually too low, and single quotes can be wrong.</li>
<li>The customer’s stage is exactly right in ${writePercent(stageExact)} of turns and within one step in ${writePercent(stageWithinOne)}.</li>
<li>Of the causes it names ${writePercent(triggerPrecision)} are there, and it finds ${writePercent(triggerRecall)}. Of the conversations it says went up ${writePercent(escalationPrecision)} did, and it finds ${writePercent(escalationRecall)}.</li></ul>
<p>Recorded conversations may be read better or worse than written ones. What follows a reply is not always because of it. Nothing is inferred about the feelings or the character of those who serve. The reader’s measurements are in docs/reading.md, this report’s in docs/analyze.md, how scores come about in docs/assessment.md.</p></section>`;
}
