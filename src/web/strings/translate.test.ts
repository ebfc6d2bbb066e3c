import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { english } from './en.ts';
import { t } from './translate.ts';

describe('the texts of the interface', () => {
  it('are all valid ICU messages', () => {
    for (const [id, message] of Object.entries(english)) expect(() => compileMessageOrThrow(message), id).not.toThrow();
  });

  it('have their slots filled and their plurals chosen', () => {
    expect(t('history.turns', { turns: 1 })).toBe('1 turn');
    expect(t('history.turns', { turns: 4 })).toBe('4 turns');
    expect(t('library.count', { found: 2, all: 30 })).toBe('2 of 30 role-plays');
    expect(t('talk.said', { name: 'Ama', text: 'No {braces} lost.' })).toBe('Ama says: No {braces} lost.');
  });

  it('never shout', () => {
    for (const [id, message] of Object.entries(english)) expect(message, id).not.toMatch(/!/);
  });
});
