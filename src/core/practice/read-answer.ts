import { inflamingLabels, type AgentLabel, type Label } from '../codebook.ts';
import { readAgentWords } from '../conversation/overt-harm.ts';
import type { Observation, Reader, Reading, Unread, Utterance } from '../language/observation.ts';
import { instead } from '../assessment/advice.ts';
import { nameMove } from '../analysis/report/names.ts';
import type { Feedback, FeedbackPoint } from './feedback.ts';
import { say } from './feedback.ts';

/** How sure a reading has to be of an inflaming move: what the exercise warns of is looked for, and what known phrases say is heard; the rest must be plain to see. */
const [looked, plain] = [0.6, 0.8];
/** What one of them costs: those the exercise warns of, and others. */
const [costWarned, costOther] = [0.3, 0.25];
const inflaming: ReadonlySet<Label> = new Set<Label>(inflamingLabels);

/** Reads what somebody wrote as an answer to these words of a customer; where those are told about instead of quoted, to what is told. */
export function readAnswer(text: string, heard: string, reader: Reader): Reading {
  return readAgentWords(text, listHeard(heard), reader);
}

function listHeard(heard: string): Utterance[] {
  const quoted = [...heard.matchAll(/["“]([^"”]+)["”]/gu)].map(([, words = '']) => words).join(' ');
  const text = quoted === '' ? heard : quoted;
  return text === '' ? [] : [{ role: 'customer', text }];
}

/** The surest observation of a label. */
export function findSurest({ observations }: Reading, label: Label): Observation | undefined {
  return observations.filter((seen) => seen.label === label).sort((one, other) => other.confidence - one.confidence)[0];
}

/** Inflaming moves surely seen, each once with the words that make it, and what they cost. */
export function findHarm(reading: Reading, avoid: readonly AgentLabel[]): { points: FeedbackPoint[]; cost: number } {
  const warned = new Set<Label>(avoid);
  const labels = [...new Set(reading.observations.map(({ label }) => label))].filter((label) => inflaming.has(label) || warned.has(label));
  const seen = labels.flatMap((label) => findSurest(reading, label) ?? []).filter(({ label, confidence, source }) => confidence >= (warned.has(label) || source === 'cue' ? looked : plain));
  return {
    points: seen.map((one) => pointAt('wrong', one, `${one.because} ${instead[one.label] ?? ''}`.trim())),
    cost: seen.reduce((sum, { label }) => sum + (warned.has(label) ? costWarned : costOther), 0),
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
