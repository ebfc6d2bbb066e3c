import type { Channel, Competency, Stage, Trigger } from '../codebook.ts';
import type { State } from './state.ts';

/** How hard the customer starts; how hard the scenario really is gets measured by simulation. */
export const levels = ['worried', 'frustrated', 'angry', 'furious', 'abusive'] as const;
export type Level = (typeof levels)[number];

/** What a customer can do in a turn. Codebook signals plus what only a conversation partner does (answer, react, haggle, reject, leave). */
export const customerActs = [
  'tell', 'answer', 'vent', 'complain', 'accuse', 'react', 'ask', 'demand', 'haggle', 'reject', 'insult', 'threaten-leave', 'threaten-public',
  'threaten-legal', 'threaten-harm', 'ask-superior', 'ultimatum', 'soften', 'accept', 'thank', 'disengage', 'leave',
] as const;
export type CustomerAct = (typeof customerActs)[number];

/** What an agent's model line is for. */
export const answerPurposes = ['listen', 'explore', 'answer', 'offer', 'boundary', 'hand-over', 'close'] as const;
export type AnswerPurpose = (typeof answerPurposes)[number];

/** Kinds of loss, so that redress can be matched to it (Smith, Bolton & Wagner 1999). */
export const losses = ['money', 'time', 'effort', 'dignity', 'trust', 'safety'] as const;
export type Loss = (typeof losses)[number];

/**
 * Something words can be matched against. Every key must be found near the others (one sentence or two neighbouring ones);
 * a key is alternatives separated by `|`, each one or more words, `*` for any ending: `"refund|money back|credit*"`.
 */
export interface Topic {
  id: string;
  /** One plain sentence, shown in the brief or the debrief. */
  text: string;
  keys: string[];
}

/** Something true about the case that the customer knows. */
export interface Fact extends Topic {
  /** When it comes out: in the opening, by itself as the story is told, when asked about it, or only when asked well and trusted. */
  told: 'opening' | 'volunteered' | 'asked' | 'asked-well';
  /** Keys that recognise the agent's question about it. */
  asked: string[];
}

/** A wrong the customer wants acknowledged. */
export interface Grievance extends Topic {
  trigger: Trigger;
  loss: Loss;
  /** 0–1: how much it matters to this customer. */
  weight: number;
}

/** A question the customer needs answered; `keys` recognise an answer in the agent's words. */
export interface Question extends Topic {
  /** 0–1. */
  weight: number;
}

/** Something the customer wants; satisfied by remedies whose worth reaches the threshold. */
export interface Want {
  id: string;
  text: string;
  /** 0–1. */
  weight: number;
  /** 0–1: the worth at which a customer treated neutrally says yes. Good treatment lowers it, bad treatment raises it. */
  threshold: number;
}

/** Something the agent may put on the table, recognised by its keys. */
export interface Remedy extends Topic {
  /** `hand-over`: passing it on is itself what helps. */
  kind: 'action' | 'refund' | 'credit' | 'replacement' | 'service' | 'information' | 'apology' | 'hand-over';
  /** What it is worth for each want, 0–1.5 (1 = fully makes up for it). */
  worth: Record<string, number>;
  /** Who may grant it. Offering what only a supervisor may grant, or nobody may, is over-promising. */
  authority: 'agent' | 'supervisor' | 'nobody';
  /** For money: the loss it should be measured against, in the scenario's currency; a named amount scales the worth. */
  loss?: number;
}

/** A promise the agent cannot keep. If made, it comes out some customer turns later. */
export interface FalsePromise extends Topic {
  /** Customer turns until it comes out, 1–4. */
  after: number;
  /** `fatal`: the customer leaves; `costly`: trust falls hard. */
  damage: 'fatal' | 'costly';
}

/** What must never be advised, asked for, disclosed or said in this case: it could harm them. The customer has lines of their own for it (`react` about its id). */
export type Harm = Topic;

/** What the customer really needs, behind what they ask for; comes out through the fact. */
export interface Interest {
  text: string;
  fact: string;
  /** Remedies that meet it: worth more once it is known. */
  remedies: string[];
}

/** Wordings for one act. `about` names a fact, grievance, question, want, remedy, promise or (for `react`) what the agent did: a label, or a `Provocation`. */
export interface LineGroup {
  act: CustomerAct;
  about?: string;
  stages?: Stage[];
  channels?: Channel[];
  texts: string[];
}

/** What a customer reacts to that is not in the words: something confided and passed over, and ids of rows of the rule table. */
export const provocations = ['confided', 'wall-of-text', 'kept-waiting', 'crowded', 'turned-away', 'closed-off'] as const;
export type Provocation = (typeof provocations)[number];

/** What is heard or seen of the customer beside the words, by stage: sounds on the phone, a stage direction face to face. */
export interface SignGroup {
  stages: Stage[];
  channels?: Channel[];
  texts: string[];
}

/** A post by somebody who reads along in public. */
export interface Onlooker {
  handle: string;
  text: string;
  stance: 'with-customer' | 'with-firm' | 'curious';
  /** `heated`: while the customer is frustrated or worse; `cooling`: once it eases. */
  when: 'heated' | 'cooling' | 'any';
}

/** A written conversation that shows one way it goes: an agent's turns, played against the customer. */
export interface Path {
  id: string;
  kind: 'model' | 'failure';
  channel: Channel;
  /** One sentence: what there is to learn from it. */
  lesson: string;
  turns: { text: string; ends?: boolean }[];
}

/** An agent's good lines for one purpose, on this customer's facts: model answers, hints and better lines are made of them. */
export interface AnswerGroup {
  for: AnswerPurpose;
  /** listen → grievance; answer → question; offer → remedy. */
  about?: string;
  channels?: Channel[];
  texts: string[];
}

/** How the customer looks; drawn, never tied to difficulty. */
export interface Portrait {
  age: 'young' | 'middle' | 'older';
  /** 1 (lightest) – 6 (darkest). */
  skin: number;
  hair: 'short' | 'cropped' | 'bob' | 'long' | 'curly' | 'afro' | 'bun' | 'bald' | 'headscarf' | 'turban' | 'locs';
  hairColour: 'black' | 'brown' | 'auburn' | 'blonde' | 'grey' | 'white';
  glasses: boolean;
  beard: boolean;
}

/** Who the customer is and how strongly they react. Multipliers are 0.5–1.5, 1 = typical. */
export interface Persona {
  name: string;
  age: number;
  about: string;
  /** A voice in content/personas. */
  voice: string;
  portrait: Portrait;
  temperament: {
    /** How strongly provocation moves them. */
    reactivity: number;
    /** How strongly good treatment moves them. */
    forgiveness: number;
    /** How long they stay with it. */
    endurance: number;
    /** 0–1: how likely an unhappy one says nothing and leaves. */
    reserve: number;
  };
  /** Where the appraisals start; what is left out takes the level's default. */
  start: Partial<State>;
}

/** One role-play, as data. Slots in texts: {agent} {firm} {name} {quote}. */
export interface Scenario {
  id: string;
  version: number;
  title: string;
  summary: string;
  industry: string;
  firm: string;
  currency: '£' | '€' | '$';
  channels: Channel[];
  triggers: Trigger[];
  level: Level;
  contentNote?: string;
  minutes: number;
  trains: Competency[];
  goals: string[];
  persona: Persona;
  agent: {
    name: string;
    role: string;
    /** The account and the facts the agent can see. */
    knows: string[];
    /** What the agent may offer. */
    authority: string[];
    /** What the agent cannot do. */
    limits: string[];
    goodLooksLike: string[];
  };
  /** What the customer writes or says first, by channel; the e-mail subject stands in `subject`. */
  opening: Partial<Record<Channel, string>>;
  subject: string;
  facts: Fact[];
  grievances: Grievance[];
  questions: Question[];
  wants: Want[];
  remedies: Remedy[];
  promises: FalsePromise[];
  harms: Harm[];
  interest: Interest;
  /** Whether handing over is the right answer, a possible one, or a way out of the work. */
  escalation: 'right' | 'possible' | 'needless';
  lines: LineGroup[];
  answers: AnswerGroup[];
  /** Sounds and stage directions; needed on the phone and face to face. */
  signs: SignGroup[];
  /** Who joins in; needed in public. */
  onlookers: Onlooker[];
  /** At least two models of different style and two instructive failures. */
  paths: Path[];
}

/** A way of speaking shared by customers: general wordings used where the scenario has none left. */
export interface Voice {
  id: string;
  description: string;
  style: {
    /** Chat is written in lower case. */
    lowerCase: boolean;
    /** 0–1: how often a chat message is broken into fragments or loses its full stop. */
    loose: number;
    /** How the name stands under an e-mail: `Helena Sorvig`, `Helena`, or initials. */
    signs: 'full' | 'first' | 'initials';
  };
  lines: LineGroup[];
}

/** A scenario with the voice its customer speaks in. */
export interface Casting {
  scenario: Scenario;
  voice: Voice;
}
