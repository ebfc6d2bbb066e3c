import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calibrationFile, loadCalibration } from './calibration.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'evenkeel-calibration-'));
});
afterEach(() => rm(directory, { recursive: true }));

const write = (text: string) => writeFile(join(directory, calibrationFile), text);

describe('loadCalibration', () => {
  it('gives what was measured', async () => {
    const stored = { engine: '3/cues', difficulties: [{ scenario: 'lamp', version: 1, difficulty: 47 }] };
    await write(JSON.stringify(stored));
    expect(await loadCalibration(directory)).toEqual(stored);
  });

  it.each([['no file', null], ['no JSON', '{'], ['another form', '{"engine":"3","difficulties":[{"scenario":"lamp"}]}']])('gives nothing for %s, so that it is measured', async (_, text) => {
    if (text !== null) await write(text);
    expect(await loadCalibration(directory)).toBeNull();
  });
});
