import type { Role } from '../codebook.ts';
import { compileCues, findCues } from './cue-matcher.ts';
import type { CueIndex, PreparedTurn } from './cue-matcher.ts';
import { calmingCues } from './cues/calming.ts';
import type { Observation, Reader, Utterance } from './observation.ts';
import { splitSentences } from './text.ts';

const indexes: Readonly<Record<Role, CueIndex>> = { agent: compileCues(calmingCues), customer: compileCues([]) };

/** Reads by the cue tables and by what a turn shares with the other speaker's last words. */
export const cueReader: Reader = {
  id: 'cue',
  read(turn: Utterance, before: readonly Utterance[]): readonly Observation[] {
    const prepared = prepareTurn(turn, before);
    return findCues(indexes[turn.role], prepared);
  },
};

function prepareTurn(turn: Utterance, before: readonly Utterance[]): PreparedTurn {
  const sentences = splitSentences(turn.text);
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const other = before.findLast((utterance) => utterance.role !== turn.role);
  return { role: turn.role, text: turn.text, sentences, words, before, heard: other ? splitSentences(other.text) : [] };
}

