import type { Channel, Stage } from '../codebook.ts';
import type { Observation } from '../language/observation.ts';
import { formMessage } from './channel-form.ts';
import { composeFallback } from './fallback.ts';
import { pick } from './random.ts';
import type { LineGroup, Scenario, Voice } from './scenario.ts';
import type { Act, Move } from './turn.ts';

/** What the wording needs to know beside the acts. */
export interface Occasion {
  scenario: Scenario;
  voice: Voice;
  channel: Channel;
  stage: Stage;
  /** Sentences spoken in this conversation (as `sentencesOf` gives them); none is spoken again. */
  spoken: readonly string[];
  /** The turn just heard and what was read in it, for quoting. */
  heard: string;
  observations: readonly Observation[];
  /** The customer walks out: no kind regards. */
  leaving: boolean;
  random: () => number;
}

/** A worded move and all sentences spoken by now. */
export interface Worded {
  move: Move;
  spoken: string[];
}

/** Stages in whose words a customer may also speak, nearest first. */
const neighbours: Record<Stage, readonly Stage[]> = {
  abuse: ['abuse', 'anger'],
  anger: ['anger', 'frustration'],
  frustration: ['frustration', 'concern', 'anger'],
  concern: ['concern', 'frustration', 'calm'],
  calm: ['calm', 'concern', 'recovery'],
  recovery: ['recovery', 'calm', 'concern'],
};

/** Words a move: the scenario's lines first, then the voice's, then general ones; adapted to the channel. An act that finds no words is dropped. */
export function wordMove(acts: readonly Act[], occasion: Occasion): Worded {
  const spoken = [...occasion.spoken];
  const parts: { act: Act; text: string }[] = [];
  for (const wished of acts) {
    const own = findLine(wished, occasion, spoken);
    // Who has no other words for what they told says that they told it.
    const act: Act = own === undefined && wished.act === 'tell' ? { act: 'react', about: 'ask-again' } : wished;
    const line = own ?? findLine(act, occasion, spoken);
    if (line === undefined) continue;
    const text = fillSlots(line, act, occasion);
    spoken.push(...sentencesOf(text));
    parts.push({ act, text });
  }
  if (parts.length === 0 && acts[0]) {
    const line = composeFallback(acts[0].act, occasion.stage, spoken, occasion.random);
    spoken.push(...sentencesOf(line));
    parts.push({ act: acts[0], text: line });
  }
  const text = formMessage(parts.map((part) => part.text), occasion);
  return { move: { acts: parts.map((part) => part.act), text, wording: 'built-in' }, spoken };
}

function findLine(act: Act, occasion: Occasion, spoken: readonly string[]): string | undefined {
  const own = occasion.scenario.lines.filter((group) => group.act === act.act && fitsChannel(group, occasion.channel));
  const general = occasion.voice.lines.filter((group) => group.act === act.act && fitsChannel(group, occasion.channel));
  const about = own.filter((group) => group.about === act.about);
  const pools = [about, own.filter((group) => group.about === undefined), general.filter((group) => group.about === act.about), general.filter((group) => group.about === undefined)];
  // A voice without words for what stands on any account has some for what it does not know.
  if (act.act === 'answer' && act.about === 'details') pools.push([...own, ...general].filter((group) => group.about === 'unknown'));
  // A line about the topic in a neighbouring mood says more than a general one in exactly this mood; an answer must be about what was asked.
  for (const pool of act.act === 'tell' ? [about, ...pools.slice(3)] : pools) {
    for (const stage of neighbours[occasion.stage]) {
      const fresh = pool
        .filter((group) => group.stages?.includes(stage) ?? true)
        .flatMap((group) => group.texts)
        .filter((text) => (!text.includes('{quote}') || quoteFor(act, occasion) !== undefined) && isFresh(fillSlots(text, act, occasion), spoken));
      const line = pick(fresh, occasion.random);
      if (line !== undefined) return line;
    }
  }
  return undefined;
}

/** The sentences of a text for telling repetition: lower case, words only. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!…])\s+|\n+/u).map((sentence) => sentence.toLowerCase().replace(/[^\p{L}\p{N}'’ ]/gu, '').trim()).filter(Boolean);
}

/** None of the sentences was spoken, however short. */
function isFresh(text: string, spoken: readonly string[]): boolean {
  return sentencesOf(text).every((sentence) => !spoken.includes(sentence));
}

function fitsChannel(group: LineGroup, channel: Channel): boolean {
  return group.channels?.includes(channel) ?? true;
}

function fillSlots(line: string, act: Act, occasion: Occasion): string {
  const { scenario } = occasion;
  const slots: Record<string, string> = { agent: scenario.agent.name, firm: scenario.firm, name: scenario.persona.name, quote: quoteFor(act, occasion) ?? '' };
  return line.replace(/\{(\w+)\}/gu, (slot, key: string) => slots[key] ?? slot);
}

/** The agent's own words for a label, as a whole sentence or clause short enough to be thrown back; undefined when there is none. */
function quoteFor(act: Act, { observations, heard }: Pick<Occasion, 'observations' | 'heard'>): string | undefined {
  const quotes = observations.filter((seen) => seen.label === act.about).flatMap((seen) => [sentenceEnd, clauseEnd].map((end) => cutAround(heard, seen, end)));
  return quotes.find((quote) => quote.length >= 4 && quote.length <= 80);
}

const sentenceEnd = /[.?!…\n]/u;
const clauseEnd = /[.?!…\n,;:–—]/u;

function cutAround(text: string, { start, end }: Observation, border: RegExp): string {
  let from = start;
  let to = end;
  while (from > 0 && !border.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && !border.test(text[to] ?? '')) to += 1;
  return text.slice(from, to).trim();
}
