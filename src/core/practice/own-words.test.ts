import { describe, expect, it } from 'vitest';
import { chooseModel, fitsAny, likeness, weighWords } from './own-words.ts';
import type { Written } from './own-words.ts';

const situation = 'Amina Yusuf left the dress of her mother with you to be cleaned for Saturday, and the silk lining has shrunk in the heat.';
const models = ['We cleaned the dress of your mother too hot, and the silk lining has shrunk. That was our mistake.', 'You trusted us with a dress that was hers, and we ruined the lining of it. We did that and nobody else.'];
const task: Omit<Written, 'text'> = { wanted: [], onPage: [situation], caseWords: [situation, ...models], models };
const weigh = (text: string, parts: Partial<Written> = {}) => weighWords({ text, ...task, ...parts });
const said = (text: string, parts: Partial<Written> = {}): string[] => weigh(text, parts).points.map(({ about }) => about);

describe('a learner’s words', () => {
  it.each([...models, 'We ruined the lining of your dress with too much heat, and I am sorry.', 'I am sorry about the dress. We got it too hot.'])('count whole in plain sentences about the case: %s', (text) => {
    expect(weigh(text)).toEqual({ weight: 1, points: [] });
  });

  it('count nothing when they are pasted from the page', () => {
    expect(weigh(situation)).toMatchObject({ weight: 0 });
    expect(said(situation)).toEqual(['In your own words']);
  });

  it('may name the facts of the page in passing', () => {
    expect(weigh('I am so sorry that the silk lining has shrunk in the heat, and I can see what it means to you that it was hers.').weight).toBe(1);
  });

  it('count little when they would fit any case', () => {
    const general = 'I am very sorry about this, and I can see how upsetting it must be for you.';
    expect(weigh(general).weight).toBeLessThan(0.4);
    expect(said(general)).toEqual(['This case']);
    expect(weigh(general, { caseWords: null }).weight).toBe(1);
  });

  it('do not name a case by a time or by owning up', () => {
    expect(fitsAny('That was our mistake, and it will be done by Saturday at noon.', [situation, ...models])).toBe(true);
    expect(fitsAny('That was our mistake, and the lining will be done by Saturday at noon.', [situation, ...models])).toBe(false);
  });

  it.each(['sorry mother dress hot shrunk silk', 'mistake sorry dress lining shrunk mother silk heat ruined cleaned trusted'])('count next to nothing in a heap: %s', (text) => {
    expect(weigh(text).weight).toBeLessThan(0.3);
    expect(said(text)).toContain('Whole sentences');
  });

  it('count less when there is no room in them for what is asked', () => {
    expect(weigh('Sorry, the dress.').weight).toBeLessThan(0.5);
    expect(said('Sorry, the dress.')).toEqual(['Room for it']);
  });

  it('may be short and clipped', () => {
    expect(weigh('Your dress shrank. We did that. Sorry.')).toEqual({ weight: 1, points: [] });
  });

  it('count less when more moves are read in them than they have room for', () => {
    const wanted = (['acknowledge', 'apologise', 'own', 'act', 'explain', 'set-expectation'] as const).map((label) => ({ label, quote: '', start: 0, end: 0, confidence: 1, source: 'learned' as const, because: '' }));
    const text = 'Sorry, our mistake, the dress is on it.';
    expect(weigh(text, { wanted }).weight).toBeLessThan(0.3);
    expect(weigh(text, { wanted: wanted.slice(0, 2) }).weight).toBe(1);
  });
});

describe('the model shown', () => {
  it('is the one worth most', () => {
    expect(chooseModel(models, 'I am sorry.', (model) => (model === models[1] ? 2 : 1))).toBe(models[1]);
    expect(chooseModel(models, 'I am sorry.', () => 1)).toBe(models[0]);
  });

  it('is never what was said, however it is punctuated', () => {
    expect(chooseModel(models, `${models[1]?.toLowerCase().replace('.', ' …')}`, (model) => (model === models[1] ? 2 : 1))).toBe(models[0]);
    expect(chooseModel([models[0] ?? ''], models[0] ?? '', () => 1)).toBeNull();
  });
});

describe('likeness', () => {
  it('is one for the same words, none for others, and between for some', () => {
    expect(likeness('We got it too hot.', 'we got it too hot')).toBe(1);
    expect(likeness('We got it too hot.', 'Thank you')).toBe(0);
    expect(likeness('We got it too hot.', 'We got it too cold.')).toBeGreaterThan(0.5);
    expect(likeness('', '')).toBe(0);
  });
});
