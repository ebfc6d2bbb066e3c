import { describe, expect, it } from 'vitest';
import { addUp, loadWordings, measureWordings, wordingKinds } from '../../src/bench/eval-wordings.ts';
import { roles } from './real-roles.ts';

/** Least precision and recall over all scenarios; set to what is reached, so that a change of keys or rules that loses some is seen. */
const floors = { offers: [0.9, 0.88], asks: [0.95, 0.92], answers: [0.95, 0.93], promises: [0.9, 0.8], harms: [0.9, 0.82] } as const;

describe('natural wordings', () => {
  it.each(roles.map((role) => [role.scenario.id, role] as const))('of %s are about things of its case', (id, { scenario }) => {
    const known = { offers: scenario.remedies, asks: scenario.facts, answers: scenario.questions, promises: [...scenario.promises, ...scenario.remedies], harms: scenario.harms };
    const wordings = loadWordings(id);
    expect(wordings.length).toBeGreaterThanOrEqual(60);
    expect(new Set(wordings.map(({ text }) => text)).size).toBe(wordings.length);
    for (const wording of wordings) for (const kind of wordingKinds) for (const named of wording[kind] ?? []) expect(known[kind].map((topic) => topic.id), wording.text).toContain(named);
  });

  const figures = addUp(roles.map(({ scenario }) => measureWordings(scenario, loadWordings(scenario.id))));

  it.each(wordingKinds)('are recognised: %s', (kind) => {
    const { hits, falseAlarms, misses } = figures[kind];
    expect(hits + misses).toBeGreaterThan(80);
    expect(hits / (hits + falseAlarms)).toBeGreaterThanOrEqual(floors[kind][0]);
    expect(hits / (hits + misses)).toBeGreaterThanOrEqual(floors[kind][1]);
  });
});
