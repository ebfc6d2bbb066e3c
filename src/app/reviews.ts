import type { ExerciseAnswer, ReviewCard, ReviewList } from '../api/course-shapes.ts';
import type { RouteInput, RouteOutput } from '../api/routes.ts';
import { findAsked } from '../core/practice/cards.ts';
import type { Feedback } from '../core/practice/feedback.ts';
import { findAnswerFault } from '../core/practice/exercise-answer.ts';
import { markExercise } from '../core/practice/mark-exercise.ts';
import { judgeOwnTurn } from '../core/practice/own-turn.ts';
import { estimateMinutes, pickDue } from '../core/practice/pick-due.ts';
import type { CardSource, PracticeRecord } from '../core/practice/records.ts';
import { reviewMemory } from '../core/practice/schedule.ts';
import { showExercise } from '../core/practice/show-exercise.ts';
import type { Application } from './application.ts';
import { makeCards } from './card-making.ts';
import { nameUtterance, recallConversation } from './conversations.ts';
import { mayReadSession, requireSession } from './policies.ts';
import type { Actor } from './policies.ts';
import type { CardRecord, ReviewRecord } from './ports.ts';
import { Problem } from './problems.ts';
import { nameSession } from './sessions.ts';

/** What is due for review: as much as a few minutes hold. */
export async function listReviews(application: Application, actor: Actor): Promise<RouteOutput<'listReviews'>> {
  const { record, cards } = await makeCards(application, actor);
  return listDue(application, record, cards);
}

/** What of these cards is due, without those whose lesson, exercise or role-play is gone. */
export function listDue(application: Application, record: PracticeRecord, cards: readonly CardRecord[]): ReviewList {
  const now = application.clock.now();
  const kept = new Set(record.rolePlays.map(({ session }) => session));
  const shown = cards.flatMap((card) => {
    const task = showTask(application, kept, card.source);
    return task === null ? [] : [{ id: card.id, due: card.memory.due, reason: card.reason, kind: card.source.kind, ...task }];
  });
  const due = pickDue(shown.filter((card) => card.due <= now));
  return {
    due: due.now.map(({ minutes: _minutes, kind: _kind, ...card }) => card), later: due.later, minutes: due.minutes,
    next: shown.find((card) => card.due > now)?.due ?? null,
  };
}

/** Answers a card; the same id twice answers the same. Throws `not-found`, `invalid-input`, `review-differs` or `review-not-due`. */
export async function sendReview(application: Application, actor: Actor, { params, body }: RouteInput<'sendReview'>): Promise<RouteOutput<'sendReview'>> {
  const { database, clock } = application;
  const present = await database.findReview(actor, body.id);
  if (present !== null) return answerAgain(application, actor, present, params.card, body.answer);
  const card = await database.findCard(actor, params.card);
  if (card === null) throw new Problem('not-found', 'There is no such card, or it belongs to someone else.');
  const at = clock.now();
  if (card.memory.due > at) throw notDue();
  const feedback = await mark(application, actor, card.source, body.answer);
  const { memory, grade } = reviewMemory(card.memory, feedback.score, at);
  const review: ReviewRecord = { organisation: actor.organisation, learner: actor.learner, id: body.id, card: card.id, answer: body.answer, feedback, grade, due: memory.due, at };
  if (await database.addReview(review, card.memory, memory)) return buildResult(application, actor, review);
  const stored = await database.findReview(actor, body.id);
  if (stored === null) throw notDue();
  return answerAgain(application, actor, stored, params.card, body.answer);
}

function answerAgain(application: Application, actor: Actor, stored: ReviewRecord, card: string, answer: ExerciseAnswer): Promise<RouteOutput<'sendReview'>> {
  if (stored.card === card && JSON.stringify(stored.answer) === JSON.stringify(answer)) return buildResult(application, actor, stored);
  throw new Problem('review-differs', 'A card was already answered with this id, in another way. Send the new answer with an id of its own.', { errors: [{ field: 'id', message: 'This id is taken' }] });
}

async function buildResult(application: Application, actor: Actor, { feedback, grade, due }: ReviewRecord): Promise<RouteOutput<'sendReview'>> {
  const list = await listReviews(application, actor);
  return { feedback, grade, due, left: list.due.length + list.later };
}

function showTask({ courses, library }: Application, kept: ReadonlySet<string>, source: CardSource): { task: ReviewCard['task']; minutes: number } | null {
  if (source.kind === 'own-turn') {
    const entry = library.entries.get(source.scenario);
    if (entry === undefined || !kept.has(source.session)) return null;
    const { session, turn, customer, said, aim } = source;
    return { task: { kind: 'own-turn', session, turn, scenario: { id: entry.scenario.id, title: entry.scenario.title }, customer, said, aim }, minutes: estimateMinutes(source, undefined) };
  }
  const asked = findAsked(courses, source);
  if (asked === undefined) return null;
  const exercise = showExercise(asked.exercise);
  const lesson = { id: asked.lesson.id, title: asked.lesson.title };
  const minutes = estimateMinutes(source, asked.exercise);
  if (source.kind === 'question') return { task: { kind: 'question', lesson, question: exercise.prompt, options: 'options' in exercise ? (exercise.options ?? []) : [] }, minutes };
  return { task: { kind: 'exercise', lesson, exercise }, minutes };
}

async function mark(application: Application, actor: Actor, source: CardSource, answer: ExerciseAnswer): Promise<Feedback> {
  if (source.kind === 'own-turn') {
    if (answer.kind !== 'text') throw wrongAnswer('This card asks for words of your own');
    return markOwnTurn(application, actor, source, answer.text);
  }
  const asked = findAsked(application.courses, source);
  if (asked === undefined) throw new Problem('not-found', 'What this card asks is not in the course any more. The list of what is due shows what there is.');
  const fault = findAnswerFault(asked.exercise, answer);
  if (fault !== null) throw wrongAnswer(fault);
  return markExercise(asked.exercise, answer, application.library.reader);
}

async function markOwnTurn(application: Application, actor: Actor, { session: id, turn, better }: Extract<CardSource, { kind: 'own-turn' }>, text: string): Promise<Feedback> {
  const key = nameSession(actor, id);
  const session = requireSession(await application.database.findSession(key), actor, mayReadSession);
  const turns = await application.database.listTurns(key);
  const said = turns[turn - 1];
  if (said === undefined) throw new Problem('not-found', 'The turn this card asks for is not there any more.');
  const before = await recallConversation(application, { ...session, turns: turn - 1 }, turns.slice(0, turn - 1));
  const gone = { score: null, summary: 'This customer would answer otherwise today, and the talk would have ended before this turn. So the two cannot be compared.', points: [], better, key: [] };
  return judgeOwnTurn(before, nameUtterance(said), text, better) ?? gone;
}

function wrongAnswer(message: string): Problem {
  return new Problem('invalid-input', `${message}.`, { errors: [{ field: 'answer', message }] });
}

function notDue(): Problem {
  return new Problem('review-not-due', 'This card has been answered already, perhaps in another window. Read the list again; it shows what is due now.');
}
