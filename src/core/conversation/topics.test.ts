import { describe, expect, it } from 'vitest';
import { splitSentences } from '../language/text.ts';
import { matchTopic } from './topics.ts';

function find(keys: readonly string[], text: string): string | null {
  const match = matchTopic(keys, splitSentences(text));
  return match && text.slice(match.start, match.end);
}

describe('matchTopic', () => {
  it('matches nothing without keys', () => {
    expect(find([], 'Anything at all.')).toBeNull();
  });

  it('finds any alternative of a key', () => {
    expect(find(['refund|money back'], 'You will get your money back.')).toBe('money back');
    expect(find(['refund|money back'], 'A refund is on its way.')).toBe('refund');
  });

  it('needs every key', () => {
    expect(find(['thursday', 'lamp'], 'It comes on Thursday.')).toBeNull();
    expect(find(['thursday', 'lamp'], 'The lamp comes on Thursday.')).toBe('lamp comes on Thursday');
  });

  it('finds keys in two neighbouring sentences but not further apart', () => {
    expect(find(['thursday', 'lamp'], 'The lamp is packed. It goes out on Thursday.')).not.toBeNull();
    expect(find(['thursday', 'lamp'], 'The lamp is packed. I have looked at it. Then we wait. It goes out on Thursday.')).toBeNull();
  });

  it('takes any ending for a star and does not look inside words', () => {
    expect(find(['deliver*'], 'Two deliveries failed.')).toBe('deliveries');
    expect(find(['now'], 'I know that.')).toBeNull();
  });

  it('says when the words are negated', () => {
    expect(matchTopic(['courier'], splitSentences('We cannot send a courier.'))?.negated).toBe(true);
    expect(matchTopic(['courier'], splitSentences('We are sending a courier.'))?.negated).toBe(false);
  });

  it('prefers a place that is not negated', () => {
    const match = matchTopic(['courier'], splitSentences('I could not get a courier on Monday. I have a courier for you now.'));
    expect(match?.negated).toBe(false);
    expect(match?.start).toBeGreaterThan(30);
  });

  it('gives the same answer the second time it sees the same keys', () => {
    const keys = ['lamp'];
    const sentences = splitSentences('The lamp is here.');
    expect(matchTopic(keys, sentences)).toEqual(matchTopic(keys, sentences));
  });

  it('names the fault of keys that cannot be compiled', () => {
    expect(() => matchTopic(['(open'], splitSentences('open'))).toThrow(RangeError);
  });
});
