import { expect, it } from 'vitest';
import { drawBar, drawList, drawTable, wrapText } from './layout.ts';

it('wraps at words, keeps paragraphs and indents every line', () => {
  const lines = wrapText(`${'word '.repeat(30)}\n\nlast`, '  ').split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
  expect(lines.at(-1)).toBe('  last');
  expect(lines.at(-2)).toBe('');
  expect(lines[1]?.startsWith('  word')).toBe(true);
});

it('does not lose a word longer than a line', () => {
  expect(wrapText(`a ${'x'.repeat(100)} b`).split('\n')).toEqual(['a', 'x'.repeat(100), 'b']);
});

it('draws shares as bars and keeps within ten cells', () => {
  expect(drawBar(0.5)).toBe('█████░░░░░');
  expect(drawBar(7)).toBe('██████████');
  expect(drawBar(-1)).toBe('░░░░░░░░░░');
});

it('lines up columns, all but the first to the right', () => {
  expect(drawTable([['agent', 'turns'], ['expert', '5.5'], ['all', '12']])).toBe('agent   turns\nexpert    5.5\nall        12');
});

it('indents the second line of a list entry under its first', () => {
  const lines = drawList('Heading', ['word '.repeat(30)]).split('\n');
  expect(lines[1]?.startsWith('  – word')).toBe(true);
  expect(lines[2]?.startsWith('    word')).toBe(true);
});
