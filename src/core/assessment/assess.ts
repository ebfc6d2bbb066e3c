import type { Channel, Competency, RecoveryStep } from '../codebook.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { deriveAnger, deriveStanding } from '../conversation/state.ts';
import type { Utterance } from '../language/observation.ts';
import type { Assessment, CompetencyScore } from './assessment.ts';
import { findBetterLines } from './better-lines.ts';
import type { Course } from './course.ts';
import { courseOf } from './from-conversation.ts';
import { courseOfTranscript } from './from-transcript.ts';
import { cycleMap, rubric } from './rubric.ts';
import { resultOf, scoreCompetencies } from './score.ts';
import { findTurningPoints } from './turning-points.ts';

/** Judges a role-play, finished or not: competencies with evidence, turning points, better lines. */
export function assess(conversation: Conversation): Assessment {
  return { ...judge(courseOf(conversation)), betterLines: findBetterLines(conversation) };
}

/** Judges any conversation without a scenario; customer turns are read, not simulated, and no better lines are offered. */
export function assessTranscript(turns: readonly Utterance[], channel: Channel = 'chat'): Assessment {
  return judge(courseOfTranscript(turns, channel));
}

function judge(course: Course): Assessment {
  const scores = scoreCompetencies(course);
  const evidence = scores.flatMap((score) => score.evidence).filter((item) => item.points > 0);
  const strength = evidence.sort((left, right) => right.points - left.points)[0] ?? null;
  return {
    overall: course.turns.length === 0 ? null : overallOf(scores, course),
    competencies: scores,
    cycle: Object.fromEntries(Object.entries(cycleMap).map(([step, ids]) => [step, meanOf(scores, ids)])) as Record<RecoveryStep, number | null>,
    strength,
    next: findNext(scores),
    turningPoints: findTurningPoints(course),
    betterLines: [],
    ending: course.ending,
    curve: [
      { turn: 0, state: course.start, anger: deriveAnger(course.start), standing: deriveStanding(course.start) },
      ...course.turns.map((turn) => ({ turn: turn.index, state: turn.after, anger: deriveAnger(turn.after), standing: deriveStanding(turn.after) })),
    ],
  };
}

/** Three quarters what the agent did, one quarter what became of it. */
function overallOf(scores: readonly CompetencyScore[], course: Course): number {
  let sum = 0;
  let weights = 0;
  for (const { id, score } of scores) {
    const weight = rubric.find((criterion) => criterion.id === id)?.weight ?? 0;
    if (score === null) continue;
    sum += weight * score;
    weights += weight;
  }
  return Math.round(0.75 * (weights === 0 ? 0 : sum / weights) + 25 * resultOf(course));
}

function meanOf(scores: readonly CompetencyScore[], ids: readonly Competency[]): number | null {
  const shown = scores.filter((score) => ids.includes(score.id)).flatMap(({ score }) => (score === null ? [] : [score]));
  return shown.length === 0 ? null : Math.round(shown.reduce((sum, score) => sum + score, 0) / shown.length);
}

function findNext(scores: readonly CompetencyScore[]): Assessment['next'] {
  const lost = rubric
    .map((criterion) => ({ criterion, score: scores.find((candidate) => candidate.id === criterion.id)?.score ?? null }))
    .filter((row): row is { criterion: (typeof rubric)[number]; score: number } => row.score !== null && row.score < 85)
    .sort((left, right) => right.criterion.weight * (100 - right.score) - left.criterion.weight * (100 - left.score))[0];
  return lost ? { competency: lost.criterion.id, advice: lost.criterion.advice } : null;
}
