import { describe, expect, it } from 'vitest';
import { describeChanges, rankChanges } from './change-words.ts';

describe('changes in words', () => {
  it('name the largest first and say how much', () => {
    expect(describeChanges({ heard: 0.1, arousal: -0.3, trust: 0.01 })).toBe('much less worked up and clearly more understood');
  });

  it('say nothing when nothing moved', () => {
    expect(describeChanges({ heard: 0.001 })).toBeNull();
    expect(describeChanges({})).toBeNull();
  });

  it('count less tension and less blame as good, and more of anything else', () => {
    expect(rankChanges({ arousal: -0.2, blame: 0.2, heard: 0.2, trust: -0.2 }, 4).map(({ appraisal, good }) => [appraisal, good])).toEqual([
      ['arousal', true], ['heard', true], ['trust', false], ['blame', false],
    ]);
  });

  it('halve the steps of appraisals that run from −1 to 1', () => {
    expect(rankChanges({ interactionalFairness: 0.3, heard: 0.2 })[0]?.appraisal).toBe('heard');
  });
});
