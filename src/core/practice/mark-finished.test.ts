import { describe, expect, it } from 'vitest';
import type { Exercise } from '../course/course.ts';
import { markFinished } from './mark-finished.ts';

const base = { id: 'one', about: 'it', prompt: 'Do it.', minutes: 3 };
const discuss: Exercise = { ...base, kind: 'discuss', roles: ['You speak.'], harvest: ['What helped?'] };

describe('what nobody marks', () => {
  it.each([['breathing', 'breath'], ['pause', 'pause'], ['journal', 'stays with you']] as const)('has no score and says what %s is for', (form, words) => {
    const feedback = markFinished({ ...base, kind: 'compose', form }, []);
    expect(feedback).toMatchObject({ score: null, better: null, key: [] });
    expect(feedback?.summary).toContain(words);
    expect(feedback?.points).toEqual([{ kind: 'note', about: 'What it is for', label: null, because: feedback?.summary, where: null }]);
  });

  it('says of a discussion that its notes are kept, those with words', () => {
    expect(markFinished(discuss, ['Ring back by four.', '  ', 'Read the case first.'])?.summary).toContain('Your 2 notes are kept');
    expect(markFinished(discuss, ['Ring back by four.'])?.summary).toContain('Your note is kept');
    expect(markFinished(discuss, [])?.summary).not.toContain('kept');
  });

  it('is nothing else', () => {
    expect(markFinished({ id: 'a', about: 'b', prompt: 'c', kind: 'order', items: ['x', 'y', 'z'], because: 'w' }, [])).toBeNull();
  });
});
