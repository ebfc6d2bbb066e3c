import type { Channel, Label, Stage } from '../codebook.ts';
import { type Agenda, acknowledgedShare, openGrievances, openQuestions, openWants } from './agenda.ts';
import type { Context } from './context.ts';
import type { Weighing } from './offers.ts';
import type { CustomerAct, Provocation, Scenario } from './scenario.ts';
import type { State } from './state.ts';
import type { Act, Effect } from './turn.ts';

/** What the customer chooses from: the turn just heard, and where they stand after it. */
export interface Situation {
  scenario: Scenario;
  channel: Channel;
  index: number;
  context: Context;
  weighing: Weighing;
  /** What the customer did before it. */
  lastActs: readonly Act[];
  /** What the turn did to the customer. */
  effects: readonly Effect[];
  /** After the turn. */
  agenda: Agenda;
  state: State;
  stage: Stage;
  /** Anger after minus before. */
  shift: number;
  /** Ids of promises that came out false now. */
  broken: readonly string[];
  /** Ids of grievances that were open and are acknowledged now. */
  eased: readonly string[];
  random: () => number;
}

/** Something the customer might do; the most pressing come first, `family` allows one of a kind a turn. */
interface Urge extends Act {
  press: number;
  family: string;
}

const roomFor: Record<Channel, number> = { chat: 2, email: 4, phone: 2, social: 2, 'in-person': 2 };
const heated: ReadonlySet<Stage> = new Set<Stage>(['frustration', 'anger', 'abuse']);
/** What the agent did that always gets an answer of its own, most provoking first: labels, and rows of the rule table for what is not in the words. */
const strong: readonly (Label | Provocation)[] = ['harm', 'hostile', 'threaten', 'joke', 'command-calm', 'blame-customer', 'patronise', 'argue', 'take-back', 'dismiss', 'minimise', 'misquote', 'expose'];
/** What gets one from somebody heated, and else only where nothing is more pressing. */
const mild: readonly (Label | Provocation)[] = [
  'pass-buck', 'policy-wall', 'cancel', 'refuse', 'crowded', 'turned-away', 'take-aside', 'repeat-formula', 'ask-again', 'interrogate', 'leave-hanging', 'over-apologise', 'vague', 'jargon',
  'compensate-away', 'closed-off', 'confided', 'ignore', 'wall-of-text', 'kept-waiting',
];
/** Of these, what wears on more than it provokes: even heated, they go on with what they came for. */
const wearing: ReadonlySet<string> = new Set(['interrogate', 'leave-hanging', 'ignore', 'closed-off', 'wall-of-text', 'kept-waiting']);
/** What takes away the mood for a kind word. */
const souring: ReadonlySet<string> = new Set([...strong, 'pass-buck', 'policy-wall', 'cancel', 'refuse']);

/** Chooses one to three acts (four in an e-mail) from the open items, the turn just heard and the stage. */
export function chooseActs(situation: Situation): Act[] {
  const urges = [reactions, answers, replies, openItems, pressures]
    .flatMap((find) => find(situation))
    .sort((left, right) => right.press - left.press);
  const chosen: Urge[] = [];
  const room = roomFor[situation.channel] + (urges.some((urge) => urge.family === 'answer') ? 1 : 0);
  for (const urge of urges) {
    const clashes = chosen.some((other) => other.family === urge.family || (other.about !== undefined && other.about === urge.about));
    if (chosen.length < room && !clashes) chosen.push(urge);
  }
  if (chosen.length === 0) chosen.push(situation.shift <= 0 && !heated.has(situation.stage) ? urge(0, 'rest', 'soften') : urge(0, 'rest', 'demand'));
  return orderSpeech(dropClashes(chosen, situation), situation).map(({ act, about }) => (about === undefined ? { act } : { act, about }));
}

/** Order in which a person says things: how it landed, the answer, the rest of the story, what is missing, what follows. */
const speechOrder: readonly CustomerAct[] = [
  'accuse', 'react', 'insult', 'soften', 'accept', 'haggle', 'reject', 'answer', 'tell', 'vent', 'complain', 'ask', 'demand', 'ask-superior',
  'threaten-leave', 'threaten-public', 'threaten-legal', 'threaten-harm', 'ultimatum', 'disengage', 'thank', 'leave',
];

function orderSpeech(urges: readonly Urge[], { context }: Situation): Urge[] {
  // What was kept back comes last: nothing follows a disclosure.
  const disclosed = new Set(context.tells.filter((fact) => fact.told === 'asked-well').map((fact) => fact.id));
  const rank = ({ act, about }: Urge) => (act === 'tell' && about !== undefined && disclosed.has(about) ? speechOrder.length : speechOrder.indexOf(act));
  return [...urges].sort((left, right) => rank(left) - rank(right));
}

/** Nobody softens in general while complaining, or goes on about something else after opening up. */
function dropClashes(urges: readonly Urge[], { context, broken }: Situation): Urge[] {
  const complains = urges.some(({ act }) => act === 'complain' || act === 'vent' || act === 'react');
  const opensUp = context.tells.some((fact) => fact.told === 'asked-well');
  const warm = (act: CustomerAct) => act === 'soften' || act === 'thank' || act === 'accept';
  const yields = urges.some(({ act }) => act === 'accept');
  return urges.filter(({ act, about }) => !(yields && act === 'react' && mild.some((provocation) => provocation === about)) && !(broken.length > 0 && warm(act)) && !(act === 'soften' && about === undefined && complains) && !(opensUp && (act === 'vent' || act === 'complain' || act === 'demand')));
}

/** Questions and wants that matter at least this much stand between a customer and a yes. */
const weighty = 0.5;
/** What may be left open, by weight, for somebody who settles for the fix. */
const letGo = 0.9;

/**
 * The matter is settled for this customer: what counts is met and answered, and they were heard. Somebody unheard says yes only when they are the
 * kind that settles for the fix (`settlesForFix`), and then not at once. What only somebody else can decide is never settled here.
 */
export function isSettled(scenario: Scenario, agenda: Agenda, { anger, index, settlesForFix }: { anger: number; index: number; settlesForFix: boolean }): boolean {
  if (scenario.escalation === 'right' || !Object.values(agenda.wants).some((want) => want.met)) return false;
  const open = [...openWants(scenario, agenda), ...openQuestions(scenario, agenda)].filter(({ weight }) => weight >= weighty);
  if (open.length === 0 && anger < 0.5 && acknowledgedShare(scenario, agenda) >= 0.4) return true;
  const heaviest = [...scenario.wants].sort((left, right) => right.weight - left.weight)[0];
  const fixed = heaviest !== undefined && agenda.wants[heaviest.id]?.met === true;
  return settlesForFix && fixed && index >= 5 && anger < 0.58 && open.reduce((sum, { weight }) => sum + weight, 0) <= letGo;
}

function urge(press: number, family: string, act: CustomerAct, about?: string): Urge {
  return about === undefined ? { press, family, act } : { press, family, act, about };
}

/** What the turn provoked most; null when nothing did. */
function findProvocation({ scenario, context, effects, lastActs }: Situation): Label | Provocation | null {
  const kept = (id: string | undefined) => scenario.facts.some((fact) => fact.id === id && fact.told === 'asked-well');
  const opened = lastActs.some(({ act, about }) => act === 'tell' && kept(about));
  const asking = lastActs.some(({ act }) => act === 'ask');
  const felt = new Set<string>([...context.reading.observations.map((seen) => seen.label), ...effects.map((effect) => effect.rule)]);
  // A feeling passed over shows in how they go on; words for it have those who asked something or had just opened up.
  if (felt.has('ignore') && opened) felt.add('confided');
  if (!asking) felt.delete('ignore');
  return [...strong, ...mild].find((provocation) => felt.has(provocation)) ?? null;
}

function reactions(situation: Situation): Urge[] {
  const { context, broken, stage, agenda, random } = situation;
  const urges = broken.slice(0, 1).map((promise) => urge(100, 'react', 'accuse', promise));
  const provoked = findProvocation(situation);
  if (provoked === 'harm' && context.harm !== null) urges.push(urge(95, 'react', 'react', context.harm));
  else if (provoked) urges.push(urge(strong.includes(provoked) || (heated.has(stage) && !wearing.has(provoked)) ? 90 : 56, 'react', 'react', provoked));
  if (stage === 'abuse' && !agenda.limitSet && random() < 0.75) urges.push(urge(86, 'insult', 'insult'));
  return urges;
}

function answers(situation: Situation): Urge[] {
  const { context, scenario, agenda, stage, weighing } = situation;
  const tells = context.tells.map((fact, order) => urge(88 - order, order === 0 ? 'answer' : 'tell', 'tell', fact.id));
  const wish = openWants(scenario, agenda)[0];
  if (context.wishes && wish) return [...tells, urge(85, 'answer', 'demand', wish.id)];
  // What they have told already they tell again in other words; a heated customer who says yes to nothing and has no worse to say says that they have.
  const again = context.asked.find((id) => agenda.told.includes(id));
  const says = heated.has(stage) && findProvocation(situation) === 'ask-again' && weighing.accepted.length === 0 && weighing.pending === null;
  if (again !== undefined && tells.length === 0 && !says) return [urge(83, 'answer', 'tell', again)];
  return context.unknown ? [...tells, urge(84, 'answer', 'answer', context.details ? 'details' : 'unknown')] : tells;
}

function replies({ agenda, context, weighing, shift, stage, random, index, eased }: Situation): Urge[] {
  const urges: Urge[] = [];
  const settled = agenda.settledAt === index;
  // What is put to them again gets its word beside what is new.
  const [first, second] = [...weighing.accepted, ...(weighing.pending !== null && asksForAYes(context) ? [weighing.pending] : [])];
  if (settled) urges.push(urge(99, 'offer', 'accept', first), urge(70, 'thank', 'thank'));
  else if (first) urges.push(urge(80, 'offer', 'accept', first));
  if (second) urges.push(urge(79, 'second-offer', 'accept', second));
  const [short, share] = Object.entries(weighing.short).sort((left, right) => right[1] - left[1])[0] ?? [];
  if (short !== undefined && share !== undefined && !settled) urges.push(share >= 0.55 ? urge(72, 'offer', 'haggle', short) : urge(71, 'offer', 'reject', short));
  const provoked = context.reading.observations.some((seen) => souring.has(seen.label));
  if (eased[0] && !provoked && stage !== 'abuse') urges.push(urge(68, 'soften', 'soften', eased[0]));
  else if (Object.keys(context.answered).length > 0 && !provoked && !settled && random() < 0.5) urges.push(urge(57, 'soften', 'soften'));
  else if (shift < -0.07 && !provoked && !settled && !heated.has(stage) && random() < 0.6) urges.push(urge(47, 'soften', 'soften'));
  return urges;
}

/** The turn asks something, or gives a choice. */
function asksForAYes({ sentences, live }: Context): boolean {
  return sentences.some(({ question }) => question) || live.some(({ label }) => label === 'offer-choice');
}

function openItems({ scenario, agenda, stage, index, weighing, random, context, shift, eased }: Situation): Urge[] {
  if (agenda.settledAt === index) return [];
  const want = openWants(scenario, agenda)[0];
  const demand = want ? [urge(45 + (index >= 3 ? 10 : 0) + 4 * random(), 'demand', 'demand', want.id)] : [];
  if (keepsToThemselves(scenario, agenda)) return demand;
  const urges: Urge[] = [...demand];
  // Asked twice, a question rests every other turn.
  const question = openQuestions(scenario, agenda).find(({ id }) => (agenda.asked[id] ?? 0) < 2 || index % 2 === 0);
  if (question) urges.push(urge((agenda.asked[question.id] ?? 0) === 1 ? 64 : 58, 'ask', 'ask', question.id));
  const grievance = openGrievances(scenario, agenda).find(({ id }) => (agenda.acknowledged[id] ?? 0) < 0.3 && ((agenda.raised[id] ?? 0) < 2 || (index % 2 === 1 && (agenda.raised[id] ?? 0) < 4)));
  // Somebody who has just been given something does not always go on to the next complaint.
  const content = (eased.length > 0 || weighing.accepted.length > 0) && !heated.has(stage) && random() < 0.6;
  if (grievance && !content) {
    const answeredOnly = weighing.accepted.length > 0 || context.offers.length > 0;
    if (answeredOnly && grievance.weight >= 0.4) urges.push(urge(69, 'grievance', 'complain', grievance.id));
    else if (heated.has(stage) && shift > -0.05) urges.push(urge(54 + 6 * random(), 'grievance', 'vent', grievance.id));
    else if (index >= 2) urges.push(urge(44 + 6 * random(), 'grievance', 'complain', grievance.id));
  }
  const fact = scenario.facts.find((candidate) => candidate.told === 'volunteered' && !agenda.told.includes(candidate.id));
  if (fact && !context.tells.some((told) => told.id === fact.id)) urges.push(urge(index <= 2 ? 60 : 48, 'tell', 'tell', fact.id));
  return urges;
}

/** From this reserve on, somebody says what they came to say and nothing of what hurt them, until they are asked or it is taken up. */
const closedFrom = 0.9;

function keepsToThemselves({ persona }: Scenario, agenda: Agenda): boolean {
  const drawnOut = (agenda.uses['ask-open'] ?? 0) > 0 || Object.values(agenda.acknowledged).some((share) => share >= 0.3);
  return persona.temperament.reserve >= closedFrom && !drawnOut;
}

function pressures({ scenario, stage, state, agenda, index, random }: Situation): Urge[] {
  if (agenda.settledAt > 0) return [];
  const urges: Urge[] = [];
  const waiting = scenario.escalation === 'right' && openWants(scenario, agenda).every((want) => want.weight < 0.5);
  if (waiting) urges.push(urge(57, 'threat', 'ask-superior'));
  const hot = stage === 'anger' || stage === 'abuse';
  if (hot && index >= 2 && state.trust < 0.3 && random() < 0.45) urges.push(urge(61, 'threat', 'ask-superior'));
  const threats = (['threaten-leave', 'threaten-public', 'threaten-legal', 'threaten-harm'] as const).filter((threat) => scenario.lines.some((group) => group.act === threat));
  const threat = threats[Math.floor(random() * threats.length)];
  if (hot && threat && state.patience < 0.6 && random() < 0.6) urges.push(urge(62, 'threat', threat));
  if (heated.has(stage) && state.patience < 0.3) urges.push(urge(66, 'threat', 'ultimatum'));
  if (!hot && state.patience < 0.3 && state.progress < 0.3) urges.push(urge(67, 'threat', 'disengage'));
  return urges;
}
