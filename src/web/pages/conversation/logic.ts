import type { Insight, SessionView } from '../../../api/shapes.ts';
import type { Stage } from '../../../core/codebook.ts';
import type { Bearing } from '../../../core/conversation/turn.ts';
import { isPerceived } from '../../parts/channel/beside-words.ts';

/** What the learner says in a turn. */
export interface Said {
  text: string;
  ends: boolean;
  /** How they stood, face to face; null elsewhere and where nothing was chosen. */
  bearing: Bearing | null;
}

/** Words on their way. */
export interface Outgoing extends Said {
  /** The turn's client-made id; sending it again stores nothing twice. */
  id: string;
  /** The customer's answer as far as it has come, and since when. */
  reply?: { text: string; at: string };
}

export interface Message {
  key: string;
  from: 'customer' | 'agent';
  text: string;
  /** ISO instant; null while on its way. */
  at: string | null;
  /** The turn it belongs to; 0 is the opening. */
  turn: number;
  /** What is heard or seen of the customer beside the words. */
  sign?: string | null;
  /** Who joined in, in public. */
  onlookers?: SessionView['turns'][number]['customer']['onlookers'];
  /** How the learner stood. */
  bearing?: Bearing | null;
  /** More of it is still to come. */
  growing?: boolean;
}

/** Everything said so far in order. `hidden` is the turn whose answer is still being typed. */
export function listMessages(session: SessionView, outgoing: Outgoing | null, hidden: string | null): Message[] {
  const messages: Message[] = [{ key: 'opening', from: 'customer', text: session.opening, at: session.startedAt, turn: 0 }];
  for (const turn of session.turns) {
    messages.push({ key: turn.id, from: 'agent', text: turn.text, at: turn.at, turn: turn.index, bearing: turn.bearing });
    const { text, sign, onlookers } = turn.customer;
    if (turn.id !== hidden && isPerceived(turn.customer)) messages.push({ key: `${turn.id}-reply`, from: 'customer', text, at: turn.at, turn: turn.index, sign, onlookers });
  }
  if (outgoing && !session.turns.some((turn) => turn.id === outgoing.id)) {
    messages.push({ key: outgoing.id, from: 'agent', text: outgoing.text, at: outgoing.reply?.at ?? null, turn: session.turns.length + 1, bearing: outgoing.bearing });
    if (outgoing.reply) messages.push({ key: `${outgoing.id}-reply`, from: 'customer', ...outgoing.reply, turn: session.turns.length + 1, growing: true });
  }
  return messages;
}

/** The session with a stored turn added; a turn it has already changes nothing. */
export function addTurn(session: SessionView, turn: SessionView['turns'][number], ending: SessionView['ending']): SessionView {
  const known = session.turns.some(({ id }) => id === turn.id);
  if (known) return { ...session, ending };
  const { modelUse } = session;
  return { ...session, turns: [...session.turns, turn], ending, modelUse: modelUse && turn.model ? addModelUse(modelUse, turn.model) : modelUse };
}

function addModelUse(use: NonNullable<SessionView['modelUse']>, { tokensIn, tokensOut, cost }: NonNullable<SessionView['turns'][number]['model']>): SessionView['modelUse'] {
  return { ...use, tokensIn: use.tokensIn + tokensIn, tokensOut: use.tokensOut + tokensOut, cost: use.cost === null || cost === null ? null : use.cost + cost };
}

export const maximumLength = 10_000;
/** Whether words can be sent as they are. */
export const canSend = (text: string): boolean => text.trim() !== '' && text.length <= maximumLength;

/** The customer's insight for the opening and each turn already answered; null where it was not sent. */
export function listInsights(session: SessionView, hidden: string | null): (Insight | null)[] {
  return [session.start, ...session.turns.filter((turn) => turn.id !== hidden).map((turn) => turn.insight)];
}

/** The customer as they stand now, or null where the session does not say (exam). */
export const findInsight = (session: SessionView, hidden: string | null): Insight | null => listInsights(session, hidden).at(-1) ?? null;

/** The last turn the customer has answered. */
export const findLastAnswered = (session: SessionView, hidden: string | null): SessionView['turns'][number] | null =>
  session.turns.findLast((turn) => turn.id !== hidden) ?? null;

/** Anger and stage for the small line. */
export function drawCourse(insights: readonly (Insight | null)[]): { values: (number | null)[]; stages: (Stage | null)[] } {
  return { values: insights.map((insight) => insight?.anger ?? null), stages: insights.map((insight) => insight?.stage ?? null) };
}

/** What moved the customer in a turn, the strongest first: the words, what they did, and why. */
export function explainTurn(insight: Insight, limit = 3): { quote: string | null; changes: Record<string, number>; because: string }[] {
  const size = (changes: Record<string, number>): number => Object.values(changes).reduce((sum, delta) => sum + Math.abs(delta), 0);
  return insight.effects
    .toSorted((one, other) => size(other.changes) - size(one.changes))
    .slice(0, limit)
    .map(({ evidence, changes, because }) => ({ quote: evidence.map((index) => insight.observations[index]?.quote).find(Boolean) ?? null, changes, because }));
}

/** Whether the learner stands otherwise than when they last spoke: said once, it need not be said again. */
export function hasMoved(messages: readonly Message[], index: number): boolean {
  const [now, before] = [messages[index]?.bearing, messages.slice(0, index).findLast(({ from }) => from === 'agent')?.bearing];
  return now?.posture !== before?.posture || now?.distance !== before?.distance;
}

/** Letters after which a reply that grows is followed down the page; about a line. */
const followedStep = 60;

/** Changes whenever there is something new to bring into sight. */
export function nameNewest(messages: readonly Message[]): string {
  const newest = messages.at(-1);
  return newest ? `${newest.key} ${newest.growing ? Math.floor(newest.text.length / followedStep) : ''}` : '';
}

/** The earlier mail under a reply, as mail programs quote it. */
export const quoteMail = (text: string): string => text.split('\n').map((line) => `> ${line}`).join('\n');

/** A reply's subject; never "Re: Re:". */
export const replySubject = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);

/** How a customer sounds on the phone. */
export interface Voice {
  volume: 'low' | 'raised' | 'loud';
  pace: 'even' | 'quick' | 'fast';
}

/** The voice of a state: anger makes it loud, activation makes it fast. */
export function deriveVoice({ anger, state: { arousal } }: Insight): Voice {
  return {
    volume: anger >= 0.58 ? 'loud' : anger >= 0.34 ? 'raised' : 'low',
    pace: arousal >= 0.68 ? 'fast' : arousal >= 0.42 ? 'quick' : 'even',
  };
}

/** A voice as bars between 0 and 1: taller the angrier, closer to one another the more worked up. */
export function drawVoice({ anger, state: { arousal } }: Insight, bars = 36): number[] {
  const turns = 2 + 5 * arousal;
  return Array.from({ length: bars }, (_, index) => {
    const along = index / (bars - 1);
    const swell = Math.abs(Math.sin(along * turns * Math.PI)) * (0.62 + 0.38 * Math.abs(Math.sin(index * 2.3)));
    return Math.min(1, 0.08 + (0.16 + 0.76 * anger) * swell);
  });
}
