import type { AgentLabel, Channel, Label, Stage, Trigger } from '../codebook.ts';

/** A whole course: days, each taught in two sessions. */
export interface Course {
  id: string;
  version: number;
  title: string;
  summary: string;
  days: Day[];
  /** Shorter courses from the same lessons. */
  formats: Format[];
}

export interface Day {
  id: string;
  title: string;
  summary: string;
  lessons: Lesson[];
  demonstrations: Demonstration[];
  /** The facilitator's plan. */
  plan: Block[];
}

/** A selection of lessons for a shorter course or for one role. */
export interface Format {
  id: string;
  title: string;
  summary: string;
  /** Ids of lessons, in order. */
  lessons: string[];
}

export const sessions = ['morning', 'afternoon'] as const;
export type Session = (typeof sessions)[number];

/** What a learner can do afterwards; everything that teaches, trains or tests names one. */
export interface Objective {
  id: string;
  text: string;
}

/** One way to answer a question; every one says why it is right or what it overlooks. */
export interface Answer {
  text: string;
  right?: boolean;
  because: string;
}

/** One of the three questions at the end of a lesson. */
export interface CheckQuestion {
  about: string;
  question: string;
  answers: Answer[];
}

export interface Lesson {
  id: string;
  title: string;
  session: Session;
  minutes: number;
  objectives: Objective[];
  keyPoints: string[];
  /** Keys of the literature. */
  sources: string[];
  /** Id of a scenario that fits. */
  practise?: string;
  check: CheckQuestion[];
  body: Block[];
  exercises: Exercise[];
}

/** Words of a lesson or plan with their marks; exercises are named in plans only. */
export type Inline = { type: 'text' | 'strong' | 'emphasis'; text: string } | { type: 'source'; key: string } | { type: 'scenario'; id: string } | { type: 'exercise'; id: string; lesson: string };

/** Who says a line of a moment: the customer, the learner, a colleague; a direction is what happens beside the words. */
export type MomentSpeaker = 'customer' | 'you' | 'colleague' | 'direction';

/** A part of a lesson. `moment` is a scene with what it did, `pair` the same moment said badly and well, `pause` a question to answer in one's head, `case` a case study. */
export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { type: 'moment'; title: string; lines: { who: MomentSpeaker; text: string }[]; effect: Inline[] }
  | { type: 'pair'; pairs: { instead: Inline[]; try: Inline[]; because: Inline[] }[] }
  | { type: 'quote'; content: Inline[] }
  | { type: 'pause'; content: Inline[] }
  | { type: 'case'; title: string; blocks: Block[] };

/** Facts a free answer should hold, recognised by keys. */
export interface KeyedFact {
  text: string;
  keys: string[];
}

interface ExerciseBase {
  id: string;
  /** Id of the objective it trains. */
  about: string;
  prompt: string;
}

/** What a line of a transcript shows: a trigger, a stage, or a short sign in words. */
export type Spotted = Trigger | Stage | (string & {});

/** An exercise; what each kind asks of the learner stands in docs/course.md. */
export type Exercise = ExerciseBase &
  (
    | { kind: 'spot'; ask: 'trigger' | 'stage' | 'sign'; transcript: { who: 'customer' | 'agent'; text: string }[]; answers: { line: number; value: Spotted; because: string }[] }
    | { kind: 'choose' | 'decide'; situation: string; answers: Answer[] }
    | { kind: 'scene'; scene: string; answers: Answer[] }
    | { kind: 'rewrite'; situation: string; reply: string; want: AgentLabel[]; avoid: AgentLabel[]; models: string[]; hint: string }
    | { kind: 'swap'; phrase: string; answers?: Answer[]; want?: AgentLabel[]; avoid?: AgentLabel[]; models?: string[]; hint?: string }
    | { kind: 'reflect'; customer: string; facts: KeyedFact[]; feeling: string; models: string[] }
    | { kind: 'apology'; situation: string; facts: KeyedFact[]; models: string[]; traps: { text: string; because: string }[] }
    | { kind: 'order'; items: string[]; because: string }
    | { kind: 'match'; pairs: { left: string; right: string; because?: string }[]; because?: string }
    | { kind: 'ladder'; steps: { text: string; when: string; because: string }[]; because: string }
    | { kind: 'compose'; form: 'breathing' | 'pause' | 'journal'; minutes: number }
    | { kind: 'discuss'; minutes: number; roles: string[]; harvest: string[] }
  );
export type ExerciseKind = Exercise['kind'];

/** One line of a demonstration. */
export interface DemonstrationLine {
  who: 'customer' | 'agent';
  text: string;
  /** What happens here, for the learner. */
  note?: string;
  /** The move the line makes. */
  move?: Label;
  /** The customer's anger after this line, 0–100. */
  anger: number;
}

/** Which of two voices a speaker has when a demonstration is heard. */
export const voicePitches = ['higher', 'lower'] as const;
export type VoicePitch = (typeof voicePitches)[number];

/** The same moment in a bad and a good version, to be played like a film. */
export interface Demonstration {
  id: string;
  title: string;
  contentNote?: string;
  /** Ids of objectives it shows. */
  about: string[];
  speakers: { customer: { name: string; age: 'young' | 'middle' | 'older'; voice?: VoicePitch }; agent: { name: string; voice?: VoicePitch } };
  trade: string;
  channel: Channel;
  bad: DemonstrationLine[];
  good: DemonstrationLine[];
  /** Where it stops before a line (from 1) of a version and asks. */
  pauses: { version: 'bad' | 'good'; before: number; question: string; hint: string }[];
}
