import type { Channel, Label, Stage } from '../codebook.ts';
import type { Observation, Reader, Utterance } from '../language/observation.ts';
import { cueReader } from '../language/reader.ts';
import { chooseActs, isSettled } from './acts.ts';
import { type Agenda, enough, startAgenda } from './agenda.ts';
import { appraise } from './appraise.ts';
import { type Context, readContext } from './context.ts';
import { type Exit, escalate, findOutcome, predictEnding } from './exits.ts';
import { buildMoment } from './hearing.ts';
import { readAgentWords } from './overt-harm.ts';
import { relatingLabels } from './places.ts';
import type { Moment } from './moment.ts';
import { type Weighing, weighOffers } from './offers.ts';
import { settlesForFix, startState } from './persona.ts';
import { advanceAgenda, breakPromises, dropPromises, findDue, settle } from './progress.ts';
import { createRandom } from './random.ts';
import { setScene } from './scene.ts';
import type { Scenario, Voice } from './scenario.ts';
import { deriveAnger, deriveStage, type State } from './state.ts';
import type { Standing } from './standing.ts';
import type { Act, AgentUtterance, Effect, Ending, Move, Outcome, Turn } from './turn.ts';
import { sentencesOf, wordMove } from './wording.ts';

/** Changes whenever the same words could give another conversation or score. */
export const engineVersion = '5';

/** Any whole number fixes the customer's choices; the same seed gives the same customer. */
export interface ConversationOptions {
  seed: number;
  channel: Channel;
  /** Who reads the agent's words; the cues when not given. */
  reader?: Reader;
}

/** A role-play so far. A value: taking a turn gives a new one. */
export interface Conversation {
  scenario: Scenario;
  voice: Voice;
  seed: number;
  channel: Channel;
  reader: Reader;
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
export function startConversation(scenario: Scenario, voice: Voice, { seed, channel, reader = cueReader }: ConversationOptions): Conversation {
  const start = startState(scenario.level, scenario.persona);
  const opening = scenario.opening[channel] ?? Object.values(scenario.opening)[0] ?? scenario.summary;
  const agenda = { ...startAgenda(scenario), abused: scenario.level === 'abusive' };
  return { scenario, voice, seed, channel, reader, opening, start, turns: [], ending: null, agenda, spoken: sentencesOf(opening), peak: deriveAnger(start) };
}

/** State of the customer now. */
export function currentState(conversation: Conversation): State {
  return conversation.turns.at(-1)?.state ?? conversation.start;
}

/** Stage of the customer now. */
export function currentStage(conversation: Conversation): Stage {
  return conversation.turns.at(-1)?.stage ?? stageOf(conversation.scenario, conversation.start, conversation.peak, false);
}

/** Takes the agent's turn and the customer's answer to it. After the end the conversation is returned unchanged. */
export function takeTurn(conversation: Conversation, utterance: AgentUtterance): Conversation {
  if (conversation.ending) return conversation;
  const index = conversation.turns.length + 1;
  const random = createRandom(conversation.seed, conversation.scenario.id, index);
  const heard = hear(conversation, utterance, index);
  const { state, effects } = appraise(heard.moment, conversation.scenario.persona.temperament);
  const result = conclude(conversation, utterance, heard, state, effects, index, random);
  const { move, spoken } = answer(conversation, utterance, heard, result, index, random);
  const turn: Turn = { index, agent: utterance, reading: heard.context.reading, asked: heard.context.asked, effects, state, stage: result.stage, anger: result.anger, customer: move };
  return {
    ...conversation,
    peak: result.peak,
    spoken,
    agenda: recordMove(result.agenda, move.acts),
    turns: [...conversation.turns, turn],
    ending: result.outcome && predictEnding(result.outcome, state, Object.keys(result.agenda.promised).length > 0),
  };
}

/** What the customer made of the words: their meaning, the open items after them, the offers weighed. */
interface Heard {
  context: Context;
  /** Ids of promises that came out false. */
  due: readonly string[];
  agenda: Agenda;
  weighing: Weighing;
  moment: Moment;
}

function hear(conversation: Conversation, utterance: AgentUtterance, index: number): Heard {
  const { scenario, channel, agenda: before } = conversation;
  const standing = describeStanding(conversation);
  const context = readContext(utterance.text, readAgentWords(utterance.text, transcriptOf(conversation), conversation.reader), standing);
  const due = findDue(before, index).filter((id) => !context.corrected.includes(id));
  const kept = breakPromises(dropPromises(before, context.corrected), due);
  const noted = advanceAgenda(kept, context, index);
  const acknowledged = standing.state.heard >= 0.32 || Object.values(noted.acknowledged).some((share) => share >= 0.3);
  const weighing = weighOffers(scenario, kept, standing.state, context, acknowledged);
  const agenda = { ...noted, wants: weighing.wants };
  return { context, due, agenda, weighing, moment: buildMoment({ channel, before, utterance, context, weighing, standing, agenda, index, due }) };
}

/** Where it leaves them. */
interface Result {
  agenda: Agenda;
  state: State;
  effects: readonly Effect[];
  anger: number;
  /** Anger after minus before. */
  shift: number;
  peak: number;
  stage: Stage;
  outcome: Outcome | null;
}

/** A hand-over ends contacts, so the network alone has to be sure of it: a colleague who rings is not one who takes over. */
function isClearHandOver({ label, source, confidence }: Observation): boolean {
  return label === 'hand-over' && confidence >= (source === 'learned' ? 0.85 : 0.6);
}

function conclude({ scenario, seed, peak: before }: Conversation, utterance: AgentUtterance, heard: Heard, state: State, effects: readonly Effect[], index: number, random: () => number): Result {
  const { context, due } = heard;
  const anger = deriveAnger(state);
  const provoked = effects.some((effect) => effect.rule.startsWith('inflames-'));
  const settling = settlesForFix(scenario, seed);
  const settled = isSettled(scenario, heard.agenda, { anger, index, settlesForFix: settling }) && !provoked && due.length === 0;
  const agenda = settle(heard.agenda, settled, index);
  const says = (labels: ReadonlySet<Label>) => context.live.some((seen) => labels.has(seen.label));
  const exit: Exit = {
    scenario, agenda, state, anger, index, provoked, random, settlesForFix: settling, ends: utterance.ends ?? false,
    closes: says(closingLabels), farewell: says(farewellLabels),
    handedOver: context.live.some(isClearHandOver),
    offered: context.offers.length > 0,
    helped: context.offers.length > 0 || Object.keys(context.answered).length > 0 || says(relatingLabels),
  };
  const outcome = findOutcome(exit);
  const passedOn = outcome === null && agenda.handedAt === 0 && escalate(exit) === 'escalated-rightly';
  const peak = Math.max(before, anger);
  return {
    state, effects, anger, shift: anger - heard.moment.anger, peak, outcome,
    stage: stageOf(scenario, state, peak, agenda.limitSet),
    agenda: passedOn ? { ...agenda, settledAt: index, handedAt: index } : agenda,
  };
}

function answer(conversation: Conversation, utterance: AgentUtterance, heard: Heard, result: Result, index: number, random: () => number): { move: Move; spoken: readonly string[] } {
  const { scenario, voice, channel, spoken } = conversation;
  const { context, weighing, due } = heard;
  const acts = result.outcome
    ? closingActs(result.outcome, due)
    : chooseActs({ ...result, lastActs: lastActsOf(conversation), scenario, channel, index, context, weighing, broken: due, eased: findEased(scenario, conversation.agenda, heard.agenda), random });
  const scene = setScene(conversation, result);
  // A reserved customer who gives up does not say so.
  if (result.outcome === 'left-silently' && scenario.persona.temperament.reserve >= 0.7) return { move: { acts, text: '', wording: 'built-in', ...scene }, spoken };
  const leaving = acts.some(({ act }) => act === 'leave' || act === 'disengage');
  // Who leaves quietly does not speak as they feel.
  const stage = result.outcome === 'left-silently' ? 'concern' : result.stage;
  const worded = wordMove(acts, { scenario, voice, channel, stage, spoken, heard: utterance.text, observations: context.reading.observations, leaving, random });
  return { ...worded, move: { ...worded.move, ...scene } };
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
function findEased(scenario: Scenario, before: Agenda, after: Agenda): string[] {
  return scenario.grievances.filter(({ id }) => (before.acknowledged[id] ?? 0) < enough && (after.acknowledged[id] ?? 0) >= enough).map(({ id }) => id);
}

const feelingActs: ReadonlySet<string> = new Set(['vent', 'accuse', 'insult', 'react', 'complain', 'threaten-leave', 'threaten-public', 'threaten-legal', 'ultimatum']);
const closingLabels: ReadonlySet<Label> = new Set<Label>(['check', 'greet', 'appreciate', 'follow-up']);
const farewellLabels: ReadonlySet<Label> = new Set<Label>(['greet', 'appreciate']);
const openingActs: readonly Act[] = [{ act: 'vent' }];

function lastActsOf(conversation: Conversation): readonly Act[] {
  return conversation.turns.at(-1)?.customer.acts ?? openingActs;
}

function describeStanding(conversation: Conversation): Standing {
  const state = currentState(conversation);
  const lastActs = lastActsOf(conversation);
  return {
    scenario: conversation.scenario, channel: conversation.channel, agenda: conversation.agenda, state, anger: deriveAnger(state), lastActs,
    feelingOpen: lastActs.some((act) => feelingActs.has(act.act)),
    earlier: conversation.turns.map((turn) => turn.agent.text),
  };
}

/** A customer who sees no movement and has no say is uneasy, however quiet. */
function stageOf(scenario: Scenario, state: State, peak: number, limited: boolean): Stage {
  const uneasy = state.progress < 0.2 && state.control < 0.45;
  return deriveStage(deriveAnger(state), peak, scenario.level === 'abusive' && !limited ? 0.72 : 1.01, uneasy);
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
  const taken = new Set(agenda.taken);
  for (const { act, about } of acts) {
    if (act === 'accept' && about) taken.add(about);
    if (act === 'ask' && about) asked[about] = (asked[about] ?? 0) + 1;
    if ((act === 'vent' || act === 'complain') && about) raised[about] = (raised[about] ?? 0) + 1;
    if (act === 'tell' && about) told.add(about);
  }
  return { ...agenda, asked, raised, told: [...told], taken: [...taken], askedSuperior: agenda.askedSuperior || acts.some(({ act }) => act === 'ask-superior') };
}

