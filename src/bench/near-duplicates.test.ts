import { describe, expect, it } from 'vitest';
import { findNearDuplicates } from './near-duplicates.ts';

const theirs = ['I have been waiting three weeks for the parcel you promised me on Monday.', 'Thank you, bye.'];

describe('near duplicates', () => {
  it('finds a text with a word or two changed', () => {
    const found = findNearDuplicates(['I have been waiting two weeks for the parcel you promised me on Monday!'], theirs, 0.3);
    expect(found.map(({ second }) => second)).toEqual([theirs[0]]);
  });

  it('does not take texts on the same matter for the same text', () => {
    expect(findNearDuplicates(['My parcel has not come for three weeks, and you had promised it for Monday.'], theirs, 0.2)).toEqual([]);
  });

  it('leaves out texts too short to tell', () => {
    expect(findNearDuplicates(['Thank you, bye.'], theirs, 0.1)).toEqual([]);
  });
});
