import { describe, expect, it } from 'vitest';
import { lampScenario, makeAgenda, makeScenario, makeStanding, observe } from '../../../test/conversations/example-scenario.ts';
import type { Observation } from '../language/observation.ts';
import { splitSentences } from '../language/text.ts';
import { asksForDetails, deriveCaseFailings, isChecking } from './case-failings.ts';
import type { Offer } from './offers.ts';
import type { Standing } from './standing.ts';

interface Parts {
  found?: readonly Observation[];
  standing?: Partial<Standing>;
  withdrawn?: readonly Offer[];
  answered?: Record<string, number>;
  acknowledged?: Record<string, number>;
}

function failings(text: string, { found = [], standing = {}, withdrawn = [], answered = {}, acknowledged = {} }: Parts = {}): Observation[] {
  return deriveCaseFailings({ text, sentences: splitSentences(text), found, standing: makeStanding(standing), offers: [], withdrawn, promises: [], answered, acknowledged });
}

const labels = (text: string, parts: Parts = {}) => failings(text, parts).map((seen) => seen.label);

const boilerCase = makeScenario({
  facts: [
    { id: 'tuesday', text: 'The engineer was booked for Tuesday and did not come.', keys: ['tuesday'], told: 'opening', asked: [] },
    { id: 'calls', text: 'She rang the helpline three times about the boiler.', keys: ['three'], told: 'opening', asked: [] },
    { id: 'paid', text: 'She paid £80 for the boiler service.', keys: ['80'], told: 'opening', asked: [] },
  ],
});

describe('misquote', () => {
  const standing = { scenario: boilerCase };

  it.each([
    'So the engineer was booked for Wednesday and did not come.', 'You rang the helpline five times about the boiler.', 'If I have it right, you paid £60 for the boiler service.',
  ])('is a fact given back with another value: %s', (text) => {
    expect(failings(text, { standing })[0]).toMatchObject({ label: 'misquote', quote: text });
  });

  it.each([
    'So the engineer was booked for Tuesday and did not come.', 'You rang the helpline three times about the boiler.', 'You paid £80 for the boiler service, so that is where we start.',
  ])('is not a fact given back rightly: %s', (text) => {
    expect(labels(text, { standing })).toEqual([]);
  });

  it('is not a new day for something that is still to come', () => {
    const text = 'Your engineer is booked for Thursday and comes about the boiler.';
    expect(labels(text, { standing, found: [observe('set-expectation', text)] })).toEqual([]);
  });

  it('is not about something the case says nothing of', () => {
    expect(labels('So the parade was on Friday.', { standing })).toEqual([]);
  });
});

describe('take-back', () => {
  it('quotes the words in which an offer becomes less', () => {
    const remedy = lampScenario.remedies[0];
    if (!remedy) throw new Error('The example has a remedy.');
    const text = 'I can give you £5 after all.';
    expect(failings(text, { withdrawn: [{ remedy, scale: 0.2, named: true, start: 15, end: 17 }] })[0]).toMatchObject({ label: 'take-back', quote: '£5' });
  });
});

describe('leave-hanging', () => {
  const waiting = { agenda: makeAgenda({ checking: true }) };

  it('is a turn after “let me check” that brings nothing', () => {
    expect(labels('Lovely weather today.', { standing: waiting })).toEqual(['leave-hanging']);
    expect(labels('One more moment, let me check again.', { standing: waiting })).toEqual(['leave-hanging']);
  });

  it('is not one that brings an answer, or an explanation', () => {
    const text = 'The driver had the wrong street.';
    expect(labels(text, { standing: waiting, answered: { where: 1 } })).toEqual([]);
    expect(labels(text, { standing: waiting, found: [observe('explain', text)] })).toEqual([]);
  });

  it('is nothing where nothing was said to be checked', () => {
    expect(labels('Lovely weather today.')).toEqual([]);
  });
});

describe('isChecking', () => {
  it.each(['Let me check that for you.', 'One moment.', "I'll find out.", 'Bear with me.'])('hears it in “%s”', (text) => expect(isChecking(text)).toBe(true));
  it.each(['I have checked it.', 'Check your letterbox.', ''])('does not hear it in “%s”', (text) => expect(isChecking(text)).toBe(false));
});

describe('joke', () => {
  it.each(['Only joking, it is in the post.', 'Well, haha, these things happen.', 'It will turn up 😂'])('is fun at somebody upset: %s', (text) => {
    expect(labels(text, { standing: { anger: 0.6 } })).toContain('joke');
  });

  it('may be shared once they are calm or it is settled', () => {
    expect(labels('Haha, quite.', { standing: { anger: 0.2 } })).toEqual([]);
    expect(labels('Haha, quite.', { standing: { anger: 0.6, agenda: makeAgenda({ settledAt: 3 }) } })).toEqual([]);
  });
});

describe('expose', () => {
  const publicly = { channel: 'social' } as const;

  it.each(['What is your account number?', 'Please post your full names and home addresses here.', 'Tell me your date of birth.'])('asks for personal details in public: %s', (text) => {
    expect(labels(text, { standing: publicly })).toContain('expose');
  });

  it('is not a request in private, or by another channel', () => {
    expect(labels('Please send your account number in a private message, not here.', { standing: publicly })).not.toContain('expose');
    expect(labels('What is your account number?')).toEqual([]);
  });
});

describe('take-aside', () => {
  const publicly = { channel: 'social' } as const;

  it('moves a public question out of sight with nothing said to it', () => {
    expect(labels('Please DM us.', { standing: publicly })).toContain('take-aside');
  });

  it('is not one after a word that counts in public, or elsewhere', () => {
    const text = 'That was our mistake. Please DM us your number.';
    expect(labels(text, { standing: publicly, found: [observe('own', text, 'That was our mistake.')] })).not.toContain('take-aside');
    expect(labels('Please DM us.', { standing: publicly, acknowledged: { 'lost-day': 1 } })).not.toContain('take-aside');
    expect(labels('Please message me.')).toEqual([]);
  });
});

describe('asksForDetails', () => {
  it.each(['Can I take your date of birth and postcode?', 'Your booking number, please.'])('hears it in “%s”', (text) => expect(asksForDetails(text)).toBe(true));
  it('does not hear it where nothing is asked', () => expect(asksForDetails('I can see the address.')).toBe(false));
});
