import { inflamingLabels, derivedLabels, type Channel, type Label } from '../codebook.ts';
import { wallOfText } from '../conversation/rules/course.ts';
import { splitSentences } from '../language/text.ts';
import type { CourseTurn } from './course.ts';

const harmful: ReadonlySet<Label> = new Set<Label>([...inflamingLabels, ...derivedLabels]);

/** The small words without which English has no sentences; running text holds about one in two. */
const smallWords: ReadonlySet<string> = new Set(
  ('a an the this that these those it its i me my mine we us our you your he him his she her they them their who what which when where how why there here ' +
    'is are was were be been being am do does did have has had will would can could should may might must shall let to of in on at by for from with about into over up out off as than ' +
    'and or but so if because while not no yes all any some every each more much one just only then now').split(' '),
);
/** Least share of small words in plain prose; clipped chat still has it. */
const leastSmall = 0.22;
/** A run of this many words is a quotation and not a coincidence. */
const runLength = 5;
/** Share of a turn that may be quoted or said again for free. */
const freeCopy = 0.25;
/** Turns shorter than this are too short to be measured by their words alone: all said so far is. */
const fewWords = 8;
/** What kind words and promises are worth that would fit any case. */
const worthGeneral = 0.35;

/** What substance is measured by. */
export interface Spoken {
  channel: Channel;
  turns: readonly Pick<CourseTurn, 'text' | 'heard' | 'observations' | 'general'>[];
}

/** How far each turn's words are a reply at all, 0–1: what is copied, piled up or without sentences earns its share only. In the order of the turns. */
export function measureSubstance(course: Spoken): number[] {
  const known = new Set<string>();
  const said: string[] = [];
  return course.turns.map((turn) => {
    for (const run of runsOf(wordsOf(turn.heard))) known.add(run);
    const words = wordsOf(turn.text);
    const own = rateOwnWords(words, known);
    said.push(...words);
    return words.length === 0 ? 0 : rateRoom(turn, words) * rateProse(words.length < fewWords ? said : words) * own * rateLength(words, course.channel) * (turn.general ? worthGeneral : 1);
  });
}

/** Many different moves in very few words are a list of phrases, not a reply. */
function rateRoom({ observations }: Pick<CourseTurn, 'observations'>, words: readonly string[]): number {
  const kinds = new Set(observations.filter((seen) => !harmful.has(seen.label)).map((seen) => seen.label)).size;
  const room = 2 + words.length / 8;
  return kinds <= room ? 1 : (room / kinds) ** 3;
}

function rateProse(words: readonly string[]): number {
  return words.length < fewWords ? 1 : Math.min(1, shareSmall(words) / leastSmall) ** 2;
}

/** Which part of some words are the small ones that make sentences of the others, 0–1. */
export function shareSmall(words: readonly string[]): number {
  return words.filter((word) => smallWords.has(word)).length / Math.max(1, words.length);
}

/** Words of the customer pasted back and what was said before, in this turn too, are not said anew; adds the turn's runs to the known ones. */
function rateOwnWords(words: readonly string[], known: Set<string>): number {
  const copied = new Set<number>();
  for (const [from, run] of runsOf(words).entries()) {
    if (known.has(run)) for (let at = from; at < from + runLength; at += 1) copied.add(at);
    known.add(run);
  }
  return 1 - Math.max(0, copied.size / Math.max(1, words.length) - freeCopy) / (1 - freeCopy);
}

function rateLength(words: readonly string[], channel: Channel): number {
  return Math.min(1, (1.5 * wallOfText[channel]) / words.length);
}

function runsOf(words: readonly string[]): string[] {
  return words.length < runLength ? [] : words.slice(0, 1 - runLength).map((_, from) => words.slice(from, from + runLength).join(' '));
}

/** The words of a text, lower-case and spelt out. */
export function wordsOf(text: string): string[] {
  return splitSentences(text).flatMap((sentence) => sentence.tokens.map((token) => token.norm));
}
