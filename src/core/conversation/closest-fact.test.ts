import { describe, expect, it } from 'vitest';
import { findRole } from '../../../test/conversations/real-roles.ts';
import { splitSentences } from '../language/text.ts';
import { findClosestFact } from './closest-fact.ts';

const closest = (id: string, question: string): string | undefined => findClosestFact(splitSentences(question), findRole(id).scenario)?.id;

describe('the closest fact', () => {
  it('is the one that shares what few others hold', () => {
    expect(closest('thats-fine-then', 'Have you got plates, a kettle, anything?')).toBe('kettle');
    expect(closest('no-signal-no-answer', 'Which name is the account in?')).toBe('account');
  });

  it('is none where none stands out', () => {
    expect(closest('thats-fine-then', 'Do you like cheese?')).toBeUndefined();
    expect(closest('thats-fine-then', 'What is it?')).toBeUndefined();
    expect(findClosestFact([], findRole('thats-fine-then').scenario)).toBeNull();
  });
});
