import type { Scenario } from '../conversation/scenario.ts';

/** The one grievance, question and want of a case nobody wrote down. */
export const untold = { grievance: 'what-happened', question: 'what-they-asked', want: 'what-they-need' } as const;

/** A guarantee no one at the front can give, in any trade. */
const guarantee = ['guarantee*|hundred percent|100 percent|without fail|no matter what|never happen again'];

/**
 * A case known only from a transcript, so that it is read by the same rules as a role-play: something went wrong, something is asked,
 * something is needed. What it is cannot be matched by keys; the transcript says from the labels whether it was taken up, answered, met.
 */
export const untoldCase: Scenario = {
  id: 'untold', version: 1, title: '', summary: '', industry: '', firm: '', currency: '£', channels: ['chat'], triggers: [], level: 'worried', minutes: 0, trains: [], goals: [],
  persona: {
    name: '', age: 0, about: '', voice: '', portrait: { age: 'middle', skin: 3, hair: 'short', hairColour: 'brown', glasses: false, beard: false },
    temperament: { reactivity: 1, forgiveness: 1, endurance: 1, reserve: 0.4 }, start: {},
  },
  agent: { name: '', role: '', knows: [], authority: [], limits: [], goodLooksLike: [] },
  opening: {}, subject: '', facts: [],
  grievances: [{ id: untold.grievance, text: 'what happened to them', keys: [], trigger: 'unmet-expectation', loss: 'trust', weight: 1 }],
  questions: [{ id: untold.question, text: 'what they asked', keys: [], weight: 1 }],
  wants: [{ id: untold.want, text: 'what they need', weight: 1, threshold: 1 }],
  remedies: [],
  promises: [{ id: 'guarantee', text: 'a guarantee', keys: guarantee, after: 4, damage: 'costly' }],
  harms: [],
  interest: { text: '', fact: '', remedies: [] }, escalation: 'possible', lines: [], answers: [], signs: [], onlookers: [], paths: [],
};

/** What can honestly be said of an effect when the case is not known, by rule; the rule table speaks of cases that are. */
export const plainReasons: Readonly<Record<string, string>> = {
  'grievance-acknowledged': 'What happened to them was taken up; it need not be said again.',
  'question-answered': 'They asked, and this speaks to it.',
  'redress-weighed': 'Something was offered for what it cost them.',
  'want-met': 'A step towards what they need was put on the table.',
};
