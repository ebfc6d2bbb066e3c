import type { AgentLabel, Competency, DerivedLabel, Label, Stage, Trigger } from '../../codebook.ts';
import type { EndKind } from '../conversation-end.ts';

/** What a reply did, to be read after "replies that". */
export const moveNames: Readonly<Record<AgentLabel | DerivedLabel, string>> = {
  greet: 'greeted', encourage: 'left them room to speak', acknowledge: 'acknowledged the problem', paraphrase: 'said it back in their own words',
  empathise: 'named the feeling', validate: 'called it reasonable', apologise: 'apologised', own: 'took responsibility', 'ask-open': 'asked an open question',
  'ask-detail': 'asked for a detail', explain: 'explained the cause', act: 'named a concrete step', 'offer-choice': 'offered a choice', redress: 'offered to make up for it',
  'set-expectation': 'said what happens when', reassure: 'reassured', reframe: 'turned to what is possible', check: 'checked that it works for them', appreciate: 'thanked them',
  'follow-up': 'promised to get in touch again', 'set-boundary': 'set a limit', 'hand-over': 'handed over with a purpose',
  'command-calm': 'told them to calm down', minimise: 'made it small', 'blame-customer': 'put the fault on them', 'pass-buck': 'passed it on', 'policy-wall': 'gave a rule as the whole answer',
  refuse: 'refused with no way forward', argue: 'disputed their account', hostile: 'were hostile', threaten: 'threatened', vague: 'promised nothing definite', cancel: 'took the warmth back',
  patronise: 'talked down', jargon: 'used in-house words', dismiss: 'brushed it off',
  ignore: 'left a question or a feeling unanswered', 'ask-again': 'asked for what was given', interrogate: 'asked too much at once', 'premature-fix': 'solved before listening',
  'repeat-formula': 'repeated a formula', 'over-apologise': 'apologised again with nothing moving', 'compensate-away': 'offered money without acknowledgement', 'over-promise': 'promised what nobody can guarantee',
  misquote: 'gave a fact back wrongly', 'take-back': 'took an offer back', 'leave-hanging': 'said they would check and brought nothing', joke: 'joked while the customer was upset',
  expose: 'asked for personal details in public', 'take-aside': 'moved it out of sight unanswered', harm: 'said what could harm the customer',
};

/** The name of a move; a label nobody names is shown as it is. */
export function nameMove(label: Label): string {
  return (moveNames as Partial<Record<Label, string>>)[label] ?? label;
}

export const triggerNames: Readonly<Record<Trigger, string>> = {
  'unmet-expectation': 'Promised or counted on, and not kept', delay: 'Delay', error: 'Something done wrong or broken', 'lack-of-empathy': 'Not treated like a person',
  'communication-breakdown': 'Not told, not answered', effort: 'Effort: coming back, chasing, repeating', 'unfair-treatment': 'Unfair treatment',
};

export const competencyNames: Readonly<Record<Competency, string>> = {
  listening: 'Listening', empathy: 'Empathy', ownership: 'Ownership', 'calm-language': 'Calm language', 'problem-solving': 'Problem solving',
  'boundaries-escalation': 'Boundaries and escalation', 'closing-follow-up': 'Closing and follow-up',
};

export const stageNames: Readonly<Record<Stage, string>> = { calm: 'calm', concern: 'concerned', frustration: 'frustrated', anger: 'angry', abuse: 'abusive', recovery: 'recovering' };

export const endNames: Readonly<Record<EndKind, string>> = {
  settled: 'They agreed or thanked', 'handed-over': 'Handed over', 'gave-up': 'They gave up', 'left-angry': 'They left in anger or with a threat', open: 'The words do not show',
};
