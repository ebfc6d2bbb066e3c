import { createHash } from 'node:crypto';

/** One conversation in so many is held out of training: thresholds are set on it and figures come from it. */
const share = 7;

/** Whether a conversation of the corpus is held out; by its id alone, so that it never changes sides. */
export function isHeldOut(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE() % share === 0;
}
