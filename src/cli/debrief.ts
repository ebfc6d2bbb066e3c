import type { Competency } from '../core/codebook.ts';
import type { Assessment, CompetencyScore, Evidence } from '../core/assessment/assessment.ts';
import type { Outcome } from '../core/conversation/turn.ts';
import { drawBar, wrapText } from './layout.ts';

const outcomes: Record<Outcome, string> = {
  resolved: 'The matter was resolved.',
  'accepted-with-reservations': 'The customer accepted, with reservations.',
  'escalated-rightly': 'It was handed over, and that was right.',
  'escalated-needlessly': 'It was handed over, although it could have been settled here.',
  'left-angry': 'The customer left in anger.',
  'left-silently': 'The customer left quietly, without saying what was still wrong.',
  'ended-after-limit': 'You ended it after a fair limit.',
  'ended-by-agent': 'You ended it with the matter open.',
  open: 'The conversation is still open.',
};

const names: Record<Competency, string> = {
  listening: 'Listening',
  empathy: 'Empathy',
  ownership: 'Ownership',
  'calm-language': 'Calm language',
  'problem-solving': 'Problem solving',
  'boundaries-escalation': 'Boundaries and escalation',
  'closing-follow-up': 'Closing and follow-up',
};
const widestName = Math.max(...Object.values(names).map((name) => name.length));

/** The debrief as text: how it ended, what worked, what decided it, the competencies with their evidence, one thing to try. */
export function writeDebrief(assessment: Assessment): string {
  const sections = [
    writeEnding(assessment),
    assessment.strength ? `What worked best\n${wrapText(describeEvidence(assessment.strength), '  ')}` : '',
    writeTurningPoints(assessment),
    writeCompetencies(assessment),
    writeBetterLines(assessment),
    assessment.next ? `To try next: ${names[assessment.next.competency].toLowerCase()}\n${wrapText(assessment.next.advice, '  ')}` : '',
  ];
  return sections.filter(Boolean).join('\n\n');
}

function writeEnding({ ending, curve, overall, reservations }: Assessment): string {
  const anger = curve.map((point) => `  ${point.turn === 0 ? 'at first' : `turn ${point.turn}`.padEnd(8)}  ${drawBar(point.anger)}  ${Math.round(point.anger * 100)}`);
  return [
    outcomes[ending.outcome],
    ...reservations.map((reservation) => wrapText(reservation, '  – ')),
    `Predicted satisfaction ${ending.csat.toFixed(1)} of 5${overall === null ? '; there was nothing to score.' : `; overall ${Math.round(overall)} of 100.`}`,
    '',
    'Anger, 0–100',
    ...anger,
  ].join('\n');
}

function describeEvidence({ turn, quote, because }: Evidence): string {
  return `Turn ${turn}: “${quote}” – ${because}`;
}

function writeTurningPoints({ turningPoints }: Assessment): string {
  if (turningPoints.length === 0) return '';
  const points = turningPoints.map((point) => {
    const words = point.quote === '' ? '' : ` “${point.quote}” –`;
    return wrapText(`${point.change >= 0 ? '+' : '−'} Turn ${point.turn}:${words} ${point.because}`, '  ');
  });
  return ['What decided it', ...points].join('\n');
}

function writeCompetencies({ competencies }: Assessment): string {
  return ['Competencies', ...competencies.map(writeCompetency)].join('\n');
}

function writeCompetency({ id, score, uncertainty, evidence, missed }: CompetencyScore): string {
  const heading = `  ${names[id].padEnd(widestName)}  ${score === null ? 'not shown' : `${String(Math.round(score)).padStart(3)}${uncertainty > 0 ? ` ± ${Math.round(uncertainty)}` : ''}`}`;
  const weightiest = [...evidence].sort((first, second) => Math.abs(second.points) - Math.abs(first.points)).slice(0, 2);
  return [
    heading,
    ...weightiest.map((one) => wrapText(`${one.points >= 0 ? '+' : '−'} ${describeEvidence(one)}`, '      ')),
    ...missed.slice(0, 1).map((miss) => wrapText(`○ Turn ${miss.turn}: ${miss.what} – ${miss.because}`, '      ')),
  ].join('\n');
}

function writeBetterLines({ betterLines }: Assessment): string {
  if (betterLines.length === 0) return '';
  return [
    'What could have been said',
    ...betterLines.map((better) => `${wrapText(`Turn ${better.turn}: “${better.line}”`, '  ')}\n${wrapText(better.because, '    ')}`),
  ].join('\n');
}
