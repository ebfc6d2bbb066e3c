import { describe, expect, it } from 'vitest';
import type { FeedbackPoint } from '../../../api/course-shapes.ts';
import { areLong, capitalise, crop, groupPoints, listChoices, moveItem, nameExercise, nameSpotted, numberPoints, readMarks, readNotes, readOption, readPlaces, readText } from './logic.ts';

const point = (kind: FeedbackPoint['kind'], about: string, start?: number): FeedbackPoint => ({ kind, about, label: null, because: '', where: start === undefined ? null : { start, end: start + 4 } });

describe('an exercise', () => {
  it('is called by its kind, and what composes by its form', () => {
    const base = { id: 'a', about: 'b', prompt: 'c' };
    expect(nameExercise({ ...base, kind: 'reflect', customer: 'Hm.' })).toBe('Say it back');
    expect(nameExercise({ ...base, kind: 'compose', form: 'breathing', minutes: 1 })).toBe('Breathe');
  });

  it('begins from what was answered before, where that fits', () => {
    expect(readOption({ kind: 'option', option: 0, why: '' })).toBe(0);
    expect(readOption({ kind: 'text', text: 'x' })).toBeNull();
    expect(readText({ kind: 'text', text: 'Sorry.' })).toBe('Sorry.');
    expect(readText(null)).toBe('');
    expect(readPlaces({ kind: 'places', places: [1, 0] }, 2)).toEqual([1, 0]);
    expect(readPlaces({ kind: 'places', places: [1, 0] }, 3)).toBeNull();
    expect([...readMarks({ kind: 'spot', found: [{ line: 3, value: 'delay' }] })]).toEqual([[3, 'delay']]);
    expect(readMarks(null).size).toBe(0);
  });
});

describe('putting in order', () => {
  it('moves one item and keeps the others in their order', () => {
    expect(moveItem(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(moveItem(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  });

  it('stops at the ends, and leaves all as it is when there is nothing to move', () => {
    expect(moveItem(['a', 'b'], 1, 9)).toEqual(['a', 'b']);
    expect(moveItem(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moveItem(['a', 'b'], 7, 0)).toEqual(['a', 'b']);
  });
});

describe('what there is to choose', () => {
  it('is each text once, with a letter, under the first place it stands at', () => {
    expect(listChoices(['said', 'done', 'said', 'lost'])).toEqual([
      { place: 0, letter: 'A', text: 'said' }, { place: 1, letter: 'B', text: 'done' }, { place: 3, letter: 'C', text: 'lost' },
    ]);
  });

  it('is long when one text is', () => {
    expect(areLong(listChoices(['short', 'also short']))).toBe(false);
    expect(areLong(listChoices(['short', 'a sentence that goes on for so long that no list of choices can hold it']))).toBe(true);
  });

  it('is cut at the end of a word', () => {
    expect(crop('Short.')).toBe('Short.');
    expect(crop('Leave the remark lying, and answer the matter', 24)).toBe('Leave the remark lying …');
  });

  it('has the names of the codebook where it has them, and the words of the exercise elsewhere', () => {
    expect(nameSpotted('trigger', 'effort')).toBe('Too much effort');
    expect(nameSpotted('stage', 'anger')).toBe('Angry');
    expect(nameSpotted('sign', 'insult')).toBe('insulted you');
    expect(nameSpotted('sign', 'goes curt')).toBe('goes curt');
  });
});

describe('feedback', () => {
  it('numbers its points by where their words stand, and those about no words not at all', () => {
    const points = numberPoints([point('wrong', 'late', 30), point('missing', 'a step'), point('right', 'early', 2)]);
    expect(points.map(({ about, number }) => [about, number])).toEqual([['late', 2], ['a step', null], ['early', 1]]);
  });

  it('says first what is right, and no group without a point', () => {
    const groups = groupPoints(numberPoints([point('wrong', 'a'), point('right', 'b'), point('wrong', 'late', 9), point('wrong', 'early', 2)]));
    expect(groups.map(({ kind, points }) => [kind, points.map(({ about }) => about)])).toEqual([['right', ['b']], ['wrong', ['early', 'late', 'a']]]);
  });
});

it('takes up notes as they were kept, else as they were sent, one for each question', () => {
  const before = { kind: 'finished' as const, notes: ['sent'] };
  expect(readNotes('["kept","too","many"]', 2, before)).toEqual(['kept', 'too']);
  expect(readNotes('', 2, before)).toEqual(['sent', '']);
  for (const kept of ['{', '3', '{}']) expect(readNotes(kept, 1, before)).toEqual(['sent']);
  expect(readNotes('[4,"b"]', 2, null)).toEqual(['', 'b']);
});

it('begins a line with a capital', () => {
  expect(['took responsibility', 'The one', ''].map(capitalise)).toEqual(['Took responsibility', 'The one', '']);
});
