import { describe, expect, it } from 'vitest';
import { makeAgenda, observe, readWith } from '../../../test/conversations/example-scenario.ts';

describe('what counts as acknowledged', () => {
  const text = 'You took a whole day off and waited in for nobody.';

  it('is a grievance named beside a relating move', () => {
    expect(readWith(text, [observe('acknowledge', text)]).acknowledged['lost-day']).toBeGreaterThanOrEqual(0.6);
  });

  it('grows with a second kind of relating move', () => {
    const one = readWith(text, [observe('acknowledge', text)]).acknowledged['lost-day'] ?? 0;
    const two = readWith(text, [observe('acknowledge', text), observe('empathise', text)]).acknowledged['lost-day'] ?? 0;
    expect(two).toBeGreaterThan(one);
  });

  it('is not a grievance merely named', () => {
    expect(readWith(text).acknowledged['lost-day']).toBeUndefined();
  });

  it('is not a grievance named to hurt', () => {
    expect(readWith(text, [observe('acknowledge', text), observe('minimise', text)]).acknowledged['lost-day'] ?? 0).toBeLessThan(0.3);
  });

  it('reaches a relating move in the next sentence but not one further away', () => {
    const beside = `${text} I am sorry.`;
    expect(readWith(beside, [observe('apologise', beside, 'I am sorry.')]).acknowledged['lost-day']).toBeGreaterThanOrEqual(0.6);
    const far = `${text} The van came from Leeds. The road was shut. I am sorry.`;
    expect(readWith(far, [observe('apologise', far, 'I am sorry.')]).acknowledged['lost-day'] ?? 0).toBeLessThan(0.3);
  });

  it('gives a little general credit on the heaviest open grievance', () => {
    const sorry = 'I am sorry for that.';
    const { acknowledged } = readWith(sorry, [observe('apologise', sorry)]);
    expect(Object.keys(acknowledged)).toEqual(['lost-day']);
    expect(acknowledged['lost-day']).toBeLessThan(0.3);
  });

  it('gives no more general credit once there was some', () => {
    const sorry = 'I am sorry for that.';
    expect(readWith(sorry, [observe('apologise', sorry)], { agenda: makeAgenda({ acknowledged: { 'lost-day': 0.4 } }) }).acknowledged).toEqual({});
  });

  it('is taken back by a later but', () => {
    const butted = 'You took a whole day off, but that is how deliveries work.';
    const { acknowledged, live } = readWith(butted, [observe('acknowledge', butted, 'You took a whole day off'), observe('cancel', butted)]);
    expect(acknowledged['lost-day']).toBeUndefined();
    expect(live.map((seen) => seen.label)).toEqual(['cancel']);
  });

  it('stands when the but comes first', () => {
    const first = 'We tried, but the van broke down. You took a whole day off for this, and I am sorry.';
    const { acknowledged } = readWith(first, [observe('cancel', first, 'We tried, but'), observe('acknowledge', first, 'You took a whole day off')]);
    expect(acknowledged['lost-day']).toBeGreaterThanOrEqual(0.6);
  });
});

describe('what counts as answered', () => {
  it('is a statement that holds the answer', () => {
    expect(readWith('It is in our depot in Leeds.').answered.where).toBe(1);
  });

  it('is not a question about it', () => {
    expect(readWith('Have you called the depot?').answered.where).toBeUndefined();
  });

  it('counts for less among words that hurt', () => {
    const text = 'It is in our depot, as anyone could see.';
    expect(readWith(text, [observe('patronise', text)]).answered.where).toBeLessThan(0.6);
  });

  it('counts fully where the hurtful words stand elsewhere', () => {
    const text = 'It is in our depot in Leeds. A van goes tomorrow. It takes the day. You could have known.';
    expect(readWith(text, [observe('patronise', text, 'You could have known.')]).answered.where).toBe(1);
  });

  it('does not count a second time', () => {
    expect(readWith('It is in our depot.', [], { agenda: makeAgenda({ answered: { where: 1 } }) }).answered).toEqual({});
  });

  it('needs every part of the answer', () => {
    expect(readWith('The driver is a colleague.').answered.why).toBeUndefined();
    expect(readWith('The driver fell ill.').answered.why).toBe(1);
  });

  it('is shown as an explanation where the reader saw nothing', () => {
    expect(readWith('It is in our depot in Leeds.').reading.observations).toMatchObject([{ label: 'explain', source: 'context', quote: 'depot' }]);
  });

  it('is not shown twice where the reader saw it, nor where it is spoilt', () => {
    const text = 'It is in our depot.';
    expect(readWith(text, [observe('act', text)]).reading.observations.map((seen) => seen.label)).toEqual(['act']);
    expect(readWith(text, [observe('patronise', text)]).reading.observations.map((seen) => seen.label)).toEqual(['patronise']);
  });
});

describe('the evidence', () => {
  it('points at what acknowledged and what answered', () => {
    const text = 'You waited in a whole day, and I am sorry. It is in our depot.';
    const { reading, evidence } = readWith(text, [observe('apologise', text, 'I am sorry.')]);
    expect(evidence.acknowledged.map((index) => reading.observations[index]?.label)).toEqual(['apologise']);
    expect(evidence.answered.map((index) => reading.observations[index]?.label)).toEqual(['explain']);
  });

  it('is empty where nothing was taken up', () => {
    expect(readWith('The van is blue.').evidence).toEqual({ acknowledged: [], answered: [], offered: [] });
  });
});
