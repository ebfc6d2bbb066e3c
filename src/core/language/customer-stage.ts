import type { Label, Stage } from '../codebook.ts';
import type { Reading, Utterance } from './observation.ts';

/** What each label adds to the heat of a turn, 0–1; negative labels cool it. */
const heatOf: Partial<Record<Label, number>> = {
  complain: 0.24, ask: 0.03, demand: 0.2, vent: 0.24, accuse: 0.3, sarcasm: 0.38, shout: 0.2, insult: 0.6, 'threaten-leave': 0.42, 'threaten-public': 0.45,
  'threaten-legal': 0.45, 'threaten-harm': 0.7, 'ask-superior': 0.25, 'repeat-contact': 0.17, ultimatum: 0.25, disengage: 0.32, distress: 0.02,
  soften: -0.35, accept: -0.3, thank: -0.25,
};
/** Least heat of each stage, hottest first. */
const thresholds: readonly (readonly [number, Stage])[] = [[0.78, 'anger'], [0.37, 'frustration'], [0.15, 'concern']];
const cooling: readonly Label[] = ['soften', 'accept', 'thank'];
const hot: readonly Label[] = ['sarcasm', 'accuse', 'threaten-leave', 'threaten-public', 'threaten-legal', 'ultimatum', 'demand', 'disengage', 'complain', 'vent', 'shout'];
const threats: readonly Label[] = ['threaten-leave', 'threaten-public', 'threaten-legal'];
/** How much of the heat of the customer's turn before is still felt. */
const lingering = 0.45;
const turnsRemembered = 2;

/** Derives stage, upset and abuse (both 0–1) from a turn's labels, its surface and the customer's turns before; `readLabels` reads those. */
export function readStage(text: string, reading: Reading, before: readonly Utterance[], readLabels: (text: string) => Reading): { stage: Stage; upset: number; abuse: number } {
  const earlier = before.filter((utterance) => utterance.role === 'customer').slice(-turnsRemembered);
  const past = earlier.reduce((heat, utterance) => Math.max(0, measureHeat(utterance.text, readLabels(utterance.text)) + heat * lingering), 0);
  const seen = new Set(reading.observations.map((observation) => observation.label));
  const own = measureHeat(text, reading);
  const upset = clamp(own + Math.min(past, 0.8) * lingering);
  const abuse = clamp(Math.max(seen.has('threaten-harm') ? 0.9 : 0, seen.has('insult') ? (reading.scores.insult ?? 0) : 0));
  return { stage: nameStage(seen, own, upset, past, abuse, before), upset: Math.max(upset, abuse), abuse };
}

function nameStage(seen: ReadonlySet<Label>, own: number, upset: number, past: number, abuse: number, before: readonly Utterance[]): Stage {
  if (abuse >= 0.5) return 'abuse';
  const cools = cooling.some((label) => seen.has(label));
  const heats = hot.filter((label) => seen.has(label)).length;
  if (past >= 0.15 && cools && own <= 0.12) return 'recovery';
  if (threats.some((label) => seen.has(label)) && upset >= 0.4) return 'anger';
  const stage = thresholds.find(([least]) => upset >= least)?.[1] ?? 'calm';
  if (stage === 'calm' && before.length > 0 && heats === 0 && past >= 0.3) return 'concern';
  return stage;
}

function measureHeat(text: string, reading: Reading): number {
  const labels = new Set(reading.observations.map((observation) => observation.label));
  const fromLabels = [...labels].reduce((heat, label) => heat + (heatOf[label] ?? 0), 0);
  return fromLabels + measureSurface(text);
}

/** Absolutes, exclamation and clipped sentences, as the writing shows them. */
function measureSurface(text: string): number {
  const absolutes = text.match(/\b(?:never|always|nobody|no one|nothing|every|ever|at all|still|again|literally|whole|anyone|enough)\b/gi)?.length ?? 0;
  const exclamations = text.match(/!/g)?.length ?? 0;
  const emphasis = text.match(/\b(?!I\b)[A-Z]{3,}\b/g)?.length ?? 0;
  const polite = /\b(?:please|thank|thanks|could you|would you|kind regards|yours)\b/i.test(text) ? 0.06 : 0;
  return Math.min(absolutes, 4) * 0.05 + Math.min(exclamations, 3) * 0.05 + Math.min(emphasis, 2) * 0.04 - polite;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
