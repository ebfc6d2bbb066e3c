import { expect, it } from 'vitest';
import { formatTime } from './clock-time.ts';

it.each([[0, '0:00'], [5.9, '0:05'], [65.9, '1:05'], [600, '10:00'], [3605, '1:00:05'], [-3, '0:00']])('%d seconds are shown as %s', (seconds, text) => {
  expect(formatTime(seconds)).toBe(text);
});
