import { describe, expect, it } from 'vitest';
import { chooseVoices } from './browser-voice.ts';

const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService });

describe('the browser’s voices', () => {
  it('are two different ones where there are two', () => {
    const chosen = chooseVoices([voice('Microsoft David', 'en-US'), voice('Microsoft Zira', 'en-US'), voice('Hedda', 'de-DE')]);
    expect([chosen?.higher.name, chosen?.lower.name, chosen?.same]).toEqual(['Microsoft Zira', 'Microsoft David', false]);
  });

  it('are British before others', () => {
    expect(chooseVoices([voice('A', 'en-US'), voice('B', 'en-GB')])?.higher.name).toBe('B');
  });

  it('are one at two heights where there is one', () => {
    expect(chooseVoices([voice('espeak', 'en')])?.same).toBe(true);
  });

  it('are told apart by name, not by a part of it', () => {
    expect(chooseVoices([voice('English Female', 'en-GB'), voice('English Male', 'en-GB')])).toMatchObject({ higher: { name: 'English Female' }, lower: { name: 'English Male' } });
  });

  it('are none where nothing English is on this machine: words are never sent elsewhere', () => {
    expect(chooseVoices([voice('Google UK English', 'en-GB', false), voice('Hedda', 'de-DE')])).toBeNull();
    expect(chooseVoices([])).toBeNull();
  });
});
