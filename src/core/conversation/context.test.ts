import { describe, expect, it } from 'vitest';
import { lampScenario, makeAgenda, makeScenario, makeStanding, makeState, observe } from '../../../test/conversations/example-scenario.ts';
import type { Observation, Reading } from '../language/observation.ts';
import { readAgentTurn } from '../language/reader.ts';
import { readContext, type Standing } from './context.ts';

/** Reads a text with observations given by hand, so that what is tested is the context and not the reader. */
function read(text: string, observations: readonly Observation[] = [], standing: Partial<Standing> = {}) {
  const reading: Reading = { observations: [...observations], scores: {} };
  return readContext(text, reading, makeStanding(standing));
}

describe('what counts as acknowledged', () => {
  const text = 'You took a whole day off and waited in for nobody.';

  it('is a grievance named beside a relating move', () => {
    expect(read(text, [observe('acknowledge', text)]).acknowledged['lost-day']).toBeGreaterThanOrEqual(0.6);
  });

  it('grows with a second kind of relating move', () => {
    const one = read(text, [observe('acknowledge', text)]).acknowledged['lost-day'] ?? 0;
    const two = read(text, [observe('acknowledge', text), observe('empathise', text)]).acknowledged['lost-day'] ?? 0;
    expect(two).toBeGreaterThan(one);
  });

  it('is not a grievance merely named', () => {
    expect(read(text).acknowledged['lost-day']).toBeUndefined();
  });

  it('is not a grievance named to hurt', () => {
    expect(read(text, [observe('acknowledge', text), observe('minimise', text)]).acknowledged['lost-day'] ?? 0).toBeLessThan(0.3);
  });

  it('reaches a relating move in the next sentence but not one further away', () => {
    const beside = `${text} I am sorry.`;
    expect(read(beside, [observe('apologise', beside, 'I am sorry.')]).acknowledged['lost-day']).toBeGreaterThanOrEqual(0.6);
    const far = `${text} The van came from Leeds. The road was shut. I am sorry.`;
    expect(read(far, [observe('apologise', far, 'I am sorry.')]).acknowledged['lost-day'] ?? 0).toBeLessThan(0.3);
  });

  it('gives a little general credit on the heaviest open grievance', () => {
    const sorry = 'I am sorry for that.';
    const { acknowledged } = read(sorry, [observe('apologise', sorry)]);
    expect(Object.keys(acknowledged)).toEqual(['lost-day']);
    expect(acknowledged['lost-day']).toBeLessThan(0.3);
  });

  it('gives no more general credit once there was some', () => {
    const sorry = 'I am sorry for that.';
    expect(read(sorry, [observe('apologise', sorry)], { agenda: makeAgenda({ acknowledged: { 'lost-day': 0.4 } }) }).acknowledged).toEqual({});
  });

  it('is taken back by a later but', () => {
    const butted = 'You took a whole day off, but that is how deliveries work.';
    const { acknowledged, live } = read(butted, [observe('acknowledge', butted, 'You took a whole day off'), observe('cancel', butted)]);
    expect(acknowledged['lost-day']).toBeUndefined();
    expect(live.map((seen) => seen.label)).toEqual(['cancel']);
  });

  it('stands when the but comes first', () => {
    const first = 'We tried, but the van broke down. You took a whole day off for this, and I am sorry.';
    const { acknowledged } = read(first, [observe('cancel', first, 'We tried, but'), observe('acknowledge', first, 'You took a whole day off')]);
    expect(acknowledged['lost-day']).toBeGreaterThanOrEqual(0.6);
  });
});

describe('what counts as answered', () => {
  it('is a statement that holds the answer', () => {
    expect(read('It is in our depot in Leeds.').answered.where).toBe(1);
  });

  it('is not a question about it', () => {
    expect(read('Have you called the depot?').answered.where).toBeUndefined();
  });

  it('counts for less among words that hurt', () => {
    const text = 'It is in our depot, as anyone could see.';
    expect(read(text, [observe('patronise', text)]).answered.where).toBeLessThan(0.6);
  });

  it('counts fully where the hurtful words stand elsewhere', () => {
    const text = 'It is in our depot in Leeds. A van goes tomorrow. It takes the day. You could have known.';
    expect(read(text, [observe('patronise', text, 'You could have known.')]).answered.where).toBe(1);
  });

  it('does not count a second time', () => {
    expect(read('It is in our depot.', [], { agenda: makeAgenda({ answered: { where: 1 } }) }).answered).toEqual({});
  });

  it('needs every part of the answer', () => {
    expect(read('The driver is a colleague.').answered.why).toBeUndefined();
    expect(read('The driver fell ill.').answered.why).toBe(1);
  });
});

describe('what counts as offered', () => {
  function offered(text: string): string[] {
    return read(text).offers.map((offer) => offer.remedy.id);
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
    expect(read('I can refund £10 of the fee.').offers[0]?.scale).toBeCloseTo(0.5);
    expect(read('I can refund the delivery fee.').offers[0]?.scale).toBe(1);
    expect(read('I will send the lamp on Thursday, worth £10.').offers[0]?.scale).toBe(1);
  });

  it('is shown as a step or redress where the reader saw neither', () => {
    const { reading } = read('The lamp comes on Thursday. And a voucher.');
    expect(reading.observations.map((seen) => [seen.label, seen.source])).toEqual(expect.arrayContaining([['act', 'context'], ['redress', 'context']]));
  });

  it('is not shown twice where the reader saw it', () => {
    const text = 'I will send the lamp on Thursday.';
    expect(read(text, [observe('act', text)]).reading.observations.filter((seen) => seen.label === 'act')).toHaveLength(1);
  });

  it('is not shown as a step where it is beyond the agent', () => {
    expect(read('A courier brings it.').reading.observations.map((seen) => seen.label)).not.toContain('act');
  });
});

describe('what counts as promised', () => {
  function promised(text: string, observations: readonly Observation[] = []): string[] {
    return read(text, observations).promises.map((promise) => promise.id);
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
    const { reading } = read('It will be with you today.');
    expect(reading.observations.map((seen) => seen.label)).toContain('over-promise');
    expect(reading.scores['over-promise']).toBeGreaterThan(0);
  });

  it('leaves what the agent may do alone', () => {
    expect(promised('I will send the lamp on Thursday.')).toEqual([]);
  });
});

describe('what the customer will tell', () => {
  function tells(text: string, standing: Partial<Standing> = {}, observations: readonly Observation[] = []): string[] {
    return read(text, observations, standing).tells.map((fact) => fact.id);
  }

  it('is the fact a question asks for', () => {
    expect(tells('Is there a safe place to leave it?')).toEqual(['porch']);
  });

  it('is nothing a statement happens to mention', () => {
    expect(tells('The driver looks for a safe place.')).toEqual([]);
  });

  it('is not what was told before', () => {
    expect(tells('Is there a safe place to leave it?', { agenda: makeAgenda({ told: ['due', 'porch'] }) })).toEqual([]);
  });

  it('keeps back what needs trust until there is some', () => {
    const cold = makeState({ heard: 0, trust: 0 });
    expect(tells('What occasion is it for?', { state: cold })).toEqual([]);
    expect(tells('What occasion is it for?', { state: makeState({ heard: 0.5 }) })).toEqual(['birthday']);
    expect(tells('What occasion is it for?', { state: makeState({ heard: 0, trust: 0.6 }) })).toEqual(['birthday']);
  });

  it('comes out for a question asked with some warmth', () => {
    const text = 'I am sorry about that. What occasion is it for?';
    expect(tells(text, { state: makeState({ heard: 0, trust: 0 }) }, [observe('apologise', text, 'I am sorry about that.')])).toEqual(['birthday']);
  });

  it('is the next part of the story for an open question', () => {
    const text = 'What happened then?';
    expect(tells(text, { state: makeState({ heard: 0, trust: 0 }) }, [observe('ask-open', text)])).toEqual(['waited']);
  });

  it('is at most two things at once', () => {
    const everything = makeScenario({ facts: Array.from({ length: 5 }, (_, index) => ({ id: `fact-${index}`, text: '', keys: ['x'], told: 'asked', asked: ['lamp'] })) });
    expect(tells('What about the lamp?', { scenario: everything, agenda: makeAgenda({}, everything) })).toHaveLength(2);
  });

  it('is honestly unknown where the facts hold no answer', () => {
    const text = 'Which wattage does the bulb have?';
    expect(read(text, [observe('ask-detail', text)]).unknown).toBe(true);
    const known = 'Is there a safe place to leave it?';
    expect(read(known, [observe('ask-detail', known)]).unknown).toBe(false);
    expect(read('It has a bulb.').unknown).toBe(false);
    const offering = 'You get a voucher. Which wattage does the bulb have?';
    expect(read(offering, [observe('ask-detail', offering, 'Which wattage does the bulb have?')]).unknown).toBe(false);
  });
});

describe('the reading', () => {
  it('keeps what was read, in the order of the text', () => {
    const text = 'I am sorry. A voucher is yours. It will be with you today.';
    const { reading } = read(text, [observe('apologise', text, 'I am sorry.')]);
    const starts = reading.observations.map((seen) => seen.start);
    expect(starts).toEqual([...starts].sort((left, right) => left - right));
    expect(reading.observations.map((seen) => seen.label)).toEqual(expect.arrayContaining(['apologise', 'redress', 'over-promise']));
  });

  it('quotes the text and nothing else', () => {
    const text = 'You get a voucher. When is it due? Where is it? Is it there today? It will be with you today!';
    for (const seen of read(text).reading.observations) expect(seen.quote).toBe(text.slice(seen.start, seen.end));
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
