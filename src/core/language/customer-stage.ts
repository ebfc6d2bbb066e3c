import type { Label, Stage } from '../codebook.ts';
import type { Heat, Reading, Utterance } from './observation.ts';

/** What each label adds to the heat of a turn, 0–1; negative labels cool it. */
const heatOf: Partial<Record<Label, number>> = {
  complain: 0.24, ask: 0.03, demand: 0.2, vent: 0.24, accuse: 0.3, sarcasm: 0.38, shout: 0.2, insult: 0.6, 'threaten-leave': 0.42, 'threaten-public': 0.45,
  'threaten-legal': 0.45, 'threaten-harm': 0.7, 'ask-superior': 0.25, 'repeat-contact': 0.17, ultimatum: 0.25, disengage: 0.32, distress: -0.1,
  soften: -0.35, accept: -0.3, thank: -0.25,
};
/** Least heat of each stage, hottest first; the first turn of a conversation must show more to count as worried. */
const thresholds: readonly (readonly [number, Stage])[] = [[0.95, 'anger'], [0.33, 'frustration'], [0.06, 'concern']];
const firstConcern = 0.2;
const cooling: readonly Label[] = ['soften', 'accept', 'thank'];
const threats: readonly Label[] = ['threaten-leave', 'threaten-public', 'threaten-legal'];
/** Least heat at which a threat to leave, publish or sue is anger rather than a plain statement. */
const threatHeat = 0.4;
/** Most heat a turn may have, and least heat an earlier turn must have had, for cooling words to be a recovery. */
const coolest = 0.05;
const earlierUpset = 0.2;
/** Share of the heat of the turn before that is still felt, the most it may add, and what a still open case adds. */
const lingering = 0.45;
const mostLingering = 0.36;
const openCase = 0.04;
const turnsRemembered = 4;

/** Derives stage, upset and abuse (both 0–1) from a turn's labels, its surface and the customer's turns before; `readLabels` reads those. */
export function readStage(text: string, reading: Reading, before: readonly Utterance[], readLabels: (text: string) => Reading): Heat {
  const earlier = before.filter((utterance) => utterance.role === 'customer').slice(-turnsRemembered).map((utterance) => measureHeat(utterance.text, readLabels(utterance.text)));
  const past = earlier.reduce((felt, heat) => Math.max(0, heat + felt * lingering), 0);
  const seen = new Set(reading.observations.map((observation) => observation.label));
  const own = measureHeat(text, reading);
  const heat = Math.max(0, own) + Math.min(past * lingering, mostLingering) + (earlier.length > 0 ? openCase : 0);
  const abuse = seen.has('threaten-harm') || seen.has('insult') ? Math.max(reading.scores['threaten-harm'] ?? 0, reading.scores.insult ?? 0) : 0;
  return { stage: nameStage(seen, own, heat, earlier), upset: clamp(Math.max(heat, abuse)), abuse };
}

function nameStage(seen: ReadonlySet<Label>, own: number, heat: number, earlier: readonly number[]): Stage {
  if (seen.has('threaten-harm') || seen.has('insult')) return 'abuse';
  if (own <= coolest && Math.max(0, ...earlier) >= earlierUpset && cooling.some((label) => seen.has(label))) return 'recovery';
  if (heat >= threatHeat && threats.some((label) => seen.has(label))) return 'anger';
  if (earlier.length === 0 && heat < firstConcern) return 'calm';
  return thresholds.find(([least]) => heat >= least)?.[1] ?? 'calm';
}

function measureHeat(text: string, reading: Reading): number {
  const labels = new Set(reading.observations.map((observation) => observation.label));
  const fromLabels = [...labels].reduce((heat, label) => heat + (heatOf[label] ?? 0), 0);
  return fromLabels + measureSurface(text);
}

/** Openings that contradict or call to account, and reproach at the firm's silence; each adds to the heat. */
const challenge = /^(?:but|so why|no|not|what d|i (?:just|already) (?:said|told|sent|asked)|i (?:did|asked)|listen|are you|you (?:lot|people|just)|and (?:nobody|no one|still))\b/i;
const reproach = /\b(?:your? (?:lot|people)|(?:nobody|no one) (?:said|told|asked|rang|called|came|answered))\b/gi;
const challengeHeat = 0.16;

/** Absolutes, exclamation, challenge and reproach, as the writing shows them. */
function measureSurface(text: string): number {
  const absolutes = text.match(/\b(?:never|always|nobody|no one|nothing|every|ever|at all|still|again|literally|whole|anyone|enough)\b/gi)?.length ?? 0;
  const exclamations = text.match(/!/g)?.length ?? 0;
  const emphasis = text.match(/\b(?!I\b)[A-Z]{3,}\b/g)?.length ?? 0;
  const polite = /\b(?:please|thank|thanks|could you|would you|kind regards|yours)\b/i.test(text) ? 0.06 : 0;
  const challenges = (challenge.test(text.trim()) ? 1 : 0) + (text.match(reproach)?.length ?? 0);
  return challenges * challengeHeat + Math.min(absolutes, 4) * 0.05 + Math.min(exclamations, 3) * 0.05 + Math.min(emphasis, 2) * 0.04 - polite;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
