import { describe, expect, it } from 'vitest';
import { derivedLabels, inflamingLabels, stages } from '../core/codebook.ts';
import { customerActs } from '../core/conversation/scenario.ts';
import { contentDirectory } from './content-directory.ts';
import { loadContent } from './content.ts';

const { voices } = await loadContent(contentDirectory);
/** Acts that only ever come in a heated stage. */
const heated = new Set(['insult', 'threaten-harm']);

it('the five voices are there', () => {
  expect(voices.map(({ id }) => id)).toEqual(['blunt', 'chatty', 'clipped', 'formal', 'plain']);
});

describe.each(voices)('the voice $id', ({ lines }) => {
  it('has at least 150 wordings', () => {
    expect(lines.flatMap(({ texts }) => texts).length).toBeGreaterThanOrEqual(150);
  });

  it.each(customerActs.filter((act) => act !== 'react'))('has words for %s in every stage it can come in', (act) => {
    const groups = lines.filter((group) => group.act === act);
    const covered = new Set(groups.flatMap((group) => group.stages ?? stages));
    for (const stage of heated.has(act) ? (['abuse'] as const) : act === 'leave' ? stages.filter((one) => one !== 'recovery') : stages) expect([...covered]).toContain(stage);
  });

  it.each([...inflamingLabels, ...derivedLabels])('has at least two reactions to %s', (label) => {
    expect(lines.filter(({ act, about }) => act === 'react' && about === label).flatMap(({ texts }) => texts).length).toBeGreaterThanOrEqual(2);
  });

  it('names nothing of a single scenario', () => {
    expect(lines.filter(({ act, about }) => about !== undefined && act !== 'react' && about !== 'unknown' && about !== 'details')).toEqual([]);
  });
});

it('no two voices share a wording', () => {
  const texts = voices.flatMap(({ lines }) => lines.flatMap((group) => group.texts)).map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});
