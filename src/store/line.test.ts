import { expect, it } from 'vitest';
import { Line } from './line.ts';

it('lets one in at a time, in the order they came', async () => {
  const line = new Line();
  const seen: number[] = [];
  let inside = 0;
  const visit = async (number: number): Promise<void> => {
    await line.enter();
    inside += 1;
    expect(inside).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, number % 3));
    seen.push(number);
    inside -= 1;
    line.leave();
  };
  const numbers = Array.from({ length: 20 }, (_, number) => number);
  await Promise.all(numbers.map(visit));
  expect(seen).toEqual(numbers);
  await visit(20);
  expect(seen).toHaveLength(21);
});
