import { describe, expect, it } from 'vitest';
import { fliteArguments, plainSpeech } from './speech-text.ts';

describe('a text for the built-in voice', () => {
  it.each([
    ['I’m standing “there” … again – with Åsa.', "I'm standing there ... again, with Asa."],
    ['You’re holding 11,400 of £600 and €1,250.50.', "You're holding 11400 of 600 pounds and 1250.50 euros."],
    ['It says 1 a.m. here.', 'It says 1 a m here.'],
    ['  Two\nlines\t☂ ', 'Two lines'],
  ])('%s', (text, spoken) => {
    expect(plainSpeech(text)).toBe(spoken);
  });

  it('holds only letters it knows', () => {
    expect(plainSpeech('日本 ok 🙂')).toBe('ok');
  });
});

describe('how it is called', () => {
  it('has another voice for each pitch', () => {
    const voiceOf = (pitch: 'higher' | 'lower'): string | undefined => fliteArguments({ text: 'Hello', pitch, speed: 1 })[2];
    expect(voiceOf('higher')).not.toBe(voiceOf('lower'));
  });

  it('takes half as long at twice the speed', () => {
    expect(fliteArguments({ text: 'Hello', pitch: 'lower', speed: 2 })).toContain('duration_stretch=0.500');
  });

  it('gives the words in one piece, whatever they begin with', () => {
    const words = fliteArguments({ text: '-o /etc/passwd', pitch: 'lower', speed: 1 });
    expect(words[words.indexOf('-t') + 1]).toBe('-o /etc/passwd');
  });
});
