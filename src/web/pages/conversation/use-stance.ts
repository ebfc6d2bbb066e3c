import { useState } from 'react';
import type { SessionView } from '../../../api/shapes.ts';
import { keep, readKept } from '../../parts/backend/kept.ts';
import { recallStance, type Stance } from './stance.ts';

/** How the learner stands, from turn to turn and over a reload, kept in this browser. */
export function useStance({ id, turns }: SessionView): [Stance, (stance: Stance) => void] {
  const place = `stance.${id}`;
  const [stance, setStance] = useState(() => recallStance(readKept(place), turns));
  const change = (next: Stance): void => {
    setStance(next);
    keep(place, JSON.stringify(next));
  };
  return [stance, change];
}
