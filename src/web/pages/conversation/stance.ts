import { type Bearing, distances, postures } from '../../../core/conversation/turn.ts';

/** How the learner means to stand: each part is null until it is chosen. */
export interface Stance {
  posture: Bearing['posture'] | null;
  distance: Bearing['distance'] | null;
}

const choose = <Value extends string>(allowed: readonly Value[], value: unknown): Value | null => allowed.find((one) => one === value) ?? null;

function readStance(value: unknown): Stance {
  const { posture, distance } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return { posture: choose(postures, posture), distance: choose(distances, distance) };
}

/** What the customer sees of a stance: nothing without a posture, the usual distance where none is chosen. */
export const nameBearing = ({ posture, distance }: Stance): Bearing | null => (posture === null ? null : { posture, distance: distance ?? 'usual' });

/** The stance to go on with: as kept in this browser, else as the learner stood last, else none. */
export function recallStance(kept: string | null, turns: readonly { bearing: Bearing | null }[]): Stance {
  try {
    if (kept !== null) return readStance(JSON.parse(kept));
  } catch {
    // What was kept is not readable; the turns still are.
  }
  return turns.findLast(({ bearing }) => bearing !== null)?.bearing ?? { posture: null, distance: null };
}
