import { describe, expect, it } from 'vitest';
import { makeAgenda, observe, readWith } from '../../../test/conversations/example-scenario.ts';
import type { Observation } from '../language/observation.ts';

describe('what counts as offered', () => {
  function offered(text: string): string[] {
    return readWith(text).offers.map((offer) => offer.remedy.id);
  }

  it('is a remedy in the agent’s words', () => {
    expect(offered('I will send the lamp on Thursday.')).toEqual(['resend']);
  });

  it('is more than one remedy at once', () => {
    expect(offered('I will send the lamp on Thursday. You also get a voucher.')).toEqual(['resend', 'voucher']);
  });

  it('is not a remedy refused', () => {
    expect(offered('We cannot give you a voucher.')).toEqual([]);
    expect(offered('There is no voucher for that.')).toEqual([]);
  });

  it.each(['You wanted a refund of the fee.', 'You asked for a refund of your fee.', 'You were promised a refund of the fee.'])('is not a wish reported back: “%s”', (text) => {
    expect(offered(text)).toEqual([]);
  });

  it('is not a wish reported back even when it stands before an offer', () => {
    expect(offered('You wanted a voucher. I can send the lamp on Thursday.')).toEqual(['resend']);
  });

  it('is not a question about what was done, but may be put as a question', () => {
    expect(offered('Did anybody give you a voucher?')).toEqual([]);
    expect(offered('Has a colleague sent the lamp on Thursday?')).toEqual([]);
    expect(offered('Would a voucher help?')).toEqual(['voucher']);
    expect(offered('Shall I send the lamp on Thursday?')).toEqual(['resend']);
  });

  it('scales money by the amount named and nothing else', () => {
    expect(readWith('I can refund £10 of the fee.').offers[0]?.scale).toBeCloseTo(0.5);
    expect(readWith('I can refund the delivery fee.').offers[0]?.scale).toBe(1);
    expect(readWith('I will send the lamp on Thursday, worth £10.').offers[0]?.scale).toBe(1);
  });

  it('is shown as a step or redress where the reader saw neither', () => {
    const { reading } = readWith('The lamp comes on Thursday. And a voucher.');
    expect(reading.observations.map((seen) => [seen.label, seen.source])).toEqual(expect.arrayContaining([['act', 'context'], ['redress', 'context']]));
  });

  it('is not shown twice where the reader saw it', () => {
    const text = 'I will send the lamp on Thursday.';
    expect(readWith(text, [observe('act', text)]).reading.observations.filter((seen) => seen.label === 'act')).toHaveLength(1);
  });

  it('is not shown as a step where it is beyond the agent', () => {
    expect(readWith('A courier brings it.').reading.observations.map((seen) => seen.label)).not.toContain('act');
  });

  it('is what they asked for, when it is on its way', () => {
    expect(offered('The voucher you asked for is on its way.')).toEqual(['voucher']);
    expect(offered('A voucher is yours if you want it.')).toEqual(['voucher']);
  });

  it('is pointed at by the evidence', () => {
    const { reading, evidence } = readWith('The van is blue. A voucher is yours.');
    expect(evidence.offered.map((index) => reading.observations[index]?.label)).toEqual(['redress']);
  });
});

describe('what counts as promised', () => {
  function promised(text: string, observations: readonly Observation[] = []): string[] {
    return readWith(text, observations).promises.map((promise) => promise.id);
  }

  it('is a promise that cannot be kept', () => {
    expect(promised('It will be with you today.')).toEqual(['today']);
  });

  it('is not one that is hedged, asked about or denied', () => {
    expect(promised('It might be with you today.')).toEqual([]);
    expect(promised('I cannot promise it will be there today.')).toEqual([]);
    expect(promised('Would it help if it came today?')).toEqual([]);
    expect(promised('It will not come today.')).toEqual([]);
  });

  it('is a negative promise for all its negation', () => {
    expect(promised('This will never happen again.')).toEqual(['never-again']);
  });

  it('is a remedy nobody may grant, or only somebody else', () => {
    expect(promised('You can have the lamp for free.')).toEqual(['free-lamp']);
    expect(promised('A courier will bring it.')).toEqual(['courier']);
  });

  it('is not what a supervisor may grant when it is handed over or to be asked for', () => {
    const handed = 'I am passing you to Dana, who can order a courier.';
    expect(promised(handed, [observe('hand-over', handed)])).toEqual([]);
    expect(promised('I would have to ask my supervisor about a courier.')).toEqual([]);
  });

  it('is marked in the reading', () => {
    const { reading } = readWith('It will be with you today.');
    expect(reading.observations.map((seen) => seen.label)).toContain('over-promise');
    expect(reading.scores['over-promise']).toBeGreaterThan(0);
  });

  it('leaves what the agent may do alone', () => {
    expect(promised('I will send the lamp on Thursday.')).toEqual([]);
  });
});

describe('a remedy that is only spoken of', () => {
  const offered = (text: string) => readWith(text).offers.map((offer) => offer.remedy.id);

  it.each(['The voucher was an insult.', 'That voucher was a daft answer to it.', 'No voucher, I promise.', 'A colleague said voucher and hid behind it.'])('is not offered: “%s”', (text) => {
    expect(offered(text)).toEqual([]);
  });

  it.each(['I can add a voucher.', 'Here is a voucher for you.', 'You also get a voucher.'])('is offered in “%s”', (text) => {
    expect(offered(text)).toEqual(['voucher']);
  });

  it('is offered to somebody because they asked for it', () => {
    expect(offered('Because you asked for it, the lamp is sent on Thursday.')).toEqual(['resend']);
  });
});

describe('an offer of an earlier turn', () => {
  const withdrawn = (text: string, offered: Record<string, number>) => readWith(text, [], { agenda: makeAgenda({ offered }) }).withdrawn.map((offer) => [offer.remedy.id, offer.scale]);

  it('is withdrawn by a no', () => {
    expect(withdrawn('I am afraid we cannot send the lamp on Thursday after all.', { resend: 1 })).toEqual([['resend', 0]]);
  });

  it('is withdrawn in part by a smaller amount', () => {
    expect(withdrawn('I can refund £10 of the fee.', { 'fee-back': 1 })).toEqual([['fee-back', 0.5]]);
  });

  it('stands when the amount is the same, larger or not named again', () => {
    expect(withdrawn('I can refund £20 of the fee.', { 'fee-back': 1 })).toEqual([]);
    expect(withdrawn('I can refund the fee.', { 'fee-back': 1 })).toEqual([]);
    expect(withdrawn('We cannot send the lamp on Thursday.', {})).toEqual([]);
  });
});

describe('what could harm them', () => {
  const harm = (text: string) => readWith(text).harm;

  it('is found in a statement and in a question, with the words it stands in', () => {
    expect(harm('You could rewire it in the meantime.')).toBe('rewire');
    expect(harm('Could you open it yourself?')).toBe('rewire');
    const seen = readWith('Fine. You could rewire it.').reading.observations.find(({ label }) => label === 'harm');
    expect(seen).toMatchObject({ quote: 'rewire', source: 'context' });
  });

  it('is not a warning against it', () => {
    expect(harm('Please do not rewire it.')).toBeNull();
    expect(harm('Never open it yourself.')).toBeNull();
    expect(harm('You do not need to rewire it.')).toBeNull();
  });
});

describe('a promise taken back', () => {
  const corrected = (text: string) => readWith(text, [], { agenda: makeAgenda({ promised: { today: 4, 'never-again': 5 } }) }).corrected;

  it('is the one that the words deny', () => {
    expect(corrected('I cannot make sure it is with you today.')).toEqual(['today']);
  });

  it('is every one when the agent corrects themselves', () => {
    expect(corrected('Correction: I was wrong about that.')).toEqual(['today', 'never-again']);
  });

  it('is none otherwise', () => {
    expect(corrected('It is in the depot.')).toEqual([]);
    expect(readWith('Correction: I was wrong.').corrected).toEqual([]);
  });
});
