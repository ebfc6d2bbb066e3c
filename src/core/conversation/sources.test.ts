import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

describe('the sources', () => {
  it.each(Object.entries(sources).filter(([key]) => key !== 'practice'))('name author, year and title for %s', (key, reference) => {
    const year = key.slice(-4);
    expect(reference).toMatch(new RegExp(`^\\p{L}.+\\(${year}\\)\\. .{20,}\\.$`, 'u'));
    expect(reference.toLowerCase().replace(/[^\p{L}]/gu, '')).toContain(key.slice(0, -4));
  });

  it('claim no study for good practice', () => {
    expect(sources.practice).not.toMatch(/\d{4}/u);
  });
});
