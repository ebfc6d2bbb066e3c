import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { contentDirectory } from '../content/content-directory.ts';
import { isHeldOut } from '../content/held-out.ts';
import { cueReader } from '../core/language/reader.ts';
import { correlateRanks, loadRatedConversations, loadRatedCorpus, measureAgreement } from './eval-assessment.ts';

function pairUp(rated: readonly number[], found: readonly number[]) {
  return rated.map((value, at) => ({ rated: value, found: found[at] ?? 0 }));
}

describe("Spearman's correlation", () => {
  it('is 1 for the same order, whatever the distances', () => {
    expect(correlateRanks(pairUp([1, 2, 3, 4], [1, 10, 11, 400]))).toBeCloseTo(1, 9);
  });

  it('is −1 for the opposite order', () => {
    expect(correlateRanks(pairUp([1, 2, 3], [9, 8, 7]))).toBeCloseTo(-1, 9);
  });

  it('gives ties their mean rank', () => {
    expect(correlateRanks(pairUp([1, 2, 2, 3], [1, 2, 3, 4]))).toBeCloseTo(0.9487, 4);
  });

  it('is 0 where one side does not vary', () => {
    expect(correlateRanks(pairUp([1, 2, 3], [5, 5, 5]))).toBe(0);
    expect(correlateRanks([])).toBe(0);
  });
});

describe('the agreement with a rater', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rated-'));
  afterEach(() => rmSync(join(folder, 'rated.jsonl'), { force: true }));

  it('has nothing to read where the file is absent', () => {
    expect(loadRatedConversations(join(folder, 'nothing.jsonl'))).toBeUndefined();
  });

  it('has a row for overall, every competency and satisfaction, and leaves out what was not rated', () => {
    const ratings = (value: number, boundaries: number | null) => ({
      listening: value, empathy: value, ownership: value, calm_language: value, problem_solving: value, boundaries_escalation: boundaries, closing_followup: value,
      overall: 25 * value, csat: 1 + value,
    });
    const talk = (reply: string) => [{ role: 'customer', text: 'My parcel has not come.' }, { role: 'agent', text: reply }, { role: 'customer', text: 'And now?' }, { role: 'agent', text: reply }];
    const rows = [
      { id: 'A', channel: 'chat', agentKind: 'good', turns: talk("I'm sorry, that is our mistake. I have booked the courier for nine tomorrow and I will ring you at ten."), ratings: ratings(4, null) },
      { id: 'B', channel: 'chat', agentKind: 'hostile', turns: talk('That is your own fault. Calm down.'), ratings: ratings(0, 0) },
    ];
    const path = join(folder, 'rated.jsonl');
    writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
    const printed = measureAgreement(loadRatedConversations(path) ?? [], cueReader).join('\n');
    expect(printed).toMatch(/overall +Spearman +1\.00 +\(2\)/u);
    expect(printed).toMatch(/listening +Spearman +1\.00 +\(2\)/u);
    expect(printed).toMatch(/boundaries-escalation +Spearman +0\.00 +\([01]\)/u);
    expect(printed).toMatch(/satisfaction within one point: \d of 2/u);
    expect(printed).toMatch(/good +100/u);
  });
});

describe('the rated part of the corpus', () => {
  const rated = loadRatedCorpus(join(contentDirectory, 'corpus'));

  it('was not learned from', () => {
    expect(rated.length).toBeGreaterThanOrEqual(60);
    expect(rated.filter(({ id }) => !isHeldOut(id))).toEqual([]);
  });

  it('shows every kind of agent, rated within the scales', () => {
    expect(new Set(rated.map(({ agentKind }) => agentKind)).size).toBe(9);
    for (const { id, ratings: { overall, csat, ...rest } } of rated) {
      expect(overall, id).toSatisfy((value: number) => value >= 0 && value <= 100);
      expect(csat, id).toSatisfy((value: number) => value >= 1 && value <= 5);
      for (const value of Object.values(rest)) expect(value, id).toSatisfy((score: number | null) => score === null || (score >= 0 && score <= 4));
    }
  });
});
