import { describe, expect, it } from 'vitest';
import { parseReading } from './model-reading.ts';

const text = 'I am sorry. I am sorry for the wait.';
const read = (observations: unknown, around = (json: string) => json) => parseReading(around(JSON.stringify({ observations })), text, 'fake');

describe('a model’s reading', () => {
  it('gives observations with their place, in the order of the words', () => {
    expect(read([{ label: 'acknowledge', quote: 'the wait' }, { label: 'apologise', quote: 'I am sorry' }])).toMatchObject([
      { label: 'apologise', quote: 'I am sorry', start: 0, end: 10, source: 'model' },
      { label: 'acknowledge', quote: 'the wait', start: 27, end: 35, source: 'model' },
    ]);
  });

  it('is found among words and fences', () => {
    expect(read([{ label: 'apologise', quote: 'sorry' }], (json) => `Of course.\n\`\`\`json\n${json}\n\`\`\``)).toHaveLength(1);
  });

  it('loses labels there are not, customers’ labels, quotes that are not in the text, and what comes twice', () => {
    const sorry = { label: 'apologise', quote: 'sorry' };
    expect(read([sorry, sorry, { label: 'vent', quote: 'sorry' }, { label: 'nice', quote: 'sorry' }, { label: 'own', quote: 'Sorry' }, { label: 'own', quote: ' ' }])).toMatchObject([sorry]);
  });

  it('may see nothing', () => {
    expect(read([])).toEqual([]);
  });

  it('is nothing where it cannot be used', () => {
    expect(read([{ label: 'nice', quote: 'sorry' }])).toBeNull();
    expect(read('none')).toBeNull();
    expect(read(Array.from({ length: 31 }, () => ({ label: 'apologise', quote: 'sorry' })))).toBeNull();
    for (const nonsense of ['', '{', '[]', 'null', '}{', '{"observations":[{"label":1}]}']) expect(parseReading(nonsense, text, 'fake')).toBeNull();
  });
});
