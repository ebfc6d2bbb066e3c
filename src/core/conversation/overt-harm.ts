import type { Label } from '../codebook.ts';
import { rememberedCues } from '../language/learned/features.ts';
import type { Observation, Reader, Reading, Utterance } from '../language/observation.ts';
import { cueReader, readAgentTurn } from '../language/reader.ts';
import { type Sentence, splitSentences } from '../language/text.ts';

/** What hurts on its own, whatever kindness stands beside it. */
const overt: ReadonlySet<Label> = new Set<Label>(['hostile', 'threaten', 'command-calm', 'blame-customer', 'minimise']);
/** Words up to which a sentence is a slap and no argument; in longer ones the same words are often quoted or taken back. */
const fewWords = 6;

/**
 * Reads an agent's turn so that a short hurtful sentence is heard however kind the rest is: a reader that hears the turn as a whole can miss it.
 * It has to be seen by the cues and by the reader when it hears the sentence alone; the rest is then read as if it were not there.
 */
export function readAgentWords(text: string, before: readonly Utterance[], reader: Reader): Reading {
  if (reader === cueReader) return readAgentTurn(text, before, reader);
  const sentences = splitSentences(text);
  const slaps = sentences.length > 1 ? findSlaps(text, sentences, before, reader) : [];
  const hurtful = sentences.filter((sentence) => slaps.some((slap) => isWithin(slap, sentence)));
  if (hurtful.length === 0 || hurtful.length === sentences.length) return readAgentTurn(text, before, reader);
  const rest = readAgentTurn(hurtful.reduce(blank, text), before, reader);
  const scores = { ...rest.scores };
  for (const { label, confidence } of slaps) scores[label] = Math.max(scores[label] ?? 0, confidence);
  const observations = [...rest.observations.map((seen) => ({ ...seen, quote: text.slice(seen.start, seen.end) })), ...slaps];
  return { ...rest, scores, observations: observations.sort((left, right) => left.start - right.start || left.end - right.end) };
}

function findSlaps(text: string, sentences: readonly Sentence[], before: readonly Utterance[], reader: Reader): Observation[] {
  const cues = readAgentTurn(text, before, rememberedCues).observations.filter(({ label }) => overt.has(label));
  return cues.flatMap((cue) => {
    const sentence = sentences.find((candidate) => isWithin(cue, candidate));
    if (!sentence || sentence.tokens.length > fewWords) return [];
    const alone = readAgentTurn(text.slice(sentence.start, sentence.end), before, reader).observations.find(({ label }) => label === cue.label);
    return alone ? [{ ...cue, confidence: alone.confidence }] : [];
  });
}

function isWithin(seen: Observation, sentence: Sentence): boolean {
  return seen.start >= sentence.start && seen.end <= sentence.end;
}

/** Spaces instead of the sentence, so that every place in the text stays where it is. */
function blank(text: string, { start, end }: Sentence): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
