import { describe, expect, it } from 'vitest';
import { findSubject } from './subject.ts';
import { tokenise } from './text.ts';

function subjectOf(text: string, word: string): string {
  const tokens = tokenise(text);
  const at = tokens.findIndex((token) => token.norm === word);
  return findSubject(tokens, at, at + 1);
}

describe('the subject of a clause', () => {
  it.each([
    ["I didn't read it.", 'read', 'speaker'],
    ['We never called you.', 'called', 'speaker'],
    ['You should have called.', 'called', 'listener'],
    ['Nobody had told the crew.', 'told', 'other'],
    ['No one rang.', 'rang', 'other'],
    ['Our driver left early.', 'left', 'other'],
    ['£105 go to your bank.', 'go', 'other'],
    ['Go to your bank.', 'go', 'none'],
    ['Please read the page.', 'read', 'none'],
  ])('of "%s" at "%s" is: %s', (text, word, subject) => {
    expect(subjectOf(text, word)).toBe(subject);
  });

  it('is looked for in the clause, not in the sentence', () => {
    expect(subjectOf('He left, but we stayed.', 'stayed')).toBe('speaker');
    expect(subjectOf('You waited because nobody came.', 'came')).toBe('other');
  });

  it('is no object of a preposition', () => {
    expect(subjectOf('With somebody at that desk you would be on it.', 'would')).toBe('listener');
    expect(subjectOf('For you we stay open.', 'stay')).toBe('speaker');
  });
});
