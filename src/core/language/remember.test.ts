import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Utterance } from './observation.ts';
import { remember } from './remember.ts';

const utterance: fc.Arbitrary<Utterance> = fc.record({ role: fc.constantFrom('agent' as const, 'customer' as const), text: fc.string({ maxLength: 30 }) });

describe('remembering', () => {
  it('gives what the work gives, for any turn after any conversation', () => {
    const spell = (turn: Utterance, before: readonly Utterance[]): string => JSON.stringify([turn, before]);
    const remembered = remember(spell, 50);
    fc.assert(fc.property(utterance, fc.array(utterance, { maxLength: 4 }), (turn, before) => {
      expect(remembered(turn, before)).toBe(spell(turn, before));
      expect(remembered(turn, before)).toBe(spell(turn, before));
    }), { numRuns: 500 });
  });

  it('does the work once while it remembers, and again when it has forgotten', () => {
    let works = 0;
    const remembered = remember(() => {
      works += 1;
      return works;
    }, 2);
    const say = (text: string) => remembered({ role: 'agent', text }, []);
    expect([say('a'), say('a'), say('b'), say('a')]).toEqual([1, 1, 2, 1]);
    say('c');
    expect(say('a')).toBe(4);
  });

  it('tells who spoke, and where one turn ends and the next begins', () => {
    const remembered = remember((turn, before) => JSON.stringify([turn, before]), 50);
    const agent = remembered({ role: 'agent', text: 'a' }, [{ role: 'customer', text: 'b' }]);
    expect(remembered({ role: 'customer', text: 'a' }, [{ role: 'customer', text: 'b' }])).not.toBe(agent);
    expect(remembered({ role: 'agent', text: 'ab' }, [{ role: 'customer', text: '' }])).not.toBe(remembered({ role: 'agent', text: 'a' }, [{ role: 'customer', text: 'b' }]));
  });
});
