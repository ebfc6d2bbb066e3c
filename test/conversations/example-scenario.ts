import type { Agenda } from '../../src/core/conversation/agenda.ts';
import { startAgenda } from '../../src/core/conversation/agenda.ts';
import { type Context, readContext } from '../../src/core/conversation/context.ts';
import type { Standing } from '../../src/core/conversation/standing.ts';
import type { Moment, Use } from '../../src/core/conversation/moment.ts';
import type { Scenario, Voice } from '../../src/core/conversation/scenario.ts';
import type { State } from '../../src/core/conversation/state.ts';
import { deriveAnger } from '../../src/core/conversation/state.ts';
import type { Label } from '../../src/core/codebook.ts';
import type { Observation } from '../../src/core/language/observation.ts';

/** A small case with one of everything: a lamp that did not come. */
export const lampScenario: Scenario = {
  id: 'lamp', version: 1, title: 'The lamp', summary: 'A lamp was to come on Monday and did not.', industry: 'Retail', firm: 'Lumen', currency: '£',
  channels: ['chat', 'email'], triggers: ['delay'], level: 'angry', minutes: 5, trains: ['listening'], goals: ['Listen first.'],
  persona: {
    name: 'Ada Brook', age: 40, about: 'A joiner.', voice: 'even',
    portrait: { age: 'middle', skin: 3, hair: 'bob', hairColour: 'brown', glasses: false, beard: false },
    temperament: { reactivity: 1, forgiveness: 1, endurance: 1, reserve: 0.3 }, start: {},
  },
  agent: { name: 'Sam', role: 'Customer care', knows: ['The lamp is in the depot.'], authority: ['Send it again.'], limits: ['No courier today.'], goodLooksLike: ['Heard.'] },
  opening: { chat: 'My lamp never came on Monday.', email: 'My lamp was due on Monday.\n\nIt never came.' },
  subject: 'Lamp',
  facts: [
    { id: 'due', text: 'The lamp was due on Monday.', keys: ['monday'], told: 'opening', asked: ['when|which day', 'due|order*|arrive*'] },
    { id: 'waited', text: 'She waited in all day.', keys: ['waited|day off'], told: 'volunteered', asked: ['home|wait*', 'were|did'] },
    { id: 'porch', text: 'There is a porch.', keys: ['porch'], told: 'asked', asked: ['safe place|porch|leave it'] },
    { id: 'birthday', text: 'It is for her mother on Friday.', keys: ['mother|birthday'], told: 'asked-well', asked: ['what for|occasion|matters most|mean* for you'] },
  ],
  grievances: [
    { id: 'lost-day', text: 'A day off lost to waiting.', trigger: 'delay', loss: 'time', weight: 0.9, keys: ['day off|whole day|waited in|waiting in'] },
    { id: 'false-text', text: 'A text said it had been delivered.', trigger: 'communication-breakdown', loss: 'trust', weight: 0.5, keys: ['text|message', 'delivered|untrue|wrong|false'] },
  ],
  questions: [
    { id: 'where', text: 'Where is the lamp?', weight: 0.8, keys: ['depot|warehouse'] },
    { id: 'why', text: 'Why did it not come?', weight: 0.3, keys: ['scanner|driver', 'broke*|fail*|ill'] },
  ],
  wants: [
    { id: 'lamp', text: 'The lamp.', weight: 1, threshold: 0.65 },
    { id: 'fee', text: 'The delivery fee back.', weight: 0.5, threshold: 0.6 },
  ],
  remedies: [
    { id: 'resend', text: 'The lamp on Thursday.', kind: 'service', keys: ['thursday', 'deliver*|bring*|lamp|send*|sent'], worth: { lamp: 0.9 }, authority: 'agent' },
    { id: 'fee-back', text: 'The £20 fee back.', kind: 'refund', keys: ['refund*|fee back|pay back|20|10', 'fee|pound*|delivery'], worth: { fee: 0.9 }, authority: 'agent', loss: 20 },
    { id: 'voucher', text: 'A £5 voucher.', kind: 'credit', keys: ['voucher'], worth: { fee: 0.3 }, authority: 'agent', loss: 5 },
    { id: 'courier', text: 'A courier tomorrow.', kind: 'action', keys: ['courier'], worth: { lamp: 1.1 }, authority: 'supervisor' },
    { id: 'free-lamp', text: 'The lamp for nothing.', kind: 'refund', keys: ['lamp for free|lamp for nothing'], worth: { lamp: 0.9, fee: 1 }, authority: 'nobody' },
  ],
  promises: [
    { id: 'today', text: 'That it comes today.', keys: ['today|tonight', 'come*|arrive*|with you|there'], after: 2, damage: 'fatal' },
    { id: 'never-again', text: 'That it never happens again.', keys: ['never happen|not happen again'], after: 3, damage: 'costly' },
  ],
  interest: { text: 'It must be there for the birthday on Friday.', fact: 'birthday', remedies: ['resend'] },
  escalation: 'needless',
  lines: [
    { act: 'tell', about: 'due', texts: ['Monday, between nine and five, it said.'] },
    { act: 'tell', about: 'waited', texts: ['I took the day off and sat by the door.', 'From nine to five I listened for a van.'] },
    { act: 'tell', about: 'porch', texts: ['There is a porch with a bench in it.'] },
    { act: 'tell', about: 'birthday', texts: ['My mother turns eighty on Friday, and it is hers.'] },
    { act: 'ask', about: 'where', texts: ['Where is it at this moment?', 'I asked where the lamp is.'] },
    { act: 'ask', about: 'why', texts: ['Why did nobody bring it?'] },
    { act: 'vent', about: 'lost-day', texts: ['A whole day gone, for a lamp.', 'I shall not get that Monday back.'] },
    { act: 'complain', about: 'lost-day', texts: ['Nobody has mentioned the day I lost.'] },
    { act: 'complain', about: 'false-text', texts: ['And that text was simply untrue.'] },
    { act: 'soften', about: 'lost-day', texts: ['Thank you for saying that about the day.'] },
    { act: 'demand', about: 'lamp', texts: ['I want that lamp in my hall.', 'Send me what I paid for.'] },
    { act: 'accept', about: 'resend', texts: ['Thursday works for me.'] },
    { act: 'accept', texts: ['All right, let us do that.'] },
    { act: 'haggle', about: 'fee-back', texts: ['Half a fee for a whole day is not much.'] },
    { act: 'reject', about: 'voucher', texts: ['Five pounds off what, exactly?'] },
    { act: 'react', about: 'command-calm', stages: ['anger', 'abuse'], texts: ['"{quote}"? Do not tell me how to feel.'] },
    { act: 'react', about: 'command-calm', stages: ['concern'], texts: ['I am calm, thank you.'] },
    { act: 'react', texts: ['That is not an answer I can use.'] },
    { act: 'react', about: 'rewire', texts: ['I am not touching the wires of anything.'] },
    { act: 'threaten-leave', texts: ['There are other lamp shops.'] },
    { act: 'accuse', about: 'today', texts: ['You told me today, {agent}, and {firm} sent nobody.'] },
    { act: 'thank', texts: ['Thank you for sorting that out.'] },
    { act: 'leave', texts: ['I am done here.'] },
  ],
  answers: [
    { for: 'listen', about: 'lost-day', texts: ['You took a day off and waited in for a van that never came, and I am sorry.'] },
    { for: 'explore', texts: ['What matters most to you about this lamp?'] },
    { for: 'answer', about: 'where', texts: ['It is in our depot in Leeds.'] },
    { for: 'offer', about: 'resend', texts: ['I am sending the lamp on Thursday.'] },
    { for: 'close', texts: ['Does that work for you? Thank you for your patience.'] },
  ],
  harms: [{ id: 'rewire', text: 'Telling her to open the lamp and change its wires.', keys: ['rewire*|change ..2 wires|open it yourself'] }],
  signs: [], onlookers: [], paths: [],
};

/** A voice with a line for every act, in two kinds of mood. */
export const evenVoice: Voice = {
  id: 'even', description: 'Even.', style: { lowerCase: false, loose: 0, signs: 'full' },
  lines: [
    { act: 'tell', texts: ['That is all I know about it.', 'You have the whole story there.'] },
    { act: 'answer', about: 'unknown', texts: ['I could not say, sorry.'] },
    { act: 'vent', stages: ['anger', 'abuse'], texts: ['I have had enough of this.', 'This is a disgrace.'] },
    { act: 'vent', stages: ['frustration', 'concern'], texts: ['It wears a person down.', 'I expected better than this.'] },
    { act: 'vent', stages: ['calm', 'recovery'], texts: ['It was a bad day, that is all.'] },
    { act: 'complain', texts: ['There is still the other matter.', 'You skipped a part of what I said.'] },
    { act: 'ask', texts: ['And what about my question?', 'Is there an answer to that?'] },
    { act: 'demand', texts: ['I need this put right.'] },
    { act: 'react', about: 'hostile', texts: ['Do not speak to me like that.'] },
    { act: 'react', texts: ['Listen to yourself for a moment.', 'I will pretend I did not hear that.'] },
    { act: 'insult', texts: ['You are useless.'] },
    { act: 'ask-superior', texts: ['Get me somebody with some say.'] },
    { act: 'ultimatum', texts: ['Last chance before I go.'] },
    { act: 'disengage', texts: ['Never mind then.'] },
    { act: 'soften', texts: ['That is better than before.'] },
    { act: 'thank', texts: ['I am grateful for that.'] },
    { act: 'leave', texts: ['Goodbye then, that is that.'] },
  ],
};

/** The lamp case with parts replaced. */
export function makeScenario(parts: Partial<Scenario> = {}): Scenario {
  return { ...lampScenario, ...parts };
}

const even: State = {
  arousal: 0.5, heard: 0.3, trust: 0.4, control: 0.3, patience: 0.7, progress: 0.1, outcomeFairness: -0.2, proceduralFairness: -0.2, interactionalFairness: -0.1, blame: 0.5,
};

/** Appraisals of somebody moderately upset, with parts replaced. */
export function makeState(parts: Partial<State> = {}): State {
  return { ...even, ...parts };
}

/** The agenda at the start, with parts replaced. */
export function makeAgenda(parts: Partial<Agenda> = {}, scenario: Scenario = lampScenario): Agenda {
  return { ...startAgenda(scenario), ...parts };
}

/** A moment in which nothing happens, with labels (sure, never used before) and parts replaced. */
export function makeMoment(labels: readonly Label[] = [], parts: Partial<Moment> = {}): Moment {
  const state = parts.state ?? makeState();
  return {
    index: 2, channel: 'chat', state, anger: deriveAnger(state), labels: new Map(labels.map((label, position): [Label, Use] => [label, { confidence: 1, evidence: [position], uses: 0 }])),
    specific: false, stockApology: false, listened: false, feelingOpen: false, acknowledged: 0, answered: 0, offerGain: 0, offerMet: 0, moving: false, settled: false, disclosed: 0,
    abused: false, limitSet: false, brokenPromise: 'none', handOver: 'possible', words: 20, checked: false, corrected: false, bearing: null, waited: 0, evidence: { acknowledged: [], answered: [], offered: [] }, ...parts,
  };
}

/** Where a conversation stands, with parts replaced. */
export function makeStanding(parts: Partial<Standing> = {}): Standing {
  const state = parts.state ?? makeState();
  return { scenario: lampScenario, channel: 'chat', agenda: makeAgenda({}, parts.scenario), state, anger: deriveAnger(state), lastActs: [], feelingOpen: false, earlier: [], ...parts };
}

/** Reads a text with observations given by hand, so that what is tested is the context and not the reader. */
export function readWith(text: string, observations: readonly Observation[] = [], standing: Partial<Standing> = {}): Context {
  return readContext(text, { observations: [...observations], scores: {} }, makeStanding(standing));
}

/** An observation on the first place the quote stands in the text. */
export function observe(label: Label, text: string, quote: string = text, confidence = 0.8): Observation {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in "${text}"`);
  return { label, quote, start, end: start + quote.length, confidence, source: 'cue', because: 'It says so.' };
}
