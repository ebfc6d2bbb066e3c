import type { Portrait } from '../../../core/conversation/scenario.ts';
import type { Expression } from './expression.ts';

const round = (value: number): number => Math.round(value * 100) / 100;
const path = (strings: TemplateStringsArray, ...values: number[]): string =>
  strings.reduce((text, part, index) => text + part + (index < values.length ? round(values[index] ?? 0) : ''), '');

export type Side = -1 | 1;
const eyeX = (side: Side): number => 100 + side * 18;
const eyeY = 95;

/** Outline of one eye between its lids. */
export function drawEye({ lidUpper, lidLower, warmth }: Expression, side: Side): string {
  const x = eyeX(side);
  const corner = Math.max(0, warmth) * 0.8;
  return path`M${x - 9.5} ${eyeY + corner}Q${x} ${eyeY - lidUpper * 1.55} ${x + 9.5} ${eyeY + corner}Q${x} ${eyeY + lidLower * 1.5} ${x - 9.5} ${eyeY + corner}Z`;
}

/** The upper lid's line, heavier than the rest of the eye. */
export function drawLid({ lidUpper, warmth }: Expression, side: Side): string {
  const x = eyeX(side);
  const corner = Math.max(0, warmth) * 0.8;
  return path`M${x - 10} ${eyeY + corner}Q${x} ${eyeY - lidUpper * 1.55} ${x + 10} ${eyeY + corner}`;
}

export const placeIris = ({ gaze, lidUpper, lidLower }: Expression, side: Side): { x: number; y: number } => ({
  x: eyeX(side) + gaze,
  y: eyeY - (lidUpper - lidLower) * 0.28,
});

/** One brow, from its inner to its outer end. */
export function drawBrow({ browInner, browOuter }: Expression, side: Side): string {
  const inner = 100 + side * (8.5 - Math.max(0, browInner) * 0.12);
  const outer = 100 + side * 31;
  const middle = 100 + side * 20;
  return path`M${inner} ${80 + browInner * 0.8}Q${middle} ${74.5 + (browInner * 0.35 + browOuter * 0.6)} ${outer} ${80 + browOuter}`;
}

/** Creases between knitted brows; opacity follows tension. */
export const drawCreases = ({ browInner }: Expression): string =>
  path`M96.6 ${76 + browInner * 0.5}l.7 7M103.4 ${76 + browInner * 0.5}l-.7 7`;

export interface MouthShape {
  /** The line of the lips, or of a closed mouth. */
  line: string;
  /** The opening; empty when closed. */
  opening: string;
  teeth: string;
  /** Stroke of the line. */
  weight: number;
}

export function drawMouth({ mouthCurve, mouthWidth, mouthOpen, lipPress }: Expression): MouthShape {
  const y = 124;
  const [left, right, corner] = [100 - mouthWidth, 100 + mouthWidth, y - mouthCurve * 0.55];
  const upper = y + mouthCurve * 0.75 - (mouthCurve < 0 ? mouthOpen * 0.5 : 0);
  const lower = upper + mouthOpen * (mouthCurve < 0 ? 1.9 : 2.2);
  const line = path`M${left} ${corner}Q100 ${upper} ${right} ${corner}`;
  const open = mouthOpen > 0.6;
  return {
    line,
    opening: open ? path`M${left} ${corner}Q100 ${upper} ${right} ${corner}Q100 ${lower + 2} ${left} ${corner}Z` : '',
    teeth: open ? path`M${left + 4} ${corner + 0.3}Q100 ${upper} ${right - 4} ${corner + 0.3}Q100 ${upper + Math.min(4.4, mouthOpen * 0.9)} ${left + 4} ${corner + 0.3}Z` : '',
    weight: round(3.1 - lipPress * 0.7),
  };
}

export const headOutline: Record<Portrait['age'], string> = {
  young: 'M61 92C61 60 78 46 100 46s39 14 39 46c0 31-16 54-39 54S61 123 61 92Z',
  middle: 'M60 92C60 59 78 45 100 45s40 14 40 47c0 33-17 55-40 55S60 125 60 92Z',
  older: 'M59 92C59 58 78 45 100 45s41 13 41 47c0 21-5 36-14 46-7 7-16 10-27 10s-20-3-27-10C64 128 59 113 59 92Z',
};

/** Lines of age, drawn faintly over the skin. */
export const ageLines: Record<Portrait['age'], string> = {
  young: '',
  middle: 'M84 110q-4 5-4.500 11M116 110q4 5 4.500 11',
  older: 'M84 109q-5 6-5 13M116 109q5 6 5 13M84 62q16-4 32 0M87 68q13-3 26 0M73 106q7 4.500 15 1.500M127 106q-7 4.500-15 1.500M67 92l-4-3M67 96l-5 0M133 92l4-3M133 96l5 0',
};
