import { inflamingLabels, type AgentLabel, type Label } from '../codebook.ts';
import { readAgentWords } from '../conversation/overt-harm.ts';
import { overlaps } from '../conversation/places.ts';
import type { Observation, Reader, Reading, Unread, Utterance } from '../language/observation.ts';
import { splitSentences, type Sentence } from '../language/text.ts';
import { readAgentTurn } from '../language/reader.ts';
import { instead } from '../assessment/advice.ts';
import { isStock, restsOnStock } from '../conversation/stock-phrases.ts';
import { nameMove } from '../analysis/report/names.ts';
import type { Feedback, FeedbackPoint } from './feedback.ts';
import { say } from './feedback.ts';
import { type AnswerForm, findSlips } from './slips.ts';

/** How sure a reading has to be of an inflaming move: what the exercise warns of is looked for, and what known phrases say is heard; the rest must be plain to see. */
const [looked, plain] = [0.6, 0.8];
/** What one of them costs: those the exercise warns of, and others. */
const [costWarned, costOther] = [0.3, 0.25];
/** The most an answer is worth that hurts or takes back what it gives, whatever else it holds: no customer hears the rest. */
const mostHarmed = 0.45;
/** So sure the answer as a whole has to be, and the sentence alone, to be two witnesses for a move that neither sees plainly. */
const [wholeWitness, aloneWitness] = [0.4, 0.6];
const inflaming: ReadonlySet<Label> = new Set<Label>([...inflamingLabels, 'over-promise']);

/** Reads what somebody wrote as an answer to these words of a customer; where those are told about instead of quoted, to what is told. */
export function readAnswer(text: string, heard: string, reader: Reader, form: AnswerForm = 'reply'): Reading {
  const before = listHeard(heard);
  const reading = readAgentWords(text, before, reader);
  if (reading.unread) return reading;
  const sentences = splitSentences(text);
  const slips = [...findSlips(text, sentences, before, form), ...findWitnessed(text, sentences, before, reading, reader)];
  return { ...reading, observations: [...reading.observations, ...slips] };
}

/** Inflaming moves that the reader suspects in the answer as a whole and is sure of in one of its sentences. */
function findWitnessed(text: string, sentences: readonly Sentence[], before: readonly Utterance[], { scores }: Reading, reader: Reader): Observation[] {
  const suspected = inflamingLabels.filter((label) => (scores[label] ?? 0) >= wholeWitness);
  if (suspected.length === 0 || sentences.length === 1) return [];
  return sentences.flatMap((sentence) => {
    const alone = readAgentTurn(text.slice(sentence.start, sentence.end), before, reader);
    return alone.observations.filter((seen) => suspected.some((label) => label === seen.label) && seen.confidence >= aloneWitness).map((seen) => ({ ...seen, start: seen.start + sentence.start, end: seen.end + sentence.start, confidence: plain }));
  });
}

/** What the customer said, or what is told of it, as a turn. */
export function listHeard(heard: string): Utterance[] {
  const quoted = [...heard.matchAll(/["“]([^"”]+)["”]/gu)].map(([, words = '']) => words).join(' ');
  const text = quoted === '' ? heard : quoted;
  return text === '' ? [] : [{ role: 'customer', text }];
}

/** The surest observation of a label. */
export function findSurest({ observations }: Reading, label: Label): Observation | undefined {
  return observations.filter((seen) => seen.label === label).sort((one, other) => other.confidence - one.confidence)[0];
}

/** A promise of nothing and what is taken back are no moves, whatever else the same words do. */
const empty: ReadonlySet<Label> = new Set<Label>(['vague', 'cancel']);
/** Moves about what comes; words that look ahead show them better than a time in the past does. */
const promising: ReadonlySet<Label> = new Set<Label>(['act', 'set-expectation', 'follow-up']);
const ahead = /\b(?:will|shall|going to|(?:i|we)(?:['’]m| am|['’]re| are| can)|comes?|goes)\b|['’]ll\b/iu;

/** The surest observation of a label that is meant: what every customer has been sent before is no move, nor is what promises nothing or is taken back. */
export function findMeant({ observations, ...rest }: Reading, label: Label, text: string): Observation | undefined {
  const sentences = splitSentences(text);
  const emptied = observations.filter((seen) => empty.has(seen.label) && seen.confidence >= looked);
  const meant = observations.filter((seen) => seen.label === label && !restsOnStock(seen, sentences) && !splitSentences(seen.quote).every(isStock) && !emptied.some((other) => overlaps(seen, other)));
  const looking = promising.has(label) ? meant.filter((seen) => sentences.some((sentence) => overlaps(seen, sentence) && ahead.test(sentence.text))) : [];
  return findSurest({ ...rest, observations: looking.length > 0 ? looking : meant }, label);
}

/** What hurts in an answer: each move once with the words that make it, and what a score becomes by them. */
export interface Harm {
  points: FeedbackPoint[];
  lower(score: number): number;
}

/** Inflaming moves surely seen. What only restates the case (`spared`) may sound like one and is none, unless it is plain. */
export function findHarm(reading: Reading, avoid: readonly AgentLabel[], spared: readonly { start: number; end: number }[] = []): Harm {
  const warned = new Set<Label>(avoid);
  const isSpared = ({ start, end, source, confidence }: Observation): boolean => source !== 'cue' && confidence <= plain && spared.some((place) => overlaps({ start, end }, place));
  const live = { ...reading, observations: reading.observations.filter((seen) => !isSpared(seen) && (inflaming.has(seen.label) || warned.has(seen.label))) };
  const labels = [...new Set(live.observations.map(({ label }) => label))];
  const seen = labels.flatMap((label) => findSurest(live, label) ?? []).filter(({ label, confidence, source }) => confidence >= (warned.has(label) || source === 'cue' ? looked : plain));
  const cost = seen.reduce((sum, { label }) => sum + (warned.has(label) ? costWarned : costOther), 0);
  return {
    points: seen.map((one) => pointAt('wrong', one, `${one.because} ${instead[one.label] ?? ''}`.trim())),
    lower: (score) => (seen.length === 0 ? score : Math.min(mostHarmed, score - cost)),
  };
}

/** A point about words that were read. */
export function pointAt(kind: FeedbackPoint['kind'], { label, start, end, because: read }: Observation, because: string = read): FeedbackPoint {
  return { kind, about: nameMove(label), label, because, where: { start, end } };
}

const unreadable: Readonly<Record<Unread, string>> = {
  empty: 'There are no words to read yet. Write what you would say to them.',
  'no-words': 'There are no words in it that can be read. Write what you would say to them, in whole sentences.',
  'other-language': 'This does not seem to be English, and only English is read here. It is not judged; write it in English to have it read.',
  'too-long': 'This is too long to be read whole. Write what you would say in one go.',
};

/** What to say of an answer that cannot be read: it is not judged. */
export function explainUnread(unread: Unread, model: string | undefined): Feedback {
  return { score: null, summary: unreadable[unread], points: [say('note', 'Not read', unreadable[unread])], better: model ?? null, key: [] };
}
