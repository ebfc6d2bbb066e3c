import { expect, it } from 'vitest';
import { nameDifficulty, orderDifficulty } from './difficulty-name.ts';

it('names difficulty in five steps from 0 to 100', () => {
  expect([0, 19, 20, 45, 79, 80, 100].map(nameDifficulty)).toEqual(['gentle', 'gentle', 'moderate', 'demanding', 'hard', 'very-hard', 'very-hard']);
});

it('sorts what has not been measured last', () => {
  expect([null, 70, 0, 100].sort(orderDifficulty)).toEqual([0, 70, 100, null]);
});
