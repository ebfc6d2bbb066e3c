import { tokenise } from './text.ts';

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const times = ['never', 'once', 'twice', 'thrice'];
const days = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const months = new Set('january february march april june july august september october november december'.split(' '));
/** “May” and “March” are verbs as well; only a date makes a month of the first. */
const may = /\b(?:(?:in|of|since|until|till|last|next|early|late|\d(?:st|nd|rd|th)?) May|May's|for May)\b/u;

/** Numbers, weekdays and months a text names, each by kind. A bare “one” is seldom a number. */
function namedIn(text: string): { numbers: number[]; days: string[]; months: string[] } {
  const words = tokenise(text).map(({ norm }) => norm.replace(/'s$/u, ''));
  const numbers = words.flatMap((word, index) => {
    if (/^\d+(?:st|nd|rd|th)?$/u.test(word)) return [Number.parseInt(word, 10)];
    const known = [units.indexOf(word), ordinals.indexOf(word), times.indexOf(word)].filter((value) => value > 0);
    // “Once on the 3rd” tells one time from another.
    const counts = word !== 'one' && word !== 'first' && !(word === 'second' && words[index + 1] === 'hand') && !(word === 'once' && words[index + 1] === 'on');
    return counts ? known.slice(0, 1) : [];
  });
  return { numbers, days: words.filter((word) => days.has(word)), months: [...words.filter((word) => months.has(word)), ...(may.test(text) ? ['may'] : [])] };
}

/** Whether a restatement names a number, weekday or month where the others named only different ones; sums and differences of what they named are theirs too. */
export function misquotes(restated: string, said: string): boolean {
  const [mine, theirs] = [namedIn(restated), namedIn(said)];
  const differs = <Named>(own: readonly Named[], other: ReadonlySet<Named>, allowed: (named: Named) => boolean): boolean => other.size > 0 && own.some((named) => !other.has(named) && !allowed(named));
  const counts = new Map<number, number>();
  for (const number of theirs.numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const isPair = (one: number, other: number): boolean => (counts.get(other) ?? 0) > (one === other ? 1 : 0);
  const isDerived = (number: number): boolean => [...counts.keys()].some((one) => isPair(one, number - one) || isPair(one, one + number));
  return differs(mine.days, new Set(theirs.days), () => false) || differs(mine.months, new Set(theirs.months), () => false) || differs(mine.numbers, new Set(theirs.numbers), isDerived);
}
