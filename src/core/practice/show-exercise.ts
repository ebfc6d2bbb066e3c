import { createRandom } from '../conversation/random.ts';
import type { Answer, Exercise } from '../course/course.ts';

/** What is chosen from, in the order it is shown: `order[place]` is its index in the content. The same exercise is always shown alike. */
export function shownOrder(id: string, count: number, part = ''): number[] {
  const random = createRandom('shown', id, part);
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  // What is to be put in order is never shown in order.
  return count > 1 && order.every((index, place) => index === place) ? [...order.slice(1), order[0] as number] : order;
}

/** Shows texts in their shown order. */
export function showAll(id: string, texts: readonly string[], part = ''): string[] {
  return shownOrder(id, texts.length, part).map((index) => texts[index] as string);
}

const showAnswers = (id: string, answers: readonly Answer[]): string[] => showAll(id, answers.map(({ text }) => text));

/** An exercise without its key, as the learner meets it. */
export function showExercise(exercise: Exercise) {
  const { id, about, prompt } = exercise;
  const base = { id, about, prompt };
  switch (exercise.kind) {
    case 'spot': {
      const values = [...new Set(exercise.answers.map(({ value }) => value))];
      return { ...base, kind: exercise.kind, ask: exercise.ask, transcript: exercise.transcript, values: showAll(id, values), toFind: exercise.answers.length };
    }
    case 'choose':
    case 'decide':
      return { ...base, kind: exercise.kind, situation: exercise.situation, options: showAnswers(id, exercise.answers) };
    case 'scene':
      return { ...base, kind: exercise.kind, scene: exercise.scene, options: showAnswers(id, exercise.answers) };
    case 'rewrite':
      return { ...base, kind: exercise.kind, situation: exercise.situation, reply: exercise.reply, hint: exercise.hint };
    case 'swap':
      return { ...base, kind: exercise.kind, phrase: exercise.phrase, options: exercise.answers ? showAnswers(id, exercise.answers) : null, hint: exercise.hint ?? null };
    case 'reflect':
      return { ...base, kind: exercise.kind, customer: exercise.customer };
    case 'apology':
      return { ...base, kind: exercise.kind, situation: exercise.situation };
    case 'order':
      return { ...base, kind: exercise.kind, items: showAll(id, exercise.items) };
    case 'match':
      return { ...base, kind: exercise.kind, lefts: exercise.pairs.map(({ left }) => left), rights: showAll(id, exercise.pairs.map(({ right }) => right)) };
    case 'ladder':
      return { ...base, kind: exercise.kind, whens: exercise.steps.map(({ when }) => when), steps: showAll(id, exercise.steps.map(({ text }) => text)) };
    case 'compose':
      return { ...base, kind: exercise.kind, form: exercise.form, minutes: exercise.minutes };
    case 'discuss':
      return { ...base, kind: exercise.kind, minutes: exercise.minutes, roles: exercise.roles, harvest: exercise.harvest };
  }
}
