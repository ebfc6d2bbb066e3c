/**
 * Something that can be counted in parts: an empty one, and a way to join two that is associative and does not depend on the order.
 * All numbers in tallies are whole, because sums of fractions depend on their order.
 */
export interface Tally<Value> {
  empty: Value;
  join(one: Value, other: Value): Value;
}

export const count: Tally<number> = { empty: 0, join: (one, other) => one + other };

/** A tally made of named tallies. */
export function tallyFields<Value extends object>(fields: { [Key in keyof Value]: Tally<Value[Key]> }): Tally<Value> {
  const keys = Object.keys(fields) as (keyof Value)[];
  const build = (give: <Key extends keyof Value>(key: Key, field: Tally<Value[Key]>) => Value[Key]): Value =>
    Object.fromEntries(keys.map((key) => [key, give(key, fields[key])])) as Value;
  const empty = build((_, field) => field.empty);
  return {
    empty,
    join: (one, other) => (one === empty ? other : other === empty ? one : build((key, field) => field.join(one[key], other[key]))),
  };
}

/** One tally for each key of a closed set; keys that never came up are absent. */
export function tallyKeys<Key extends string, Value>(of: Tally<Value>): Tally<Partial<Record<Key, Value>>> {
  const empty: Partial<Record<Key, Value>> = {};
  return {
    empty,
    join(one, other) {
      if (one === empty) return other;
      if (other === empty) return one;
      const joined = { ...one };
      for (const [key, value] of Object.entries(other) as [Key, Value][]) {
        const known = joined[key];
        joined[key] = known === undefined ? value : of.join(known, value);
      }
      return joined;
    },
  };
}

/** Tallies by names from an open set. Names beyond the limit are counted together in `others`, null while there are none. */
export interface Named<Value> {
  kept: ReadonlyMap<string, Value>;
  others: Value | null;
}

/**
 * Counts by name with a bounded number of names. Which names are kept does not depend on the order: those whose hash is smallest, so that
 * what stands beside a kept name is exact and the rest is exact together.
 */
export function tallyNames<Value>(limit: number, of: Tally<Value>): Tally<Named<Value>> {
  const empty: Named<Value> = { kept: new Map(), others: null };
  return {
    empty,
    join(one, other) {
      if (one === empty) return other;
      if (other === empty) return one;
      const kept = new Map(one.kept);
      for (const [name, value] of other.kept) kept.set(name, joinKnown(of, kept.get(name), value));
      const left = [...kept.keys()].length > limit ? [...kept.keys()].sort(compareHashes).slice(limit) : [];
      let others = one.others === null ? other.others : other.others === null ? one.others : of.join(one.others, other.others);
      for (const name of left) {
        const value = kept.get(name);
        kept.delete(name);
        if (value !== undefined) others = others === null ? value : of.join(others, value);
      }
      return { kept, others };
    },
  };
}

function joinKnown<Value>(of: Tally<Value>, known: Value | undefined, value: Value): Value {
  return known === undefined ? value : of.join(known, value);
}

/** A tally that holds one name. */
export function nameOne<Value>(name: string, value: Value): Named<Value> {
  return { kept: new Map([[name, value]]), others: null };
}

function compareHashes(one: string, other: string): number {
  return hashName(one) - hashName(other) || compareTexts(one, other);
}

/** FNV-1a over UTF-16 units. */
function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** Something with a rank: the higher the value the better; `key` says which are the same thing, of which only the best is kept. */
export interface Ranked {
  key: string;
  /** A whole number. */
  value: number;
  /** Where it stands, unlike any other; decides between equals. */
  place: string;
}

/** The best of a kind, at most `limit`, best first; equals by key, then by place. */
export function tallyBest<Entry extends Ranked>(limit: number): Tally<readonly Entry[]> {
  const empty: readonly Entry[] = [];
  return {
    empty,
    join(one, other) {
      if (one.length === 0) return other;
      if (other.length === 0) return one;
      const best = new Map<string, Entry>();
      for (const entry of [...one, ...other]) {
        const known = best.get(entry.key);
        if (known === undefined || compareRanked(entry, known) < 0) best.set(entry.key, entry);
      }
      return [...best.values()].sort(compareRanked).slice(0, limit);
    },
  };
}

function compareRanked(one: Ranked, other: Ranked): number {
  return other.value - one.value || compareTexts(one.key, other.key) || compareTexts(one.place, other.place);
}

/** By UTF-16 units, so that the order is the same in every locale. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
