import { calmingLabels, customerLabels, inflamingLabels, triggers } from '../core/codebook.ts';
import type { LabelledExample } from './examples.ts';
import { outputNames } from './outputs.ts';

/** A held-out turn with what the network answered. */
export interface Judged {
  example: LabelledExample;
  logits: Float32Array;
}

/** A label seen fewer times than this leans half on the threshold that is best for all. */
const leaning = 20;
/** How much recall counts beside precision (F-beta); less for inflaming moves, because a trainee must not be blamed for what they did not do. */
const [beta, inflamingBeta] = [1, 0.6];

/** Logit from which each label and trigger counts as seen: where F-beta is highest on held-out turns. */
export function chooseThresholds(judged: readonly Judged[]): Record<string, number> {
  const scoresOf = (names: readonly string[]): Scored[] => names.flatMap((name) => scoreOutput(judged, outputNames.indexOf(name)));
  const groups: readonly { names: readonly string[]; weight: number }[] = [
    { names: calmingLabels, weight: beta }, { names: inflamingLabels, weight: inflamingBeta }, { names: customerLabels, weight: beta }, { names: triggers, weight: beta },
  ];
  const thresholds: Record<string, number> = {};
  for (const { names, weight } of groups) {
    const common = bestThreshold(scoresOf(names), weight);
    for (const name of names) {
      const scores = scoresOf([name]);
      const support = scores.filter(({ wanted }) => wanted).length;
      thresholds[name] = support === 0 ? common : (bestThreshold(scores, weight) * support + common * leaning) / (support + leaning);
    }
  }
  return Object.fromEntries(Object.entries(thresholds).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
}

const folds = 5;

/** The answers, each with the thresholds that the conversations of the other folds ask for: what the choice itself adds to a figure is left out. */
export function crossValidate(judged: readonly Judged[]): { judged: readonly Judged[]; thresholds: Readonly<Record<string, number>> }[] {
  const conversations = [...new Set(judged.map(conversationOf))].sort();
  const foldOf = new Map(conversations.map((id, index) => [id, index % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const inFold = (one: Judged): boolean => foldOf.get(conversationOf(one)) === fold;
    return { judged: judged.filter(inFold), thresholds: chooseThresholds(judged.filter((one) => !inFold(one))) };
  });
}

function conversationOf({ example: { id } }: Judged): string {
  return id.replace(/\.\d+$/, '');
}

interface Scored {
  logit: number;
  wanted: boolean;
}

function scoreOutput(judged: readonly Judged[], output: number): Scored[] {
  return judged.filter(({ example }) => (example.target.weights[output] ?? 0) > 0)
    .map(({ example, logits }) => ({ logit: logits[output] as number, wanted: example.target.values[output] === 1 }));
}

function bestThreshold(scores: readonly Scored[], weight: number): number {
  const sorted = scores.toSorted((one, other) => other.logit - one.logit);
  const wanted = sorted.filter((score) => score.wanted).length;
  let [hits, best, threshold] = [0, -1, 0];
  for (const [index, { logit, wanted: hit }] of sorted.entries()) {
    if (hit) hits += 1;
    const measured = ((1 + weight ** 2) * hits) / (index + 1 + weight ** 2 * wanted);
    if (measured <= best) continue;
    best = measured;
    threshold = (logit + (sorted[index + 1]?.logit ?? logit - 1)) / 2;
  }
  return threshold;
}
