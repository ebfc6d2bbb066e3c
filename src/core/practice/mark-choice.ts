import type { Answer } from '../course/course.ts';
import type { Feedback } from './feedback.ts';
import { say } from './feedback.ts';
import { shownOrder } from './show-exercise.ts';

/** The answer at a place as it is shown, and the place of the right one. */
export function findShown(id: string, answers: readonly Answer[], place: number): { chosen: Answer | undefined; right: Answer | undefined; rightPlace: number } {
  const order = shownOrder(id, answers.length);
  const rightIndex = answers.findIndex(({ right }) => right === true);
  return { chosen: answers[order[place] ?? -1], right: answers[rightIndex], rightPlace: order.indexOf(rightIndex) };
}

/** Marks a choice among answers of which one is right. `id` is what they were shown under, `place` the chosen one as shown. */
export function markChoice(id: string, answers: readonly Answer[], place: number): Feedback {
  const { chosen, right } = findShown(id, answers, place);
  const hit = chosen !== undefined && chosen === right;
  return {
    score: hit ? 1 : 0,
    summary: hit ? 'That is the one.' : 'Another one does more. Read what yours overlooks, and why the other holds.',
    points: chosen ? [say(hit ? 'right' : 'wrong', chosen.text, chosen.because)] : [],
    better: null,
    key: right ? [`${right.text} – ${right.because}`] : [],
  };
}
