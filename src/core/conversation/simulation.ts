import type { Channel } from '../codebook.ts';
import { cueReader } from '../language/cue-reader.ts';
import type { Reader } from '../language/observation.ts';
import { splitSentences } from '../language/text.ts';
import { type AgentKind, replyAs } from './agents.ts';
import { type Conversation, startConversation, takeTurn, replay } from './conversation.ts';
import type { Scenario, Voice } from './scenario.ts';
import { type Outcome, outcomes } from './turn.ts';

/** What many runs of one kind of agent came to. */
export interface Simulation {
  scenario: string;
  agent: AgentKind;
  channel: Channel;
  runs: number;
  /** Shares of runs, 0–1. */
  outcomes: Record<Outcome, number>;
  /** Means over runs. */
  csat: number;
  turns: number;
  /** Customer sentences (three words or more) said in an earlier turn, per run. */
  repetition: number;
  /** Share of customer turns that differ in wording when the same agent lines meet another seed, 0–1. */
  variety: number;
}

/** Plays one conversation to its end with a simulated agent. */
export function playAgent(scenario: Scenario, voice: Voice, kind: AgentKind, seed: number, channel: Channel, reader: Reader = cueReader): Conversation {
  let conversation = startConversation(scenario, voice, { seed, channel, reader });
  while (!conversation.ending) conversation = takeTurn(conversation, replyAs(kind, conversation));
  return conversation;
}

/** Plays a scenario many times with one kind of agent, seeds 1 … runs. */
export function simulate(scenario: Scenario, voice: Voice, agent: AgentKind, runs: number, channel: Channel, reader: Reader = cueReader): Simulation {
  const played = Array.from({ length: runs }, (_, run) => playAgent(scenario, voice, agent, run + 1, channel, reader));
  const mean = (measure: (conversation: Conversation) => number) => played.reduce((sum, conversation) => sum + measure(conversation), 0) / Math.max(1, runs);
  return {
    scenario: scenario.id, agent, channel, runs,
    outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, mean((conversation) => (conversation.ending?.outcome === outcome ? 1 : 0))])) as Record<Outcome, number>,
    csat: mean((conversation) => conversation.ending?.csat ?? 1),
    turns: mean((conversation) => conversation.turns.length),
    repetition: mean(countRepeated),
    variety: mean(measureVariety),
  };
}

/** Difficulty 0–100, measured: how far agents of mixed skill stay below full satisfaction. */
export function measureDifficulty(scenario: Scenario, voice: Voice, runs = 6, reader: Reader = cueReader): number {
  const kinds: readonly AgentKind[] = ['expert', 'scripted', 'clumsy', 'over-apologising', 'giveaway', 'defensive'];
  const csats = kinds.map((kind) => simulate(scenario, voice, kind, runs, scenario.channels[0] ?? 'chat', reader).csat);
  const mean = csats.reduce((sum, csat) => sum + csat, 0) / csats.length;
  return Math.round(100 * (1 - (mean - 1) / 4));
}

/** Customer sentences of three words or more that repeat one of an earlier turn; salutations and signatures do not count. */
export function countRepeated(conversation: Conversation): number {
  const seen = new Set<string>();
  let repeated = 0;
  for (const { customer } of conversation.turns) {
    const sentences = splitSentences(customer.text).filter(({ tokens }) => tokens.length >= 3).map(({ tokens }) => tokens.map((token) => token.norm).join(' '));
    repeated += sentences.filter((sentence) => seen.has(sentence)).length;
    for (const sentence of sentences) seen.add(sentence);
  }
  return repeated;
}

function measureVariety(conversation: Conversation): number {
  const { scenario, voice, channel, seed, reader } = conversation;
  const other = replay(scenario, voice, { seed: seed + 7919, channel, reader }, conversation.turns.map((turn) => turn.agent));
  const pairs = Math.min(conversation.turns.length, other.turns.length);
  if (pairs === 0) return 0;
  const differing = conversation.turns.slice(0, pairs).filter((turn, index) => turn.customer.text !== other.turns[index]?.customer.text);
  return differing.length / pairs;
}
