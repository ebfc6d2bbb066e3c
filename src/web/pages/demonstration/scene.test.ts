import { describe, expect, it } from 'vitest';
import { hairStyles } from '../../parts/face/hair.ts';
import type { FilmLine } from './logic.ts';
import { chooseCast, choosePortrait, expressAgent, expressAnger, listStages, openMouth, pickSpeech, splitDirections } from './scene.ts';

const line = (parts: Partial<FilmLine>): FilmLine => ({ who: 'agent', text: 'Words.', note: null, move: null, anger: 50, ...parts });
const names = ['Samira', 'Callum', 'Esteban', 'Yuki', 'Viktor', 'Abena', 'Babak Nouri', 'Oksana', 'Mariam Toure', 'Leif', 'Gwen Prothero', 'Tendai', 'Nikos', 'Åsa', ''];

describe('the customer’s face', () => {
  it('grows tenser and less friendly with every step of anger, without a jump', () => {
    for (let anger = 0; anger < 100; anger += 1) {
      const [now, next] = [expressAnger(anger), expressAnger(anger + 1)];
      expect(next.tension).toBeGreaterThan(now.tension);
      expect(next.tension).toBeCloseTo((anger + 1) / 100, 2);
      expect(next.mouthCurve).toBeLessThanOrEqual(now.mouthCurve);
      expect(Math.abs(next.browInner - now.browInner)).toBeLessThan(0.5);
    }
    expect(expressAnger(0).mouthCurve - expressAnger(90).mouthCurve).toBeGreaterThan(10);
  });

  it('stays within its ends', () => {
    expect(expressAnger(-20)).toEqual(expressAnger(0));
    expect(expressAnger(140)).toEqual(expressAnger(100));
  });
});

describe('the agent’s face', () => {
  it('is never tense, whoever speaks', () => {
    for (const anger of [0, 50, 100]) for (const who of ['customer', 'agent'] as const) expect(expressAgent(line({ who, anger, move: 'hostile' })).tension).toBeLessThan(0.2);
  });

  it('softens with a calming move and hardens a little with an inflaming one', () => {
    expect(expressAgent(line({ move: 'acknowledge' })).mouthCurve).toBeGreaterThan(expressAgent(line({ move: 'minimise' })).mouthCurve);
    expect(expressAgent(line({ move: 'minimise' })).browInner).toBeGreaterThan(expressAgent(undefined).browInner);
  });

  it('is more concerned the angrier the customer speaks', () => {
    expect(expressAgent(line({ who: 'customer', anger: 90 })).browInner).toBeLessThan(expressAgent(line({ who: 'customer', anger: 10 })).browInner);
  });
});

describe('a speaking mouth', () => {
  it('opens and closes, and never wider than a word needs', () => {
    const openings = Array.from({ length: 200 }, (_, step) => openMouth(step * 40));
    expect(Math.min(...openings)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...openings)).toBeLessThan(3.5);
    expect(openings.filter((opening) => opening < 0.4).length).toBeGreaterThan(5);
    expect(openings.filter((opening) => opening > 2).length).toBeGreaterThan(20);
  });
});

describe('the cast', () => {
  it('gives a name the same face every time, and different names different ones', () => {
    for (const name of names) expect(choosePortrait(name, 'middle', null)).toEqual(choosePortrait(name, 'middle', null));
    expect(new Set(names.map((name) => JSON.stringify(choosePortrait(name, 'middle', null)))).size).toBeGreaterThan(10);
  });

  it('keeps the age it is given and draws only hair there is', () => {
    for (const name of names) {
      const portrait = choosePortrait(name, 'older', 'lower');
      expect(portrait.age).toBe('older');
      expect(Object.keys(hairStyles)).toContain(portrait.hair);
      expect(['grey', 'white']).toContain(portrait.hairColour);
    }
  });

  it('never has two who look alike, not even under one name', () => {
    for (const first of names) {
      for (const second of names) {
        const { customer, agent } = chooseCast({ customer: { name: first, age: 'young', voice: 'higher' }, agent: { name: second, voice: 'higher' } });
        expect([customer.hair, customer.skin]).not.toEqual([agent.hair, agent.skin]);
      }
    }
  });

  it('gives a beard to nobody with the higher voice', () => {
    expect(names.some((name) => choosePortrait(name, 'middle', 'higher').beard)).toBe(false);
    expect(names.some((name) => choosePortrait(name, 'middle', 'lower').beard)).toBe(true);
  });
});

describe('stages', () => {
  it('name recovery only after an upset', () => {
    expect(listStages([10, 62, 38].map((anger) => ({ anger })))).toEqual(['calm', 'anger', 'recovery']);
    expect(listStages([38, 30].map((anger) => ({ anger })))).toEqual(['concern', 'concern']);
  });
});

describe('brackets in a line', () => {
  it('are cut from the words', () => {
    expect(splitDirections('(a breath) My test is on Monday.')).toEqual([{ text: '(a breath)', direction: true, start: 0 }, { text: 'My test is on Monday.', direction: false, start: 10 }]);
    expect(pickSpeech('Nine bands. (9 minutes) Sent.')).toBe('Nine bands. Sent.');
  });

  it('may be all there is', () => {
    expect(pickSpeech('(hangs up)')).toBe('');
  });

  it('that are never closed are words', () => {
    expect(pickSpeech('Well (if you must')).toBe('Well ( if you must');
  });
});
