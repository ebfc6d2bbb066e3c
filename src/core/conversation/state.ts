import type { Stage } from '../codebook.ts';

/**
 * The customer's appraisals. A teaching model grounded in published findings, not fitted to customers.
 * All 0–1 except the three fairness appraisals, which are −1…1.
 */
export interface State {
  /** Activation: how worked up. */
  arousal: number;
  /** Feeling understood. */
  heard: number;
  /** Belief that the firm means well and will do what it says. */
  trust: number;
  /** Sense of having a say and knowing what happens next. */
  control: number;
  /** How much longer they will stay with it. */
  patience: number;
  /** How far the matter itself has moved. */
  progress: number;
  outcomeFairness: number;
  proceduralFairness: number;
  interactionalFairness: number;
  /** Fault put on the firm. */
  blame: number;
}

export const appraisals = [
  'arousal', 'heard', 'trust', 'control', 'patience', 'progress', 'outcomeFairness', 'proceduralFairness', 'interactionalFairness', 'blame',
] as const satisfies readonly (keyof State)[];
export type Appraisal = (typeof appraisals)[number];

/** Changes an act made, per appraisal, before clamping to range. */
export type Change = Partial<Record<Appraisal, number>>;

const signed: ReadonlySet<Appraisal> = new Set(['outcomeFairness', 'proceduralFairness', 'interactionalFairness']);

/** Adds a change and clamps every appraisal to its range. */
export function applyChange(state: State, change: Change): State {
  const next = { ...state };
  for (const appraisal of appraisals) {
    const delta = change[appraisal];
    if (delta === undefined) continue;
    const low = signed.has(appraisal) ? -1 : 0;
    next[appraisal] = Math.round(Math.min(1, Math.max(low, state[appraisal] + delta)) * 1e6) / 1e6;
  }
  return next;
}

/** Anger 0–1, derived: activation with blame and unfair treatment, softened by being heard (appraisal theory: Lazarus 1991; Smith & Ellsworth 1985). */
export function deriveAnger(state: State): number {
  const unfair = Math.max(0, -(state.interactionalFairness + state.proceduralFairness) / 2);
  const raw = 0.62 * state.arousal + 0.2 * state.blame * state.arousal + 0.28 * unfair - 0.16 * state.heard * (1 - unfair);
  return Math.min(1, Math.max(0, raw));
}

/** Well-being of the relationship −1…1: one number for comparing two states (anger is not dissatisfaction, so fairness, trust and progress count beside it). */
export function deriveStanding(state: State): number {
  const good =
    0.16 * state.heard + 0.2 * state.trust + 0.08 * state.control + 0.18 * state.progress + 0.06 * state.patience +
    0.12 * state.outcomeFairness + 0.08 * state.proceduralFairness + 0.12 * state.interactionalFairness;
  return Math.min(1, Math.max(-1, 1.4 * good - 0.9 * deriveAnger(state)));
}

/**
 * Stage of the customer now. `peak` is the highest anger so far: easing after an upset is recovery, evenness from the start is calm;
 * from `abuseFrom` (0–1) this customer becomes personal. `uneasy`: quietly worried, which is not calm.
 */
export function deriveStage(anger: number, peak: number, abuseFrom: number, uneasy = false): Stage {
  if (anger >= abuseFrom) return 'abuse';
  if (anger >= 0.58) return 'anger';
  if (anger >= 0.4) return 'frustration';
  if (peak >= 0.4 && anger <= peak - 0.12) return 'recovery';
  return anger >= 0.22 || uneasy ? 'concern' : 'calm';
}
