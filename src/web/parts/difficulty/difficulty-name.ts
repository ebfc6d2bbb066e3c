const names = ['gentle', 'moderate', 'demanding', 'hard', 'very-hard'] as const;
export type DifficultyName = (typeof names)[number];

/** The word for a measured difficulty of 0–100, in five equal steps. */
export const nameDifficulty = (value: number): DifficultyName => names[Math.min(4, Math.max(0, Math.floor(value / 20)))] as DifficultyName;

/** Sorts gentle before hard; what has not been measured comes last. */
export const orderDifficulty = (one: number | null, other: number | null): number => (one ?? 101) - (other ?? 101);
