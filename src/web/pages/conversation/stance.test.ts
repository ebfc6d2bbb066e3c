import { describe, expect, it } from 'vitest';
import { nameBearing, recallStance } from './stance.ts';

const open = { posture: 'open', distance: 'back' } as const;

describe('the stance', () => {
  it('is seen only once a posture is chosen, at the usual distance unless another is', () => {
    expect(nameBearing({ posture: null, distance: 'back' })).toBeNull();
    expect(nameBearing({ posture: 'closed', distance: null })).toEqual({ posture: 'closed', distance: 'usual' });
    expect(nameBearing(open)).toEqual(open);
  });

  it('is remembered as kept, half a choice too, else as in the last turn that had one', () => {
    expect(recallStance('{"posture":null,"distance":"near"}', [{ bearing: open }])).toEqual({ posture: null, distance: 'near' });
    expect(recallStance(null, [{ bearing: open }, { bearing: null }])).toEqual(open);
    expect(recallStance('{', [{ bearing: open }])).toEqual(open);
    expect(recallStance(null, [])).toEqual({ posture: null, distance: null });
  });

  it('drops what it does not know', () => {
    expect(recallStance('{"posture":"kneeling","distance":"back"}', [])).toEqual({ posture: null, distance: 'back' });
    for (const value of ['null', '"open"', '{"posture":"x"}', '[]']) expect(recallStance(value, [])).toEqual({ posture: null, distance: null });
  });
});
