import { splitSentences } from '../language/text.ts';
import { findUnread } from '../language/readability.ts';
import type { Conversation } from './conversation.ts';
import { measureRoom } from './model-wording-occasion.ts';
import type { WordingOccasion } from './model-wording-occasion.ts';
import { instructions } from './model-wording-prompt.ts';
import { actSigns, affirming, roleBreaks } from './model-wording-signs.ts';
import { listNames, listValues, wordsOf } from './model-wording-values.ts';
import { matchTopic } from './topics.ts';
import type { Turn } from './turn.ts';
import { sentencesOf } from './wording.ts';

/** What can be wrong with a text a language model gives for a move. */
export const wordingFaults = ['empty', 'too-long', 'other-language', 'out-of-role', 'reveals-instructions', 'invents-act', 'contradicts-case', 'leaves-out', 'repeats'] as const;
export type WordingFault = (typeof wordingFaults)[number];

/** So many words in a row of the instructions are not said by chance. */
const revealingWords = 8;
/** A shorter sentence (“All right then.”) may come back. */
const tellingSentence = 4;

/** What is wrong with a text, or null. A part of one (`whole` false) is only held to what must not stand in it. */
export function checkWording(text: string, occasion: WordingOccasion, whole: boolean): WordingFault | null {
  const { conversation } = occasion;
  const turn = conversation.turns.at(-1);
  if (turn === undefined) return 'empty';
  const builtIn = turn.customer.text;
  if (revealsInstructions(text)) return 'reveals-instructions';
  if (text.length > measureRoom(builtIn, conversation.channel)) return 'too-long';
  const unread = findUnread(text);
  if (unread === 'other-language') return 'other-language';
  if (whole && unread !== undefined) return 'empty';
  const fresh = (words: RegExp): boolean => words.test(text) && !words.test(builtIn);
  if (roleBreaks.some(fresh) || speaksAsAgent(text, conversation)) return 'out-of-role';
  const acts = new Set(turn.customer.acts.map(({ act }) => act));
  if (actSigns.some((sign) => !sign.acts.some((act) => acts.has(act)) && fresh(sign.words))) return 'invents-act';
  if (strays(text, occasion, builtIn)) return 'contradicts-case';
  if (repeats(text, occasion)) return 'repeats';
  return whole && leavesOut(text, turn, conversation) ? 'leaves-out' : null;
}

function speaksAsAgent(text: string, { scenario }: Conversation): boolean {
  const speakers = ['agent', 'customer', 'assistant', 'user', scenario.agent.name, scenario.persona.name, scenario.persona.name.split(' ')[0] ?? ''];
  return text.split('\n').some((line) => speakers.some((speaker) => line.trimStart().toLowerCase().startsWith(`${speaker.toLowerCase()}:`)));
}

const told: ReadonlySet<string> = new Set(runsOf(instructions.join(' ')));

function revealsInstructions(text: string): boolean {
  return runsOf(text).some((run) => told.has(run));
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - revealingWords + 1)).map((_, start) => words.slice(start, start + revealingWords).join(' '));
}

/** A number, day, code or name that is in no text this customer can have it from. */
function strays(text: string, { conversation, shown }: WordingOccasion, builtIn: string): boolean {
  const { scenario } = conversation;
  const told = [
    ...[...scenario.facts, ...scenario.grievances, ...scenario.questions, ...scenario.wants].map((item) => item.text),
    ...Object.values(scenario.opening), scenario.subject, scenario.summary, scenario.firm, scenario.persona.name, scenario.persona.about, scenario.agent.name,
    ...shown.map((utterance) => utterance.text), builtIn,
  ].join('\n');
  const values = listValues(told);
  const words = new Set(wordsOf(told));
  return [...listValues(text)].some((value) => !values.has(value)) || listNames(text).some((name) => !words.has(name));
}

function repeats(text: string, { conversation, shown }: WordingOccasion): boolean {
  const said = new Set([conversation.opening, ...shown.filter(({ role }) => role === 'customer').map((utterance) => utterance.text)].flatMap(sentencesOf));
  return sentencesOf(text).some((sentence) => sentence.split(' ').length >= tellingSentence && said.has(sentence));
}

/** What the engine takes for said must have been said: values, facts told, a question asked, a yes given. */
function leavesOut(text: string, { customer }: Turn, { scenario }: Conversation): boolean {
  const values = listValues(text);
  if ([...listValues(customer.text)].some((value) => !values.has(value))) return true;
  const acts = new Set(customer.acts.map(({ act }) => act));
  if (acts.has('ask') && customer.text.includes('?') && !text.includes('?')) return true;
  if (acts.has('accept') && affirming.test(customer.text) && !affirming.test(text)) return true;
  const facts = scenario.facts.filter(({ id }) => customer.acts.some(({ act, about }) => (act === 'tell' || act === 'answer') && about === id));
  return facts.some(({ keys }) => matchTopic(keys, splitSentences(customer.text)) !== null && matchTopic(keys, splitSentences(text)) === null);
}
