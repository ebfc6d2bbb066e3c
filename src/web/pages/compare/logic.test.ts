import { describe, expect, it } from 'vitest';
import type { Debrief, SessionView } from '../../../api/shapes.ts';
import { compareAnger, countShared, drawBoth } from './logic.ts';

const session = (...texts: string[]) => ({ turns: texts.map((text) => ({ text, customer: { text: `re ${text}` } })) }) as SessionView;
const debrief = (...angers: number[]) => ({ assessment: { curve: angers.map((anger) => ({ anger })) } }) as Debrief;

describe('two takes', () => {
  it('share the turns that are the same from the start, and no later ones', () => {
    expect(countShared(session('a', 'b', 'c'), session('a', 'x', 'c'))).toBe(1);
    expect(countShared(session('a'), session('a', 'b'))).toBe(1);
    expect(countShared(session(), session('a'))).toBe(0);
  });

  it('part where the answer differs though the words are the same', () => {
    const other = { turns: [{ text: 'a', customer: { text: 'something else' } }] } as SessionView;
    expect(countShared(session('a'), other)).toBe(0);
  });

  it('part where the learner stood differently with the same words', () => {
    const standing = (posture: 'open' | 'closed') => ({ turns: [{ text: 'a', bearing: { posture, distance: 'usual' }, customer: { text: 're a' } }] }) as SessionView;
    expect(countShared(standing('open'), standing('open'))).toBe(1);
    expect(countShared(standing('open'), standing('closed'))).toBe(0);
  });

  it('are told apart by more than colour', () => {
    const [first, second] = drawBoth(debrief(0.5), debrief(0.4), { first: 'One', second: 'Two' });
    expect(first?.pattern).not.toBe(second?.pattern);
  });

  it('are compared by the anger after the last turn both have', () => {
    expect(compareAnger(debrief(0.6, 0.7, 0.1), debrief(0.6, 0.2))).toEqual({ turn: 1, calmer: 50 });
    expect(compareAnger(debrief(0.2), debrief(0.5))).toEqual({ turn: 0, calmer: -30 });
    expect(compareAnger(debrief(0.5), debrief(0.48)).calmer).toBe(0);
  });
});
