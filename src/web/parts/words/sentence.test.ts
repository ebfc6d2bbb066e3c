import { describe, expect, it } from 'vitest';
import { findSentence } from './sentence.ts';

describe('a quote in its sentence', () => {
  it('is cut out of the sentence it was said in', () => {
    expect(findSentence('Hello. I am truly sorry about this. Bye.', 'sorry')).toEqual({ before: 'I am truly ', quote: 'sorry', after: ' about this.' });
  });

  it('keeps both sentences when it reaches over a full stop', () => {
    expect(findSentence('One here. Two there. Three.', 'here. Two')).toEqual({ before: 'One ', quote: 'here. Two', after: ' there.' });
  });

  it('is the right one of several equal ones', () => {
    expect(findSentence('I will call. I will write.', 'I will', 5).after).toBe(' write.');
  });

  it('stands alone when the text does not hold it', () => {
    expect(findSentence('Something else.', 'sorry')).toEqual({ before: '', quote: 'sorry', after: '' });
    expect(findSentence('', '')).toEqual({ before: '', quote: '', after: '' });
  });
});
