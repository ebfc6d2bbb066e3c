import { describe, expect, it } from 'vitest';
import { stages } from '../codebook.ts';
import { composeFallback } from './fallback.ts';
import { createRandom } from './random.ts';
import { customerActs } from './scenario.ts';
import { sentencesOf } from './wording.ts';

describe('composeFallback', () => {
  it('has words for every act and stage', () => {
    for (const act of customerActs) for (const stage of stages) expect(composeFallback(act, stage, [], createRandom(act, stage))).toMatch(/\p{L}{3,}.*[.?]$/u);
  });

  it('is warm where the act is warm, whatever the stage', () => {
    const warm = new Set(Array.from({ length: 40 }, (_, seed) => composeFallback('soften', 'anger', [], createRandom(seed))));
    const heated = new Set(Array.from({ length: 40 }, (_, seed) => composeFallback('vent', 'anger', [], createRandom(seed))));
    expect([...warm].filter((line) => heated.has(line))).toEqual([]);
  });

  it('is hotter in anger than in concern', () => {
    const lines = (stage: 'anger' | 'concern') => new Set(Array.from({ length: 40 }, (_, seed) => composeFallback('vent', stage, [], createRandom(seed))));
    expect([...lines('anger')].filter((line) => lines('concern').has(line))).toEqual([]);
  });

  it('does not say the same thing again and ends in silence when all is said', () => {
    const spoken: string[] = [];
    const said: string[] = [];
    for (let turn = 0; turn < 200; turn += 1) {
      const line = composeFallback('vent', 'frustration', spoken, createRandom(turn));
      said.push(line);
      spoken.push(...sentencesOf(line));
    }
    const bodies = said.filter((line) => line !== '…').flatMap((line) => sentencesOf(line)).filter((sentence) => sentence.split(' ').length >= 3);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(said.at(-1)).toBe('…');
  });

  it('gives the same line for the same throw of the dice', () => {
    expect(composeFallback('ask', 'concern', [], createRandom(5))).toBe(composeFallback('ask', 'concern', [], createRandom(5)));
  });
});
