import { inflamingLabels, type Label } from '../codebook.ts';
import { rememberedCues } from '../language/learned/features.ts';
import type { Observation, Reader, Reading, Utterance } from '../language/observation.ts';
import { cueReader, readAgentTurn } from '../language/reader.ts';
import { type Sentence, splitSentences } from '../language/text.ts';

/** What hurts on its own, whatever kindness stands beside it. */
const overt: ReadonlySet<Label> = new Set<Label>(['hostile', 'threaten', 'command-calm', 'blame-customer', 'minimise']);
/** Words up to which a sentence is a slap and no argument; in longer ones the same words are often quoted or taken back. */
const fewWords = 6;
/** So many are looked for; after them nothing is gained by another. */
const mostSlaps = 8;
const inflaming: ReadonlySet<Label> = new Set<Label>(inflamingLabels);
/** How sure the cues have to be, and how little a reader that hears the sentence alone may think of it. */
const [sureCue, leastScore] = [0.6, 0.05];
/** What a slap weighs that the reader doubts. */
const leastConfidence = 0.6;

/**
 * Reads an agent's turn so that a short hurtful sentence is heard however kind the rest is: a reader that hears the turn as a whole can miss it.
 * The cues have to see it, and the reader, when it hears the sentence alone, must not rule it out; the rest is then read as if it were not there.
 * What the customer should not have done is blame, whatever the reader thinks of it: it takes it for standing by them.
 */
export function readAgentWords(text: string, before: readonly Utterance[], reader: Reader): Reading {
  if (reader === cueReader) return readAgentTurn(text, before, reader);
  const sentences = splitSentences(text);
  const whole = readAgentTurn(text, before, reader);
  const slaps = findSlaps(text, sentences, before, reader);
  const hurtful = sentences.filter((sentence) => slaps.some((slap) => isWithin(slap, sentence)));
  if (hurtful.length === 0) return whole;
  const rest = hurtful.length < sentences.length ? readAgentTurn(hurtful.reduce(blank, text), before, reader) : { ...whole, observations: whole.observations.filter(({ label }) => inflaming.has(label)) };
  const scores = { ...rest.scores };
  for (const { label, confidence } of slaps) scores[label] = Math.max(scores[label] ?? 0, confidence);
  const heard = rest.observations.filter((seen) => !slaps.some((slap) => slap.label === seen.label && seen.start < slap.end && slap.start < seen.end));
  const observations = [...heard.map((seen) => ({ ...seen, quote: text.slice(seen.start, seen.end) })), ...slaps];
  return { ...rest, scores, observations: observations.sort((left, right) => left.start - right.start || left.end - right.end) };
}

function findSlaps(text: string, sentences: readonly Sentence[], before: readonly Utterance[], reader: Reader): Observation[] {
  const cues = readAgentTurn(text, before, rememberedCues).observations.filter(({ label, confidence }) => overt.has(label) && confidence >= sureCue);
  const short = cues.flatMap((cue) => {
    const sentence = sentences.find((candidate) => isWithin(cue, candidate));
    return sentence && sentence.tokens.length <= fewWords ? [{ cue, sentence }] : [];
  });
  const slaps = short.slice(0, mostSlaps).flatMap(({ cue, sentence }) => {
    const score = readAgentTurn(text.slice(sentence.start, sentence.end), before, reader).scores[cue.label] ?? 0;
    return score >= leastScore ? [{ ...cue, confidence: Math.max(score, leastConfidence) }] : [];
  });
  return [...slaps, ...sentences.flatMap(findHindsight).filter((found) => !slaps.some((slap) => slap.label === found.label && slap.start < found.end && found.start < slap.end))];
}

/** “You shouldn't have spoken to him” blames; “you shouldn't have had to wait” is on their side. */
const hindsight = /\byou (?:really |just |simply |honestly |probably )*(?:should(?:n['’]t| not| never)|ought not to) have (?!(?:ever )?(?:had|been|got|gotten|needed|waited|heard|received|seen|lost|paid|felt|to)\b)\w+/iu;
const hindsightBecause = 'Says afterwards what the customer should not have done.';

function findHindsight(sentence: Sentence): Observation[] {
  const match = sentence.tokens.length > 2 * fewWords ? null : hindsight.exec(sentence.text);
  if (match === null) return [];
  const start = sentence.start + match.index;
  return [{ label: 'blame-customer', quote: match[0], start, end: start + match[0].length, confidence: 0.8, source: 'cue', because: hindsightBecause }];
}

function isWithin(seen: Observation, sentence: Sentence): boolean {
  return seen.start >= sentence.start && seen.end <= sentence.end;
}

/** Spaces instead of the sentence, so that every place in the text stays where it is. */
function blank(text: string, { start, end }: Sentence): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
