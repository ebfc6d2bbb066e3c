import { describe, expect, it } from 'vitest';
import { lampScenario, makeAgenda, makeStanding, makeState, observe } from '../../../test/conversations/example-scenario.ts';
import type { Observation } from '../language/observation.ts';
import { splitSentences } from '../language/text.ts';
import { deriveFailings } from './failings.ts';
import type { Offer } from './offers.ts';
import type { Standing } from './standing.ts';

interface Parts {
  found?: readonly Observation[];
  standing?: Partial<Standing>;
  offers?: readonly Offer[];
  withdrawn?: readonly Offer[];
  promises?: readonly { start: number; end: number }[];
  answered?: Record<string, number>;
  acknowledged?: Record<string, number>;
}

function failings(text: string, { found = [], standing = {}, offers = [], withdrawn = [], promises = [], answered = {}, acknowledged = {} }: Parts = {}): Observation[] {
  return deriveFailings({ text, sentences: splitSentences(text), found, standing: makeStanding(standing), offers, withdrawn, promises, answered, acknowledged });
}

function labels(text: string, parts: Parts = {}): string[] {
  return failings(text, parts).map((seen) => seen.label);
}

function offer(id: string, text: string, quote: string): Offer {
  const remedy = lampScenario.remedies.find((candidate) => candidate.id === id);
  if (!remedy) throw new Error(id);
  return { remedy, scale: 1, named: false, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length };
}

const unheard = { state: makeState({ heard: 0, arousal: 0.8, interactionalFairness: -0.4 }), anger: 0.6 };

describe('ignore', () => {
  const asked = { lastActs: [{ act: 'ask', about: 'where' }] } as const;

  it('is a question left standing', () => {
    expect(labels('The weather is fine.', { standing: asked })).toEqual(['ignore']);
  });

  it('names the question that was missed', () => {
    expect(failings('The weather is fine.', { standing: asked })[0]?.because).toContain('Where is the lamp?');
  });

  it('is not a question answered now, or before', () => {
    expect(labels('It is in the depot.', { standing: asked, answered: { where: 1 } })).toEqual([]);
    expect(labels('The weather is fine.', { standing: { ...asked, agenda: makeAgenda({ answered: { where: 1 } }) } })).toEqual([]);
  });

  it('is not a question held with a step or a time', () => {
    const text = 'You will hear from me by five.';
    expect(labels(text, { standing: asked, found: [observe('set-expectation', text)] })).toEqual([]);
  });

  it('is a feeling left standing while it runs high', () => {
    expect(labels('The lamp is blue.', { standing: { feelingOpen: true, state: makeState({ arousal: 0.7 }) } })).toEqual(['ignore']);
  });

  it('is not a feeling taken up, or one that has gone down', () => {
    const text = 'That must be infuriating.';
    expect(labels(text, { found: [observe('empathise', text)], standing: { feelingOpen: true, state: makeState({ arousal: 0.7 }) } })).toEqual([]);
    expect(labels('The lamp is blue.', { standing: { feelingOpen: true, state: makeState({ arousal: 0.2 }) } })).toEqual([]);
  });
});

describe('ask-again', () => {
  it('is not a question that leaves room for more', () => {
    expect(labels('On which day was it due?')).toEqual(['ask-again']);
    expect(labels('Is there anything about the day it was due that I have missed?')).toEqual([]);
  });

  it('is a question about what was told', () => {
    expect(labels('On which day was it due?')).toEqual(['ask-again']);
  });

  it('names what had been told', () => {
    expect(failings('On which day was it due?')[0]?.because).toContain('due on Monday');
  });

  it('is not a question about what was not told yet', () => {
    expect(labels('Were you at home waiting?')).toEqual([]);
    expect(labels('Were you at home waiting?', { standing: { agenda: makeAgenda({ told: ['waited'] }) } })).toEqual(['ask-again']);
  });

  it('is not a summary checked with the customer', () => {
    const text = 'So it was due on Monday, which day you spent at home?';
    expect(labels(text, { found: [observe('paraphrase', text)] })).toEqual([]);
  });
});

describe('interrogate', () => {
  const three = 'What is your name? What is your number? What is your street?';

  it('is three questions at once', () => {
    expect(labels(three)).toEqual(['interrogate']);
    expect(failings(three)[0]?.quote).toBe(three);
  });

  it('is not two questions', () => {
    expect(labels('What is your name? What is your number?')).toEqual([]);
  });

  it('does not count checks and choices', () => {
    expect(labels(three, { found: [observe('check', three, 'What is your name?')] })).toEqual([]);
    expect(labels(three, { found: [observe('offer-choice', three, 'What is your street?')] })).toEqual([]);
  });
});

describe('premature-fix', () => {
  const text = 'I have sent it again.';
  const act = [observe('act', text)];

  it('is a fix for somebody upset and not heard', () => {
    expect(labels(text, { found: act, standing: unheard })).toEqual(['premature-fix']);
  });

  it('is not a fix after or together with listening', () => {
    expect(labels(text, { found: act, standing: { ...unheard, state: makeState({ heard: 0.5 }) } })).toEqual([]);
    expect(labels(text, { found: [...act, observe('acknowledge', text)], standing: unheard })).toEqual([]);
    expect(labels(text, { found: act, standing: { ...unheard, agenda: makeAgenda({ acknowledged: { 'lost-day': 1 } }) } })).toEqual([]);
  });

  it('is not a fix for somebody calm', () => {
    expect(labels(text, { found: act, standing: { ...unheard, anger: 0.2 } })).toEqual([]);
  });
});

describe('repeat-formula', () => {
  it('is a sentence said before in nearly the same words', () => {
    expect(labels('We are sorry for any inconvenience caused.', { standing: { earlier: ['Hello. We are sorry for any inconvenience caused.'] } })).toEqual(['repeat-formula']);
  });

  it('is not a new sentence', () => {
    expect(labels('The van leaves Leeds at seven.', { standing: { earlier: ['We are sorry for any inconvenience caused.'] } })).toEqual([]);
  });
});

describe('over-apologise', () => {
  it('is not the last word of regret once the matter is settled', () => {
    const farewell = 'Again, I am sorry about that day.';
    const often = { uses: { apologise: 2 } };
    expect(labels(farewell, { found: [observe('apologise', farewell)], standing: { agenda: makeAgenda(often) } })).toEqual(['over-apologise']);
    expect(labels(farewell, { found: [observe('apologise', farewell)], standing: { agenda: makeAgenda({ ...often, settledAt: 3 }) } })).toEqual([]);
  });

  const sorry = 'I am sorry again.';

  it('is a third apology with nothing moving', () => {
    expect(labels(sorry, { found: [observe('apologise', sorry)], standing: { agenda: makeAgenda({ uses: { apologise: 2 } }) } })).toEqual(['over-apologise']);
  });

  it('is three apologies in one breath', () => {
    const text = 'Sorry, so sorry, really sorry.';
    const found = ['Sorry', 'so sorry', 'really sorry'].map((quote) => observe('apologise', text, quote));
    expect(labels(text, { found })).toEqual(['over-apologise']);
  });

  it('is not a third apology with a step', () => {
    const text = 'I am sorry again. I have sent it.';
    expect(labels(text, { found: [observe('apologise', text, 'sorry'), observe('act', text, 'I have sent it')], standing: { agenda: makeAgenda({ uses: { apologise: 2 } }) } })).toEqual([]);
  });

  it('is not a third apology that takes something new up or answers', () => {
    const standing = { agenda: makeAgenda({ uses: { apologise: 2 } }) };
    expect(labels(sorry, { found: [observe('apologise', sorry)], standing, acknowledged: { 'lost-day': 1 } })).toEqual([]);
    expect(labels(sorry, { found: [observe('apologise', sorry)], standing, answered: { where: 1 } })).toEqual([]);
  });

  it('is not a first or second apology', () => {
    expect(labels(sorry, { found: [observe('apologise', sorry)], standing: { agenda: makeAgenda({ uses: { apologise: 1 } }) } })).toEqual([]);
  });
});

describe('compensate-away', () => {
  const text = 'Here is a voucher.';

  it('is money without a word about what happened', () => {
    expect(labels(text, { offers: [offer('voucher', text, 'voucher')] })).toContain('compensate-away');
  });

  it('is not money with or after acknowledgement', () => {
    expect(labels(text, { offers: [offer('voucher', text, 'voucher')], found: [observe('acknowledge', text)] })).toEqual([]);
    expect(labels(text, { offers: [offer('voucher', text, 'voucher')], standing: { agenda: makeAgenda({ acknowledged: { 'lost-day': 1 } }) } })).not.toContain('compensate-away');
  });

  it('is not a remedy other than money', () => {
    const lamp = 'The lamp comes on Thursday.';
    expect(labels(lamp, { offers: [offer('resend', lamp, 'lamp')] })).not.toContain('compensate-away');
  });
});

describe('over-promise', () => {
  it('is quoted where it was promised', () => {
    const text = 'Fine. It comes today.';
    const [seen] = failings(text, { promises: [{ start: 6, end: 20 }] });
    expect(seen).toMatchObject({ label: 'over-promise', quote: 'It comes today' });
  });

  it('is named once for several promises', () => {
    expect(labels('It comes today for free.', { promises: [{ start: 0, end: 14 }, { start: 15, end: 23 }] })).toEqual(['over-promise']);
  });

  it('is nothing without a promise', () => {
    expect(labels('It comes on Thursday.')).toEqual([]);
  });
});

describe('every failing', () => {
  it('quotes the turn, is sure enough to act on and says why', () => {
    const text = 'Which day was it due? What is your name? Where do you live? We are sorry for any inconvenience caused. A voucher.';
    const seen = failings(text, {
      found: [observe('redress', text, 'A voucher')], offers: [offer('voucher', text, 'voucher')], promises: [{ start: 0, end: 5 }],
      standing: { ...unheard, earlier: ['We are sorry for any inconvenience caused.'], lastActs: [{ act: 'ask', about: 'where' }] },
    });
    expect(new Set(seen.map(({ label }) => label)).size).toBeGreaterThanOrEqual(6);
    for (const failing of seen) {
      expect(failing.quote).toBe(text.slice(failing.start, failing.end));
      expect(failing.quote).not.toBe('');
      expect(failing.confidence).toBeGreaterThanOrEqual(0.5);
      expect(failing.because.length).toBeGreaterThan(10);
      expect(failing.source).toBe('context');
    }
  });

  it('is silent about an empty turn', () => {
    expect(labels('', { standing: { lastActs: [{ act: 'ask', about: 'where' }], feelingOpen: true } })).toEqual([]);
  });
});
