import { expect, it } from 'vitest';
import { cueReader } from '../language/reader.ts';
import type { Reader } from '../language/observation.ts';
import { rememberReadings } from './remember-readings.ts';

function countReads(): { reader: Reader; reads: string[] } {
  const reads: string[] = [];
  const reader: Reader = {
    ...cueReader,
    version: 'counting',
    read: (turn, before) => {
      reads.push(turn.text);
      return cueReader.read(turn, before);
    },
    readHeat: (text, reading, before) => {
      reads.push(`heat of ${text}`);
      return cueReader.readHeat(text, reading, before);
    },
  };
  return { reader, reads };
}

it('a turn in its place is read once, whoever asks', () => {
  const { reader, reads } = countReads();
  const remembering = rememberReadings(reader);
  const turn = { role: 'agent', text: 'I am sorry we left you waiting.' } as const;
  const first = remembering.read(turn, []);
  expect(remembering.read(turn, [])).toBe(first);
  expect(first).toEqual(cueReader.read(turn, []));
  expect(reads).toEqual([turn.text]);
});

it('the same words of the other speaker or in another place are read anew', () => {
  const { reader, reads } = countReads();
  const remembering = rememberReadings(reader);
  remembering.read({ role: 'agent', text: 'Thank you.' }, []);
  remembering.read({ role: 'customer', text: 'Thank you.' }, []);
  remembering.read({ role: 'customer', text: 'Thank you.' }, [{ role: 'agent', text: 'Here you are.' }]);
  expect(reads).toHaveLength(3);
});

it('the heat of a turn is judged once', () => {
  const { reader, reads } = countReads();
  const remembering = rememberReadings(reader);
  const reading = { observations: [], scores: {} };
  expect(remembering.readHeat('Where is it?', reading, [])).toEqual(remembering.readHeat('Where is it?', reading, []));
  expect(reads).toEqual(['heat of Where is it?']);
});
