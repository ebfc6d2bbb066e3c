import { derivedLabels, inflamingLabels } from '../codebook.ts';
import type { Label } from '../codebook.ts';
import { currentState, takeTurn } from '../conversation/conversation.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { deriveAnger, deriveStanding } from '../conversation/state.ts';
import type { State } from '../conversation/state.ts';
import type { AgentUtterance } from '../conversation/turn.ts';
import type { Observation } from '../language/observation.ts';
import { roundScore, say } from './feedback.ts';
import type { Feedback, FeedbackPoint } from './feedback.ts';

/** What a better line usually gains in standing, where there is none to measure against. */
const usualGain = 0.2;
/** A change of this many points of 100 is worth naming, and one of this many is clear. */
const worthNaming = 2;
const clear = 10;
/** Words that carried the turn which are shown, of each kind. */
const mostShown = 3;
const harmful: ReadonlySet<Label> = new Set([...inflamingLabels, ...derivedLabels]);

/** What the customer would notice of new words in the place of old ones. For anger, less is better. */
const sides: readonly { name: string; read: (state: State) => number; less?: true }[] = [
  { name: 'Anger', read: deriveAnger, less: true },
  { name: 'Feels heard', read: (state) => state.heard },
  { name: 'Trust', read: (state) => state.trust },
];

/**
 * Reads new words in the place of those said then, by what each does to the same customer. The score is how much of the way to the better line was gone.
 * Null when this customer's talk ends before that turn.
 */
export function judgeOwnTurn(before: Conversation, said: AgentUtterance, text: string, better: string | null): Feedback | null {
  if (before.ending !== null) return null;
  const first = currentState(takeTurn(before, said));
  const [turn] = takeTurn(before, { ...said, text }).turns.slice(-1);
  if (turn === undefined) return null;
  const gainOf = (state: State): number => deriveStanding(state) - deriveStanding(first);
  const most = better === null ? usualGain : Math.max(gainOf(currentState(takeTurn(before, { ...said, text: better }))), usualGain / 4);
  const gain = gainOf(turn.state);
  return {
    score: roundScore(gain / most),
    summary: summarise(gain / most),
    points: [...sides.flatMap((side) => compare(side, first, turn.state)), ...showWords(turn.reading.observations)],
    better, key: [],
  };
}

function summarise(share: number): string {
  if (share >= 0.8) return 'These words do much more for this customer than the first ones did.';
  if (share >= 0.5) return 'These words do more than the first ones did; there is a little left in it.';
  if (share > 0.1) return 'A little better than the first time. The line below goes further.';
  return share < -0.1 ? 'These words leave this customer worse off than the first ones did.' : 'This does about the same to the customer as the first time.';
}

function compare({ name, read, less }: (typeof sides)[number], first: State, now: State): FeedbackPoint[] {
  const [before, after] = [Math.round(100 * read(first)), Math.round(100 * read(now))];
  const change = (after - before) * (less ? -1 : 1);
  const figures = `${before} of 100 after your first words, ${after} after these.`;
  if (Math.abs(change) < worthNaming) return [say('note', `${name}: about the same`, figures)];
  const amount = Math.abs(change) >= clear ? 'clearly ' : 'a little ';
  return [say(change > 0 ? 'right' : 'wrong', `${name}: ${amount}${change > 0 ? 'better' : 'worse'}`, figures)];
}

/** What was read in the words; the same words are shown once, with all they do. */
function showWords(observations: readonly Observation[]): FeedbackPoint[] {
  const told = new Map<string, FeedbackPoint>();
  for (const { label, quote, because, start, end } of observations) {
    const kind = harmful.has(label) ? 'wrong' : 'right';
    const place = `${kind} ${start} ${end}`;
    const known = told.get(place);
    told.set(place, known ? { ...known, because: `${known.because} ${because}` } : { kind, about: `“${quote}”`, label, because, where: { start, end } });
  }
  return (['wrong', 'right'] as const).flatMap((kind) => [...told.values()].filter((point) => point.kind === kind).slice(0, mostShown));
}
