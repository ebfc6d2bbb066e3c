import { describe, expect, it } from 'vitest';
import type { State } from '../../../core/conversation/state.ts';
import { blendExpressions, deriveExpression, restingExpression } from './expression.ts';
import { drawMouth } from './face-shapes.ts';

const furious: State = {
  arousal: 1, heard: 0, trust: 0, control: 0.1, patience: 0.3, progress: 0, outcomeFairness: -1, proceduralFairness: -1, interactionalFairness: -1, blame: 1,
};
const grateful: State = {
  arousal: 0.1, heard: 0.95, trust: 0.9, control: 0.9, patience: 0.8, progress: 1, outcomeFairness: 0.9, proceduralFairness: 0.8, interactionalFairness: 0.9, blame: 0.2,
};
const between = (share: number): State => {
  const state = { ...furious };
  for (const key of Object.keys(state) as (keyof State)[]) state[key] = furious[key] + (grateful[key] - furious[key]) * share;
  return state;
};

describe('the expression of a state', () => {
  it('knits the brows and turns the mouth down in fury', () => {
    const face = deriveExpression(furious);
    expect(face.browInner).toBeGreaterThan(8);
    expect(face.mouthCurve).toBeLessThan(-5);
  });

  it('softens eyes and mouth in gratitude', () => {
    const face = deriveExpression(grateful);
    expect(face.browInner).toBeLessThan(0);
    expect(face.mouthCurve).toBeGreaterThan(5);
    expect(face.lidLower).toBeLessThan(restingExpression.lidLower);
  });

  it('lifts the corners of the mouth steadily and never jumps on the way from furious to grateful', () => {
    let last = deriveExpression(between(0));
    for (let step = 1; step <= 100; step += 1) {
      const next = deriveExpression(between(step / 100));
      expect(next.mouthCurve).toBeGreaterThanOrEqual(last.mouthCurve);
      expect(next.mouthCurve - last.mouthCurve).toBeLessThan(0.8);
      expect(Math.abs(next.browInner - last.browInner)).toBeLessThan(0.8);
      last = next;
    }
  });

  it('raises the inner brows of somebody worried rather than angry', () => {
    const worried: State = { ...grateful, arousal: 0.8, heard: 0.4, trust: 0.5, control: 0.1, progress: 0.1, outcomeFairness: 0, blame: 0.1 };
    expect(deriveExpression(worried).browInner).toBeLessThan(0);
  });

  it('opens the mouth only at the far ends', () => {
    expect(drawMouth(deriveExpression(furious)).opening).not.toBe('');
    expect(drawMouth(deriveExpression(between(0.5))).opening).toBe('');
  });

  it('blends halfway between two faces', () => {
    const half = blendExpressions(deriveExpression(furious), deriveExpression(grateful), 0.5);
    expect(half.tension).toBeCloseTo((deriveExpression(furious).tension + deriveExpression(grateful).tension) / 2);
  });
});
