import { describe, expect, it } from 'vitest';
import { evenVoice, lampScenario } from '../../../test/conversations/example-scenario.ts';
import { type Stage, stages } from '../codebook.ts';
import { formMessage } from './channel-form.ts';
import { createRandom } from './random.ts';
import type { Voice } from './scenario.ts';
import type { Occasion } from './wording.ts';

const parts = ['I waited all day.', 'Where is it?'];

function occasion(channel: Occasion['channel'], style: Partial<Voice['style']> = {}, stage: Stage = 'frustration', seed = 1): Occasion {
  return {
    scenario: lampScenario, voice: { ...evenVoice, style: { ...evenVoice.style, ...style } }, channel, stage, spoken: [], heard: '', observations: [], leaving: false, random: createRandom('form', seed),
  };
}

function letters(stage: Stage): string[] {
  return Array.from({ length: 20 }, (_, seed) => formMessage(parts, occasion('email', {}, stage, seed)));
}

describe('formMessage', () => {
  it('says nothing when there is nothing to say', () => {
    for (const channel of ['chat', 'email', 'phone', 'social', 'in-person'] as const) expect(formMessage([], occasion(channel))).toBe('');
  });

  it.each(['phone', 'social', 'in-person'] as const)('runs the parts on in %s', (channel) => {
    expect(formMessage(parts, occasion(channel))).toBe('I waited all day. Where is it?');
  });

  it('makes a letter of paragraphs with the name below', () => {
    for (const letter of letters('concern')) {
      expect(letter).toContain('I waited all day.\n\nWhere is it?');
      expect(letter.split('\n').at(-1)).toBe('Ada Brook');
      expect(letter).toContain('Sam');
    }
  });

  it.each([['full', 'Ada Brook'], ['first', 'Ada'], ['initials', 'A.B.']] as const)('signs with the %s name', (signs, name) => {
    expect(formMessage(parts, occasion('email', { signs })).split('\n').at(-1)).toBe(name);
  });

  it('opens and closes less kindly in anger', () => {
    const kind = /Dear|Hello|Hi |regards|wishes|thanks/iu;
    expect(letters('anger').every((letter) => !kind.test(letter))).toBe(true);
    expect(letters('recovery').every((letter) => kind.test(letter))).toBe(true);
  });

  it('sends no kind regards to somebody it walks out on', () => {
    for (let seed = 0; seed < 10; seed += 1) expect(formMessage(parts, { ...occasion('email', {}, 'recovery', seed), leaving: true })).not.toMatch(/regards|wishes|thanks/iu);
  });

  it.each(stages)('leaves no blank paragraph and no slot in a letter at %s', (stage) => {
    for (const letter of letters(stage)) {
      expect(letter).not.toMatch(/\n{3,}|^\n|\n$|\{/u);
    }
  });

  it('keeps every word in chat', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const text = formMessage(parts, occasion('chat', { loose: 0.9, lowerCase: true }, 'concern', seed));
      expect(text.toLowerCase().replace(/[^a-z ]/gu, ' ').split(/\s+/u).filter(Boolean).join(' ')).toBe('i waited all day where is it');
    }
  });

  it('writes small letters for those who type that way, but not inside words and names', () => {
    const text = formMessage(['I asked Sam. Nobody at LUMEN knew.'], occasion('chat', { lowerCase: true, loose: 1 }, 'concern'));
    expect(text).toMatch(/^i asked Sam\. nobody at LUMEN knew\.?$/u);
  });

  it('keeps capitals for those who do not', () => {
    expect(formMessage(parts, occasion('chat', { loose: 0 }))).toContain('I waited all day.');
  });

  it('breaks a loose typist’s message into lines more often than a tidy one’s', () => {
    const broken = (loose: number) => Array.from({ length: 60 }, (_, seed) => formMessage(parts, occasion('chat', { loose }, 'concern', seed))).filter((text) => text.includes('\n')).length;
    expect(broken(1)).toBeGreaterThan(broken(0));
  });

  it('keeps the full stops of the angry, however loosely they type', () => {
    for (let seed = 0; seed < 20; seed += 1) expect(formMessage(['I waited all day.'], occasion('chat', { loose: 1 }, 'anger', seed))).toBe('I waited all day.');
    expect(formMessage(['I waited all day.'], occasion('chat', { loose: 1 }, 'concern'))).toBe('I waited all day');
  });

  it('never drops a question mark', () => {
    for (let seed = 0; seed < 20; seed += 1) expect(formMessage(['Where is it?'], occasion('chat', { loose: 1 }, 'concern', seed))).toBe('Where is it?');
  });
});
