import { expect, it } from 'vitest';
import { parseAgentLine } from './agent-lines.ts';

it('takes a plain line as the words themselves', () => {
  expect(parseAgentLine({ number: 1, text: 'Good morning, "Ines".' })).toEqual({ text: 'Good morning, "Ines".' });
});

it('takes a JSON line with its ending and waiting time', () => {
  expect(parseAgentLine({ number: 1, text: '{"text":"Bye","ends":true,"waited":90,"note":"ignored"}' })).toEqual({ text: 'Bye', ends: true, waited: 90 });
});

it.each([
  ['{"text":', 'Line 7 is not valid JSON: “{"text":”.'],
  ['{"words":"hello"}', 'Line 7 does not have the expected form (text: must be a text).'],
  ['{"text":"hello","ends":"yes"}', 'Line 7 does not have the expected form (ends: must be true or false).'],
  ['{"text":"hello","waited":-1}', 'waited'],
])('says what is wrong with %s', (text, message) => {
  expect(() => parseAgentLine({ number: 7, text })).toThrow(message);
});
