import { expect, it } from 'vitest';
import { nameExport } from './logic.ts';

it('names a file of one’s data by its day', () => {
  expect(nameExport('2026-03-04T23:59:59.999Z')).toBe('evenkeel-2026-03-04.json');
});
