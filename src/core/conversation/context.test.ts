import { describe, expect, it } from 'vitest';
import { lampScenario, makeAgenda, makeStanding, observe, readWith } from '../../../test/conversations/example-scenario.ts';
import type { Reading } from '../language/observation.ts';
import { readAgentTurn } from '../language/reader.ts';
import { readContext } from './context.ts';

describe('the reading', () => {
  it('keeps what was read, in the order of the text', () => {
    const text = 'I am sorry. A voucher is yours. It will be with you today.';
    const { reading } = readWith(text, [observe('apologise', text, 'I am sorry.')]);
    const starts = reading.observations.map((seen) => seen.start);
    expect(starts).toEqual([...starts].sort((left, right) => left - right));
    expect(reading.observations.map((seen) => seen.label)).toEqual(expect.arrayContaining(['apologise', 'redress', 'over-promise']));
  });

  it('quotes the text and nothing else', () => {
    const text = 'You get a voucher. When is it due? Where is it? Is it there today? It will be with you today!';
    for (const seen of readWith(text).reading.observations) expect(seen.quote).toBe(text.slice(seen.start, seen.end));
  });

  it('finds no brush-off in a closing question once nothing is open', () => {
    const text = 'Is there anything else?';
    const closing = [observe('check', text), observe('dismiss', text)];
    const labels = (standing: Parameters<typeof readWith>[2]) => readWith(text, closing, standing).reading.observations.map((seen) => seen.label);
    expect(labels({})).toContain('dismiss');
    const settled = makeAgenda({ answered: { where: 1, why: 1 }, wants: { lamp: { offers: {}, met: true }, fee: { offers: {}, met: true } } });
    expect(labels({ agenda: settled })).not.toContain('dismiss');
    expect(labels({ agenda: settled })).toContain('check');
  });

  it('passes on what could not be read', () => {
    expect(readContext('', readAgentTurn('', []), makeStanding()).reading.unread).toBe('empty');
  });

  it('does not change the reading it was given', () => {
    const reading: Reading = { observations: [], scores: { act: 0.2 } };
    readContext('You get a voucher. It will be with you today.', reading, makeStanding());
    expect(reading).toEqual({ observations: [], scores: { act: 0.2 } });
  });

  it('works with the reader in place', () => {
    const text = 'I am sorry about the whole day you lost. It is in our depot. I am sending the lamp on Thursday.';
    const context = readContext(text, readAgentTurn(text, [{ role: 'customer', text: lampScenario.opening.chat ?? '' }]), makeStanding());
    expect(context.acknowledged['lost-day']).toBeGreaterThan(0.5);
    expect(context.answered).toEqual({ where: 1 });
    expect(context.offers.map((offer) => offer.remedy.id)).toEqual(['resend']);
    expect(context.promises).toEqual([]);
  });
});
