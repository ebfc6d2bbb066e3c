import { assess } from '../core/assessment/assess.ts';
import { startConversation, takeTurn } from '../core/conversation/conversation.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import type { Scenario, Voice } from '../core/conversation/scenario.ts';
import { playAgent } from '../core/conversation/simulation.ts';
import type { Reader } from '../core/language/observation.ts';
import { agentScript } from './agent-script.ts';
import { describeTimes } from './quantiles.ts';
import type { Quantiles } from './quantiles.ts';

interface Playable {
  scenario: Scenario;
  voice: Voice;
}

const assessedTurns = 12;

/** Milliseconds a full turn takes: reading, appraisal, the customer's answer. Every scenario, warmed up. */
export function timeTurns(playable: readonly Playable[], rounds: number, reader: Reader): Quantiles {
  for (const entry of playable) play(entry, 0, reader);
  const times: number[] = [];
  for (let seed = 1; seed <= rounds; seed += 1) {
    for (const entry of playable) times.push(...play(entry, seed, reader));
  }
  return describeTimes(times);
}

/** Milliseconds the assessment of a role-play of twelve turns takes, better lines replayed. */
export function timeAssessments(playable: readonly Playable[], rounds: number, reader: Reader): Quantiles {
  const long = findLong(playable, rounds, reader);
  for (const conversation of long.slice(0, 3)) assess(conversation);
  return describeTimes(long.map((conversation) => time(() => assess(conversation))));
}

function findLong(playable: readonly Playable[], rounds: number, reader: Reader): Conversation[] {
  const seeds = Array.from({ length: rounds }, (_, index) => index + 1);
  const played = seeds.flatMap((seed) => playable.map(({ scenario, voice }) => playAgent(scenario, voice, 'scripted', seed, scenario.channels[0] ?? 'chat', reader)));
  return played.filter(({ turns }) => turns.length === assessedTurns);
}

function play({ scenario, voice }: Playable, seed: number, reader: Reader): number[] {
  let conversation = startConversation(scenario, voice, { seed, channel: scenario.channels[0] ?? 'chat', reader });
  const times: number[] = [];
  for (let turn = 0; turn < assessedTurns && conversation.ending === null; turn += 1) {
    const text = agentScript[(turn + seed) % agentScript.length] ?? '';
    times.push(time(() => { conversation = takeTurn(conversation, { text }); }));
  }
  return times;
}

function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
