/** How a training goes. */
export interface Recipe {
  epochs: number;
  /** Highest learning rate; it rises over the first steps and falls to nought. */
  rate: number;
  dropout: number;
  batch: number;
  seed: number;
}

/** How many times the rate weights learn at that begin from nothing. */
export const freshRate = 10;
