import type { Channel, Label, Stage } from '../codebook.ts';
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
  /** The turn just heard, for quoting. */
  observations: readonly Observation[];
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
  for (const act of acts) {
    const line = findLine(act, occasion, spoken);
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

/** None of the sentences was spoken; two words (“All right.”) may come back in company, never alone. */
function isFresh(text: string, spoken: readonly string[]): boolean {
  const sentences = sentencesOf(text);
  return sentences.every((sentence) => (sentences.length > 1 && sentence.split(' ').length < 3) || !spoken.includes(sentence));
}

function fitsChannel(group: LineGroup, channel: Channel): boolean {
  return group.channels?.includes(channel) ?? true;
}

function fillSlots(line: string, act: Act, { scenario, observations, ...occasion }: Occasion): string {
  const slots: Record<string, string> = {
    agent: scenario.agent.name, firm: scenario.firm, name: scenario.persona.name,
    quote: quoteFor(act, { scenario, observations, ...occasion }) ?? '',
  };
  return line.replace(/\{(\w+)\}/gu, (slot, key: string) => slots[key] ?? slot);
}

/** The agent's own words for a label, short enough to be thrown back; undefined when they are too long. */
function quoteFor(act: Act, { observations }: Occasion): string | undefined {
  const seen = observations.filter((observation) => observation.label === (act.about as Label));
  const quotes = seen.map((observation) => observation.quote.replace(/[\s.,;:!?…]+$/u, '').trim());
  return quotes.filter((quote) => quote.length >= 4 && quote.length <= 70 && !quote.includes('\n')).sort((left, right) => left.length - right.length)[0];
}
