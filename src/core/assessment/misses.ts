import type { Competency } from '../codebook.ts';
import type { Miss } from './assessment.ts';
import type { Course } from './course.ts';

/** What the moment called for and did not come, per competency; at most three, in words of the case. */
export function findMisses(competency: Competency, course: Course): Miss[] {
  const last = course.turns.length;
  if (last === 0) return [];
  const failings = course.turns.flatMap((turn) =>
    turn.observations.filter((seen) => missedBy[competency]?.includes(seen.label)).map((seen) => ({ turn: turn.index, what: seen.because, because: `In “${shorten(seen.quote)}”.` })),
  );
  return [...openItems(competency, course, last), ...failings].slice(0, 3);
}

const missedBy: Partial<Record<Competency, readonly string[]>> = {
  listening: ['ignore', 'ask-again', 'interrogate'],
  empathy: ['compensate-away', 'cancel'],
  'problem-solving': ['over-promise', 'premature-fix', 'vague'],
  'calm-language': ['repeat-formula'],
};

function openItems(competency: Competency, course: Course, turn: number): Miss[] {
  const { grievances, questions, wants } = course.open;
  if (competency === 'listening') return grievances.slice(0, 2).map((text) => ({ turn, what: `Never taken up: ${text}`, because: 'What is not acknowledged comes back.' }));
  if (competency === 'problem-solving') {
    return [
      ...wants.slice(0, 1).map((text) => ({ turn, what: `Still open: ${text}`, because: 'This is what they came for.' })),
      ...questions.slice(0, 1).map((text) => ({ turn, what: `Never answered: ${text}`, because: 'They needed to know.' })),
    ];
  }
  if (competency === 'closing-follow-up' && !saw(course, ['check', 'follow-up'])) {
    return [{ turn, what: 'Nobody checked that it works for them, and nobody said who looks after it next.', because: 'The end is what they keep.' }];
  }
  if (competency === 'ownership' && !saw(course, ['own'])) return [{ turn, what: 'Nobody took charge of it in the first person.', because: '“I” is believed before “we”.' }];
  if (competency === 'boundaries-escalation') {
    if (course.abuseHeard !== null && !saw(course, ['set-boundary'])) return [{ turn, what: 'The insults were left without a limit.', because: 'A calm limit protects you and usually lowers the heat.' }];
    if (course.escalation === 'right' && !saw(course, ['hand-over'])) return [{ turn, what: 'It was never handed to somebody who can decide it.', because: 'It was beyond your authority.' }];
  }
  return [];
}

function saw(course: Course, labels: readonly string[]): boolean {
  return course.turns.some((turn) => turn.observations.some((seen) => labels.includes(seen.label)));
}

function shorten(quote: string): string {
  return quote.length > 80 ? `${quote.slice(0, 77).trimEnd()}…` : quote;
}
