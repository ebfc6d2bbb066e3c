import { describe, expect, it } from 'vitest';
import { replaceBlocks } from './publish.ts';

const page = 'Before.\n<!-- eval: one -->\nold\n<!-- end -->\nBetween.\n<!-- eval: two -->\n<!-- end -->\nAfter.\n';

describe('figures in a document', () => {
  it('take the place of the old ones and leave the words around them', () => {
    expect(replaceBlocks(page, { one: 'new', two: '\nlines\nof it\n' })).toBe('Before.\n<!-- eval: one -->\nnew\n<!-- end -->\nBetween.\n<!-- eval: two -->\nlines\nof it\n<!-- end -->\nAfter.\n');
  });

  it('are the same when they are put in again', () => {
    const once = replaceBlocks(page, { one: 'new', two: 'two' });
    expect(replaceBlocks(once, { one: 'new', two: 'two' })).toBe(once);
  });

  it('need their place in the document', () => {
    expect(() => replaceBlocks(page, { three: 'x' })).toThrow('There is no block between "<!-- eval: three -->"');
    expect(() => replaceBlocks(page.replace('<!-- end -->', ''), { one: 'x' })).toThrow('There is no block between "<!-- eval: one -->"');
  });
});
