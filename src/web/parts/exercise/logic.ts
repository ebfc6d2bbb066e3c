import type { ExerciseAnswer, ExerciseView, FeedbackPoint } from '../../../api/course-shapes.ts';
import { english } from '../../strings/en.ts';
import { type MessageId, t } from '../../strings/translate.ts';

/** What an exercise is called: by its kind, what composes by its form. */
export const nameExercise = (exercise: ExerciseView): string => t(exercise.kind === 'compose' ? `exercise.compose.${exercise.form}` : `exercise.kind.${exercise.kind}`);

/** The place chosen before, null when there was none. */
export const readOption = (before: ExerciseAnswer | null): number | null => (before?.kind === 'option' ? before.option : null);

/** The text written before, empty when there was none. */
export const readText = (before: ExerciseAnswer | null): string => (before?.kind === 'text' ? before.text : '');

/** The places given before where they fit so many, null otherwise. */
export const readPlaces = (before: ExerciseAnswer | null, count: number): number[] | null => (before?.kind === 'places' && before.places.length === count ? before.places : null);

/** What was marked before: the value of each marked line, lines counting from 1. */
export const readMarks = (before: ExerciseAnswer | null): ReadonlyMap<number, string> => new Map(before?.kind === 'spot' ? before.found.map(({ line, value }) => [line, value]) : []);

/** Moves what stands at one place to another; a place beyond the ends is the end. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined) return [...items];
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, to)), 0, item);
}

/** What a line of a transcript may show, in the learner's words: a trigger, a stage, a move of the codebook, or the words the exercise has for it. */
export function nameSpotted(ask: 'trigger' | 'stage' | 'sign', value: string): string {
  const id = `${ask === 'sign' ? 'label' : ask}.${value}`;
  return id in english ? t(id as MessageId) : value;
}

/** Something to choose, with the places that mean it; the same words twice are one choice. */
export interface PlacedChoice {
  place: number;
  letter: string;
  text: string;
}

/** What there is to choose from, each text once, under the first place it stands at. */
export const listChoices = (texts: readonly string[]): PlacedChoice[] =>
  texts.flatMap((text, place) => (texts.indexOf(text) === place ? [{ place, text }] : [])).map((choice, index) => ({ ...choice, letter: String.fromCharCode(65 + index) }));

/** Choices of more letters than this are listed once and chosen by their letter. */
const longChoice = 44;
export const areLong = (choices: readonly PlacedChoice[]): boolean => choices.some(({ text }) => text.length > longChoice);

/** The first words of a text, cut at a word's end. */
export function crop(text: string, most = longChoice): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\s.,:;–“]+$/u, '')} …`;
}

const pointKinds = ['right', 'missing', 'wrong', 'note'] as const;

export interface NumberedPoint extends FeedbackPoint {
  /** Stands beside its words in the answer; null for what is about none. */
  number: number | null;
}

/** Points with numbers by where their words stand in the answer. */
export function numberPoints(points: readonly FeedbackPoint[]): NumberedPoint[] {
  const placed = points.filter(({ where }) => where !== null).toSorted((one, other) => (one.where?.start ?? 0) - (other.where?.start ?? 0));
  return points.map((point) => ({ ...point, number: point.where ? placed.indexOf(point) + 1 : null }));
}

/** Points by what they say, what is right first, each group as its words stand in the answer; kinds without a point are left out. */
export const groupPoints = (points: readonly NumberedPoint[]): { kind: FeedbackPoint['kind']; points: NumberedPoint[] }[] =>
  pointKinds.map((kind) => ({ kind, points: points.filter((point) => point.kind === kind).toSorted(byNumber) })).filter((group) => group.points.length > 0);

const byNumber = (one: NumberedPoint, other: NumberedPoint): number => (one.number ?? Number.MAX_SAFE_INTEGER) - (other.number ?? Number.MAX_SAFE_INTEGER);

/** A phrase as the beginning of a line. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** Notes kept while they were written, one for each question; those of an earlier answer where nothing was kept. */
export function readNotes(kept: string, count: number, before: ExerciseAnswer | null): string[] {
  const earlier = before?.kind === 'finished' ? before.notes : [];
  let notes: readonly unknown[] = earlier;
  try {
    const value: unknown = kept === '' ? null : JSON.parse(kept);
    if (Array.isArray(value)) notes = value;
  } catch {
    // What is kept is not ours; the earlier notes stand.
  }
  return Array.from({ length: count }, (_, at) => (typeof notes[at] === 'string' ? notes[at] : ''));
}
