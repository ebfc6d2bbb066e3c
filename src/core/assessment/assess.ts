import type { Channel, Competency, RecoveryStep } from '../codebook.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { deriveAnger, deriveStanding, type State } from '../conversation/state.ts';
import { cueReader } from '../language/cue-reader.ts';
import type { Reader, Utterance } from '../language/observation.ts';
import { findNext } from './advice.ts';
import type { Assessment, CompetencyScore } from './assessment.ts';
import { findBetterLines } from './better-lines.ts';
import type { Course } from './course.ts';
import { courseOf } from './from-conversation.ts';
import { courseOfTranscript } from './from-transcript.ts';
import { findReservations } from './reservations.ts';
import { cycleMap, rubric } from './rubric.ts';
import { resultOf, scoreCompetencies } from './score.ts';
import { findStrength } from './strength.ts';
import { findTurningPoints } from './turning-points.ts';

/** Share of the overall score that is what became of the conversation; the rest is what the agent did. */
const resultShare = 0.25;

/** Judges a role-play, finished or not: competencies with evidence, turning points, better lines. */
export function assess(conversation: Conversation): Assessment {
  return { ...judge(courseOf(conversation)), betterLines: findBetterLines(conversation) };
}

/** Only the scores and the ending of a role-play: what lists and progress show, without the search for better lines. */
export function scoreConversation(conversation: Conversation): Pick<Assessment, 'overall' | 'competencies' | 'ending'> {
  const course = courseOf(conversation);
  const competencies = scoreCompetencies(course);
  return { overall: course.turns.length === 0 ? null : overallOf(competencies, course), competencies, ending: course.ending };
}

/** Judges any conversation without a scenario; customer turns are read, not simulated, and no better lines are offered. */
export function assessTranscript(turns: readonly Utterance[], channel: Channel = 'chat', reader: Reader = cueReader): Assessment {
  return judge(courseOfTranscript(turns, channel, reader));
}

function judge(course: Course): Assessment {
  const scores = scoreCompetencies(course);
  return {
    overall: course.turns.length === 0 ? null : overallOf(scores, course),
    competencies: scores,
    cycle: Object.fromEntries(Object.entries(cycleMap).map(([step, ids]) => [step, meanOf(scores, ids)])) as Record<RecoveryStep, number | null>,
    strength: findStrength(scores, course),
    next: findNext(scores),
    turningPoints: findTurningPoints(course),
    betterLines: [],
    ending: course.ending,
    reservations: findReservations(course),
    curve: [pointOf(0, course.start), ...course.turns.map((turn) => pointOf(turn.index, turn.after))],
  };
}

function pointOf(turn: number, state: State): Assessment['curve'][number] {
  return { turn, state, anger: deriveAnger(state), standing: deriveStanding(state) };
}

function overallOf(scores: readonly CompetencyScore[], course: Course): number {
  const shown = rubric.flatMap(({ id, weight }) => {
    const score = scores.find((candidate) => candidate.id === id)?.score ?? null;
    return score === null ? [] : [{ weight, score }];
  });
  const weights = shown.reduce((sum, { weight }) => sum + weight, 0);
  const done = shown.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights;
  return Math.round((1 - resultShare) * done + 100 * resultShare * resultOf(course));
}

function meanOf(scores: readonly CompetencyScore[], ids: readonly Competency[]): number | null {
  const shown = scores.filter((score) => ids.includes(score.id)).flatMap(({ score }) => (score === null ? [] : [score]));
  return shown.length === 0 ? null : Math.round(shown.reduce((sum, score) => sum + score, 0) / shown.length);
}
