import type { Exercise } from '../course/course.ts';
import type { Feedback } from './feedback.ts';
import { roundScore, say } from './feedback.ts';
import { shownOrder } from './show-exercise.ts';

type Of<Kind extends Exercise['kind']> = Extract<Exercise, { kind: Kind }>;

/** Marks steps put in order: the share of pairs of steps that stand the right way round. `places` are the steps as shown, in the order given. */
export function markOrder({ id, items, because }: Of<'order'>, places: readonly number[]): Feedback {
  const shown = shownOrder(id, items.length);
  const given = places.map((place) => shown[place] ?? 0);
  const pairs = given.flatMap((step, at) => given.slice(at + 1).map((later) => step < later));
  const right = pairs.filter(Boolean).length;
  const whole = right === pairs.length;
  return {
    score: roundScore(right / Math.max(1, pairs.length)),
    summary: whole ? 'Every step stands in its place.' : `Of every two steps, the right one comes first in ${right} of ${pairs.length} cases.`,
    points: [
      ...given.map((step, at) => say(step === at ? 'right' : 'wrong', items[step] ?? '', explainStep(items, step, given[at - 1]))),
      say('note', 'Why in this order', because),
    ],
    better: null,
    key: items.map((item, at) => `${at + 1}. ${item}`),
  };
}

function explainStep(items: readonly string[], step: number, before: number | undefined): string {
  const place = step === 0 ? 'It comes first' : `It comes after “${items[step - 1] ?? ''}”`;
  if (before === step - 1 || (step === 0 && before === undefined)) return `${place}, as you have it.`;
  return `${place}.`;
}

/** Marks pairs: `places` are the rights as shown, one for each left. Two rights of the same words count alike. */
export function markMatch({ id, pairs, because }: Of<'match'>, places: readonly number[]): Feedback {
  const shown = shownOrder(id, pairs.length);
  const judged = pairs.map((pair, at) => {
    const given = pairs[shown[places[at] ?? -1] ?? -1]?.right ?? '';
    const hit = given === pair.right;
    const reason = pair.because ?? because ?? '';
    return { hit, point: say(hit ? 'right' : 'wrong', pair.left, hit ? reason : `It goes with “${pair.right}”, not with “${given}”. ${reason}`.trim()) };
  });
  const general = because !== undefined && pairs.every((pair) => pair.because !== undefined) ? [say('note', 'Why', because)] : [];
  return { ...countHits(judged.map(({ hit }) => hit), 'pairs'), points: [...judged.map(({ point }) => point), ...general], better: null, key: pairs.map(({ left, right }) => `${left} – ${right}`) };
}

/** Marks a ladder: `places` are the steps as shown, one for each moment from the first to the last. */
export function markLadder({ id, steps, because }: Of<'ladder'>, places: readonly number[]): Feedback {
  const shown = shownOrder(id, steps.length);
  const judged = steps.map((step, at) => {
    const given = steps[shown[places[at] ?? -1] ?? -1];
    const hit = given === step;
    return { hit, point: say(hit ? 'right' : 'wrong', step.when, hit ? step.because : `Here belongs “${step.text}”. ${step.because}`) };
  });
  return {
    ...countHits(judged.map(({ hit }) => hit), 'steps'), points: [...judged.map(({ point }) => point), say('note', 'Why in this order', because)], better: null,
    key: steps.map(({ when, text }) => `${when} – ${text}`),
  };
}

function countHits(hits: readonly boolean[], noun: string): Pick<Feedback, 'score' | 'summary'> {
  const right = hits.filter(Boolean).length;
  return { score: roundScore(right / hits.length), summary: right === hits.length ? `All ${right} ${noun} are right.` : `${right} of ${hits.length} ${noun} are right.` };
}
