import { describe, expect, it } from 'vitest';
import { loadTrainedReader } from '../../content/trained-reader.ts';
import { cueReader, readAgentTurn } from '../language/reader.ts';
import { readAgentWords } from './overt-harm.ts';

const reader = loadTrainedReader();
const before = [{ role: 'customer' as const, text: 'I have waited three weeks for this and nobody has called me back. I want to know where it is.' }];
const kind = 'I am sorry that you waited three weeks. I am calling the depot now and will tell you by four where it is.';

describe('a short hurtful sentence', () => {
  it.each([['You are an idiot.', 'hostile'], ['That is your own fault.', 'blame-customer'], ['Are you stupid?', 'hostile'], ['Calm down.', 'command-calm'], ['You should have read the terms.', 'blame-customer']])('is heard beside kind words: %s', (slap, label) => {
    for (const text of [`${kind} ${slap}`, `${slap} ${kind}`]) {
      const seen = readAgentWords(text, before, reader).observations.find((observation) => observation.label === label);
      expect(seen?.quote).not.toBe('');
      expect(slap).toContain(seen?.quote ?? 'nothing');
    }
  });

  it('leaves the reading of the rest as it is without it', () => {
    const labelsOf = (text: string) => readAgentWords(text, before, reader).observations.map(({ label }) => label);
    expect(labelsOf(`${kind} You are an idiot.`)).toEqual([...labelsOf(kind), 'hostile']);
  });

  it('is quoted from where it stands', () => {
    const text = `You are an idiot. ${kind}`;
    const { observations } = readAgentWords(text, before, reader);
    for (const { quote, start, end } of observations) expect(quote).toBe(text.slice(start, end));
    expect(observations[0]?.label).toBe('hostile');
  });
});

describe('nothing is added', () => {
  it.each([kind, 'You are not stupid, those pages look just like ours.', 'You can call me a liar, and you would be right to after three weeks. I am sorry.', 'Oh, how awful. I am so sorry for you.', 'You idiot.', ''])('to %j', (text) => {
    expect(readAgentWords(text, before, reader)).toEqual(readAgentTurn(text, before, reader));
  });

  it('to what the cues alone read', () => {
    expect(readAgentWords(`${kind} You are an idiot.`, before, cueReader)).toEqual(readAgentTurn(`${kind} You are an idiot.`, before, cueReader));
  });
});

describe('what the customer should not have done', () => {
  it.each(["You really shouldn't have spoken to him.", 'You should not have opened it.'])('is blame, not standing by them: %s', (slap) => {
    const labels = readAgentWords(`${slap} ${kind}`, before, reader).observations.filter(({ end }) => end <= slap.length).map(({ label }) => label);
    expect(labels).toEqual(['blame-customer']);
  });

  it.each(["You shouldn't have had to wait.", 'You should never have been put through this.'])('is not what was done to them: %s', (words) => {
    expect(readAgentWords(words, before, reader).observations.map(({ label }) => label)).toEqual(['validate']);
  });
});
