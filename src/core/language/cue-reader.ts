import type { Role } from '../codebook.ts';
import { compileCues, findCues } from './cue-matcher.ts';
import type { CueIndex, PreparedTurn } from './cue-matcher.ts';
import { actingCues } from './cues/agent-acting.ts';
import { askingCues } from './cues/agent-asking.ts';
import { blockingCues } from './cues/agent-blocking.ts';
import { contactCues } from './cues/agent-contact.ts';
import { disputingCues } from './cues/agent-disputing.ts';
import { empathyCues } from './cues/agent-empathy.ts';
import { evadingCues } from './cues/agent-evading.ts';
import { hurtingCues } from './cues/agent-hurting.ts';
import { owningCues } from './cues/agent-owning.ts';
import { promisingCues } from './cues/agent-promising.ts';
import { caseCues } from './cues/customer-case.ts';
import { coolingCues } from './cues/customer-cooling.ts';
import { heatCues } from './cues/customer-heat.ts';
import { pressureCues } from './cues/customer-pressure.ts';
import { findCancellations } from './cancellation.ts';
import { findEchoes } from './echo.ts';
import { findSurface } from './customer-surface.ts';
import type { Observation, Reader, Utterance } from './observation.ts';
import { splitSentences } from './text.ts';
import { applyTurnRules } from './turn-rules.ts';

const indexes: Readonly<Record<Role, CueIndex>> = {
  agent: compileCues([
    ...contactCues, ...empathyCues, ...askingCues, ...owningCues, ...actingCues, ...promisingCues,
    ...hurtingCues, ...disputingCues, ...blockingCues, ...evadingCues,
  ]),
  customer: compileCues([...caseCues, ...heatCues, ...coolingCues, ...pressureCues]),
};

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

