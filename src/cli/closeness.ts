/** Names most like a mistyped one, best first; at most three, none that are unlike. */
export function findClose(name: string, names: readonly string[]): string[] {
  const wanted = name.toLowerCase();
  return names
    .map((candidate) => ({ candidate, distance: measureDistance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, Math.ceil(wanted.length / 3)) || (wanted.length > 2 && candidate.includes(wanted)))
    .sort((first, second) => first.distance - second.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Edits (insert, delete, replace) that lead from one word to the other. */
function measureDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** One sentence saying that a name is unknown, with the names it may have been meant for, else all there are. */
export function describeUnknown(noun: string, name: string, names: readonly string[]): string {
  const close = findClose(name, names);
  if (close.length > 0) return `There is no ${noun} "${name}"; did you mean ${close.join(' or ')}?`;
  return `There is no ${noun} "${name}"; there are ${names.join(', ') || 'none'}.`;
}
