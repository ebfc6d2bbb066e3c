import { agentLabels, customerLabels, inflamingLabels } from '../../codebook.ts';
import type { Label } from '../../codebook.ts';
import { cueReader } from '../cue-reader.ts';
import type { Observation, Reader, Utterance } from '../observation.ts';
import { readTurn } from '../read-turn.ts';
import { remember } from '../remember.ts';
import { splitSentences } from '../text.ts';

/** How many numbers describe a turn beside its words; a multiple of 16, the last ones unused. */
export const featureCount = 96;
/** The same for a brief description. */
export const briefFeatureCount = 16;

const columnOf = new Map<Label, number>([...agentLabels, ...customerLabels].map((label, index) => [label, index]));
const afterCues = columnOf.size;
/** Turns before that stay described; a server holds some hundred conversations. */
const mostRemembered = 4096;
/** Readings by the cues that are kept; they are larger than descriptions. */
const mostCues = 1024;
/** The cue reader, asked the same again and again: of each turn when it is read and when it is looked back at. */
export const rememberedCues: Reader = { ...cueReader, read: remember((turn, before) => cueReader.read(turn, before), mostCues) };
/** Groups of labels the other speaker's last turn is described by. */
const heardGroups: readonly (readonly Label[])[] = [
  ['ask'], ['vent', 'distress'], ['accuse', 'sarcasm', 'shout'], ['insult', 'threaten-harm'], ['threaten-leave', 'threaten-public', 'threaten-legal', 'ultimatum'], ['accept', 'thank', 'soften'],
  inflamingLabels, ['apologise', 'empathise', 'validate'], ['act', 'redress', 'offer-choice'], ['ask-open', 'ask-detail', 'check'],
];

/**
 * Describes a turn by its cues, its surface and its place in the conversation: `featureCount` numbers, mostly 0–1. `cues` are the cue
 * reader's observations of the turn.
 */
export function describeTurn({ role, text }: Utterance, before: readonly Utterance[], cues: readonly Observation[]): Float32Array {
  const features = new Float32Array(featureCount);
  for (const { label, confidence } of cues) {
    const column = columnOf.get(label);
    if (column !== undefined) features[column] = Math.max(features[column] ?? 0, confidence);
  }
  const other = before.findLast((utterance) => utterance.role !== role);
  const own = before.findLast((utterance) => utterance.role === role);
  const customer = role === 'customer' ? own : other;
  const numbers = [
    ...describeSurface(text),
    ...describePlace(role, before),
    ...(other ? describeHeard(other, before.slice(0, before.lastIndexOf(other))) : heardGroups.map(() => 0)),
    other && splitSentences(other.text).at(-1)?.question ? 1 : 0,
    customer ? readCustomerHeat(customer, before.slice(0, before.lastIndexOf(customer))) : 0,
    peakOf(before),
  ];
  features.set(numbers, afterCues);
  return features;
}

function describeSurface(text: string): number[] {
  const sentences = splitSentences(text);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  return [
    Math.min(Math.log2(tokens.length + 1), 8) / 8,
    Math.min(sentences.length, 10) / 10,
    share(sentences.filter((sentence) => sentence.question).length, sentences.length),
    sentences.at(-1)?.question ? 1 : 0,
    Math.min(text.match(/!/g)?.length ?? 0, 4) / 4,
    Math.min(text.match(/[?!]{2,}/g)?.length ?? 0, 2) / 2,
    share(words.filter((word) => word === word.toUpperCase()).length, words.length),
    Math.min(text.match(/\d+/g)?.length ?? 0, 5) / 5,
    share(tokens.filter((token) => token.quoted).length, tokens.length),
    Math.min(text.match(/…|\.\.\./g)?.length ?? 0, 2) / 2,
    Math.min(text.match(/[[(][^\])]{1,40}[\])]/g)?.length ?? 0, 2) / 2,
  ];
}

/** Describes a turn by its surface and its place in the conversation alone: `briefFeatureCount` numbers 0–1. */
export function describeBriefly({ role, text }: Utterance, before: readonly Utterance[]): Float32Array {
  const features = new Float32Array(briefFeatureCount);
  features.set([...describeSurface(text), ...describePlace(role, before)]);
  return features;
}

function describePlace(role: Utterance['role'], before: readonly Utterance[]): number[] {
  return [Math.min(before.length, 12) / 12, before.some((utterance) => utterance.role === role) ? 0 : 1, before.some((utterance) => utterance.role !== role) ? 0 : 1];
}

const describeHeard = remember((heard, before) => {
  const { scores } = readTurn(heard, before, rememberedCues);
  return heardGroups.map((group) => Math.max(0, ...group.map((label) => scores[label] ?? 0)));
}, mostRemembered);

const readCustomerHeat = remember(({ text }, before) => cueReader.readHeat(text, readTurn({ role: 'customer', text }, before, rememberedCues), before).upset, mostRemembered);

/** Highest heat of the customer's last turns before, by their words alone. */
function peakOf(before: readonly Utterance[]): number {
  return Math.max(0, ...before.filter(({ role }) => role === 'customer').slice(-3).map((utterance) => readCustomerHeat(utterance, [])));
}
