import { expect, it } from 'vitest';
import { RateLimit } from './rate-limit.ts';

it('lets a burst through and then the pace', () => {
  const limit = new RateLimit(60);
  for (let count = 0; count < 60; count += 1) expect(limit.take('ada', 0)).toBeNull();
  expect(limit.take('ada', 0)).toBe(1);
  expect(limit.take('ada', 999)).toBe(1);
  expect(limit.take('ada', 1_000)).toBeNull();
  expect(limit.take('ada', 1_000)).toBe(1);
});

it('counts names apart', () => {
  const limit = new RateLimit(1);
  expect(limit.take('ada', 0)).toBeNull();
  expect(limit.take('grace', 0)).toBeNull();
  expect(limit.take('ada', 0)).toBe(60);
});

it('lets a fast typist speak every second for an hour', () => {
  const limit = new RateLimit(120);
  for (let second = 0; second < 3_600; second += 1) expect(limit.take('ada', second * 1_000)).toBeNull();
});

it('goes on counting after very many names', () => {
  const limit = new RateLimit(1);
  for (let count = 0; count < 30_000; count += 1) expect(limit.take(`name ${count}`, count)).toBeNull();
  expect(limit.take('name 29999', 30_000)).toBe(60);
});

it('forgets who has not come for long, to their advantage only', () => {
  const limit = new RateLimit(1);
  expect(limit.take('ada', 0)).toBeNull();
  expect(limit.take('grace', 59_000)).toBeNull();
  expect(limit.take('other', 60_000)).toBeNull();
  expect(limit.take('ada', 60_000)).toBeNull();
  expect(limit.take('grace', 60_000)).toBe(59);
});
