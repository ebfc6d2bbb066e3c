import type { Exercise } from '../course/course.ts';
import type { Reader } from '../language/observation.ts';
import type { ExerciseAnswer } from './exercise-answer.ts';
import { findAnswerFault } from './exercise-answer.ts';
import type { Feedback } from './feedback.ts';
import { say } from './feedback.ts';
import { markChoice } from './mark-choice.ts';
import { markApology, markReflect } from './mark-facts.ts';
import { markFinished } from './mark-finished.ts';
import { findMoveTask, markMoves } from './mark-moves.ts';
import { markLadder, markMatch, markOrder } from './mark-places.ts';
import { markSpot } from './mark-spot.ts';

/** Says what an answer does and what it overlooks; the same answer always gets the same feedback. One that does not fit the exercise is not judged (see `findAnswerFault`). */
export function markExercise(exercise: Exercise, answer: ExerciseAnswer, reader: Reader): Feedback {
  const fault = findAnswerFault(exercise, answer);
  const feedback = fault === null ? markFitting(exercise, answer, reader) : null;
  return feedback ?? { score: null, summary: `${fault}.`, points: [say('note', 'Not judged', `${fault}.`)], better: null, key: [] };
}

function markFitting(exercise: Exercise, answer: ExerciseAnswer, reader: Reader): Feedback | null {
  switch (answer.kind) {
    case 'spot':
      return exercise.kind === 'spot' ? markSpot(exercise, answer.found) : null;
    case 'option':
      return exercise.kind !== 'spot' && 'answers' in exercise && exercise.answers ? markChoice(exercise.id, exercise.answers, answer.option) : null;
    case 'text':
      return markText(exercise, answer.text, reader);
    case 'places':
      return markPlaces(exercise, answer.places);
    case 'finished':
      return markFinished(exercise, answer.notes);
  }
}

function markText(exercise: Exercise, text: string, reader: Reader): Feedback | null {
  if (exercise.kind === 'reflect') return markReflect(exercise, text, reader);
  if (exercise.kind === 'apology') return markApology(exercise, text, reader);
  const task = findMoveTask(exercise);
  return task && markMoves(task, text, reader);
}

function markPlaces(exercise: Exercise, places: readonly number[]): Feedback | null {
  if (exercise.kind === 'order') return markOrder(exercise, places);
  if (exercise.kind === 'match') return markMatch(exercise, places);
  return exercise.kind === 'ladder' ? markLadder(exercise, places) : null;
}
