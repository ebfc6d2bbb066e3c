import { describe, expect, it } from 'vitest';
import { bracketSign, describeBearing, isPerceived } from './beside-words.ts';

describe('what stands beside words', () => {
  it('puts a sign in brackets, once', () => {
    expect(bracketSign('breathes in sharply')).toBe('(breathes in sharply)');
    expect(bracketSign('(to somebody) One moment.')).toBe('(to somebody) One moment.');
  });

  it('shows an answer that has words, a sign or others joining in, and no other', () => {
    const nothing = { text: '', sign: null, onlookers: [], acts: [] };
    expect(isPerceived(nothing)).toBe(false);
    expect([{ text: 'No.' }, { sign: 'a click' }, { onlookers: [{ handle: '@deb', text: 'Well.', stance: 'curious' as const }] }].every((part) => isPerceived({ ...nothing, ...part }))).toBe(true);
  });

  it('names the usual distance by leaving it out', () => {
    expect(describeBearing({ posture: 'open', distance: 'back' })).toBe('stood open, facing them, a step back');
    expect(describeBearing({ posture: 'closed', distance: 'usual' })).toBe('stood with arms folded');
  });
});
