import type { ScenarioCard, SessionSummary } from '../../../api/shapes.ts';
import type { Channel } from '../../../core/codebook.ts';
import type { Portrait } from '../../../core/conversation/scenario.ts';
import { orderDifficulty } from '../../parts/difficulty/difficulty-name.ts';
import { applyChange, type Change, deriveAnger, deriveStage, type State } from '../../../core/conversation/state.ts';

/** Where practice starts for somebody who does not want to choose: gentle, without a content note, in chat where there is one. */
export function chooseFirst(scenarios: readonly ScenarioCard[]): { scenario: string; channel: Channel } | null {
  const open = scenarios.filter((scenario) => scenario.contentNote === null && scenario.level !== 'abusive');
  const inChat = open.filter((scenario) => scenario.channels.includes('chat'));
  const [first] = (inChat.length > 0 ? inChat : open.length > 0 ? open : scenarios).toSorted((one, other) => orderDifficulty(one.difficulty, other.difficulty));
  const channel = first?.channels.includes('chat') ? 'chat' : first?.channels[0];
  return first && channel ? { scenario: first.id, channel } : null;
}

/** The newest role-play that has not ended. */
export const findUnfinished = (sessions: readonly SessionSummary[]): SessionSummary | null => sessions.find((session) => session.ending === null) ?? null;

export const samplePortrait: Portrait = { age: 'middle', skin: 5, hair: 'bun', hairColour: 'black', glasses: false, beard: false };
const before: State = {
  arousal: 0.74, heard: 0.12, trust: 0.3, control: 0.25, patience: 0.6, progress: 0, outcomeFairness: -0.4, proceduralFairness: -0.5, interactionalFairness: -0.2, blame: 0.75,
};

export const sampleAnswers = ['rule', 'heard'] as const;
export type SampleAnswer = (typeof sampleAnswers)[number];
const changes: Record<SampleAnswer, Change> = {
  rule: { arousal: 0.2, heard: -0.1, trust: -0.15, interactionalFairness: -0.4, proceduralFairness: -0.2 },
  heard: { arousal: -0.3, heard: 0.5, trust: 0.35, control: 0.35, progress: 0.35, interactionalFairness: 0.6, proceduralFairness: 0.4, outcomeFairness: 0.2 },
};

/** The invented moment of the first page: the customer before an answer, and after it. */
export function playSample(answer: SampleAnswer | null): { state: State; angers: number[]; stages: ReturnType<typeof deriveStage>[] } {
  const states = answer === null ? [before] : [before, applyChange(before, changes[answer])];
  const angers = states.map(deriveAnger);
  const peak = Math.max(...angers);
  return { state: states.at(-1) ?? before, angers, stages: angers.map((anger, index) => deriveStage(anger, index === 0 ? anger : peak, Number.POSITIVE_INFINITY)) };
}
