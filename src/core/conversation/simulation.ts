import type { Channel } from '../codebook.ts';
import { cueReader } from '../language/cue-reader.ts';
import type { Reader } from '../language/observation.ts';
import { type AgentKind, replyAs } from './agents.ts';
import { type Conversation, startConversation, takeTurn, replay } from './conversation.ts';
import type { Scenario, Voice } from './scenario.ts';
import { type Outcome, outcomes } from './turn.ts';
import { sentencesOf } from './wording.ts';

/** What many runs with one kind of agent came to. */
export interface Simulation {
  scenario: string;
  agent: AgentKind;
  /** Played in turn: the first run by the first, and so on. */
  channels: readonly Channel[];
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
  /** Turns per run in which the agent asked directly for what the customer knows, and no answer came. */
  ignored: number;
}

/** Plays one conversation to its end with a simulated agent. */
export function playAgent(scenario: Scenario, voice: Voice, kind: AgentKind, seed: number, channel: Channel, reader: Reader = cueReader): Conversation {
  let conversation = startConversation(scenario, voice, { seed, channel, reader });
  while (!conversation.ending) conversation = takeTurn(conversation, replyAs(kind, conversation));
  return conversation;
}

/** Plays a scenario many times with one kind of agent, seeds 1 … runs, by the channels in turn. */
export function simulate(scenario: Scenario, voice: Voice, agent: AgentKind, runs: number, channels: readonly Channel[] = scenario.channels, reader: Reader = cueReader): Simulation {
  const played = Array.from({ length: runs }, (_, run) => playAgent(scenario, voice, agent, run + 1, channels[run % channels.length] ?? 'chat', reader));
  const mean = (measure: (conversation: Conversation) => number) => played.reduce((sum, conversation) => sum + measure(conversation), 0) / Math.max(1, runs);
  return {
    scenario: scenario.id, agent, channels, runs,
    outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, mean((conversation) => (conversation.ending?.outcome === outcome ? 1 : 0))])) as Record<Outcome, number>,
    csat: mean((conversation) => conversation.ending?.csat ?? 1),
    turns: mean((conversation) => conversation.turns.length),
    repetition: mean(countRepeated),
    variety: mean(measureVariety),
    ignored: mean(countIgnored),
  };
}

/** Endings in which the customer got what they came for, or somebody who can give it. */
const goodEndings: readonly Outcome[] = ['resolved', 'accepted-with-reservations', 'escalated-rightly'];

/** Share of runs, 0–1, that came to a good end. */
export function shareResolved({ outcomes: shares }: Simulation): number {
  return goodEndings.reduce((sum, outcome) => sum + shares[outcome], 0);
}

/** Customer sentences that say again what an earlier turn or the opening said; salutations and signatures do not count. */
export function countRepeated({ channel, opening, turns }: Conversation): number {
  const seen = new Set(sentencesOf(opening));
  let repeated = 0;
  for (const { customer } of turns) {
    const sentences = sentencesOf(channel === 'email' ? stripLetter(customer.text) : customer.text);
    repeated += sentences.filter((sentence) => seen.has(sentence)).length;
    for (const sentence of sentences) seen.add(sentence);
  }
  return repeated;
}

/** A letter without its salutation (“Alex.”), closing and signature. */
function stripLetter(text: string): string {
  return text.split('\n\n').filter((paragraph) => /[.?!…]["”’')]*$/u.test(paragraph.trim()) && !paragraph.includes(',\n') && /\S\s+\S/u.test(paragraph.trim())).join('\n\n');
}

/** Turns that asked directly for something the customer knows and would tell, and brought neither it nor a word that it had been told. */
export function countIgnored(conversation: Conversation): number {
  return conversation.turns.filter(({ asked, customer }, index) => {
    const leaving = conversation.ending !== null && index === conversation.turns.length - 1;
    if (leaving || asked.length === 0) return false;
    return !customer.acts.some(({ act, about }) => (act === 'tell' && about !== undefined && asked.includes(about)) || (act === 'react' && about === 'ask-again'));
  }).length;
}

function measureVariety(conversation: Conversation): number {
  const { scenario, voice, channel, seed, reader } = conversation;
  const other = replay(scenario, voice, { seed: seed + 7919, channel, reader }, conversation.turns.map((turn) => turn.agent));
  const pairs = Math.min(conversation.turns.length, other.turns.length);
  if (pairs === 0) return 0;
  const differing = conversation.turns.slice(0, pairs).filter((turn, index) => turn.customer.text !== other.turns[index]?.customer.text);
  return differing.length / pairs;
}
