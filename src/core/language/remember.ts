import type { Utterance } from './observation.ts';

/** Something worked out of a turn and all that was said before it. */
export type OfTurn<Value> = (turn: Utterance, before: readonly Utterance[]) => Value;

/**
 * The same, remembering its last `most` results: turns of a conversation are looked at again with every new turn, with every replay and by
 * every judgement. Nothing but speed depends on it.
 */
export function remember<Value>(work: OfTurn<Value>, most: number): OfTurn<Value> {
  const known = new Map<string, Value>();
  return (turn, before) => {
    const key = [turn, ...before].map(({ role, text }) => `${role}:${text}`).join('\u0000');
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work(turn, before);
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(key, value);
    return value;
  };
}
