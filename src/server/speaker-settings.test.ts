import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSpeaker } from './speaker-settings.ts';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'evenkeel-speaker-'));
});
afterAll(() => rm(data, { recursive: true, force: true }));

const nowhere = '/nonexistent/evenkeel';
const basic = { EVENKEEL_LLM_URL: 'http://localhost:11434/v1', EVENKEEL_LLM_MODEL: 'qwen3:4b' };

async function withFile(text: string, environment: Record<string, string> = {}) {
  await writeFile(join(data, 'language-model.yaml'), text);
  return readSpeaker(environment, data);
}

describe('the settings of a language model', () => {
  it('are none where nothing is said', async () => {
    expect(await readSpeaker({}, nowhere)).toBeNull();
    expect(await readSpeaker({ EVENKEEL_LLM_URL: '', EVENKEEL_LLM_KEY: '' }, nowhere)).toBeNull();
  });

  it('need an address and a name, and have usual values for the rest', async () => {
    expect(await readSpeaker(basic, nowhere)).toMatchObject({ model: { name: 'qwen3:4b', place: 'localhost:11434' }, budget: 30_000, prices: null, reads: false, patience: { first: 4_000, whole: 15_000 } });
  });

  it('take budget, prices and the second reading from variables', async () => {
    const speaker = await readSpeaker({ ...basic, EVENKEEL_LLM_BUDGET: '5000', EVENKEEL_LLM_PRICE_IN: '0.25', EVENKEEL_LLM_PRICE_OUT: '2', EVENKEEL_LLM_READS: 'on' }, nowhere);
    expect(speaker).toMatchObject({ budget: 5_000, prices: { in: 0.25, out: 2 }, reads: true });
  });

  it('stand in a file of the data folder as well, and variables win', async () => {
    const text = 'url: http://localhost:8080/v1\nmodel: small\nbudget: 100\nreads: true\npriceIn: 1\npriceOut: 2\n';
    expect(await withFile(text)).toMatchObject({ model: { name: 'small', place: 'localhost:8080' }, budget: 100, reads: true, prices: { in: 1, out: 2 } });
    expect(await withFile(text, { EVENKEEL_LLM_MODEL: 'large', EVENKEEL_LLM_READS: 'off' })).toMatchObject({ model: { name: 'large', place: 'localhost:8080' }, reads: false });
  });

  const faults: readonly [string, Record<string, string>, string][] = [
    ['no address', { EVENKEEL_LLM_MODEL: 'x' }, 'EVENKEEL_LLM_URL'],
    ['no name', { EVENKEEL_LLM_URL: 'http://localhost/v1' }, 'EVENKEEL_LLM_MODEL'],
    ['only a key', { EVENKEEL_LLM_KEY: 'k' }, 'EVENKEEL_LLM_URL'],
    ['an address that is none', { ...basic, EVENKEEL_LLM_URL: 'localhost:11434' }, 'EVENKEEL_LLM_URL'],
    ['a budget that is no number', { ...basic, EVENKEEL_LLM_BUDGET: 'lots' }, 'EVENKEEL_LLM_BUDGET'],
    ['a price below nothing', { ...basic, EVENKEEL_LLM_PRICE_IN: '-1' }, 'EVENKEEL_LLM_PRICE_IN'],
    ['one price of two', { ...basic, EVENKEEL_LLM_PRICE_IN: '1' }, 'EVENKEEL_LLM_PRICE_OUT'],
    ['an unknown provider', { ...basic, EVENKEEL_LLM_PROVIDER: 'other' }, 'EVENKEEL_LLM_PROVIDER'],
    ['neither on nor off', { ...basic, EVENKEEL_LLM_READS: 'yes' }, 'EVENKEEL_LLM_READS'],
  ];
  for (const [what, environment, variable] of faults) {
    it(`with ${what} stop the start, naming ${variable}`, async () => {
      await expect(readSpeaker(environment, nowhere)).rejects.toMatchObject({ code: 'setting-invalid', message: expect.stringContaining(variable) });
    });
  }

  it('with a fault in the file name the file and the line', async () => {
    await expect(withFile('url: http://localhost/v1\nmodel: x\nbugdet: 3\n')).rejects.toMatchObject({ code: 'setting-invalid', message: expect.stringContaining('language-model.yaml:3: "bugdet"') });
    await expect(withFile('url: [\n')).rejects.toMatchObject({ code: 'setting-invalid', message: expect.stringContaining('language-model.yaml:') });
  });
});
