import type { Role } from '../codebook.ts';
import { compileCues, findCues } from './cue-matcher.ts';
import type { CueIndex, PreparedTurn } from './cue-matcher.ts';
import { actingCues } from './cues/agent-acting.ts';
import { askingCues } from './cues/agent-asking.ts';
import { belittlingCues } from './cues/agent-belittling.ts';
import { blockingCues } from './cues/agent-blocking.ts';
import { confessingCues } from './cues/agent-confessing.ts';
import { contactCues } from './cues/agent-contact.ts';
import { disputingCues } from './cues/agent-disputing.ts';
import { empathyCues } from './cues/agent-empathy.ts';
import { evadingCues } from './cues/agent-evading.ts';
import { fobbingCues } from './cues/agent-fobbing.ts';
import { hurtingCues } from './cues/agent-hurting.ts';
import { limitCues } from './cues/agent-limits.ts';
import { meetingCues } from './cues/agent-meeting.ts';
import { movingCues } from './cues/agent-moving.ts';
import { owningCues } from './cues/agent-owning.ts';
import { promisingCues } from './cues/agent-promising.ts';
import { caseCues } from './cues/customer-case.ts';
import { coolingCues } from './cues/customer-cooling.ts';
import { heatCues } from './cues/customer-heat.ts';
import { idiomCues } from './cues/customer-idioms.ts';
import { pressureCues } from './cues/customer-pressure.ts';
import { findCancellations } from './cancellation.ts';
import { findClosing } from './closing.ts';
import { findEchoes } from './echo.ts';
import { findInitials } from './jargon.ts';
import { readStage } from './customer-stage.ts';
import { findSurface } from './customer-surface.ts';
import { findMockPraise } from './mock-praise.ts';
import type { Observation, Reader, Utterance } from './observation.ts';
import { readTurn } from './read-turn.ts';
import { splitSentences } from './text.ts';
import { findTriggers } from './triggers.ts';
import { applyTurnRules } from './turn-rules.ts';

const indexes: Readonly<Record<Role, CueIndex>> = {
  agent: compileCues([
    ...contactCues, ...limitCues, ...meetingCues, ...empathyCues, ...confessingCues, ...askingCues, ...owningCues, ...actingCues, ...movingCues, ...promisingCues,
    ...hurtingCues, ...belittlingCues, ...fobbingCues, ...disputingCues, ...blockingCues, ...evadingCues,
  ]),
  customer: compileCues([...caseCues, ...heatCues, ...coolingCues, ...pressureCues, ...idiomCues]),
};

/** Reads by the cue tables and by what a turn shares with the other speaker's last words. */
export const cueReader: Reader = {
  version: 'cues-1',
  read(turn: Utterance, before: readonly Utterance[]): readonly Observation[] {
    const prepared = prepareTurn(turn, before);
    const cues = findCues(indexes[turn.role], prepared);
    if (turn.role === 'customer') return [...cues, ...findMockPraise(prepared, cues), ...findSurface(prepared)];
    const closings = findClosing(prepared, cues, (at) => prepareTurn(before[at] ?? turn, before.slice(0, at)), indexes.agent);
    return applyTurnRules(prepared, [...cues, ...closings, ...findInitials(prepared), ...findEchoes(prepared), ...findCancellations(prepared, cues)]);
  },
  readTriggers(text, reading, before) {
    const last = before.at(-1);
    return findTriggers(text, reading, last?.role === 'agent' ? readTurn(last, before.slice(0, -1), cueReader) : null);
  },
  readHeat: (text, reading, before) => readStage(text, reading, before, (earlier) => readTurn({ role: 'customer', text: earlier }, [], cueReader)),
};

function prepareTurn(turn: Utterance, before: readonly Utterance[]): PreparedTurn {
  const sentences = splitSentences(turn.text);
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const other = before.findLast((utterance) => utterance.role !== turn.role);
  return { role: turn.role, text: turn.text, sentences, words, before, heard: other ? splitSentences(other.text) : [] };
}

