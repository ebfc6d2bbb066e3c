import type { CustomerLabel, Trigger } from '../codebook.ts';
import { compileCuePattern } from './cue-matcher.ts';
import type { CustomerReading, Reading, SeenTrigger } from './observation.ts';
import { findMatches, hasMatch, type Pattern } from './pattern.ts';
import { splitSentences } from './text.ts';
import { triggerCourses, triggerCues, type TriggerCourse, type TriggerCue } from './trigger-cues.ts';

interface CompiledCue {
  cue: TriggerCue;
  pattern: Pattern;
  unless?: Pattern;
}

/** Signals without which a turn states no grievance, whatever words it holds. */
const grieving: ReadonlySet<string> = new Set<CustomerLabel>([
  'complain', 'vent', 'accuse', 'sarcasm', 'shout', 'insult', 'demand', 'distress', 'repeat-contact', 'threaten-leave', 'threaten-public', 'threaten-legal', 'ask-superior',
]);
/** Upset (0–1) from which a turn states a grievance even when no signal was read. */
const upsetEnough = 0.3;
const compiled: readonly CompiledCue[] = triggerCues.map((cue) => ({
  cue, pattern: compileCuePattern(cue.patterns.join('|')), ...(cue.unless && { unless: compileCuePattern(cue.unless.join('|')) }),
}));

/** Finds the triggers a customer turn speaks of, each once; `answers` is the reading of the agent's turn before it, null at the start. */
export function findTriggers(text: string, reading: CustomerReading, answers: Reading | null): SeenTrigger[] {
  if (!statesGrievance(reading)) return [];
  const found = new Map<Trigger, SeenTrigger>();
  for (const seen of [...findWords(text), ...findAnswers(text, reading, answers)]) if (!found.has(seen.trigger)) found.set(seen.trigger, seen);
  return [...found.values()];
}

/** Whether a customer turn states a grievance at all. */
export function statesGrievance({ upset, observations, unread }: CustomerReading): boolean {
  return unread === undefined && (upset >= upsetEnough || observations.some(({ label }) => grieving.has(label)));
}

function findWords(text: string): SeenTrigger[] {
  const sentences = splitSentences(text);
  return compiled.flatMap(({ cue, pattern, unless }) => {
    const sentence = sentences.find(({ tokens }) => hasMatch(pattern, tokens) && !(unless && hasMatch(unless, tokens)));
    const match = sentence && findMatches(pattern, sentence.tokens)[0];
    return match ? [{ trigger: cue.trigger, quote: text.slice(match.start, match.end), because: cue.because }] : [];
  });
}

function findAnswers(text: string, reading: CustomerReading, answers: Reading | null): SeenTrigger[] {
  if (!answers) return [];
  const said = new Set<string>(answers.observations.map(({ label }) => label));
  return triggerCourses.flatMap(({ trigger, after, shows, because }: TriggerCourse) => {
    const shown = reading.observations.find(({ label }) => shows.some((one) => one === label));
    return shown && after.some((label) => said.has(label)) ? [{ trigger, quote: text.slice(shown.start, shown.end), because }] : [];
  });
}
