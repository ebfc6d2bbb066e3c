import { describe, expect, it } from 'vitest';
import { readCustomerTurn } from './reader.ts';

const labelsOf = (text: string): string[] => readCustomerTurn(text, []).observations.map(({ label }) => label);

describe('praise in one word', () => {
  it.each(['Splendid. The boiler is still broken.', 'Marvellous. I waited four hours and nobody came.', 'Terrific. Charged twice again.'])('is sarcasm beside a complaint: %s', (text) => {
    expect(labelsOf(text)).toContain('sarcasm');
  });

  it.each(['Splendid. I will be in at nine.', 'Marvellous. Thank you, the wrong one is collected then.', 'Splendid. That works, the broken one can go.', 'It is a splendid old house and the boiler is broken.'])(
    'is meant without one, with thanks, or inside a sentence: %s',
    (text) => {
      expect(labelsOf(text)).not.toContain('sarcasm');
    },
  );
});
