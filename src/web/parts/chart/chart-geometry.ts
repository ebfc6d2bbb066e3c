/** Where the plot lies inside the drawing, in pixels. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Places values of 0–1 for steps 0, 1, 2… of `last` over the width; 1 is at the top. A null leaves a gap. */
export function placePoints(values: readonly (number | null)[], last: number, frame: Frame): (Point | null)[] {
  const across = frame.width - frame.left - frame.right;
  return values.map((value, index) => (value === null ? null : { x: round(frame.left + (across * index) / Math.max(1, last)), y: placeValue(value, frame) }));
}

export function placeValue(value: number, frame: Frame): number {
  const clamped = Math.min(1, Math.max(0, value));
  return round(frame.top + (1 - clamped) * (frame.height - frame.top - frame.bottom));
}

/** A line that eases from point to point and never overshoots; starts anew after a gap. */
export function drawLine(points: readonly (Point | null)[]): string {
  let path = '';
  let last: Point | null = null;
  for (const point of points) {
    if (point) {
      const half: number = last ? round((point.x - last.x) / 2) : 0;
      path += last ? `C${round(last.x + half)} ${last.y} ${round(point.x - half)} ${point.y} ${point.x} ${point.y}` : `M${point.x} ${point.y}`;
    }
    last = point;
  }
  return path;
}

/** Which steps get a number under the axis, so that they never touch. */
export function chooseTicks(last: number, width: number, room = 34): number[] {
  const every = Math.max(1, Math.ceil((last * room) / Math.max(1, width)));
  return Array.from({ length: last + 1 }, (_, index) => index).filter((index) => index % every === 0);
}
