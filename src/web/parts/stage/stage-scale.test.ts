import { describe, expect, it } from 'vitest';
import { stages } from '../../../core/codebook.ts';
import { findStageBands, stageMarks } from './stage-scale.ts';

describe('the stage scale', () => {
  it('gives every stage its own colour and its own shape', () => {
    const marks = stages.map((stage) => stageMarks[stage]);
    expect(new Set(marks.map((mark) => mark.colour)).size).toBe(stages.length);
    expect(new Set(marks.map((mark) => mark.outline)).size).toBe(stages.length);
  });

  it('covers anger from 0 to 1 without a gap', () => {
    const bands = findStageBands();
    expect(bands.map((band) => band.stage)).toEqual(['calm', 'concern', 'frustration', 'anger']);
    expect(bands[0]?.from).toBe(0);
    expect(bands.at(-1)?.to).toBe(1);
    expect(bands.slice(1).map((band) => band.from)).toEqual(bands.slice(0, -1).map((band) => band.to));
  });
});
