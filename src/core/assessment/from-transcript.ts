import type { Channel, CustomerLabel, Label, Stage } from '../codebook.ts';
import { appraise, typical } from '../conversation/appraise.ts';
import { relatingLabels } from '../conversation/context.ts';
import { predictEnding } from '../conversation/exits.ts';
import { collectLabels } from '../conversation/hearing.ts';
import type { Moment } from '../conversation/moment.ts';
import { startState } from '../conversation/persona.ts';
import { findRepeated } from '../conversation/repetition.ts';
import type { Level, Persona } from '../conversation/scenario.ts';
import { applyChange, deriveAnger, type State } from '../conversation/state.ts';
import type { Effect, Ending, Outcome } from '../conversation/turn.ts';
import type { CustomerReading, Observation, Utterance } from '../language/observation.ts';
import { readAgentTurn, readCustomerTurn } from '../language/reader.ts';
import { splitSentences } from '../language/text.ts';
import type { Course, CourseTurn } from './course.ts';

const levelOf: Record<Stage, Level> = { calm: 'worried', concern: 'worried', frustration: 'frustrated', anger: 'angry', abuse: 'abusive', recovery: 'worried' };
/** Arousal a stage speaks of, 0–1. */
const arousalOf: Record<Stage, number> = { calm: 0.28, concern: 0.45, frustration: 0.6, anger: 0.8, abuse: 0.97, recovery: 0.3 };
const solving: ReadonlySet<Label> = new Set<Label>(['act', 'redress', 'offer-choice', 'hand-over']);
const noPersona: Pick<Persona, 'start'> = { start: {} };

/** A running transcript, read turn by turn. */
interface Walk {
  state: State;
  turns: CourseTurn[];
  uses: Record<string, number>;
  earlier: string[];
  before: Utterance[];
  customer: CustomerReading | null;
  heard: string;
  abused: boolean;
  limitSet: boolean;
  listened: boolean;
  moving: boolean;
  settled: boolean;
}

/** Reads a transcript of any origin: both sides are read, the customer's state follows the same rules and is drawn towards what their own words show. */
export function courseOfTranscript(turns: readonly Utterance[], channel: Channel = 'chat'): Course {
  const first = turns.find((turn) => turn.role === 'customer');
  const opening = first ? readCustomerTurn(first.text, []) : null;
  const start = startState(levelOf[opening?.stage ?? 'concern'], noPersona as Persona);
  const walk: Walk = {
    state: start, turns: [], uses: {}, earlier: [], before: [], customer: null, heard: '', abused: false, limitSet: false, listened: false, moving: false, settled: false,
  };
  for (const turn of turns) {
    if (turn.role === 'customer') hearCustomer(walk, turn);
    else hearAgent(walk, turn, channel);
    walk.before.push(turn);
  }
  return {
    channel, start, turns: walk.turns, ending: predictEnding(outcomeOf(walk), walk.state), abused: walk.abused, escalation: 'possible',
    open: { grievances: [], questions: [], wants: [] },
  };
}

function hearCustomer(walk: Walk, turn: Utterance): void {
  const reading = readCustomerTurn(turn.text, walk.before);
  walk.abused ||= reading.observations.some((seen) => seen.label === 'insult') || reading.stage === 'abuse';
  walk.settled = has(reading.observations, ['accept', 'thank']) && !has(reading.observations, ['vent', 'accuse', 'complain']);
  walk.customer = reading;
  walk.heard = turn.text;
  const last = walk.turns.at(-1);
  if (!last) return;
  const change = showState(walk.state, reading);
  if (Object.keys(change.changes).length === 0) return;
  walk.state = applyChange(walk.state, change.changes);
  walk.turns[walk.turns.length - 1] = { ...last, after: walk.state, effects: [...last.effects, change] };
}

/** What the customer's own next words show outweighs half of what the rules expected. */
function showState(state: State, reading: CustomerReading): Effect {
  const moved = Math.round(0.5 * (arousalOf[reading.stage] - state.arousal) * 1000) / 1000;
  const better = has(reading.observations, ['accept', 'thank', 'soften']);
  const worse = has(reading.observations, ['disengage', 'accuse', 'threaten-leave', 'threaten-public', 'threaten-legal', 'ask-superior', 'ultimatum', 'insult']);
  const tone = better && !worse ? 0.12 : worse && !better ? -0.12 : 0;
  const shared = tone === 0 ? {} : { trust: tone, interactionalFairness: 1.2 * tone, outcomeFairness: tone, progress: Math.max(0, tone) };
  return {
    rule: 'as-they-write', changes: { ...(moved === 0 ? {} : { arousal: moved }), ...shared },
    because: 'Their next words show how it landed.', source: 'practice', evidence: [],
  };
}

function hearAgent(walk: Walk, turn: Utterance, channel: Channel): void {
  const reading = readAgentTurn(turn.text, walk.before);
  const sentences = splitSentences(turn.text);
  const observations = [...reading.observations, ...findFailings(walk, turn.text, reading.observations)].sort((left, right) => left.start - right.start);
  const cancel = observations.filter((seen) => seen.label === 'cancel');
  const live = observations.filter((seen) => !(relatingLabels.has(seen.label) && cancel.some((other) => seen.start <= other.end)));
  const relating = new Set(live.filter((seen) => relatingLabels.has(seen.label)).map((seen) => seen.label));
  const solves = live.some((seen) => solving.has(seen.label));
  walk.listened ||= relating.size > 0;
  const moment: Moment = {
    index: walk.turns.length + 1, channel, state: walk.state, anger: deriveAnger(walk.state),
    labels: collectLabels({ reading: { observations, scores: {} }, live }, walk.uses),
    specific: relating.has('paraphrase') || relating.has('acknowledge'), listened: walk.listened,
    feelingOpen: feels(walk.customer), acknowledged: relating.has('acknowledge') || relating.has('paraphrase') ? 0.15 * Math.min(2, relating.size) : 0,
    answered: asks(walk.customer) && live.some((seen) => ['explain', 'act', 'set-expectation'].includes(seen.label)) ? 0.3 : 0,
    offerGain: live.some((seen) => seen.label === 'redress') ? 0.25 : 0, offerMet: solves ? 0.25 : 0,
    moving: walk.moving || solves, settled: walk.settled, disclosed: 0, abused: walk.abused, limitSet: walk.limitSet, brokenPromise: 'none',
    handOver: 'possible', words: sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0), waited: 0,
  };
  const { state, effects } = appraise(moment, typical);
  walk.turns.push({ index: moment.index, text: turn.text, observations, effects, before: walk.state, after: state, heard: walk.heard });
  walk.state = state;
  walk.moving ||= solves;
  walk.limitSet ||= walk.abused && live.some((seen) => seen.label === 'set-boundary');
  for (const label of new Set(observations.map((seen) => seen.label))) walk.uses[label] = (walk.uses[label] ?? 0) + 1;
  walk.earlier.push(turn.text);
}

/** What only the course shows, as far as it can be seen without knowing the case. */
function findFailings(walk: Walk, text: string, found: readonly Observation[]): Observation[] {
  const sentences = splitSentences(text);
  const all = { quote: text, start: 0, end: text.length, source: 'context' as const };
  const failings: Observation[] = [];
  const repeated = findRepeated(sentences, walk.earlier);
  if (repeated) failings.push({ label: 'repeat-formula', quote: text.slice(repeated.start, repeated.end), start: repeated.start, end: repeated.end, confidence: 0.8, source: 'context', because: 'Said before, in nearly the same words.' });
  const relates = found.some((seen) => relatingLabels.has(seen.label) || ['encourage', 'ask-open', 'set-boundary', 'greet', 'reassure'].includes(seen.label));
  const works = found.some((seen) => solving.has(seen.label) || ['set-expectation', 'explain', 'ask-detail', 'follow-up', 'check'].includes(seen.label));
  if (text.trim() && feels(walk.customer) && !relates && !works) failings.push({ ...all, label: 'ignore', confidence: 0.6, because: 'Their last words carried feeling or a question, and nothing here takes it up.' });
  const questions = sentences.filter((sentence) => sentence.question);
  if (questions.length >= 4) failings.push({ ...all, label: 'interrogate', confidence: 0.7, because: `${questions.length} questions at once.` });
  const apology = found.find((seen) => seen.label === 'apologise');
  if (apology && (walk.uses.apologise ?? 0) >= 2 && !found.some((seen) => solving.has(seen.label))) failings.push({ ...apology, label: 'over-apologise', source: 'context', confidence: 0.7, because: 'Sorry again, with nothing new to go with it.' });
  return failings;
}

function feels(reading: CustomerReading | null): boolean {
  return reading !== null && (has(reading.observations, ['vent', 'accuse', 'insult', 'distress', 'sarcasm', 'shout']) || reading.upset >= 0.5);
}

function asks(reading: CustomerReading | null): boolean {
  return reading !== null && has(reading.observations, ['ask', 'demand']);
}

function has(observations: readonly Observation[], labels: readonly CustomerLabel[]): boolean {
  return observations.some((seen) => (labels as readonly Label[]).includes(seen.label));
}

function outcomeOf(walk: Walk): Outcome {
  const reading: Ending['outcome'] = walk.settled ? 'resolved' : 'open';
  const last = walk.customer;
  if (last && !walk.settled && has(last.observations, ['disengage'])) return deriveAnger(walk.state) >= 0.5 ? 'left-angry' : 'left-silently';
  return reading;
}
