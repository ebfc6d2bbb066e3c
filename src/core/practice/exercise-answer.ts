import type { Exercise } from '../course/course.ts';

/** What somebody answers to an exercise. Places count from 0 in the order in which the exercise is shown. */
export type ExerciseAnswer =
  | { kind: 'spot'; found: { line: number; value: string }[] }
  | { kind: 'option'; option: number; why: string }
  | { kind: 'text'; text: string }
  | { kind: 'places'; places: number[] }
  | { kind: 'finished'; notes: string[] };

/** Characters an answer in words of one's own may have: several times as many as a good one has. */
export const mostLetters = 2000;

/** What is asked for, in words for somebody whose answer is of another kind. */
const asked: Readonly<Record<ExerciseAnswer['kind'], string>> = {
  spot: 'lines of the transcript', option: 'one of its options', text: 'words of your own', places: 'a place for each of its parts', finished: 'no answer; it is only finished',
};

/** The kind of answer an exercise takes. */
export function answerKindOf(exercise: Exercise): ExerciseAnswer['kind'] {
  switch (exercise.kind) {
    case 'spot':
      return 'spot';
    case 'choose':
    case 'decide':
    case 'scene':
      return 'option';
    case 'swap':
      return exercise.answers ? 'option' : 'text';
    case 'rewrite':
    case 'reflect':
    case 'apology':
      return 'text';
    case 'order':
    case 'match':
    case 'ladder':
      return 'places';
    case 'compose':
    case 'discuss':
      return 'finished';
  }
}

/** Why an answer cannot be one to this exercise; null when it can. */
export function findAnswerFault(exercise: Exercise, answer: ExerciseAnswer): string | null {
  const kind = answerKindOf(exercise);
  if (answer.kind !== kind) return `This exercise asks for ${asked[kind]}`;
  if (answer.kind === 'spot' && exercise.kind === 'spot') return findSpotFault(exercise, answer.found);
  if (answer.kind === 'option' && 'answers' in exercise) return answer.option < (exercise.answers?.length ?? 0) ? null : `There is no option ${answer.option}; they count from 0`;
  if (answer.kind === 'places') return findPlacesFault(exercise, answer.places);
  if (answer.kind === 'finished' && exercise.kind === 'compose' && answer.notes.length > 0) return 'What is written here stays with whoever wrote it, so no notes are taken';
  return null;
}

function findSpotFault({ transcript, answers }: Extract<Exercise, { kind: 'spot' }>, found: Extract<ExerciseAnswer, { kind: 'spot' }>['found']): string | null {
  const values = new Set<string>(answers.map(({ value }) => value));
  for (const [index, { line, value }] of found.entries()) {
    if (line < 1 || line > transcript.length) return `The transcript has no line ${line}; it has ${transcript.length}`;
    if (!values.has(value)) return `“${value}” is not one of the values to choose from`;
    if (found.findIndex((other) => other.line === line && other.value === value) !== index) return `Line ${line} is given twice`;
  }
  return null;
}

function findPlacesFault(exercise: Exercise, places: readonly number[]): string | null {
  const count = countParts(exercise);
  if (places.length !== count) return `This exercise has ${count} parts, and the answer has ${places.length}`;
  const outside = places.find((place) => place >= count);
  if (outside !== undefined) return `There is no part ${outside}; they count from 0`;
  return exercise.kind === 'order' && new Set(places).size < count ? 'Each step stands in one place only' : null;
}

function countParts(exercise: Exercise): number {
  if (exercise.kind === 'order') return exercise.items.length;
  if (exercise.kind === 'match') return exercise.pairs.length;
  return exercise.kind === 'ladder' ? exercise.steps.length : 0;
}
