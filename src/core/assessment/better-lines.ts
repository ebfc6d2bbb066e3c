import { derivedLabels, inflamingLabels, type Label } from '../codebook.ts';
import { openGrievances, openQuestions } from '../conversation/agenda.ts';
import { type Conversation, currentState, startConversation, takeTurn } from '../conversation/conversation.ts';
import { planReply, type Step, wordPlan } from '../conversation/expert.ts';
import { createRandom } from '../conversation/random.ts';
import { appraisals, type Change, deriveAnger, deriveStanding, type State } from '../conversation/state.ts';
import type { Turn } from '../conversation/turn.ts';
import type { BetterLine } from './assessment.ts';

/** A better line has to be worth it: this much standing more than what was said. */
const worthSaying = 0.08;
/** A turn that raised standing by this much was good: nothing is held against it. With a provocation in it, more is asked. */
const goodEnough = 0.03;
const goodDespite = 0.12;
/** Share of the best gain from which a line that fits what was just said is preferred. */
const nearlyBest = 0.75;
/** A line that fits what was just said and gains this much is taken without trying others. */
const plenty = 0.2;
/** Weak turns that are tried, weakest first; and lines that are shown. */
const mostTried = 4;
const mostShown = 3;
/** Things a line does at most; what is longer is not read by anybody upset. */
const mostSteps = 5;

const harmful: ReadonlySet<Label> = new Set<Label>([...inflamingLabels, ...derivedLabels]);

/** For the weakest turns, one better line on this customer's facts and what replaying with it would have changed; at most three, in order. */
export function findBetterLines(conversation: Conversation): BetterLine[] {
  const weak = findWeakTurns(conversation);
  const last = Math.max(0, ...weak.map((turn) => turn.index));
  const { scenario, voice, ...options } = conversation;
  const found: BetterLine[] = [];
  let before = startConversation(scenario, voice, options);
  for (const turn of conversation.turns.slice(0, last)) {
    if (weak.includes(turn)) found.push(...tryBetter(before, turn, found.map(({ line }) => line)));
    if (turn.index < last) before = takeTurn(before, turn.agent);
  }
  return found.sort((left, right) => right.gain - left.gain).slice(0, mostShown).sort((left, right) => left.turn - right.turn);
}

function findWeakTurns({ turns, start }: Conversation): Turn[] {
  return turns
    .map((turn, position) => ({ turn, change: deriveStanding(turn.state) - deriveStanding(turns[position - 1]?.state ?? start) }))
    .filter(({ turn, change }) => change < (turn.reading.observations.some((seen) => harmful.has(seen.label)) ? goodDespite : goodEnough))
    .sort((left, right) => left.change - right.change)
    .slice(0, mostTried)
    .map(({ turn }) => turn);
}

/** The best model reply at this point, if it beats what was said; one that takes up what they have just said goes before one that gains a little more. Lines shown already are avoided. */
function tryBetter(before: Conversation, { index, agent, state: said }: Turn, shown: readonly string[]): BetterLine[] {
  const plan = planReply(before).slice(0, mostSteps);
  const tried: { steps: readonly Step[]; line: string; state: State; gain: number }[] = [];
  for (const steps of [fitPlan(before, plan), plan, plan.slice(0, 2)].map(orderSteps)) {
    const line = wordPlan(before, steps, createRandom('better', before.seed, index), shown);
    if (line === '' || line === agent.text || tried.some((one) => one.line === line)) continue;
    const state = currentState(takeTurn(before, { text: line }));
    const gain = deriveStanding(state) - deriveStanding(said);
    tried.push({ steps, line, state, gain });
    if (gain >= plenty) break;
  }
  const most = Math.max(0, ...tried.map(({ gain }) => gain));
  const best = tried.find(({ gain }) => gain >= nearlyBest * most);
  if (!best || best.gain < worthSaying) return [];
  return [{
    turn: index, said: agent.text, line: best.line, because: explainPlan(before, best.steps), changes: subtract(best.state, said),
    gain: round(best.gain), angerSaid: deriveAnger(said), angerBetter: deriveAnger(best.state),
  }];
}

/** The plan with what they have just said first: the grievance they spoke of, the question they asked. */
function fitPlan({ scenario, agenda, turns }: Conversation, plan: readonly Step[]): Step[] {
  const raised = new Set((turns.at(-1)?.customer.acts ?? []).flatMap(({ about }) => about ?? []));
  const listen = openGrievances(scenario, agenda).filter(({ id }) => raised.has(id)).map(({ id }): Step => ({ purpose: 'listen', about: id }));
  const answer = openQuestions(scenario, agenda).filter(({ id }) => raised.has(id)).map(({ id }): Step => ({ purpose: 'answer', about: id }));
  const limit = plan.filter(({ purpose }) => purpose === 'boundary');
  const first = listen.length > 0 ? listen : plan.filter(({ purpose }) => purpose === 'listen').slice(0, 1);
  const steps = [...limit, ...first, ...answer, ...plan];
  return steps.filter((step, at) => steps.findIndex(({ purpose, about }) => purpose === step.purpose && about === step.about) === at).slice(0, Math.max(2, plan.length));
}

/** A question to the customer comes last: what follows it would not be read as waiting for the answer. */
function orderSteps(steps: readonly Step[]): Step[] {
  return [...steps.filter((step) => step.purpose !== 'explore'), ...steps.filter((step) => step.purpose === 'explore')];
}

function subtract(better: State, said: State): Change {
  const changes: Change = {};
  for (const appraisal of appraisals) {
    const delta = round(better[appraisal] - said[appraisal]);
    if (Math.abs(delta) >= 0.005) changes[appraisal] = delta;
  }
  return changes;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const reasons: Record<Step['purpose'], string> = {
  listen: 'It takes up what happened to them before anything else.',
  explore: 'It makes room for what matters most to them.',
  answer: 'It answers what they asked.',
  offer: 'It puts a concrete step on the table.',
  boundary: 'It sets a calm limit and leaves the door open.',
  'hand-over': 'It hands over with a name, a purpose and the whole story.',
  close: 'It checks, says what happens next, and closes warmly.',
};
/** Anger from which relating comes before anything else. */
const heated = 0.58;

/** Why the line is better, from the first two different things it does. */
function explainPlan(before: Conversation, steps: readonly Step[]): string {
  const purposes = [...new Set(steps.map((step) => step.purpose))].slice(0, 2);
  const hot = purposes[0] === 'listen' && deriveAnger(currentState(before)) >= heated;
  return [...purposes.map((purpose) => reasons[purpose]), ...(hot ? ['This angry, they can take in little else until that is done.'] : [])].join(' ');
}
