import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseVoices, openBrowserVoice } from './browser-voice.ts';

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

describe('a voice that never tells that it has ended', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('SpeechSynthesisUtterance', class {});
    const nothing = (): void => undefined;
    vi.stubGlobal('speechSynthesis', { getVoices: () => [voice('George', 'en-GB')], speak: nothing, cancel: nothing, pause: nothing, resume: nothing });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  async function say() {
    const speaker = await openBrowserVoice();
    if (speaker === null) throw new Error('There is a voice');
    let ended = false;
    void speaker.say({ text: 'Hello there', pitch: 'lower', speed: 1 }).then(() => { ended = true; });
    return { speaker, hasEnded: async (after: number): Promise<boolean> => { await vi.advanceTimersByTimeAsync(after); return ended; } };
  }

  it('is taken to be done after a while', async () => {
    const { hasEnded } = await say();
    expect([await hasEnded(3_000), await hasEnded(10_000)]).toEqual([false, true]);
  });

  it('is not taken to be done while it is paused, however long', async () => {
    const { speaker, hasEnded } = await say();
    speaker.pause();
    expect(await hasEnded(600_000)).toBe(false);
    speaker.resume();
    expect([await hasEnded(3_000), await hasEnded(10_000)]).toEqual([false, true]);
  });

  it('is done at once when it is stopped, and a later go-on does not wait for it', async () => {
    const { speaker, hasEnded } = await say();
    speaker.pause();
    speaker.stop();
    speaker.resume();
    expect([await hasEnded(0), vi.getTimerCount()]).toEqual([true, 0]);
  });
});
