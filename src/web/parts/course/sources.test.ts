import { describe, expect, it } from 'vitest';
import type { LessonView } from '../../../api/course-shapes.ts';
import { numberSources } from './sources.ts';

describe('sources', () => {
  const sources = { tax1998: 'Tax', smith1999: 'Smith', bitner1990: 'Bitner' };

  it('are numbered as the text names them, wherever that is, each once; those not named follow', () => {
    const body: LessonView['body'] = [
      { type: 'case', title: 'Elm', blocks: [{ type: 'list', ordered: false, items: [[{ type: 'source', key: 'smith1999' }]] }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Again' }, { type: 'source', key: 'smith1999' }, { type: 'source', key: 'tax1998' }] },
    ];
    expect(numberSources({ body, sources }).map(({ key, number, text }) => [key, number, text])).toEqual([['smith1999', 1, 'Smith'], ['tax1998', 2, 'Tax'], ['bitner1990', 3, 'Bitner']]);
  });

  it('are found in tables, pairs and moments, and one that is not known has no number', () => {
    const source = (key: string) => [{ type: 'source' as const, key }];
    const body: LessonView['body'] = [
      { type: 'table', head: [source('unknown')], rows: [[source('bitner1990')]] },
      { type: 'pair', pairs: [{ instead: [], try: [], because: source('tax1998') }] },
      { type: 'moment', title: 'm', lines: [], effect: source('smith1999') },
    ];
    expect(numberSources({ body, sources }).map(({ key }) => key)).toEqual(['bitner1990', 'tax1998', 'smith1999']);
  });
});
