import { describe, expect, it, vi } from 'vitest';
import { evenVoice, lampScenario, makeScenario, observe } from '../../../test/conversations/example-scenario.ts';
import { roles } from '../../../test/conversations/real-roles.ts';
import { type Stage, stages } from '../codebook.ts';
import { createRandom } from './random.ts';
import { customerActs, type LineGroup } from './scenario.ts';
import type { Act } from './turn.ts';
import { type Occasion, sentencesOf, wordMove } from './wording.ts';

// Every act, stage and channel of every scenario.
vi.setConfig({ testTimeout: 60_000 });

function occasion(parts: Partial<Occasion> = {}): Occasion {
  return { scenario: lampScenario, voice: evenVoice, channel: 'phone', stage: 'frustration', spoken: [], heard: '', observations: [], leaving: false, random: createRandom('wording'), ...parts };
}

function say(acts: readonly Act[], parts: Partial<Occasion> = {}): string {
  return wordMove(acts, occasion(parts)).move.text;
}

function withLines(lines: readonly LineGroup[], voiceLines: readonly LineGroup[] = []): Partial<Occasion> {
  return { scenario: makeScenario({ lines: [...lines] }), voice: { ...evenVoice, lines: [...voiceLines] } };
}

describe('choosing a line', () => {
  const about: LineGroup = { act: 'vent', about: 'lost-day', texts: ['About the day.'] };
  const own: LineGroup = { act: 'vent', texts: ['The scenario in general.'] };
  const voiceAbout: LineGroup = { act: 'vent', about: 'lost-day', texts: ['The voice about the day.'] };
  const voice: LineGroup = { act: 'vent', texts: ['The voice in general.'] };
  const act: Act = { act: 'vent', about: 'lost-day' };

  it('takes what is written about the thing first, then the scenario’s own, then the voice’s', () => {
    expect(say([act], withLines([own, about], [voice, voiceAbout]))).toBe('About the day.');
    expect(say([act], withLines([own], [voice, voiceAbout]))).toBe('The scenario in general.');
    expect(say([act], withLines([], [voice, voiceAbout]))).toBe('The voice about the day.');
    expect(say([act], withLines([], [voice]))).toBe('The voice in general.');
  });

  it('does not take a line about something else', () => {
    expect(say([{ act: 'vent', about: 'false-text' }], withLines([about], [voice]))).toBe('The voice in general.');
  });

  it('does not take a line for another act', () => {
    expect(say([{ act: 'demand', about: 'lost-day' }], withLines([about], [{ act: 'demand', texts: ['I demand it.'] }]))).toBe('I demand it.');
  });

  it('does not tell another story when asked for one', () => {
    const lines: LineGroup[] = [{ act: 'tell', texts: ['Some other story.'] }];
    expect(say([{ act: 'tell', about: 'porch' }], withLines(lines, [{ act: 'tell', texts: ['That is all I know.'] }]))).toBe('That is all I know.');
  });

  it('keeps a line to its channels', () => {
    const spoken: LineGroup = { ...about, channels: ['email'] };
    expect(say([act], withLines([spoken, own]))).toBe('The scenario in general.');
    expect(say([act], { ...withLines([spoken, own]), channel: 'email' })).toContain('About the day.');
  });

  it('prefers words of the very mood', () => {
    const lines: LineGroup[] = [{ ...about, stages: ['concern'], texts: ['Worried.'] }, { ...about, stages: ['frustration'], texts: ['Fed up.'] }];
    expect(say([act], withLines(lines))).toBe('Fed up.');
    expect(say([act], { ...withLines(lines), stage: 'concern' })).toBe('Worried.');
  });

  it('borrows from a neighbouring mood before it turns general', () => {
    const lines: LineGroup[] = [{ ...about, stages: ['frustration'], texts: ['Fed up.'] }, own];
    expect(say([act], { ...withLines(lines), stage: 'anger' })).toBe('Fed up.');
  });

  it.each<[Stage, Stage]>([['calm', 'anger'], ['recovery', 'abuse'], ['abuse', 'calm'], ['anger', 'recovery']])('does not borrow for %s from %s', (stage, far) => {
    expect(say([act], { ...withLines([{ ...about, stages: [far], texts: ['Far off.'] }, own]), stage })).toBe('The scenario in general.');
  });
});

describe('never the same twice', () => {
  it('does not speak a sentence again', () => {
    let spoken: readonly string[] = [];
    const said: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const worded = wordMove([{ act: 'vent', about: 'lost-day' }], occasion({ spoken, random: createRandom(turn) }));
      said.push(worded.move.text);
      spoken = worded.spoken;
    }
    const sentences = said.flatMap(sentencesOf).filter((sentence) => sentence.split(' ').length >= 3);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('does not speak a new line that holds an old sentence', () => {
    const lines: LineGroup[] = [{ act: 'vent', texts: ['I lost a whole day. And a lamp.'] }, { act: 'complain', texts: ['Again: nobody came. I lost a whole day.', 'Nobody rang me either.'] }];
    const first = wordMove([{ act: 'vent' }], occasion(withLines(lines)));
    expect(say([{ act: 'complain' }], { ...withLines(lines), spoken: first.spoken })).toBe('Nobody rang me either.');
  });

  it('drops an act that has no words left and keeps the others', () => {
    const lines: LineGroup[] = [{ act: 'demand', texts: ['I want the lamp now.'] }];
    const { move } = wordMove([{ act: 'vent' }, { act: 'demand' }], occasion(withLines(lines)));
    expect(move.acts).toEqual([{ act: 'demand' }]);
    expect(move.text).toBe('I want the lamp now.');
  });

  it('falls back on a short line when nothing at all is left', () => {
    const { move } = wordMove([{ act: 'vent' }], occasion(withLines([])));
    expect(move.acts).toEqual([{ act: 'vent' }]);
    expect(move.text.length).toBeGreaterThan(5);
  });

  it('remembers what was spoken before', () => {
    const { spoken } = wordMove([{ act: 'demand' }], occasion({ spoken: ['earlier words'] }));
    expect(spoken).toContain('earlier words');
    expect(spoken.length).toBeGreaterThan(1);
  });
});

describe('slots', () => {
  const heard = 'I see. Calm down. We will look at it.';
  const calmed = { heard, observations: [observe('command-calm', heard, 'Calm down')], stage: 'anger' } as const;
  const react: Act = { act: 'react', about: 'command-calm' };

  it('throws the agent’s own words back', () => {
    expect(say([react], calmed)).toBe('"Calm down"? Do not tell me how to feel.');
  });

  it('takes another line when there is nothing to quote', () => {
    expect(say([react], { ...calmed, observations: [] })).toBe('That is not an answer I can use.');
  });

  it('takes another line when the words are too long to throw back', () => {
    const long = `Calm down ${'and wait for it like everybody else in the queue does '.repeat(4)}`;
    expect(say([react], { ...calmed, heard: long, observations: [observe('command-calm', long)] })).not.toContain('and wait for it like everybody else');
  });

  it('fills in the names', () => {
    expect(say([{ act: 'accuse', about: 'today' }])).toBe('You told me today, Sam, and Lumen sent nobody.');
    expect(say([{ act: 'vent' }], withLines([{ act: 'vent', texts: ['I am {name}, not a number.'] }]))).toBe('I am Ada Brook, not a number.');
  });
});

describe('a whole move', () => {
  it('says its acts in order', () => {
    const text = say([{ act: 'tell', about: 'porch' }, { act: 'ask', about: 'where' }]);
    expect(text.startsWith('There is a porch with a bench in it.')).toBe(true);
    expect(text.endsWith('?') || text.endsWith('.')).toBe(true);
  });

  it('is silence for no act', () => {
    const { move } = wordMove([], occasion());
    expect(move).toEqual({ acts: [], text: '', wording: 'built-in' });
  });

  it('is worded the same for the same throw of the dice and otherwise for another', () => {
    const acts: Act[] = [{ act: 'ask', about: 'where' }, { act: 'vent', about: 'lost-day' }];
    expect(say(acts, { random: createRandom(4) })).toBe(say(acts, { random: createRandom(4) }));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => say(acts, { random: createRandom(seed) }))).size).toBeGreaterThan(1);
  });

  it.each(roles.map(({ scenario, voice }) => [scenario.id, scenario, voice] as const))('finds words without open slots for every act, stage and channel of %s', (_, scenario, voice) => {
    for (const act of customerActs) for (const stage of stages) for (const channel of scenario.channels) {
      const { move } = wordMove([{ act }], occasion({ scenario, voice, stage, channel, random: createRandom(act, stage) }));
      expect(move.text, `${act} at ${stage}`).not.toMatch(/^\s*$|\{\w+\}|undefined/u);
    }
  });
});

describe('sentencesOf', () => {
  it('tells sentences apart and ignores case and marks', () => {
    expect(sentencesOf('Nobody came. NOBODY came!\nWhy?')).toEqual(['nobody came', 'nobody came', 'why']);
  });

  it('finds none where there are no words', () => {
    expect(sentencesOf('… !?')).toEqual([]);
  });
});
