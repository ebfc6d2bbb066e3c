import { describe, expect, it } from 'vitest';
import { describeRecords } from '../../../test/transcripts/read-sample.ts';
import { Gathering } from './gathering.ts';
import { recordLimit } from './record.ts';
import type { Source } from './source.ts';
import type { SpokenTurn } from './sides.ts';

const nothing = (async function* () {})();
const source: Source = { file: { name: 'sample' }, head: '', bytes: nothing, text: nothing };
const gather = (lines: readonly (readonly [conversation: string, speaker: string, text: string])[], limit?: number): string[] => {
  const gathering = new Gathering<SpokenTurn>(source, (turns) => turns, limit);
  const given = lines.flatMap(([conversation, speaker, text], index) => [...gathering.add({ conversation, line: index + 1, turn: { speaker, text }, about: { channel: 'chat' } })]);
  return describeRecords([...given, ...gathering.finish()]);
};

describe('gathering turns', () => {
  it('keeps conversations apart however their lines are mixed', () => {
    expect(gather([['a', 'user', '1'], ['b', 'user', '2'], ['a', 'agent', '3'], ['b', 'agent', '4']])).toEqual(['a chat 1: c=1 | a=3', 'b chat 2: c=2 | a=4']);
  });

  it('closes the conversation longest without a turn when too much is held, and names turns that come later', () => {
    const lines = [['a', 'user', '1'], ['a', 'agent', '2'], ['b', 'user', '3'], ['b', 'agent', '4'], ['c', 'user', '5'], ['c', 'agent', '6'], ['a', 'user', 'late']] as const;
    expect(gather(lines, 450)).toEqual(['a chat 1: c=1 | a=2', 'b chat 3: c=3 | a=4', 'c chat 5: c=5 | a=6', 'broken 7: Conversation a goes on too far from its earlier turns.']);
  });

  it('gives a conversation beyond the limit as broken without holding it', () => {
    const half = 'x'.repeat(recordLimit / 2);
    expect(gather([['a', 'user', half], ['a', 'agent', half], ['a', 'user', half], ['b', 'user', '1'], ['b', 'agent', '2']])).toEqual(['broken 1: Conversation a is longer than 5,242,880 characters.', 'b chat 4: c=1 | a=2']);
  });
});
