import type { TranscriptTurn } from '../../core/analysis/transcript.ts';
import type { Channel } from '../../core/codebook.ts';
import { orderMoments, readMoment, relateMoments } from './moment.ts';
import { type LeftOut, type TranscriptRecord, recordLimit } from './record.ts';
import { type Part, partOfLabel } from './roles.ts';
import { decideSides, findNames, type SpokenTurn } from './sides.ts';
import { describeBroken, type Source } from './source.ts';

/** A conversation as a format found it, before sides and times are settled. */
export interface FoundConversation {
  /** Empty when the record names none; the file's name and line stand in. */
  id: string;
  line: number;
  channel: Channel;
  agent?: string | undefined;
  team?: string | undefined;
  turns: readonly SpokenTurn[];
  /** Messages the format itself left out. */
  leftOut?: readonly LeftOut['kind'][];
  /** Names known beyond the speakers' labels. */
  names?: readonly string[];
}

/** A conversation in a sentence, by its id where it has one. */
export function nameConversation(id: string): string {
  if (id === '') return 'The conversation';
  return /^(?:conversation|chat|call|ticket|case|transcript|session)\b/i.test(id) ? id.slice(0, 80) : `Conversation ${id.slice(0, 80)}`;
}

/** Settles who spoke when, orders turns by their dates where all are dated, joins consecutive turns of one side, leaves machines out; a broken record when a side is missing or cannot be told. */
export function buildRecord(source: Source, found: FoundConversation): TranscriptRecord {
  const spoken = orderTurns(found.turns.filter((turn) => turn.text.trim() !== ''));
  const named = nameConversation(found.id);
  const size = spoken.reduce((sum, turn) => sum + turn.text.length, 0);
  if (size > recordLimit) return describeBroken(source, found.line, `${named} is longer than ${recordLimit.toLocaleString('en-GB')} characters.`, 'Split it, or leave it out.');
  const sides = decideSides(spoken, source.file.agents);
  if ('undecided' in sides) {
    return describeBroken(source, found.line, `${named} does not say which side is the agent: ${sides.undecided}.`, 'Mark the agent, as in “Maria (agent):”, or name your own people.');
  }
  const parts = spoken.map((turn) => turn.part ?? sides.parts.get(turn.speaker) ?? 'system');
  const turns = joinTurns(spoken, parts);
  const missing = (['agent', 'customer'] as const).find((role) => !turns.some((turn) => turn.role === role));
  if (missing !== undefined) {
    return describeBroken(source, found.line, `${named} holds no words of the ${missing}.`, 'Only conversations in which both sides speak can be read.');
  }
  const agent = found.agent ?? findAgentName(spoken, parts);
  return {
    transcript: {
      id: found.id === '' ? `${source.file.name}:${found.line}` : found.id,
      channel: source.file.channel ?? found.channel,
      ...(agent === undefined ? {} : { agent }),
      ...(found.team === undefined ? {} : { team: found.team }),
      turns,
      source: { file: source.file.name, line: found.line },
    },
    names: findNames([...spoken.filter((_, index) => isSide(parts[index])).map((turn) => turn.speaker), ...(found.agent === undefined ? [] : [found.agent]), ...(found.names ?? [])]),
    leftOut: countLeftOut([...(found.leftOut ?? []), ...parts.filter((part) => part === 'bot' || part === 'system')]),
  };
}

function orderTurns(turns: readonly SpokenTurn[]): SpokenTurn[] {
  return orderMoments(turns.map((turn) => readMoment(turn.at))).flatMap((index) => turns[index] ?? []);
}

function isSide(part: Part | undefined): part is 'agent' | 'customer' {
  return part === 'agent' || part === 'customer';
}

function joinTurns(spoken: readonly SpokenTurn[], parts: readonly Part[]): TranscriptTurn[] {
  const times = relateMoments(spoken.map((turn) => readMoment(turn.at)));
  const turns: TranscriptTurn[] = [];
  for (const [index, turn] of spoken.entries()) {
    const role = parts[index];
    if (!isSide(role)) continue;
    const before = turns.at(-1);
    const at = times[index];
    const text = turn.text.trim();
    if (before?.role === role) before.text = `${before.text}\n${text}`;
    else turns.push({ role, text, ...(at === undefined ? {} : { at }) });
  }
  return turns;
}

function findAgentName(spoken: readonly SpokenTurn[], parts: readonly Part[]): string | undefined {
  const names = findNames(spoken.filter((_, index) => parts[index] === 'agent').map((turn) => turn.speaker));
  return names.find((name) => partOfLabel(name) === null) ?? names[0];
}

function countLeftOut(kinds: readonly LeftOut['kind'][]): LeftOut[] {
  return [...new Set(kinds)].map((kind) => ({ kind, messages: kinds.filter((other) => other === kind).length }));
}
