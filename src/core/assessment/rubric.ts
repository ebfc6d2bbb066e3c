import type { Competency, Label, RecoveryStep } from '../codebook.ts';
import { deriveAnger, type State } from '../conversation/state.ts';

/** How a competency is scored. Credits add up towards `need` (then 100); costs take away their share of the score. */
export interface Criterion {
  id: Competency;
  /** Share of the overall score. */
  weight: number;
  /** Credit that makes a full score. */
  need: number;
  /** Score before any credit, 0–100: what plain decency is worth. */
  base: number;
  credits: Partial<Record<Label, number>>;
  /** Credits for what the words did, by rule of the appraisal table. */
  effects: Readonly<Record<string, number>>;
  costs: Partial<Record<Label, number>>;
  /** What this competency leaves the customer with, 0–1. */
  left: (state: State) => number;
  advice: string;
}

/** The seven competencies as data. Weights and credits are ours; agreement with raters is published beside them. */
export const rubric: readonly Criterion[] = [
  {
    id: 'listening', weight: 0.19, need: 2.7, base: 8,
    credits: { paraphrase: 0.8, acknowledge: 0.6, 'ask-open': 0.6, encourage: 0.35, 'ask-detail': 0.2, check: 0.2, empathise: 0.15 },
    effects: { 'grievance-acknowledged': 0.7, 'question-answered': 0.45, 'story-told': 0.5 },
    costs: { ignore: 0.12, 'ask-again': 0.16, interrogate: 0.1, 'premature-fix': 0.08, dismiss: 0.22, argue: 0.16, 'repeat-formula': 0.12, hostile: 0.15, 'command-calm': 0.1, 'over-apologise': 0.1, misquote: 0.14, 'leave-hanging': 0.08, 'take-aside': 0.1, joke: 0.06 },
    left: (state) => state.heard,
    advice: 'Say back what happened to them, with one of their own facts in it, before you go on.',
  },
  {
    id: 'empathy', weight: 0.17, need: 2.1, base: 8,
    credits: { empathise: 0.8, validate: 0.7, acknowledge: 0.5, apologise: 0.35, reassure: 0.15, appreciate: 0.15, greet: 0.08 },
    effects: { 'apology-specific': 0.35, 'grievance-acknowledged': 0.35 },
    costs: { cancel: 0.16, minimise: 0.22, hostile: 0.35, patronise: 0.2, 'command-calm': 0.2, 'compensate-away': 0.1, 'over-apologise': 0.2, 'blame-customer': 0.2, dismiss: 0.16, threaten: 0.2, joke: 0.2 },
    left: (state) => (1 + state.interactionalFairness) / 2,
    advice: 'Name what it must be like for them, once, in plain words, and leave out the “but”.',
  },
  {
    id: 'ownership', weight: 0.15, need: 2.2, base: 8,
    credits: { own: 0.8, act: 0.35, apologise: 0.3, 'follow-up': 0.4, 'set-expectation': 0.2, 'hand-over': 0.3 },
    effects: { 'concrete-step': 0.15, 'want-met': 0.3 },
    costs: { 'pass-buck': 0.24, 'blame-customer': 0.24, 'policy-wall': 0.16, vague: 0.12, refuse: 0.1, argue: 0.1, 'over-promise': 0.2, dismiss: 0.14, hostile: 0.15, 'over-apologise': 0.08, 'take-back': 0.2, 'leave-hanging': 0.12, expose: 0.08, harm: 0.3 },
    left: (state) => state.trust,
    advice: 'Say “I” and what you are doing about it; leave other departments out of the sentence.',
  },
  {
    id: 'calm-language', weight: 0.14, need: 1.8, base: 62,
    credits: { validate: 0.4, reframe: 0.5, appreciate: 0.25, greet: 0.2, 'offer-choice': 0.3, empathise: 0.3, acknowledge: 0.25, 'set-boundary': 0.3, reassure: 0.2 },
    effects: {},
    costs: { hostile: 0.5, threaten: 0.4, 'command-calm': 0.3, patronise: 0.3, 'blame-customer': 0.3, minimise: 0.22, argue: 0.22, cancel: 0.14, refuse: 0.12, 'policy-wall': 0.14, jargon: 0.12, dismiss: 0.22, 'pass-buck': 0.12, interrogate: 0.08, 'repeat-formula': 0.08, vague: 0.06, 'over-apologise': 0.1, 'over-promise': 0.08, joke: 0.16 },
    left: (state) => 1 - deriveAnger(state),
    advice: 'Read it as they would, before it goes: leave out what instructs them or makes it small, and say what can be done instead.',
  },
  {
    id: 'problem-solving', weight: 0.2, need: 3.4, base: 4,
    credits: { act: 0.45, redress: 0.4, 'offer-choice': 0.35, 'set-expectation': 0.35, explain: 0.25, reframe: 0.25, 'hand-over': 0.3, 'ask-detail': 0.1 },
    effects: { 'want-met': 0.9, 'question-answered': 0.5, 'redress-weighed': 0.3, 'hand-over-that-helps': 0.8 },
    costs: { vague: 0.14, refuse: 0.14, 'policy-wall': 0.14, 'over-promise': 0.22, 'premature-fix': 0.06, dismiss: 0.2, 'pass-buck': 0.14, 'ask-again': 0.1, 'blame-customer': 0.08, 'take-back': 0.16, expose: 0.08, harm: 0.35 },
    left: (state) => (state.progress + (1 + state.outcomeFairness) / 2) / 2,
    advice: 'Put one concrete step on the table, with who does it and by when.',
  },
  {
    id: 'boundaries-escalation', weight: 0.06, need: 1, base: 30,
    credits: { 'set-boundary': 0.4, 'hand-over': 0.3 },
    effects: { 'limit-after-abuse': 0.8, 'hand-over-that-helps': 0.8 },
    costs: { threaten: 0.4, hostile: 0.4, 'command-calm': 0.2, 'pass-buck': 0.2, 'over-promise': 0.2, 'blame-customer': 0.15, harm: 0.3 },
    left: (state) => 1 - state.arousal,
    advice: 'Name the behaviour calmly, say what you want to do for them and on what condition; hand over with a name and the whole story.',
  },
  {
    id: 'closing-follow-up', weight: 0.09, need: 1.7, base: 6,
    credits: { check: 0.45, 'follow-up': 0.6, 'set-expectation': 0.4, appreciate: 0.3, greet: 0.15 },
    effects: { 'warm-closing': 0.3, 'promised-check': 0.25 },
    costs: { dismiss: 0.25, vague: 0.18, 'over-promise': 0.2, hostile: 0.3, threaten: 0.2 },
    left: (state) => (state.trust + state.control) / 2,
    advice: 'Before you close, check that it works for them and say what happens next, with a time.',
  },
];

/** The competencies each step of the recovery cycle rests on. Other house models can be mapped the same way. */
export const cycleMap: Record<RecoveryStep, readonly Competency[]> = {
  acknowledge: ['listening', 'empathy'],
  apologise: ['empathy', 'ownership'],
  act: ['problem-solving', 'ownership'],
  appreciate: ['closing-follow-up', 'calm-language'],
};
