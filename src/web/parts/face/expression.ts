import { deriveAnger, deriveStanding, type State } from '../../../core/conversation/state.ts';

/** A face between furious and grateful, as continuous numbers. Distances are in units of a 200 × 200 drawing. */
export interface Expression {
  /** 0 at ease – 1 as tense as it gets; also the colour behind the head. */
  tension: number;
  /** −1 bitter – 1 grateful. */
  warmth: number;
  /** How far the inner ends of the brows are lowered (negative: raised, as in worry). */
  browInner: number;
  /** How far the outer ends of the brows are lowered. */
  browOuter: number;
  /** Height of the eye above and below its middle line. */
  lidUpper: number;
  lidLower: number;
  gaze: number;
  /** Rise of the mouth's corners over its middle; negative turns them down. */
  mouthCurve: number;
  mouthWidth: number;
  mouthOpen: number;
  /** 0–1: lips pressed together. */
  lipPress: number;
  /** Degrees; positive leans to the viewer's right. */
  tilt: number;
  /** How far the head comes forward and down. */
  lean: number;
}

const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));
const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** The face nobody reads anything into: shown where the customer's state is not. */
export const restingExpression: Expression = {
  tension: 0.12, warmth: 0, browInner: -1.5, browOuter: 0, lidUpper: 8.4, lidLower: 5, gaze: 0, mouthCurve: 1.8, mouthWidth: 15, mouthOpen: 0,
  lipPress: 0.2, tilt: 0, lean: 0,
};

/** The expression of a state: anger lowers and knits the brows, worry raises them, being heard and helped softens eyes and mouth. */
export function deriveExpression(state: State): Expression {
  const tension = deriveAnger(state);
  const standing = deriveStanding(state);
  const worry = clamp(state.arousal * (1 - 0.85 * state.blame) * (1 - 0.4 * tension) + 0.35 * (1 - state.control) * (1 - tension) - 0.3);
  const warmth = clamp(standing * 1.25 - 0.1 * (1 - state.heard), -1, 1);
  const glad = clamp(warmth);
  const fury = clamp((tension - 0.55) / 0.4);
  const withdrawn = clamp(0.7 - state.patience - state.arousal * 0.4);
  return {
    tension,
    warmth,
    browInner: 11 * tension * (1 - 0.6 * worry) - 8 * worry - 2 * glad,
    browOuter: -4 * fury + 3 * worry - 1.5 * glad + 2 * clamp(tension - 0.2),
    lidUpper: clamp(mix(8.4, 6, clamp(tension * 1.4)) + 2.2 * fury + 1.4 * worry - 0.6 * glad - 2.4 * withdrawn, 4, 10.5),
    lidLower: clamp(5.4 - 2.6 * glad - 1.6 * tension, 2, 6),
    gaze: 3.2 * withdrawn,
    mouthCurve: clamp(7.5 * warmth - 2.5 * tension, -7.5, 8.5),
    mouthWidth: clamp(15 + 4.5 * glad - 2 * tension + 2.5 * fury, 12, 20),
    mouthOpen: clamp(9 * fury + 5 * clamp((glad - 0.6) / 0.4), 0, 9),
    lipPress: clamp(tension * 1.6 - 1.4 * fury),
    tilt: -4 * glad + 2.5 * worry + 3 * withdrawn,
    lean: 4 * fury,
  };
}

/** Between two expressions, for the small samples of what words can do. */
export function blendExpressions(from: Expression, to: Expression, share: number): Expression {
  const blended = { ...from };
  for (const key of Object.keys(from) as (keyof Expression)[]) blended[key] = mix(from[key], to[key], share);
  return blended;
}
