import type { Channel, CustomerLabel, Label, Stage } from '../codebook.ts';
import { type Agenda, startAgenda } from '../conversation/agenda.ts';
import { appraise, typical } from '../conversation/appraise.ts';
import { type Context, readContext } from '../conversation/context.ts';
import type { Standing } from '../conversation/standing.ts';
import { predictEnding } from '../conversation/exits.ts';
import { buildMoment } from '../conversation/hearing.ts';
import { readAgentWords } from '../conversation/overt-harm.ts';
import type { Weighing } from '../conversation/offers.ts';
import { startState } from '../conversation/persona.ts';
import { relatingLabels } from '../conversation/places.ts';
import { advanceAgenda } from '../conversation/progress.ts';
import type { Level } from '../conversation/scenario.ts';
import { applyChange, deriveAnger, type State } from '../conversation/state.ts';
import type { Effect, Outcome } from '../conversation/turn.ts';
import type { CustomerReading, Observation, Reader, Utterance } from '../language/observation.ts';
import { cueReader, readCustomerTurn } from '../language/reader.ts';
import type { Course, CourseTurn } from './course.ts';
import { plainReasons, untold, untoldCase } from './untold-case.ts';

const levelOf: Record<Stage, Level> = { calm: 'worried', concern: 'worried', frustration: 'frustrated', anger: 'angry', abuse: 'abusive', recovery: 'worried' };
/** Arousal a stage speaks of, 0–1. */
const arousalOf: Record<Stage, number> = { calm: 0.28, concern: 0.45, frustration: 0.6, anger: 0.8, abuse: 0.97, recovery: 0.3 };
const feelingLabels: readonly CustomerLabel[] = ['vent', 'accuse', 'insult', 'distress', 'sarcasm', 'shout'];
const askingLabels: readonly CustomerLabel[] = ['ask', 'demand'];
const easing: readonly CustomerLabel[] = ['accept', 'thank', 'soften'];
const worsening: readonly CustomerLabel[] = ['disengage', 'accuse', 'threaten-leave', 'threaten-public', 'threaten-legal', 'ask-superior', 'ultimatum', 'insult', 'sarcasm'];
const solving: readonly Label[] = ['act', 'redress', 'offer-choice', 'hand-over'];
const answering: readonly Label[] = [...solving, 'explain', 'set-expectation', 'follow-up', 'reframe'];

/** A transcript on its way through the rules. */
interface Walk {
  state: State;
  agenda: Agenda;
  turns: CourseTurn[];
  before: Utterance[];
  customer: CustomerReading | null;
  heard: string;
  abuseHeard: number | null;
  reader: Reader;
}

/**
 * Reads a transcript of any origin as a case nobody wrote down: both sides are read, the customer's state follows the same rules as in a
 * role-play and is drawn towards what their own next words show. Turns before the customer's first words are judged too.
 */
export function courseOfTranscript(turns: readonly Utterance[], channel: Channel = 'chat', reader: Reader = cueReader): Course {
  const first = turns.find((turn) => turn.role === 'customer');
  const start = startState(levelOf[first ? readCustomerTurn(first.text, [], reader).stage : 'concern'], untoldCase.persona);
  const walk: Walk = { state: start, agenda: startAgenda(untoldCase), reader, turns: [], before: [], customer: null, heard: '', abuseHeard: null };
  for (const turn of turns) {
    if (turn.role === 'customer') hearCustomer(walk, turn.text);
    else hearAgent(walk, turn.text, channel);
    walk.before.push(turn);
  }
  return {
    channel, start, turns: walk.turns, ending: predictEnding(nameOutcome(walk), walk.state), abuseHeard: walk.abuseHeard, escalation: 'possible',
    open: { grievances: [], questions: [], wants: [] },
  };
}

function hearCustomer(walk: Walk, text: string): void {
  const reading = readCustomerTurn(text, walk.before, walk.reader);
  const abused = reading.stage === 'abuse' || has(reading.observations, ['insult']);
  const settled = has(reading.observations, ['accept', 'thank']) && !has(reading.observations, [...worsening, 'vent', 'complain']);
  walk.agenda = { ...walk.agenda, abused: walk.agenda.abused || abused, settledAt: settled ? Math.max(1, walk.turns.length) : 0 };
  walk.customer = reading;
  walk.heard = text;
  const last = walk.turns.at(-1);
  if (!last) return;
  const effect = showState(walk.state, reading);
  walk.state = applyChange(walk.state, effect.changes);
  walk.turns[walk.turns.length - 1] = { ...last, after: walk.state, effects: [...last.effects, effect] };
}

/** What the customer's own next words show outweighs half of what the rules expected. */
function showState(state: State, reading: CustomerReading): Effect {
  const better = has(reading.observations, easing);
  const worse = has(reading.observations, worsening);
  const tone = better === worse ? 0 : better ? 0.12 : -0.12;
  return {
    rule: 'as-they-write', because: 'Their next words show how it landed.', source: 'practice', evidence: [],
    changes: {
      arousal: Math.round(500 * (arousalOf[reading.stage] - state.arousal)) / 1000,
      ...(tone === 0 ? {} : { trust: tone, interactionalFairness: 1.2 * tone, outcomeFairness: tone, progress: tone }),
    },
  };
}

function hearAgent(walk: Walk, text: string, channel: Channel): void {
  const index = walk.turns.length + 1;
  const read = readAgentWords(text, walk.before, walk.reader);
  const standing = describeStanding(walk, read.observations, channel);
  const context = judgeItems(readContext(text, read, standing), walk);
  const agenda = advanceAgenda(walk.agenda, context, index);
  const weighing = weighHelp(walk.agenda, context);
  const moment = buildMoment({ channel, before: walk.agenda, utterance: { text }, context, weighing, standing, agenda, index, due: [] });
  const { state, effects } = appraise(moment, typical);
  if (walk.agenda.abused) walk.abuseHeard ??= index;
  walk.turns.push({ index, text, observations: context.reading.observations, effects: effects.map(speakPlainly), before: walk.state, after: state, heard: walk.heard, general: false });
  walk.state = state;
  walk.agenda = { ...agenda, wants: weighing.wants };
}

function speakPlainly(effect: Effect): Effect {
  return { ...effect, because: plainReasons[effect.rule] ?? effect.because };
}

function describeStanding(walk: Walk, found: readonly Observation[], channel: Channel): Standing {
  const waits = walk.customer !== null && has(walk.customer.observations, askingLabels) && !has(found, answering);
  return {
    scenario: untoldCase, channel, agenda: walk.agenda, state: walk.state, anger: deriveAnger(walk.state),
    lastActs: waits ? [{ act: 'ask', about: untold.question }] : [],
    feelingOpen: walk.customer !== null && (has(walk.customer.observations, feelingLabels) || walk.customer.upset >= 0.5),
    earlier: walk.turns.map((turn) => turn.text),
  };
}

/** Without keys to match, the labels say how far the case was taken up and the customer's question answered. */
function judgeItems(context: Context, walk: Walk): Context {
  const relating = new Set(context.live.filter((seen) => relatingLabels.has(seen.label)).map((seen) => seen.label));
  const specific = relating.has('acknowledge') || relating.has('paraphrase');
  const asked = walk.customer !== null && has(walk.customer.observations, askingLabels);
  return {
    ...context,
    acknowledged: specific ? { [untold.grievance]: 0.15 * Math.min(2, relating.size) } : {},
    answered: asked && has(context.live, answering) ? { [untold.question]: 0.3 } : {},
  };
}

/** What steps and redress are worth when nobody knows what was lost: a little each time, never the whole. */
function weighHelp(agenda: Agenda, { live }: Context): Weighing {
  const known = agenda.wants[untold.want] ?? { offers: {}, met: false };
  const helps = has(live, solving);
  return {
    wants: { [untold.want]: { ...known, offers: helps ? { help: 0.25 } : known.offers } },
    gain: has(live, ['redress']) ? 0.25 : 0, met: helps ? 0.25 : 0, accepted: [], pending: null, short: {},
  };
}

function nameOutcome(walk: Walk): Outcome {
  if (walk.agenda.settledAt > 0) return 'resolved';
  if (!walk.customer || !has(walk.customer.observations, ['disengage'])) return 'open';
  return deriveAnger(walk.state) >= 0.5 ? 'left-angry' : 'left-silently';
}

function has(observations: readonly Observation[], labels: readonly Label[]): boolean {
  return observations.some((seen) => labels.includes(seen.label));
}
