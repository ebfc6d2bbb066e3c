import { describe, expect, it } from 'vitest';
import { chooseTicks, drawLine, type Frame, placePoints } from './chart-geometry.ts';

const frame: Frame = { width: 220, height: 120, left: 10, right: 10, top: 10, bottom: 10 };

describe('a chart', () => {
  it('puts the first step at the left edge, the last at the right, and 1 at the top', () => {
    expect(placePoints([0, 1], 1, frame)).toEqual([{ x: 10, y: 110 }, { x: 210, y: 10 }]);
  });

  it('keeps a value out of range inside the plot', () => {
    expect(placePoints([-0.5, 1.5], 1, frame).map((point) => point?.y)).toEqual([110, 10]);
  });

  it('draws a path that starts again after a gap', () => {
    const path = drawLine(placePoints([0.2, 0.4, null, 0.6], 3, frame));
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/C/g)).toHaveLength(1);
  });

  it('stands a single point without dividing by zero', () => {
    expect(placePoints([0.5], 0, frame)).toEqual([{ x: 10, y: 60 }]);
  });

  it('thins the numbers under a narrow axis', () => {
    expect(chooseTicks(4, 400)).toEqual([0, 1, 2, 3, 4]);
    expect(chooseTicks(20, 170)).toEqual([0, 4, 8, 12, 16, 20]);
  });
});
