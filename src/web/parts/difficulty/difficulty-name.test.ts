import { expect, it } from 'vitest';
import { nameDifficulty } from './difficulty-name.ts';

it('names difficulty in five steps from 0 to 100', () => {
  expect([0, 19, 20, 45, 79, 80, 100].map(nameDifficulty)).toEqual(['gentle', 'gentle', 'moderate', 'demanding', 'hard', 'very-hard', 'very-hard']);
});
