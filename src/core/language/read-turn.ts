import { agentLabels, customerLabels } from '../codebook.ts';
import type { Label, Role } from '../codebook.ts';
import { blankNotation } from './machine-notation.ts';
import { misquotes } from './misquotes.ts';
import type { Observation, Reader, Reading, Unread, Utterance } from './observation.ts';
import { findUnread } from './readability.ts';

/** Below this a source is unsure: it counts into the scores, and nothing acts on it. */
const sureEnough = 0.5;
/** What is left of a confidence that something speaks against. */
const doubted = 0.35;
/** Longest part of a turn that is read, in UTF-16 units. */
const longestRead = 20_000;
const labelsOf: Readonly<Record<Role, readonly Label[]>> = { agent: agentLabels, customer: customerLabels };

/** What a reader saw, merged: of overlapping observations of one label the surest, and none that is unsure. */
export function readTurn(turn: Utterance, before: readonly Utterance[], reader: Pick<Reader, 'read'>): Reading {
  const heard = blankNotation(turn.text.slice(0, longestRead));
  const unread = findUnread(heard) ?? (turn.text.length > longestRead ? 'too-long' : undefined);
  const labels = labelsOf[turn.role];
  const scores: Partial<Record<Label, number>> = Object.fromEntries(labels.map((label) => [label, 0]));
  if (unread && unread !== 'too-long') return { observations: [], scores, unread };
  const read = { role: turn.role, text: heard };
  const known = new Set(labels);
  const all = reader.read(read, before).filter((observation) => known.has(observation.label)).map((observation) => quoteAsWritten(doubtMisquote(observation, before), turn.text));
  for (const { label, confidence } of all) scores[label] = Math.max(scores[label] ?? 0, confidence);
  const observations = mergeObservations(all.filter((observation) => observation.confidence >= sureEnough));
  return { observations, scores, ...spreadUnread(unread) };
}

function spreadUnread(unread: Unread | undefined): { unread?: Unread } {
  return unread ? { unread } : {};
}

/** What is said back wrongly is not said back. */
function doubtMisquote(observation: Observation, before: readonly Utterance[]): Observation {
  if (observation.label !== 'paraphrase' || observation.confidence < sureEnough) return observation;
  const said = before.filter(({ role }) => role === 'customer').map(({ text }) => text).join('\n');
  return misquotes(observation.quote, said) ? { ...observation, confidence: doubted } : observation;
}

function quoteAsWritten(observation: Observation, text: string): Observation {
  return { ...observation, quote: text.slice(observation.start, observation.end) };
}

/** Of observations of one label that overlap the surest stays, and of equally sure ones the longest. */
function mergeObservations(all: readonly Observation[]): Observation[] {
  const length = ({ start, end }: Observation): number => end - start;
  const ranked = all.toSorted((one, other) => other.confidence - one.confidence || length(other) - length(one) || one.start - other.start);
  const kept: Observation[] = [];
  const byLabel = new Map<Label, Observation[]>();
  for (const observation of ranked) {
    const same = byLabel.get(observation.label) ?? [];
    if (same.some((other) => other.start < observation.end && observation.start < other.end)) continue;
    same.push(observation);
    byLabel.set(observation.label, same);
    kept.push(observation);
  }
  return kept.sort((one, other) => one.start - other.start || one.end - other.end || (one.label < other.label ? -1 : 1));
}
