import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { correlateRanks, printAssessmentAgreement } from './eval-assessment.ts';

function pairUp(rated: readonly number[], found: readonly number[]) {
  return rated.map((value, at) => ({ rated: value, found: found[at] ?? 0 }));
}

function capture(run: () => void): string {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    run();
  } finally {
    log.mockRestore();
  }
  return lines.join('\n');
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

describe('the printed agreement', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rated-'));
  afterEach(() => rmSync(join(folder, 'rated.jsonl'), { force: true }));

  it('says where the data was looked for when it is absent', () => {
    const path = join(folder, 'nothing.jsonl');
    expect(capture(() => printAssessmentAgreement(path))).toContain(`No rated conversations at ${path}`);
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
    const printed = capture(() => printAssessmentAgreement(path));
    expect(printed).toMatch(/overall +Spearman +1\.00 +\(2\)/u);
    expect(printed).toMatch(/listening +Spearman +1\.00 +\(2\)/u);
    expect(printed).toMatch(/boundaries-escalation +Spearman +0\.00 +\([01]\)/u);
    expect(printed).toMatch(/satisfaction within one point: \d of 2/u);
    expect(printed).toMatch(/good +100/u);
  });
});
