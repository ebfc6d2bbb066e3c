import type { Role } from '../codebook.ts';
import { compileCues, findCues } from './cue-matcher.ts';
import type { CueIndex, PreparedTurn } from './cue-matcher.ts';
import { findCancellations } from './cancellation.ts';
import { askingCues } from './cues/agent-asking.ts';
import { inflamingCues } from './cues/agent-inflaming.ts';
import { relatingCues } from './cues/agent-relating.ts';
import { solvingCues } from './cues/agent-solving.ts';
import { findEchoes } from './echo.ts';
import { findSurface } from './customer-surface.ts';
import { caseCues } from './cues/customer-case.ts';
import { heatCues } from './cues/customer-heat.ts';
import type { Observation, Reader, Utterance } from './observation.ts';
import { splitSentences } from './text.ts';
import { applyTurnRules } from './turn-rules.ts';

const indexes: Readonly<Record<Role, CueIndex>> = { agent: compileCues([...relatingCues, ...askingCues, ...solvingCues, ...inflamingCues]), customer: compileCues([...caseCues, ...heatCues]) };

/** Reads by the cue tables and by what a turn shares with the other speaker's last words. */
export const cueReader: Reader = {
  id: 'cue',
  read(turn: Utterance, before: readonly Utterance[]): readonly Observation[] {
    const prepared = prepareTurn(turn, before);
    const cues = findCues(indexes[turn.role], prepared);
    if (turn.role === 'customer') return [...cues, ...findSurface(prepared)];
    return applyTurnRules(prepared, [...cues, ...findEchoes(prepared), ...findCancellations(prepared, cues)]);
  },
};

function prepareTurn(turn: Utterance, before: readonly Utterance[]): PreparedTurn {
  const sentences = splitSentences(turn.text);
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const other = before.findLast((utterance) => utterance.role !== turn.role);
  return { role: turn.role, text: turn.text, sentences, words, before, heard: other ? splitSentences(other.text) : [] };
}

