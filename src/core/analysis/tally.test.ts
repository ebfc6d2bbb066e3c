import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, nameOne, type Ranked, type Tally, tallyBest, tallyFields, tallyKeys, tallyNames } from './tally.ts';

/** Joins in any grouping and order give the same. */
function expectOrderless<Value>(tally: Tally<Value>, values: fc.Arbitrary<Value>): void {
  fc.assert(fc.property(fc.array(values, { maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (parts, cut) => {
    const whole = parts.reduce(tally.join, tally.empty);
    const [left, right] = [parts.slice(0, cut), parts.slice(cut)].map((side) => side.reduce(tally.join, tally.empty));
    expect(tally.join(right as Value, left as Value)).toEqual(whole);
    expect(parts.toReversed().reduce((sum, part) => tally.join(part, sum), tally.empty)).toEqual(whole);
  }));
}

const names = fc.constantFrom('Ada', 'Ben', 'Cleo', 'Dai', 'Eve', '__proto__', 'constructor');

describe('tallies do not depend on order or grouping', () => {
  it('of fields', () => {
    expectOrderless(tallyFields({ one: count, two: count }), fc.record({ one: fc.nat(9), two: fc.nat(9) }));
  });

  it('of keys', () => {
    expectOrderless(tallyKeys<'a' | 'b' | 'c', number>(count), fc.record({ a: fc.nat(9), b: fc.nat(9), c: fc.nat(9) }, { requiredKeys: [] }));
  });

  it('of names, with more names than are kept', () => {
    const tally = tallyNames(3, count);
    const sorted: Tally<object> = {
      empty: tally.empty,
      join: (one, other) => {
        const { kept, others } = tally.join(one as typeof tally.empty, other as typeof tally.empty);
        return { kept: new Map([...kept].sort()), others };
      },
    };
    expectOrderless(sorted, fc.tuple(names, fc.integer({ min: 1, max: 9 })).map(([name, times]) => nameOne(name, times)));
  });

  it('of the best, with equals and doubles', () => {
    expectOrderless(tallyBest<Ranked>(3), fc.array(fc.record({ key: names, value: fc.nat(3), place: fc.constantFrom('x:1', 'x:2', 'y:1') }), { maxLength: 1 }));
  });
});

describe('names', () => {
  const tally = tallyNames(2, count);
  const all = ['Ada', 'Ben', 'Ada', 'Cleo', 'Dai', 'Ada', 'Ben'].map((name) => nameOne(name, 1)).reduce(tally.join, tally.empty);

  it('are kept up to the limit and nothing is lost', () => {
    expect(all.kept.size).toBe(2);
    expect([...all.kept.values()].reduce((sum, value) => sum + value, 0) + (all.others ?? 0)).toBe(7);
  });

  it('that are kept are counted exactly', () => {
    const truth = { Ada: 3, Ben: 2, Cleo: 1, Dai: 1 } as const;
    for (const [name, value] of all.kept) expect(value).toBe(truth[name as keyof typeof truth]);
  });
});

it('of equal keys the best entry stays', () => {
  const best = tallyBest<Ranked>(5);
  expect(best.join([{ key: 'Sorry.', value: 2, place: 'a' }], [{ key: 'Sorry.', value: 3, place: 'b' }])).toEqual([{ key: 'Sorry.', value: 3, place: 'b' }]);
});
