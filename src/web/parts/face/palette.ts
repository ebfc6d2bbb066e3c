import type { Portrait } from '../../../core/conversation/scenario.ts';

export interface Skin {
  base: string;
  shadow: string;
  line: string;
  lips: string;
  flush: string;
}

/** Skin tones by `Portrait.skin`, 1 (lightest) – 6 (darkest). */
const skins: readonly Skin[] = [
  { base: '#f4d8c5', shadow: '#e3bda3', line: '#8a5a45', lips: '#a8584b', flush: '#d9583f' },
  { base: '#e8c09f', shadow: '#d1a27d', line: '#7a4c34', lips: '#9c5143', flush: '#cf5137' },
  { base: '#d2a077', shadow: '#b98459', line: '#653d26', lips: '#8c4538', flush: '#bd452d' },
  { base: '#ae7a52', shadow: '#94633d', line: '#4d2d1a', lips: '#74382c', flush: '#a03a26' },
  { base: '#85583a', shadow: '#6e4529', line: '#331c0f', lips: '#552821', flush: '#8c3220' },
  { base: '#5f3d2a', shadow: '#4b2e1e', line: '#1f1008', lips: '#3d1d18', flush: '#7d2e22' },
];

export const chooseSkin = (tone: number): Skin => skins[Math.min(6, Math.max(1, Math.round(tone))) - 1] as Skin;

export const hairColours: Record<Portrait['hairColour'], { base: string; strand: string; brow: string }> = {
  black: { base: '#262220', strand: '#3d3733', brow: '#1d1a18' },
  brown: { base: '#553a28', strand: '#6d4d37', brow: '#3f2a1c' },
  auburn: { base: '#8a4425', strand: '#a25a38', brow: '#66321b' },
  blonde: { base: '#c9a05c', strand: '#ddb978', brow: '#8f6c36' },
  grey: { base: '#8f8c88', strand: '#a9a6a1', brow: '#65625f' },
  white: { base: '#d9d5cd', strand: '#efece6', brow: '#96918a' },
};

const clothes = ['#3f5e73', '#6b5470', '#57683f', '#7d5a3d', '#44605b', '#74474b', '#4c5378'] as const;

/** A colour of clothes that stays with a portrait and says nothing about it. */
export function chooseClothes({ age, skin, hair, hairColour, glasses, beard }: Portrait): string {
  const text = `${age}${skin}${hair}${hairColour}${glasses}${beard}`;
  const sum = [...text].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 7);
  return clothes[sum % clothes.length] as string;
}
