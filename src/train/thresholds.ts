import { agentLabels, customerLabels, inflamingLabels, triggers } from '../core/codebook.ts';
import type { LabelledExample } from './examples.ts';
import { outputNames } from './outputs.ts';

/** A held-out turn with what the network answered. */
export interface Judged {
  example: LabelledExample;
  logits: Float32Array;
}

/** A label seen fewer times than this leans half on the threshold that is best for all. */
const leaning = 20;
/** Of what is called inflaming at least this share must be: a trainee must not be blamed for what they did not do. */
export const inflamingPrecision = 0.8;

/** Logit from which each label and trigger counts as seen: where F1 is highest on held-out turns, higher together for inflaming moves. */
export function chooseThresholds(judged: readonly Judged[]): Record<string, number> {
  const scoresOf = (names: readonly string[]): Scored[] => names.flatMap((name) => scoreOutput(judged, outputNames.indexOf(name)));
  const groups: readonly (readonly string[])[] = [agentLabels.filter((label) => !inflaming.has(label)), [...inflamingLabels], [...customerLabels], [...triggers]];
  const thresholds: Record<string, number> = {};
  for (const names of groups) {
    const common = bestThreshold(scoresOf(names));
    for (const name of names) {
      const scores = scoresOf([name]);
      const support = scores.filter(({ wanted }) => wanted).length;
      thresholds[name] = support === 0 ? common : (bestThreshold(scores) * support + common * leaning) / (support + leaning);
    }
  }
  const raise = raiseUntilPrecise(judged, thresholds);
  for (const label of inflamingLabels) thresholds[label] = (thresholds[label] ?? 0) + raise;
  return Object.fromEntries(Object.entries(thresholds).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
}

const inflaming: ReadonlySet<string> = new Set(inflamingLabels);

interface Scored {
  logit: number;
  wanted: boolean;
}

function scoreOutput(judged: readonly Judged[], output: number): Scored[] {
  return judged.filter(({ example }) => (example.target.weights[output] ?? 0) > 0)
    .map(({ example, logits }) => ({ logit: logits[output] as number, wanted: example.target.values[output] === 1 }));
}

function bestThreshold(scores: readonly Scored[]): number {
  const sorted = scores.toSorted((one, other) => other.logit - one.logit);
  const wanted = sorted.filter((score) => score.wanted).length;
  let [hits, best, threshold] = [0, -1, 0];
  for (const [index, { logit, wanted: hit }] of sorted.entries()) {
    if (hit) hits += 1;
    const measured = (2 * hits) / (index + 1 + wanted);
    if (measured <= best) continue;
    best = measured;
    threshold = (logit + (sorted[index + 1]?.logit ?? logit - 1)) / 2;
  }
  return threshold;
}

/** How much all thresholds of inflaming moves must rise together for the precision asked of them. */
function raiseUntilPrecise(judged: readonly Judged[], thresholds: Readonly<Record<string, number>>): number {
  const scores = inflamingLabels.flatMap((label) => scoreOutput(judged, outputNames.indexOf(label)).map(({ logit, wanted }) => ({ logit: logit - (thresholds[label] ?? 0), wanted })));
  for (let raise = 0; raise < 6; raise += 0.05) {
    const seen = scores.filter(({ logit }) => logit > raise);
    if (seen.length > 0 && seen.filter(({ wanted }) => wanted).length / seen.length >= inflamingPrecision) return raise;
  }
  return 6;
}
