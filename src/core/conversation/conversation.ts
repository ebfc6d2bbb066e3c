import type { Channel, Label, Stage } from '../codebook.ts';
import type { Utterance } from '../language/observation.ts';
import { readAgentTurn } from '../language/reader.ts';
import { chooseActs, isSettled } from './acts.ts';
import { type Agenda, enough, startAgenda } from './agenda.ts';
import { appraise } from './appraise.ts';
import { readContext } from './context.ts';
import { type Exit, escalate, findOutcome, predictEnding } from './exits.ts';
import { buildMoment } from './hearing.ts';
import { relatingLabels } from './places.ts';
import { weighOffers } from './offers.ts';
import { startState } from './persona.ts';
import { advanceAgenda, breakPromises, findDue, settle } from './progress.ts';
import { createRandom } from './random.ts';
import type { Scenario, Voice } from './scenario.ts';
import { deriveAnger, deriveStage, type State } from './state.ts';
import type { Standing } from './standing.ts';
import type { Act, AgentUtterance, Ending, Turn } from './turn.ts';
import { sentencesOf, wordMove } from './wording.ts';

/** Changes whenever the same words could give another conversation or score. */
export const engineVersion = '1';

/** Any whole number fixes the customer's choices; the same seed gives the same customer. */
export interface ConversationOptions {
  seed: number;
  channel: Channel;
}

/** A role-play so far. A value: taking a turn gives a new one. */
export interface Conversation {
  scenario: Scenario;
  voice: Voice;
  seed: number;
  channel: Channel;
  /** The customer's first message. */
  opening: string;
  /** State before the agent says anything. */
  start: State;
  turns: readonly Turn[];
  ending: Ending | null;
  agenda: Agenda;
  /** Sentences the customer has spoken. */
  spoken: readonly string[];
  /** Highest anger so far, 0–1. */
  peak: number;
}

/** Opens a role-play with the customer's first message. */
export function startConversation(scenario: Scenario, voice: Voice, { seed, channel }: ConversationOptions): Conversation {
  const start = startState(scenario.level, scenario.persona);
  const opening = scenario.opening[channel] ?? Object.values(scenario.opening)[0] ?? scenario.summary;
  const agenda = { ...startAgenda(scenario), abused: scenario.level === 'abusive' };
  return { scenario, voice, seed, channel, opening, start, turns: [], ending: null, agenda, spoken: sentencesOf(opening), peak: deriveAnger(start) };
}

/** State of the customer now. */
export function currentState(conversation: Conversation): State {
  return conversation.turns.at(-1)?.state ?? conversation.start;
}

/** Stage of the customer now. */
export function currentStage(conversation: Conversation): Stage {
  return conversation.turns.at(-1)?.stage ?? stageOf(conversation, deriveAnger(conversation.start), false);
}

/** Takes the agent's turn and the customer's answer to it. After the end the conversation is returned unchanged. */
export function takeTurn(conversation: Conversation, utterance: AgentUtterance): Conversation {
  if (conversation.ending) return conversation;
  const { scenario, voice, channel, seed } = conversation;
  const index = conversation.turns.length + 1;
  const random = createRandom(seed, scenario.id, index);
  const before = currentState(conversation);
  const anger = deriveAnger(before);
  const standing = describeStanding(conversation, before, anger);
  const read = readAgentTurn(utterance.text, transcriptOf(conversation));
  const context = readContext(utterance.text, read, standing);

  const due = findDue(conversation.agenda, index);
  const kept = breakPromises(conversation.agenda, due);
  const heard = advanceAgenda(kept, context, index);
  const weighing = weighOffers(scenario, kept, before, context.offers, standing.state.heard >= 0.32 || Object.values(heard.acknowledged).some((share) => share >= 0.3));
  const moment = buildMoment({ channel, before: conversation.agenda, utterance, context, weighing, standing, agenda: heard, index, due });
  const { state, effects } = appraise(moment, scenario.persona.temperament);

  const angerAfter = deriveAnger(state);
  const provoked = effects.some((effect) => effect.rule.startsWith('inflames-'));
  const agreed = settle({ ...heard, wants: weighing.wants }, isSettled(scenario, { ...heard, wants: weighing.wants }, angerAfter, index) && !provoked && due.length === 0, index);
  const peak = Math.max(conversation.peak, angerAfter);
  const stage = stageOf({ scenario, peak }, angerAfter, agreed.limitSet);
  const handedOver = context.live.some((seen) => seen.label === 'hand-over' && seen.confidence >= 0.6);
  const exit: Exit = { scenario, agenda: agreed, state, anger: angerAfter, index, closes: context.live.some((seen) => closingLabels.has(seen.label)), ends: utterance.ends ?? false, handedOver, helped: context.offers.length > 0 || Object.keys(context.answered).length > 0 || context.live.some((seen) => relatingLabels.has(seen.label)), provoked, random };
  const outcome = findOutcome(exit);
  const agenda = outcome === null && escalate(exit) === 'escalated-rightly' ? { ...agreed, settledAt: index, handedAt: index } : agreed;

  const silent = outcome === 'left-silently' && scenario.persona.temperament.reserve >= 0.7;
  const acts = outcome ? closingActs(outcome, due) : chooseActs({ scenario, channel, index, context, weighing, agenda, state, stage, shift: angerAfter - anger, broken: due, eased: easedBy(scenario, conversation.agenda, heard), random });
  const worded = wordMove(silent ? [] : acts, {
    scenario, voice, channel, stage, spoken: conversation.spoken, heard: utterance.text, observations: context.reading.observations, leaving: acts.some(({ act }) => act === 'leave' || act === 'disengage'), random,
  });
  const move = silent ? { acts, text: '', wording: 'built-in' as const } : worded.move;
  const turn: Turn = { index, agent: utterance, reading: context.reading, effects, state, stage, anger: angerAfter, customer: move };
  return {
    ...conversation, peak, spoken: worded.spoken,
    agenda: recordMove(agenda, move.acts),
    turns: [...conversation.turns, turn],
    ending: outcome ? predictEnding(outcome, Object.keys(agenda.promised).length > 0 ? { ...state, trust: state.trust * 0.5, outcomeFairness: state.outcomeFairness - 0.5 } : state) : null,
  };
}

/** The same scenario, seed and words give the same conversation: a role-play is its utterances, taken one after the other. */
export function replay(scenario: Scenario, voice: Voice, options: ConversationOptions, utterances: readonly AgentUtterance[]): Conversation {
  return utterances.reduce(takeTurn, startConversation(scenario, voice, options));
}

/** The conversation as it reads, oldest first. */
export function transcriptOf(conversation: Conversation): Utterance[] {
  const exchanges = conversation.turns.flatMap((turn): Utterance[] => [
    { role: 'agent', text: turn.agent.text },
    { role: 'customer', text: turn.customer.text },
  ]);
  return [{ role: 'customer', text: conversation.opening }, ...exchanges];
}

/** Grievances that were open and are acknowledged now. */
function easedBy(scenario: Scenario, before: Agenda, after: Agenda): string[] {
  return scenario.grievances.filter(({ id }) => (before.acknowledged[id] ?? 0) < enough && (after.acknowledged[id] ?? 0) >= enough).map(({ id }) => id);
}

const feelingActs: ReadonlySet<string> = new Set(['vent', 'accuse', 'insult', 'react', 'complain', 'threaten-leave', 'threaten-public', 'threaten-legal', 'ultimatum']);
const closingLabels: ReadonlySet<Label> = new Set<Label>(['check', 'greet', 'appreciate', 'follow-up']);
const openingActs: readonly Act[] = [{ act: 'vent' }];

function describeStanding(conversation: Conversation, state: State, anger: number): Standing {
  const lastActs = conversation.turns.at(-1)?.customer.acts ?? openingActs;
  return {
    scenario: conversation.scenario, agenda: conversation.agenda, state, anger, lastActs,
    feelingOpen: lastActs.some((act) => feelingActs.has(act.act)),
    earlier: conversation.turns.map((turn) => turn.agent.text),
  };
}

function stageOf(conversation: Pick<Conversation, 'scenario' | 'peak'>, anger: number, limited: boolean): Stage {
  const abusive = conversation.scenario.level === 'abusive' && !limited;
  return deriveStage(anger, conversation.peak, abusive ? 0.72 : 1.01);
}

function closingActs(outcome: Ending['outcome'], broken: readonly string[]): Act[] {
  const accused = broken.slice(0, 1).map((about): Act => ({ act: 'accuse', about }));
  return [...accused, ...farewells[outcome]];
}

const farewells: Record<Ending['outcome'], readonly Act[]> = {
  resolved: [{ act: 'accept' }, { act: 'thank' }],
  'accepted-with-reservations': [{ act: 'accept' }],
  'escalated-rightly': [{ act: 'accept' }, { act: 'thank' }],
  'escalated-needlessly': [{ act: 'disengage' }],
  'left-angry': [{ act: 'leave' }],
  'left-silently': [{ act: 'leave' }],
  'ended-after-limit': [{ act: 'leave' }],
  'ended-by-agent': [{ act: 'leave' }],
  open: [],
};

function recordMove(agenda: Agenda, acts: readonly Act[]): Agenda {
  const asked = { ...agenda.asked };
  const raised = { ...agenda.raised };
  const told = new Set(agenda.told);
  for (const { act, about } of acts) {
    if (act === 'ask' && about) asked[about] = (asked[about] ?? 0) + 1;
    if ((act === 'vent' || act === 'complain') && about) raised[about] = (raised[about] ?? 0) + 1;
    if (act === 'tell' && about) told.add(about);
  }
  return { ...agenda, asked, raised, told: [...told], abused: agenda.abused || acts.some(({ act }) => act === 'insult'), askedSuperior: agenda.askedSuperior || acts.some(({ act }) => act === 'ask-superior') };
}

