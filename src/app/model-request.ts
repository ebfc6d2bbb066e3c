import { ModelFailure } from './ports.ts';
import type { FallbackReason, ModelRequest } from './ports.ts';
import { estimateTokens } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/** What came of asking: the whole text, or why there is none; and what it took. */
export interface ModelAnswer {
  text: string | null;
  reason: FallbackReason | null;
  tokensIn: number;
  tokensOut: number;
}

/** Reasons a signal may be aborted with, said on the turn. */
type AbortReason = Extract<FallbackReason, 'slow' | 'too-slow' | 'not-heard' | 'stopped'>;

/** Asks once, within the speaker's patience. `hear` gets the text so far after every piece and refuses the rest by giving a reason. Never throws for what the model does. */
export async function askModel({ model, patience }: Speaker, request: Omit<ModelRequest, 'signal'>, signal: AbortSignal, hear: (text: string) => FallbackReason | null): Promise<ModelAnswer> {
  const stopping = new AbortController();
  const stop = (reason: AbortReason) => () => stopping.abort(reason);
  const first = setTimeout(stop('slow'), patience.first);
  const whole = setTimeout(stop('too-slow'), patience.whole);
  const leave = (): void => stopping.abort(signal.reason);
  signal.addEventListener('abort', leave, { once: true });
  const stopped = new Promise<never>((_, reject) => stopping.signal.addEventListener('abort', () => reject(stopping.signal), { once: true }));
  // It may come when nobody waits any more.
  stopped.catch(() => {});
  if (signal.aborted) leave();
  let text = '';
  const count = (usage: { in: number; out: number } | null): Pick<ModelAnswer, 'tokensIn' | 'tokensOut'> => ({
    tokensIn: usage?.in ?? estimateTokens(request.system + request.messages.map(({ content }) => content).join('')),
    tokensOut: usage?.out ?? estimateTokens(text),
  });
  const pieces = model.stream({ ...request, signal: stopping.signal });
  try {
    for (;;) {
      const piece = await Promise.race([pieces.next(), stopped]);
      if (piece.done) return { text, reason: null, ...count(piece.value) };
      text += piece.value;
      if (text.trim() !== '') clearTimeout(first);
      const reason = hear(text);
      if (reason === null) continue;
      stopping.abort('stopped');
      return { text: null, reason, ...count(null) };
    }
  } catch (cause) {
    const reason = stopping.signal.aborted ? (stopping.signal.reason as AbortReason) : nameFailure(cause, text);
    // What was refused before the model wrote anything is not charged for.
    const free = text === '' && !stopping.signal.aborted;
    return { text: null, reason, ...(free ? { tokensIn: 0, tokensOut: 0 } : count(null)) };
  } finally {
    clearTimeout(first);
    clearTimeout(whole);
    signal.removeEventListener('abort', leave);
    // A model that does not heed its signal is left to itself.
    void pieces.return(null).catch(() => {});
  }
}

/** What breaks once there is text broke off. */
function nameFailure(cause: unknown, text: string): FallbackReason {
  const kind = cause instanceof ModelFailure ? cause.kind : 'unavailable';
  return text !== '' && (kind === 'unavailable' || kind === 'unreadable') ? 'cut-off' : kind;
}
