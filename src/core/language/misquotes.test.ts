import { describe, expect, it } from 'vitest';
import { misquotes } from './misquotes.ts';
import { readAgentTurn } from './reader.ts';

describe('misquotes', () => {
  it.each([
    ['So you had four chairs on order.', 'I ordered three chairs on the 9th and two came.'],
    ['It has been dripping since Thursday.', 'The leak started on Tuesday evening.'],
    ['The crown cost £420.', 'I paid £240 for the crown and it fell off after 5 days.'],
    ['Your husband died in May.', 'My husband died in March.'],
    ['It was the 17 that went past.', 'Your tram 7 did not stop.'],
    ['You have called us once.', 'I rang on Monday and twice yesterday.'],
  ])('knows that %j is not %j', (restated, said) => {
    expect(misquotes(restated, said)).toBe(true);
  });

  it.each([
    ['You asked for three, and one chair is missing.', 'I ordered three chairs and two came.'],
    ['Fifteen of you on the boat.', 'We are 12 adults and 3 children.'],
    ['You left us on the second of May.', 'I cancelled on 2 May.'],
    ['So it has been dripping since Tuesday.', 'The leak started on tuesday evening.'],
    ['You may want the first one.', 'I came in March, for the second time.'],
    ['So nobody has been back to you for six days.', 'Nobody calls me.'],
    ['You rang, and nothing came.', 'I rang on Monday.'],
    ['It was charged twice, once on the 3rd and once on the 5th.', 'You charged me on the 3rd and then on the 5th.'],
  ])('lets %j stand for %j', (restated, said) => {
    expect(misquotes(restated, said)).toBe(false);
  });

  it('is done with thousands of numbers at once', () => {
    const said = Array.from({ length: 20_000 }, (_, index) => 2 * index + 100_001).join(' ');
    expect(misquotes('So it was 7.', said)).toBe(true);
    expect(misquotes('So it was 200004.', said)).toBe(false);
  });

  it('takes the paraphrase out of a turn that gets the case wrong, and leaves it in one that does not', () => {
    const before = [{ role: 'customer' as const, text: 'I ordered three chairs on Monday and only two chairs came, and my guests sit on boxes.' }];
    const labels = (text: string) => readAgentTurn(text, before).observations.map(({ label }) => label);
    expect(labels('So you ordered three chairs on Monday and two chairs came, is that right?')).toContain('paraphrase');
    expect(labels('So you ordered three chairs on Friday and two chairs came, is that right?')).not.toContain('paraphrase');
  });
});
