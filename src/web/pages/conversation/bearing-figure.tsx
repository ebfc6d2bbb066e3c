import type { Bearing } from '../../../core/conversation/turn.ts';
import css from './bearing-choice.module.css';

/** Somebody standing, in a 48 × 36 box: strokes, then what is filled. Where two stand, the filled one is the learner. */
const drawings: Record<Bearing['posture'] | Bearing['distance'], { lines: string; solid: string }> = {
  open: { lines: 'M24 14v10M24 24l-4 10M24 24l4 10M24 16c-4 0-7 3-9 7M24 16c4 0 7 3 9 7', solid: 'M24 3a4.2 4.2 0 1 1 0 8.4A4.2 4.2 0 1 1 24 3Z' },
  'leaning-in': { lines: 'M28 13.5 21 24M21 24l-3 10M21 24l4 10M27 15.5l7 4.500', solid: 'M31 3.5a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 1 1 0-8.4Z' },
  closed: { lines: 'M24 14v10M24 24l-4 10M24 24l4 10M17 15.5h14M17 15.5l-1 5 12 1M31 15.5l1 5-12 1', solid: 'M24 3a4.2 4.2 0 1 1 0 8.4A4.2 4.2 0 1 1 24 3Z' },
  'turned-away': { lines: 'M19 14v10M19 24l-4 10M19 24l4 10M19 16.5l8 3.5M31 9h9v9h-9ZM35.5 18v4', solid: 'M20 3a4.2 4.2 0 1 1 0 8.4A4.2 4.2 0 1 1 20 3Z' },
  near: { lines: 'M39 5a4 4 0 1 1 0 8 4 4 0 1 1 0-8ZM39 13v19M25 16v16M8 24h10M15 21l3 3-3 3', solid: 'M25 4a5 5 0 1 1 0 10 5 5 0 1 1 0-10Z' },
  usual: { lines: 'M39 5a4 4 0 1 1 0 8 4 4 0 1 1 0-8ZM39 13v19M17 16v16', solid: 'M17 4a5 5 0 1 1 0 10 5 5 0 1 1 0-10Z' },
  back: { lines: 'M39 5a4 4 0 1 1 0 8 4 4 0 1 1 0-8ZM39 13v19M9 16v16M24 24h-8M19 21l-3 3 3 3', solid: 'M9 4a5 5 0 1 1 0 10 5 5 0 1 1 0-10Z' },
};

/** A hint at a posture or a distance; the words beside it say which. */
export function BearingFigure({ shows }: { shows: keyof typeof drawings }) {
  const { lines, solid } = drawings[shows];
  return (
    <svg viewBox="0 0 48 36" width={48} height={36} aria-hidden="true" className={css['figure']}>
      <path d={lines} className={css['lines']} />
      <path d={solid} />
    </svg>
  );
}
