import { nameMove } from '../analysis/report/names.ts';
import type { AgentLabel } from '../codebook.ts';
import type { Exercise } from '../course/course.ts';
import { meanings } from '../language/label-meanings.ts';
import type { Reader, Reading } from '../language/observation.ts';
import type { Feedback, FeedbackPoint } from './feedback.ts';
import { goodScore, listWords, roundScore } from './feedback.ts';
import { chooseModel, fitsAny, weighWords } from './own-words.ts';
import { explainUnread, findHarm, findSurest, pointAt, readAnswer } from './read-answer.ts';

/** Moves that do part of another's work. */
const kin: Partial<Record<AgentLabel, readonly AgentLabel[]>> = {
  acknowledge: ['paraphrase', 'empathise', 'validate'],
  paraphrase: ['acknowledge'],
  empathise: ['acknowledge', 'validate'],
  validate: ['empathise', 'acknowledge'],
  act: ['set-expectation', 'follow-up', 'redress', 'hand-over'],
  'set-expectation': ['follow-up'],
  'follow-up': ['set-expectation'],
  reframe: ['offer-choice'],
  'ask-open': ['check'],
};
/** What a move is worth that is nearly there: its kin, or a reading that leans towards it. */
const nearly = 0.6;
/** A reading leans towards a move from here on. */
const leaning = 0.3;
/** Moves that may fit any case: questions, limits, thanks and promises. The others need one to be about. */
const fitting: ReadonlySet<AgentLabel> = new Set<AgentLabel>(['greet', 'encourage', 'ask-open', 'ask-detail', 'check', 'appreciate', 'set-boundary', 'set-expectation', 'follow-up']);

/** An exercise whose free answer is read for moves. */
export interface MoveTask {
  want: readonly AgentLabel[];
  avoid: readonly AgentLabel[];
  models: readonly string[];
  /** What the customer said, or what is told of it. */
  heard: string;
  /** What stands on the page beside it. */
  onPage: readonly string[];
  prompt: string;
}

/** The task of a rewrite or of a swap without options; null for any other exercise. */
export function findMoveTask(exercise: Exercise): MoveTask | null {
  if (exercise.kind === 'rewrite') {
    const { want, avoid, models, situation, reply, hint, prompt } = exercise;
    return { want, avoid, models, heard: situation, onPage: [reply, hint], prompt };
  }
  if (exercise.kind !== 'swap' || !exercise.want || !exercise.models) return null;
  const { want, avoid = [], models, phrase, hint = '', prompt } = exercise;
  return { want, avoid, models, heard: '', onPage: [phrase, hint], prompt };
}

/** Marks a free answer by the moves read in it: those it should hold, each with its words, and those that inflame. */
export function markMoves(task: MoveTask, text: string, reader: Reader): Feedback {
  const { want, avoid, models, heard, onPage, prompt } = task;
  const reading = readAnswer(text, heard, reader);
  if (reading.unread) return explainUnread(reading.unread, models[0]);
  const judged = want.map((label) => judgeMove(label, reading));
  const harm = findHarm(reading, avoid);
  const words = weighWords({
    text, models, onPage: [heard, prompt, ...onPage], wanted: reading.observations.filter(({ label }) => want.some((wanted) => wanted === label)),
    caseWords: needsCase(task) ? [heard, prompt, ...models] : null,
  });
  const share = judged.reduce((sum, { credit }) => sum + credit, 0) / want.length;
  const score = roundScore(share * words.weight - harm.cost);
  const open = judged.filter(({ credit }) => credit < 1).map(({ label }) => label);
  return {
    score, summary: summarise(judged, harm.points.length, score), points: [...judged.map(({ point }) => point), ...harm.points, ...words.points], key: [],
    better: chooseModel(models, text, (model) => countHeld(model, open.length > 0 ? open : want, heard, reader)),
  };
}

/** Where a model answer itself would fit any case, so may the learner's. */
function needsCase({ want, models, heard, prompt }: MoveTask): boolean {
  return want.some((label) => !fitting.has(label)) || !models.some((model) => fitsAny(model, [heard, prompt, ...models.filter((other) => other !== model)]));
}

interface Judged {
  label: AgentLabel;
  credit: number;
  point: FeedbackPoint;
}

function judgeMove(label: AgentLabel, reading: Reading): Judged {
  const seen = findSurest(reading, label);
  if (seen) return { label, credit: 1, point: pointAt('right', seen) };
  const asked = `Still wanted: a sentence that ${meanings[label]}.`;
  const near = (kin[label] ?? []).flatMap((other) => findSurest(reading, other) ?? [])[0];
  if (near) return { label, credit: nearly, point: { ...pointAt('note', near), about: nameMove(label), label, because: `Nearly. ${near.because} ${asked}` } };
  const base = { about: nameMove(label), label, where: null };
  if ((reading.scores[label] ?? 0) >= leaning) return { label, credit: nearly, point: { ...base, kind: 'note', because: `It may be there, and a tired customer could miss it. ${asked}` } };
  return { label, credit: 0, point: { ...base, kind: 'missing', because: asked } };
}

function summarise(judged: readonly Judged[], harms: number, score: number): string {
  const done = judged.filter(({ credit }) => credit === 1).map(({ label }) => nameMove(label));
  const moves = judged.length === 1 ? 'the move asked for' : `${done.length === judged.length ? `all ${done.length}` : `${done.length} of the ${judged.length}`} moves asked for`;
  const first = done.length === 0 ? 'What was asked for is not plainly there yet.' : `Your reply ${listWords(done)}: ${moves}.`;
  if (harms > 0) return `${first} Some of its words are better left out.`;
  return done.length === judged.length && score < goodScore ? `${first} How it is said takes some of that away.` : first;
}

function countHeld(model: string, labels: readonly AgentLabel[], heard: string, reader: Reader): number {
  const reading = readAnswer(model, heard, reader);
  return labels.filter((label) => findSurest(reading, label)).length;
}
