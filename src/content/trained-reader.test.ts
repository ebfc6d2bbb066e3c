import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentLabels, customerLabels, stages } from '../core/codebook.ts';
import type { Utterance } from '../core/language/observation.ts';
import { readAgentTurn, readCustomerTurn } from '../core/language/reader.ts';
import { loadReaderQuality, loadTrainedReader, readerDirectories, trainedReaderVersion } from './trained-reader.ts';

const before: Utterance[] = [{ role: 'customer', text: 'Three weeks I have waited for this cooker, and nobody rings back.' }];

describe.each(Object.entries(readerDirectories))('the reader of the kind %s', (_, directory) => {
  const reader = loadTrainedReader(directory);
  const labelsOf = (text: string, before: readonly Utterance[] = []): string[] => readAgentTurn(text, before, reader).observations.map(({ label }) => label);

  it('answers for every label of the role, and quotes only what was said', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => {
      const agent = readAgentTurn(text, before, reader);
      const customer = readCustomerTurn(text, before, reader);
      expect(Object.keys(agent.scores).sort()).toEqual([...agentLabels].sort());
      expect(Object.keys(customer.scores).sort()).toEqual([...customerLabels].sort());
      expect(stages).toContain(customer.stage);
      for (const { quote, start, end, confidence } of [...agent.observations, ...customer.observations]) {
        expect(quote).toBe(text.slice(start, end));
        expect(confidence).toBeGreaterThanOrEqual(0.5);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }), { numRuns: 60 });
  }, 60_000);

  it('reads the same words alike however often and after whatever else it reads them', () => {
    const text = 'That cooker should have been with you on the second. I have the van booked for eight tomorrow and I will ring you when it leaves.';
    const once = readAgentTurn(text, before, reader);
    for (let other = 0; other < 20; other += 1) readAgentTurn(`Something else, number ${other}.`, [], reader);
    expect(readAgentTurn(text, before, loadTrainedReader(directory))).toEqual(once);
    expect(readAgentTurn(text, before, reader)).toEqual(once);
  });

  it('sees an apology without the word', () => {
    expect(labelsOf('It is awful that we left you without a cooker for three weeks, and I regret it very much.', before)).toContain('apologise');
  });

  it('does not take "now" out of "know"', () => {
    expect(labelsOf('I know this has been a long wait and I am sorry.', before)).toContain('apologise');
  });

  it('says where it saw something: the sentence that speaks most for it', () => {
    const text = 'Good morning. The driver is on his way to you with the cooker and will be there by ten.';
    const found = readAgentTurn(text, before, reader).observations.find(({ label }) => label === 'set-expectation');
    expect(found?.quote).toContain('ten');
  });

  it('hears a long turn to its end', () => {
    const filler = 'The cooker left our depot on the road north and came back with the same van the same evening. '.repeat(14);
    expect(labelsOf(`${filler}I am so sorry about all of this.`, before)).toContain('apologise');
  });

  it('was measured as it is', () => {
    expect(trainedReaderVersion(directory)).toBe(reader.version);
    expect(loadReaderQuality(directory).version).toBe(reader.version);
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-reader-'));
    writeFileSync(join(folder, 'reader.json'), readFileSync(join(directory, 'reader.json')));
    writeFileSync(join(folder, 'quality.json'), '{"version":"other"}');
    expect(() => loadReaderQuality(folder)).toThrow(/how well other reads, and the reader there is/);
  });
});

describe('the files of a reader', () => {
  it('are named when they do not fit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-reader-'));
    expect(() => loadTrainedReader(folder)).toThrow(/reader\.json.*npm run train/);
    writeFileSync(join(folder, 'reader.json'), '{"format":"evenkeel-reader","byteLength":3,"vocabulary":[]}');
    writeFileSync(join(folder, 'reader.bin'), 'xy');
    expect(() => loadTrainedReader(folder)).toThrow(/2 bytes long, the manifest announces 3/);
    writeFileSync(join(folder, 'reader.bin'), 'xyz');
    expect(() => loadTrainedReader(folder)).toThrow(/does not say its "shape"/);
    writeFileSync(join(folder, 'reader.json'), '{"format":"evenkeel-reader","byteLength":3,"vocabulary":[],"shape":{"attention":[128],"heads":3,"wide":128,"hidden":512},"longestContext":{},"featureCount":16}');
    expect(() => loadTrainedReader(folder)).toThrow(/"heads":3.* cannot be computed/);
    expect(() => loadReaderQuality(folder)).toThrow(/quality\.json.*eval -- --record/);
  });
});
