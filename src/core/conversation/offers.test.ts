import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lampScenario, makeAgenda, makeState } from '../../../test/conversations/example-scenario.ts';
import { splitSentences } from '../language/text.ts';
import { combineOffers, findShare, type Offer, thresholdOf, valueRedress, weighOffers, wordsAround } from './offers.ts';

function offer(id: string, scale = 1): Offer {
  const remedy = lampScenario.remedies.find((candidate) => candidate.id === id);
  if (!remedy) throw new Error(id);
  return { remedy, scale, named: scale !== 1, start: 0, end: 5 };
}

function weigh(offers: readonly Offer[], parts: { agenda?: Parameters<typeof makeAgenda>[0]; state?: Parameters<typeof makeState>[0]; acknowledged?: boolean } = {}) {
  return weighOffers(lampScenario, makeAgenda(parts.agenda), makeState(parts.state), { offers, withdrawn: [] }, parts.acknowledged ?? true);
}

describe('findShare', () => {
  it.each([
    ['I can give you £20 back.', '£', 1],
    ['I can give you £10 back.', '£', 0.5],
    ['I can give you 10 pounds back.', '£', 0.5],
    ['I can give you 10 quid back.', '£', 0.5],
    ['You get 30 euros from us.', '€', 1.5],
    ['You get €30 from us.', '€', 1.5],
    ['You get 30 € from us.', '€', 1.5],
    ['You get $5 off.', '$', 0.25],
    ['You get 5 dollars off.', '$', 0.25],
    ['That is £12.50 for you.', '£', 0.625],
    ['I take 50% off.', '£', 0.5],
    ['I take 50 per cent off.', '£', 0.5],
    ['I take 50 percent off.', '£', 0.5],
    ['I can halve it: half the fee back.', '£', 0.5],
  ])('reads the share in “%s” (%s)', (text, currency, share) => {
    expect(findShare(text, 20, currency)).toBeCloseTo(share);
  });

  it('reads amounts with a comma or a space between thousands', () => {
    expect(findShare('£1,200 is on its way.', 1200, '£')).toBe(1);
    expect(findShare('£1 200 is on its way.', 1200, '£')).toBe(1);
    expect(findShare('£1,200.50 is on its way.', 1200.5, '£')).toBe(1);
  });

  it('takes the largest of several amounts', () => {
    expect(findShare('Not £5 but £20.', 20, '£')).toBe(1);
  });

  it('does not take an amount a piece for the whole', () => {
    for (const each of ['£35 each', '£35 for each visit', '£35 per visit', '£35 a visit', '£35 apiece']) expect(findShare(`You get ${each}, £105 in all.`, 105, '£')).toBe(1);
    expect(findShare('You get £35 for every visit.', 105, '£')).toBeNull();
  });

  it('does not take other numbers for money', () => {
    expect(findShare('Room 22 at 8 on the 14th, order 4417.', 20, '£')).toBeNull();
  });

  it('does not take a stretch of time or an hour of the day for half the money', () => {
    for (const time of ['within half an hour', 'by half past seven', 'at half seven', 'in half a day', 'at half-time']) expect(findShare(`You have the fee back ${time}.`, 20, '£')).toBeNull();
  });

  it('prefers a named amount to the word half', () => {
    expect(findShare('Within half an hour you have £20.', 20, '£')).toBe(1);
  });

  it('finds nothing where nothing is named', () => {
    expect(findShare('You will get your money back.', 20, '£')).toBeNull();
    expect(findShare('', 20, '£')).toBeNull();
  });

  it('keeps an absurd amount finite and never throws', () => {
    expect(findShare('£99,999,999 for you.', 20, '£')).toBeLessThanOrEqual(5);
    fc.assert(fc.property(fc.string(), (text) => {
      const share = findShare(text, 20, '£');
      expect(share === null || (share >= 0 && share <= 5)).toBe(true);
    }));
  });
});

describe('valueRedress', () => {
  it('gives nothing for nothing', () => {
    expect(valueRedress(0)).toBeCloseTo(0);
    expect(valueRedress(-2)).toBeCloseTo(0);
  });

  it('never falls as redress grows', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }), (one, other) => {
      expect(valueRedress(Math.max(one, other))).toBeGreaterThanOrEqual(valueRedress(Math.min(one, other)));
    }));
  });

  it('is steepest between sixty and a hundred and twenty per cent of the loss', () => {
    const middle = valueRedress(1.2) - valueRedress(0.6);
    expect(middle).toBeGreaterThan(valueRedress(0.6) - valueRedress(0));
    expect(middle).toBeGreaterThan(valueRedress(1.8) - valueRedress(1.2));
    expect(middle).toBeGreaterThan(0.4);
  });

  it('gives nothing more above a hundred and fifty per cent', () => {
    expect(valueRedress(1.5)).toBe(valueRedress(2));
    expect(valueRedress(2)).toBe(valueRedress(10));
  });

  it('stays between nought and one', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, min: -10, max: 10 }), (worth) => {
      expect(valueRedress(worth)).toBeGreaterThanOrEqual(-1e-9);
      expect(valueRedress(worth)).toBeLessThanOrEqual(1);
    }));
  });
});

describe('thresholdOf', () => {
  const want = { id: 'lamp', text: '', weight: 1, threshold: 0.65 };

  it.each(['interactionalFairness', 'heard', 'trust'] as const)('falls with better %s', (appraisal) => {
    expect(thresholdOf(want, makeState({ [appraisal]: 0.9 }))).toBeLessThan(thresholdOf(want, makeState({ [appraisal]: 0 })));
  });

  it('rises above the neutral one after unfair treatment and falls below it after fair treatment', () => {
    expect(thresholdOf(want, makeState({ interactionalFairness: -0.8, heard: 0, trust: 0.1 }))).toBeGreaterThan(want.threshold);
    expect(thresholdOf(want, makeState({ interactionalFairness: 0.8, heard: 0.9, trust: 0.9 }))).toBeLessThan(want.threshold);
  });

  it('moves treatment by less than half of the worth of a full redress', () => {
    const worst = thresholdOf(want, makeState({ interactionalFairness: -1, heard: 0, trust: 0 }));
    const best = thresholdOf(want, makeState({ interactionalFairness: 1, heard: 1, trust: 1 }));
    expect(worst - best).toBeLessThan(0.5);
  });
});

describe('combineOffers', () => {
  it('is nothing without offers', () => {
    expect(combineOffers({})).toBe(0);
  });

  it('is worth at least its best and less than the sum', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.double({ min: 0, max: 0.7, noNaN: true }), { maxKeys: 4 }), (offers) => {
      const worths = Object.values(offers);
      const combined = combineOffers(offers);
      expect(combined).toBeGreaterThanOrEqual(Math.max(0, ...worths) - 1e-9);
      expect(combined).toBeLessThanOrEqual(worths.reduce((sum, worth) => sum + worth, 0) + 1e-9);
    }));
  });

  it('does not grow without end', () => {
    expect(combineOffers(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [String(index), 1])))).toBe(1.5);
  });
});

describe('weighOffers', () => {
  it('changes nothing without offers', () => {
    const weighing = weigh([]);
    expect(weighing).toMatchObject({ gain: 0, met: 0, accepted: [], short: {} });
    expect(weighing.wants).toEqual(makeAgenda().wants);
  });

  it('meets a want whose threshold is reached and names the remedy', () => {
    const weighing = weigh([offer('resend')]);
    expect(weighing.wants.lamp?.met).toBe(true);
    expect(weighing.wants.fee?.met).toBe(false);
    expect(weighing.accepted).toEqual(['resend']);
    expect(weighing.met).toBeCloseTo(2 / 3);
    expect(weighing.gain).toBeGreaterThan(0);
  });

  it('says how far an offer falls short', () => {
    const weighing = weigh([offer('voucher')]);
    expect(weighing.accepted).toEqual([]);
    expect(weighing.short.voucher).toBeGreaterThan(0);
    expect(weighing.short.voucher).toBeLessThan(1);
  });

  it('is haggled over: half the fee falls short, the whole fee does not', () => {
    expect(weigh([offer('fee-back', 0.5)]).short['fee-back']).toBeGreaterThan(0.4);
    expect(weigh([offer('fee-back', 1)]).wants.fee?.met).toBe(true);
  });

  it('lets an improved offer replace the first and a worse one change nothing', () => {
    const first = weigh([offer('fee-back', 0.5)]);
    const better = weigh([offer('fee-back', 1)], { agenda: { wants: first.wants } });
    expect(better.wants.fee?.met).toBe(true);
    const worse = weigh([offer('fee-back', 0.2)], { agenda: { wants: first.wants } });
    expect(worse.wants.fee?.offers).toEqual(first.wants.fee?.offers);
    expect(worse.gain).toBe(0);
  });

  it('gives nothing for the same offer made again', () => {
    const first = weigh([offer('resend')]);
    const again = weigh([offer('resend')], { agenda: { wants: first.wants } });
    expect(again).toMatchObject({ gain: 0, met: 0, accepted: [] });
  });

  it('says yes to one remedy for each want, to the one that does most', () => {
    expect(weigh([offer('voucher'), offer('fee-back'), offer('resend')]).accepted).toEqual(['resend', 'fee-back']);
  });

  it('knows what was put to them again and got no word yet', () => {
    const { wants } = weigh([offer('resend'), offer('fee-back')]);
    expect(weigh([offer('fee-back')], { agenda: { wants, taken: ['resend'] } }).pending).toBe('fee-back');
    expect(weigh([offer('fee-back')], { agenda: { wants, taken: ['resend', 'fee-back'] } }).pending).toBeNull();
    expect(weigh([offer('fee-back')]).pending).toBeNull();
  });

  it('adds up two offers that fall short each', () => {
    const both = weigh([offer('fee-back', 0.6), offer('voucher')]);
    expect(both.wants.fee?.offers).toHaveProperty('voucher');
    expect(both.gain).toBeGreaterThan(weigh([offer('fee-back', 0.6)]).gain);
  });

  it('counts money half before anything was acknowledged', () => {
    const cold = weigh([offer('fee-back')], { acknowledged: false }).wants.fee?.offers['fee-back'] ?? 0;
    const warm = weigh([offer('fee-back')]).wants.fee?.offers['fee-back'] ?? 0;
    expect(cold).toBeCloseTo(warm / 2);
  });

  it('counts what is not money fully before anything was acknowledged', () => {
    expect(weigh([offer('resend')], { acknowledged: false }).wants.lamp).toEqual(weigh([offer('resend')]).wants.lamp);
  });

  it('is worth more once the interest is known', () => {
    const blind = weigh([offer('resend')]).wants.lamp?.offers.resend ?? 0;
    const knowing = weigh([offer('resend')], { agenda: { told: ['birthday'] } }).wants.lamp?.offers.resend ?? 0;
    expect(knowing).toBeGreaterThan(blind);
    expect(weigh([offer('fee-back')], { agenda: { told: ['birthday'] } }).wants.fee).toEqual(weigh([offer('fee-back')]).wants.fee);
  });

  it('is refused by somebody badly treated where somebody well treated says yes', () => {
    const near = [offer('fee-back', 0.7)];
    expect(weigh(near, { state: { interactionalFairness: 0.6, heard: 0.8, trust: 0.7 } }).wants.fee?.met).toBe(true);
    expect(weigh(near, { state: { interactionalFairness: -0.7, heard: 0, trust: 0.1 } }).wants.fee?.met).toBe(false);
  });

  it('does not take back a want that was met', () => {
    const met = { lamp: { offers: { resend: 0.9 }, met: true }, fee: { offers: {}, met: false } };
    const weighing = weigh([offer('voucher')], { agenda: { wants: met }, state: { interactionalFairness: -1 } });
    expect(weighing.wants.lamp?.met).toBe(true);
  });

  it('does not change the agenda it weighs', () => {
    const agenda = makeAgenda();
    const before = JSON.stringify(agenda);
    weighOffers(lampScenario, agenda, makeState(), { offers: [offer('resend'), offer('fee-back')], withdrawn: [] }, true);
    expect(JSON.stringify(agenda)).toBe(before);
  });
});

describe('wordsAround', () => {
  const text = 'It is here. You get £20. Bye now.';
  const sentences = splitSentences(text);

  it('gives the whole sentence a range stands in', () => {
    const start = text.indexOf('£20');
    expect(wordsAround(text, sentences, start, start + 3)).toBe('You get £20.');
  });

  it('gives all sentences a range touches', () => {
    expect(wordsAround(text, sentences, text.indexOf('here'), text.indexOf('£20') + 3)).toBe('It is here. You get £20.');
  });
});
