import type { Brief, Insight, ScenarioCard, SessionSummary, SessionView, TurnView } from '../api/shapes.ts';
import { currentStage } from '../core/conversation/conversation.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import type { Scenario } from '../core/conversation/scenario.ts';
import { deriveAnger } from '../core/conversation/state.ts';
import type { Turn } from '../core/conversation/turn.ts';
import { findDifficulty } from './library.ts';
import type { Library } from './library.ts';
import type { BranchRecord, SessionRecord, TurnRecord } from './ports.ts';
import { viewModelUse, viewTurnModel } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/** A scenario as a card of the library. */
export function buildCard(library: Library, scenario: Scenario): ScenarioCard {
  const { id, title, summary, industry, firm, channels, triggers, level, minutes, trains, persona } = scenario;
  return {
    id, title, summary, industry, firm, channels, triggers, level, minutes, trains,
    difficulty: findDifficulty(library, scenario),
    contentNote: scenario.contentNote ?? null,
    customer: { name: persona.name, portrait: persona.portrait },
  };
}

/** What a learner reads before starting. */
export function buildBrief(library: Library, scenario: Scenario): Brief {
  const { persona, goals, agent } = scenario;
  return { ...buildCard(library, scenario), goals, agent, customer: { name: persona.name, about: persona.about, portrait: persona.portrait } };
}

/** A whole role-play. With `insight` the customer's inner side is shown; `conversation` is of today, texts are as they were sent. */
export function buildSession(
  parts: { library: Library; speaker: Speaker | null; scenario: Scenario; session: SessionRecord; turns: readonly TurnRecord[]; branches: readonly BranchRecord[]; conversation: Conversation },
  insight: boolean,
): SessionView {
  const { library, speaker, scenario, session, turns, branches, conversation } = parts;
  return {
    id: session.id, scenario: buildBrief(library, scenario), scenarioVersion: session.scenarioVersion, engine: session.engine, channel: session.channel,
    mode: session.mode, seed: session.seed, startedAt: session.startedAt, subject: session.subject, opening: session.opening,
    start: insight ? buildStart(conversation) : null,
    turns: turns.map((turn) => buildTurn(turn, conversation, speaker, insight)),
    ending: session.ending ?? conversation.ending,
    modelUse: viewModelUse(speaker, turns),
    branch: session.branch,
    branches: [...branches],
  };
}

/** One exchange. Its insight is null as well when today's engine ends the conversation before it. */
export function buildTurn(turn: TurnRecord, conversation: Conversation, speaker: Speaker | null, insight: boolean): TurnView {
  const derived = conversation.turns[turn.index - 1];
  return {
    id: turn.id, index: turn.index, text: turn.text, ends: turn.ends, bearing: turn.bearing, at: turn.at,
    customer: { text: turn.customerText, sign: turn.scene.sign ?? null, onlookers: turn.scene.onlookers ?? [], acts: derived?.customer.acts ?? [] },
    insight: insight && derived !== undefined ? buildInsight(derived) : null,
    model: viewTurnModel(turn.model, speaker?.prices ?? null, insight),
  };
}

/** A role-play as a line of a list. */
export function buildSummary(library: Library, session: SessionRecord): SessionSummary {
  return {
    id: session.id,
    scenario: { id: session.scenario, title: library.entries.get(session.scenario)?.scenario.title ?? session.scenario },
    channel: session.channel, mode: session.mode, startedAt: session.startedAt, turns: session.turns,
    ending: session.ending, overall: session.summary?.overall ?? null, branch: session.branch,
  };
}

function buildInsight({ state, stage, anger, reading, effects }: Turn): Insight {
  return { state, stage, anger, observations: reading.observations, effects, unread: reading.unread ?? null };
}

function buildStart(conversation: Conversation): Insight {
  const anger = deriveAnger(conversation.start);
  const stage = currentStage({ ...conversation, turns: [], peak: anger });
  return { state: conversation.start, stage, anger, observations: [], effects: [], unread: null };
}
