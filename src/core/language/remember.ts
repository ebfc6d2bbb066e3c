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
    const key = fingerprint(turn, before);
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work(turn, before);
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(key, value);
    return value;
  };
}

/** Stands for all that was said, in 64 bits and the number of turns and letters: whole conversations as keys would take more memory than what is remembered. */
function fingerprint(turn: Utterance, before: readonly Utterance[]): string {
  let [one, other, letters] = [0x811c9dc5, 0x9e3779b9, 0];
  const take = ({ role, text }: Utterance): void => {
    one = Math.imul(one ^ (role === 'agent' ? 1 : 2), 0x01000193);
    letters += text.length;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other + code, 0x85ebca6b) ^ (other >>> 13);
    }
  };
  take(turn);
  for (const utterance of before) take(utterance);
  return `${before.length}.${letters}.${one}.${other}`;
}
