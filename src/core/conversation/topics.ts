import { compileKeys, type KeyMatch, type Keys, matchKeys } from '../language/pattern.ts';
import type { Sentence } from '../language/text.ts';

const compiled = new WeakMap<readonly string[], Keys>();

/** Finds a topic's keys in sentences; keys are compiled once per scenario object. */
export function matchTopic(keys: readonly string[], sentences: readonly Sentence[]): KeyMatch | null {
  if (keys.length === 0) return null;
  let known = compiled.get(keys);
  if (!known) {
    known = compileKeys(keys);
    compiled.set(keys, known);
  }
  return matchKeys(known, sentences);
}
