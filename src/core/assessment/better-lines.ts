import { type Conversation, currentState, startConversation, takeTurn } from '../conversation/conversation.ts';
import { planReply, wordPlan } from '../conversation/expert.ts';
import { createRandom } from '../conversation/random.ts';
import { type Appraisal, appraisals, type Change, deriveAnger, deriveStanding } from '../conversation/state.ts';
import type { BetterLine } from './assessment.ts';

/** A better line has to be worth it: this much standing more than what was said. */
const worthSaying = 0.05;

/** For the weakest turns, one better line on this customer's facts and what replaying with it would have changed; at most three. */
export function findBetterLines(conversation: Conversation): BetterLine[] {
  const { scenario, voice, seed, channel } = conversation;
  let before = startConversation(scenario, voice, { seed, channel });
  const found: BetterLine[] = [];
  for (const turn of conversation.turns) {
    const better = tryBetter(before, turn.agent.text);
    if (better) found.push(better);
    before = takeTurn(before, turn.agent);
  }
  return found.sort((left, right) => right.gain - left.gain).slice(0, 3).sort((left, right) => left.turn - right.turn);
}

function tryBetter(before: Conversation, said: string): BetterLine | null {
  const turn = before.turns.length + 1;
  const steps = planReply(before);
  const actual = currentState(takeTurn(before, { text: said }));
  const candidates = [steps, steps.slice(0, 2)].map((plan) => wordPlan(before, plan, createRandom('better', before.seed, turn))).filter(Boolean);
  let best: BetterLine | null = null;
  for (const line of new Set(candidates)) {
    const state = currentState(takeTurn(before, { text: line }));
    const gain = deriveStanding(state) - deriveStanding(actual);
    if (gain < worthSaying || (best && best.gain >= gain)) continue;
    const changes: Change = {};
    for (const appraisal of appraisals) note(changes, appraisal, state[appraisal] - actual[appraisal]);
    best = {
      turn, said, line, because: explain(before, steps[0]?.purpose ?? 'listen'), changes, gain: Math.round(gain * 1000) / 1000,
      angerSaid: deriveAnger(actual), angerBetter: deriveAnger(state),
    };
  }
  return best;
}

function note(changes: Change, appraisal: Appraisal, delta: number): void {
  if (Math.abs(delta) >= 0.005) changes[appraisal] = Math.round(delta * 1000) / 1000;
}

const reasons = {
  listen: 'It takes up what happened to them before anything else.',
  explore: 'It makes room for what matters most to them.',
  answer: 'It answers what they asked.',
  offer: 'It puts a concrete step on the table.',
  boundary: 'It sets a calm limit and leaves the door open.',
  'hand-over': 'It hands over with a name, a purpose and the whole story.',
  close: 'It checks, says what happens next, and closes warmly.',
} as const;

function explain(before: Conversation, purpose: keyof typeof reasons): string {
  const anger = deriveAnger(currentState(before));
  return anger >= 0.58 && purpose === 'listen' ? `${reasons.listen} At this heat nothing else gets through.` : reasons[purpose];
}
