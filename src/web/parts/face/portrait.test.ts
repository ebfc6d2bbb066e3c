import { describe, expect, it } from 'vitest';
import { chooseClothes, chooseSkin } from './palette.ts';
import { readPortrait } from './portrait.ts';

const sent = { age: 'older', skin: 3, hair: 'headscarf', hairColour: 'grey', glasses: true, beard: false } as const;

describe('a portrait', () => {
  it('is taken as sent', () => {
    expect(readPortrait(sent)).toEqual(sent);
  });

  it('is drawn plainly where a style is unknown, even one named like something every object has', () => {
    expect(readPortrait({ ...sent, hair: 'mohawk', hairColour: 'constructor' })).toMatchObject({ hair: 'short', hairColour: 'brown' });
  });

  it('keeps its clothes and stays within the palette of skins', () => {
    expect(chooseClothes(readPortrait(sent))).toBe(chooseClothes(readPortrait(sent)));
    expect(chooseSkin(0)).toBe(chooseSkin(1));
    expect(chooseSkin(9)).toBe(chooseSkin(6));
  });
});
