import { describe, expect, it } from 'vitest';
import { coversAll, cutSegments, isCalming, listLabels } from './segments.ts';

describe('a marked text', () => {
  it('is cut at the borders of its spans and reads the same when joined', () => {
    const text = 'I see. That is three calls.';
    const segments = cutSegments(text, [{ label: 'acknowledge', start: 7, end: 27 }]);
    expect(segments.map(({ text: part, labels }) => [part, labels])).toEqual([['I see. ', []], ['That is three calls.', ['acknowledge']]]);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
  });

  it('keeps every label where spans overlap', () => {
    const segments = cutSegments('abcdef', [{ label: 'own', start: 0, end: 4 }, { label: 'apologise', start: 2, end: 6 }]);
    expect(segments.map((segment) => segment.labels)).toEqual([['own'], ['own', 'apologise'], ['apologise']]);
  });

  it('ignores spans that are empty or beyond the text', () => {
    expect(cutSegments('abc', [{ label: 'act', start: 2, end: 2 }, { label: 'own', start: 5, end: 9 }])).toEqual([{ text: 'abc', start: 0, labels: [] }]);
    expect(cutSegments('', [{ label: 'act', start: 0, end: 0 }])).toEqual([]);
  });

  it('tells a reading of the whole turn from one of some words', () => {
    expect(coversAll('Calm down. ', { label: 'ignore', start: 0, end: 10 })).toBe(true);
    expect(coversAll('Calm down. I mean it.', { label: 'command-calm', start: 0, end: 9 })).toBe(false);
  });

  it('lists each label once, in the order of the text', () => {
    expect(listLabels([{ label: 'own', start: 9, end: 12 }, { label: 'act', start: 0, end: 4 }, { label: 'own', start: 20, end: 22 }])).toEqual(['act', 'own']);
  });

  it('knows what calms from what inflames', () => {
    expect(isCalming('empathise')).toBe(true);
    expect(isCalming('minimise')).toBe(false);
    expect(isCalming('over-apologise')).toBe(false);
  });
});
