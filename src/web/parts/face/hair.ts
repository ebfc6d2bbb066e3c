import type { Portrait } from '../../../core/conversation/scenario.ts';

/** Paths behind and in front of the head in a 200 × 200 drawing; `lines` are strokes over the front. `cloth` takes the colour of the clothes instead of the hair. */
export interface Hair {
  back: string;
  front: string;
  lines: string;
  cloth: boolean;
  /** Thick strokes hanging beside the head. */
  strands?: string;
}

const disc = (x: number, y: number, radius: number): string => `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
const discs = (points: readonly (readonly [number, number, number])[]): string => points.map(([x, y, radius]) => disc(x, y, radius)).join('');

const cap = 'M59 88C56 56 76 40 100 40s44 16 41 48c-3-14-10-24-19-28-14-4-30-4-44 0-9 4-16 14-19 28Z';
const lock = (x: number, y: number, length: number, side: number): string => `M${x} ${y}c${side * 7} ${length * 0.3} ${side * 3} ${length * 0.65} ${side * 5} ${length}`;
const strands = [-1, 1].flatMap((side) => [[34, 62, 74], [41, 68, 88], [46, 76, 66]].map(([away = 0, top = 0, length = 0]) => lock(100 + side * away, top, length, side))).join('');
const partings = [74, 82, 91, 100, 109, 118, 126].map((x) => `M100 42Q${(x + 100) / 2} 46 ${x} ${58 + Math.abs(x - 100) * 0.25}`).join('');

export const hairStyles: Record<Portrait['hair'], Hair> = {
  short: {
    back: '', lines: '', cloth: false,
    front: 'M58 95C51 60 68 37 102 36c32 0 48 25 40 59-1-13-5-22-12-29-17 6-41 3-54-4-9 8-15 19-18 33Z',
  },
  cropped: { back: '', front: cap, lines: '', cloth: false },
  bob: {
    back: 'M49 100C44 52 68 32 100 32s56 20 51 68v34c0 12-12 16-19 12V88H68v58c-7 4-19 0-19-12Z',
    front: 'M59 93C56 58 76 40 102 40s42 18 39 53c-5-12-13-21-20-28-14 12-39 17-55 12-3 4-5 9-7 16Z', lines: '', cloth: false,
  },
  long: {
    back: 'M51 96C47 50 71 32 100 32s53 18 49 64c1 36 9 64 4 90H47c-5-26 3-54 4-90Z',
    front: 'M100 42c-23 0-39 17-42 55 8-14 28-24 42-46 14 22 34 32 42 46-3-38-19-55-42-55Z', lines: '', cloth: false,
  },
  curly: {
    back: discs([[62, 66, 17], [56, 86, 15], [57, 106, 13], [138, 66, 17], [144, 86, 15], [143, 106, 13], [80, 48, 18], [120, 48, 18], [100, 42, 19]]),
    front: cap + discs([[72, 60, 13], [86, 53, 14], [101, 51, 14], [116, 54, 14], [129, 61, 13], [63, 74, 9], [138, 74, 9]]), lines: '', cloth: false,
  },
  afro: {
    back: discs([[100, 70, 60], [62, 92, 26], [138, 92, 26]]),
    front: 'M60 88C57 58 76 44 100 44s43 14 40 44c-3-12-8-20-14-25-16-6-36-6-52 0-6 5-11 13-14 25Z', lines: '', cloth: false,
  },
  bun: {
    back: disc(100, 28, 17), lines: 'M80 58c4-8 10-13 18-15M120 58c-4-8-10-13-18-15', cloth: false,
    front: 'M59 91C55 54 76 39 100 39s45 15 41 52c-5-18-19-32-41-33-22 1-36 15-41 33Z',
  },
  bald: { back: '', front: '', lines: '', cloth: false },
  headscarf: {
    back: 'M47 100C44 52 68 30 100 30s56 22 53 70c0 30 9 46 12 66-16 24-114 24-130 0 3-20 12-36 12-66Z',
    front: 'M47 100C44 52 68 30 100 30s56 22 53 70c0 30 9 46 12 66-16 24-114 24-130 0 3-20 12-36 12-66ZM66 96c0 26 13 47 34 47s34-21 34-47c0-24-13-38-34-38S66 72 66 96Z',
    lines: 'M60 70c8-14 22-24 40-25M58 130c10 18 24 26 42 27', cloth: true,
  },
  turban: {
    back: '', lines: 'M58 70c20-24 50-36 80-34M56 78c24-20 56-28 88-20M70 46c20 2 40 10 58 24', cloth: true,
    front: 'M53 85C42 48 70 20 102 20s60 28 45 65c-14-14-29-22-47-22-17 0-33 8-47 22Z',
  },
  locs: {
    back: 'M56 90C50 52 72 36 100 36s50 16 44 54l4 36H52Z', lines: partings, cloth: false, front: cap, strands,
  },
};
