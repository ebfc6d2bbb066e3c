import type { Exercise } from '../course/course.ts';
import type { Feedback } from './feedback.ts';
import { say } from './feedback.ts';

/** What an exercise without an answer was for. */
const purposes: Readonly<Record<'breathing' | 'pause' | 'journal', string>> = {
  breathing: 'The long breath out makes a gap between what is said to you and what you say. Choose one moment of your day in which you will use it.',
  pause: 'A pause gives both sides room: you choose the next sentence, and they may finish theirs. Try one in your next contact.',
  journal: 'What you wrote stays with you. Written down, a habit of your own is easier to notice the next time it comes.',
};

/** Says what an exercise was for that nobody marks; null for one that is marked. */
export function markFinished(exercise: Exercise, notes: readonly string[]): Feedback | null {
  if (exercise.kind === 'compose') return conclude(purposes[exercise.form]);
  if (exercise.kind !== 'discuss') return null;
  const kept = notes.filter((note) => note.trim() !== '').length;
  const harvest = 'What a group takes away counts when somebody does it: pick one point and name who begins, and when.';
  return conclude(kept === 0 ? harvest : `${kept === 1 ? 'Your note is' : `Your ${kept} notes are`} kept with this exercise. ${harvest}`);
}

function conclude(because: string): Feedback {
  return { score: null, summary: because, points: [say('note', 'What it is for', because)], better: null, key: [] };
}
