import { describe, expect, it } from 'vitest';
import { type Checkpoint, findDue } from './logic.ts';

const checkpoints: Checkpoint[] = [0, 12, 12.5, 40].map((at) => ({ at, question: `At ${at}`, answers: [] }));
const none: ReadonlySet<number> = new Set();

describe('a question in a video', () => {
  it('comes up when the video plays past its moment', () => {
    expect(findDue(checkpoints, none, 11.9, 12.1)).toBe(1);
    expect(findDue(checkpoints, none, 12.1, 12.3)).toBeNull();
  });

  it('at the very start comes up at once', () => {
    expect(findDue(checkpoints, none, -1, 0)).toBe(0);
  });

  it('comes up one after the other where two are close', () => {
    expect(findDue(checkpoints, none, 11.9, 12.9)).toBe(1);
    expect(findDue(checkpoints, new Set([1]), 11.9, 12.9)).toBe(2);
  });

  it('is not asked twice', () => {
    expect(findDue(checkpoints, new Set([3]), 39, 41)).toBeNull();
  });

  it('beyond the end comes up at the end', () => {
    expect(findDue(checkpoints, none, 30, Number.POSITIVE_INFINITY)).toBe(3);
  });
});
