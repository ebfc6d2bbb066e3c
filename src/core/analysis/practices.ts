import { inflamingLabels, type Label } from '../codebook.ts';

export const practices = ['heard', 'owned', 'moved', 'closed', 'inflamed'] as const;
/** What a conversation is made of, coarse enough to compare groups by. */
export type Practice = (typeof practices)[number];

/** The moves any of which makes the practice. */
export const practiceMoves: Readonly<Record<Practice, readonly Label[]>> = {
  heard: ['acknowledge', 'paraphrase', 'empathise', 'validate'],
  owned: ['own', 'apologise'],
  moved: ['act', 'redress', 'offer-choice', 'hand-over'],
  closed: ['check', 'follow-up'],
  inflamed: inflamingLabels,
};
