import { isAcronymEveryoneKnows } from './acronyms.ts';
import { observeRange } from './cue-matcher.ts';
import type { PreparedTurn } from './cue-matcher.ts';
import type { Observation } from './observation.ts';
import type { Token } from './text.ts';

/** Least number of different unexplained initials in one sentence. */
const fewest = 2;
const because = 'Uses initials nobody outside can be expected to know.';

/** Finds sentences thick with initials ("Your CPE must sync with the NOC"); a whole sentence in capitals is shouting, not jargon. */
export function findInitials(turn: PreparedTurn): Observation[] {
  return turn.sentences.flatMap(({ tokens, start, end }) => {
    const initials = new Set(tokens.filter(isInitials).map((token) => token.text));
    const loud = initials.size > tokens.length / 2;
    const explained = tokens.some((token) => token.norm === 'means' || token.norm === 'called');
    return initials.size < fewest || loud || explained ? [] : [observeRange(turn.text, start, end, 'jargon', 0.7, because)];
  });
}

/** Plain words written in capitals for weight. */
const weighed = new Set('not no now you we all so do the is are can will must never very yes and stop your our only what any one this that free new open'.split(' '));

function isInitials(token: Token): boolean {
  return !weighed.has(token.norm) && /^\p{Lu}{2,5}s?$/u.test(token.text) && !isAcronymEveryoneKnows(token.text);
}
