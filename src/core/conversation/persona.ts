import type { Level, Persona, Scenario } from './scenario.ts';
import { createRandom } from './random.ts';
import type { State } from './state.ts';

const even: State = {
  arousal: 0.45, heard: 0.3, trust: 0.5, control: 0.3, patience: 0.85, progress: 0,
  outcomeFairness: -0.3, proceduralFairness: -0.2, interactionalFairness: 0, blame: 0.4,
};

const startOf: Record<Level, State> = {
  worried: even,
  frustrated: { ...even, arousal: 0.58, heard: 0.2, trust: 0.4, control: 0.25, patience: 0.8, outcomeFairness: -0.4, proceduralFairness: -0.4, interactionalFairness: -0.1, blame: 0.6 },
  angry: { ...even, arousal: 0.72, heard: 0.1, trust: 0.28, control: 0.2, patience: 0.75, outcomeFairness: -0.5, proceduralFairness: -0.5, interactionalFairness: -0.25, blame: 0.75 },
  furious: { ...even, arousal: 0.85, heard: 0.05, trust: 0.18, control: 0.15, patience: 0.7, outcomeFairness: -0.6, proceduralFairness: -0.6, interactionalFairness: -0.4, blame: 0.85 },
  abusive: { ...even, arousal: 0.95, heard: 0, trust: 0.1, control: 0.1, patience: 0.65, outcomeFairness: -0.7, proceduralFairness: -0.7, interactionalFairness: -0.5, blame: 0.95 },
};

/** Where a customer's appraisals stand before the agent says anything: the level's defaults with the persona's own. */
export function startState(level: Level, persona: Persona): State {
  return { ...startOf[level], ...persona.start };
}

/** Share of customers who take the fix though nobody heard them; the others go on until they are heard or gone. Ours, for lack of a study. */
const settling: Record<Level, number> = { worried: 0.42, frustrated: 0.38, angry: 0.38, furious: 0.36, abusive: 0.36 };

/** Whether this customer, on this day, settles for the fix unheard. */
export function settlesForFix({ id, level }: Pick<Scenario, 'id' | 'level'>, seed: number): boolean {
  return createRandom(seed, id, 'mood')() < settling[level];
}
