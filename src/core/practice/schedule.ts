import { TypeConvert, fsrs, createEmptyCard, Rating } from 'ts-fsrs';
import type { Card, Grade as Rated, StateType } from 'ts-fsrs';
import { goodScore } from './feedback.ts';

/** How well a card was answered, as the scheduler takes it. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

/** What is remembered of a card between reviews: the memory of FSRS, and how often it was right in a row. */
export interface Memory {
  due: string;
  last: string;
  stability: number;
  difficulty: number;
  scheduledDays: number;
  reviews: number;
  lapses: number;
  state: StateType;
  rightInRow: number;
}

/** Whole days only, and no chance in them: the same answers always come again at the same time. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const satisfies Record<Grade, Rated>;
const states = ['New', 'Learning', 'Review', 'Relearning'] as const satisfies readonly StateType[];

const hour = 3_600_000;
const day = 24 * hour;
/** A day later means the next day also for whoever comes a little earlier than the day before. */
const earlier = 6 * hour;
const easyFrom = 0.9;
const hardFrom = 0.5;
/** Right answers in a row before one counts as easy. */
const easyAfter = 2;

/** The grade of a score (0–1): easy only after two right answers in a row; without a score the time was taken, which is good. */
export function gradeScore(score: number | null, rightInRow: number): Grade {
  if (score === null) return 'good';
  if (score >= easyFrom && rightInRow >= easyAfter) return 'easy';
  if (score >= goodScore) return 'good';
  return score >= hardFrom ? 'hard' : 'again';
}

/** The memory of something answered for the first time with a score (0–1). */
export function startMemory(score: number, at: string): Memory {
  return advance(createEmptyCard(at), gradeScore(score, 0), 0, at);
}

/** The memory after a card was answered again, and the grade it was given. */
export function reviewMemory(memory: Memory, score: number | null, at: string): { memory: Memory; grade: Grade } {
  const grade = gradeScore(score, memory.rightInRow);
  const card: Card = {
    due: toTime(memory.due), last_review: toTime(memory.last), stability: memory.stability, difficulty: memory.difficulty, scheduled_days: memory.scheduledDays,
    reps: memory.reviews, lapses: memory.lapses, state: TypeConvert.state(memory.state), learning_steps: 0, elapsed_days: 0,
  };
  return { memory: advance(card, grade, memory.rightInRow, at), grade };
}

/** Days from one instant to another. */
export function countDays(from: string, to: string): number {
  return (toTime(to).getTime() - toTime(from).getTime()) / day;
}

function advance(card: Card, grade: Grade, rightInRow: number, at: string): Memory {
  const { card: next } = scheduler.next(card, at, ratings[grade]);
  const due = toTime(toTime(at).getTime() + next.scheduled_days * day - earlier).toISOString();
  return {
    due, last: at, stability: next.stability, difficulty: next.difficulty, scheduledDays: next.scheduled_days, reviews: next.reps, lapses: next.lapses,
    state: states[next.state] ?? 'Review', rightInRow: grade === 'good' || grade === 'easy' ? rightInRow + 1 : 0,
  };
}

function toTime(instant: string | number): Card['due'] {
  return TypeConvert.time(instant);
}
