import type { Competency, Label } from '../codebook.ts';
import { deriveAnger } from '../conversation/state.ts';
import type { Miss } from './assessment.ts';
import type { Course, CourseTurn } from './course.ts';

/** Most misses said per competency: more is a list, not advice. */
const mostMisses = 3;
/** From this score on, a kind of move that never came is not held against anybody. */
const goodEnough = 80;
/** Failings so grave that they are said before all else. */
const grave: Partial<Record<Competency, readonly Label[]>> = { 'problem-solving': ['harm', 'expose'], 'calm-language': ['threaten', 'hostile'] };
/** Other failings of the course that are said as misses of a competency. */
const failings: Partial<Record<Competency, readonly Label[]>> = {
  listening: ['misquote', 'ignore', 'ask-again', 'interrogate', 'take-aside'],
  empathy: ['joke', 'compensate-away', 'cancel', 'over-apologise'],
  ownership: ['take-back', 'leave-hanging', 'pass-buck'],
  'problem-solving': ['over-promise', 'premature-fix', 'vague'],
  'calm-language': ['repeat-formula', 'command-calm'],
};

/** Rules about how the agent stood, whose cause no words show. */
const stances: Partial<Record<Competency, readonly string[]>> = { listening: ['turned-away', 'closed-off'], 'calm-language': ['crowded', 'kept-at-a-distance'] };

/** What the moment called for and did not come, per competency, gravest first and in words of the case; at most three. */
export function findMisses(competency: Competency, course: Course, score: number): Miss[] {
  if (course.turns.length === 0) return [];
  const absent = score < goodEnough ? (absences[competency]?.(course) ?? []) : [];
  const misses = [
    ...findFailings(grave[competency], course), ...findStances(competency, course), ...(openItems[competency]?.(course.open) ?? []), ...absent, ...findFailings(failings[competency], course),
  ];
  return misses.slice(0, mostMisses);
}

const openItems: Partial<Record<Competency, (open: Course['open']) => Miss[]>> = {
  listening: ({ grievances }) => grievances.slice(0, 2).map(({ turn, text }) => ({ turn, what: `Not taken up: ${text}`, because: 'What is not acknowledged comes back.' })),
  'problem-solving': ({ wants, questions }) => [
    ...wants.slice(0, 1).map(({ turn, text }) => ({ turn, what: `Still open: ${text}`, because: 'This is what they came for.' })),
    ...questions.slice(0, 1).map(({ turn, text }) => ({ turn, what: `Not answered: ${text}`, because: 'They needed to know.' })),
  ],
};

/** Moves that never came, and the turn that called for them most. */
const absences: Partial<Record<Competency, (course: Course) => Miss[]>> = {
  empathy: (course) => {
    const hottest = findHottest(course);
    return hottest && !saw(course, ['empathise', 'validate'])
      ? [{ turn: hottest.index, what: 'No words for what this was like for them.', because: 'They were at their most upset here, and a feeling that is named comes down.' }]
      : [];
  },
  ownership: (course) => saw(course, ['own']) ? [] : [{ turn: 1, what: 'No “I” that takes charge of it, no “our mistake”.', because: 'Somebody has to have it in hand, and the earlier they know who, the better.' }],
  'closing-follow-up': (course) => saw(course, ['check', 'follow-up'])
    ? []
    : [{ turn: course.turns.length, what: 'No check that it works for them, and no word on who looks after it next.', because: 'The end is what they keep.' }],
  'boundaries-escalation': (course) => {
    if (course.abuseHeard !== null && !saw(course, ['set-boundary'])) return [{ turn: course.abuseHeard, what: 'The insults were left without a limit.', because: 'A calm limit protects you and usually lowers the heat.' }];
    return course.escalation === 'right' && !saw(course, ['hand-over'])
      ? [{ turn: course.turns.length, what: 'It was never handed to somebody who can decide it.', because: 'It was beyond your authority, and saying so early spares them the wait.' }]
      : [];
  },
};

/** The first of each kind of failing; why it matters comes from the rule it set off. */
function findFailings(labels: readonly Label[] = [], course: Course): Miss[] {
  return labels.flatMap((label) => {
    const turn = course.turns.find((candidate) => candidate.observations.some((seen) => seen.label === label));
    const position = turn?.observations.findIndex((seen) => seen.label === label) ?? -1;
    const seen = turn?.observations[position];
    if (!turn || !seen) return [];
    const effect = turn.effects.find((candidate) => candidate.evidence.includes(position));
    return [{ turn: turn.index, what: seen.because, because: effect?.because ?? `In “${shorten(seen.quote)}”.` }];
  });
}

/** Good words and a body that contradicts them: the first turn of each kind. */
function findStances(competency: Competency, course: Course): Miss[] {
  return (stances[competency] ?? []).flatMap((rule) => {
    const turn = course.turns.find(({ effects }) => effects.some((effect) => effect.rule === rule));
    const effect = turn?.effects.find((candidate) => candidate.rule === rule);
    return turn && effect ? [{ turn: turn.index, what: 'How you stood worked against your words.', because: effect.because }] : [];
  });
}

function findHottest(course: Course): CourseTurn | undefined {
  const hot = course.turns.filter((turn) => deriveAnger(turn.before) >= 0.4);
  return hot.sort((left, right) => deriveAnger(right.before) - deriveAnger(left.before))[0];
}

function saw(course: Course, labels: readonly Label[]): boolean {
  return course.turns.some((turn) => turn.observations.some((seen) => labels.includes(seen.label)));
}

function shorten(quote: string): string {
  return quote.length > 80 ? `${quote.slice(0, 77).trimEnd()}…` : quote;
}
