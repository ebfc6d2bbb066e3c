import type { Stage } from '../../../core/codebook.ts';

/** One line of a chart. */
export interface Line {
  id: string;
  name: string;
  /** 0–1 for the opening and each turn. */
  values: readonly (number | null)[];
  /** How it is told from the others without colour. */
  pattern: 'solid' | 'dashed' | 'dotted' | 'mixed';
  colour: string;
  /** The stage at each value, drawn as its shape. */
  stages?: readonly (Stage | null)[];
}

/** A numbered moment on a line, leading to what is said about it. */
export interface Mark {
  turn: number;
  /** Which line it stands on. */
  line: string;
  text: string;
  /** Accessible name. */
  name: string;
  href: string;
  good: boolean;
}
