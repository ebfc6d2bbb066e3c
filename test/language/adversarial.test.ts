import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAdversarialLines, tryLine } from '../../src/bench/adversarial.ts';
import { contentDirectory } from '../../src/content/content-directory.ts';
import { loadTrainedReader } from '../../src/content/trained-reader.ts';
import { agentLabels, customerLabels, stages } from '../../src/core/codebook.ts';

const lines = loadAdversarialLines(join(contentDirectory, 'corpus', 'adversarial.jsonl'));
const reader = loadTrainedReader();
const results = lines.map((line) => tryLine(line, reader));
const share = (family: string, good: (result: (typeof results)[number]) => boolean): number => {
  const own = results.filter(({ line }) => line.family === family);
  return own.filter(good).length / own.length;
};

/** Least share (0–1) of lines read without a forbidden label, and without any fault at all: what the reader reaches now, rounded down to a twentieth. */
const floors: Record<string, readonly [clean: number, faultless: number]> = {
  'wait-is-not-now': [0.9, 0.85],
  cancelled: [0.8, 0.35],
  'good-without-formula': [0.9, 0.75],
  soup: [0.85, 0.85],
  quoting: [0.95, 0.75],
  sarcasm: [0.65, 0.4],
  'wrong-facts': [0.75, 0.5],
  'negation-agency': [0.85, 0.6],
  questions: [0.9, 0.75],
  injection: [0.85, 0.8],
  'other-language': [0.9, 0.9],
  'typos-slang': [0.85, 0.5],
  'customer-hard': [0.95, 0.55],
};

describe('the adversarial set', () => {
  it('holds at least 300 lines of valid labels, each with something to expect or forbid', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const { id, role, expect: wanted = [], anyOf = [], forbid = [], stage = [] } of lines) {
      const known: readonly string[] = role === 'agent' ? agentLabels : customerLabels;
      for (const label of [...wanted, ...anyOf.flat(), ...forbid]) expect(known, id).toContain(label);
      for (const one of stage) expect(stages, id).toContain(one);
      expect(wanted.length + anyOf.length + forbid.length + stage.length, id).toBeGreaterThan(0);
      expect(wanted.filter((label) => forbid.includes(label)), id).toEqual([]);
    }
  });

  it('has floors for each of its families', () => {
    expect(Object.keys(floors).sort()).toEqual([...new Set(lines.map(({ family }) => family))].sort());
  });

  it.each(Object.entries(floors))('is not fallen for: %s', (family, [clean, faultless]) => {
    const faults = results.filter(({ line, missed, wrong }) => line.family === family && missed.length + wrong.length > 0)
      .map(({ line, missed, wrong }) => `${line.id} missed [${missed.join(', ')}] wrong [${wrong.join(', ')}]: ${line.text}`).join('\n');
    expect(share(family, ({ wrong }) => wrong.length === 0), faults).toBeGreaterThanOrEqual(clean);
    expect(share(family, ({ missed, wrong }) => missed.length === 0 && wrong.length === 0), faults).toBeGreaterThanOrEqual(faultless);
  });
});
