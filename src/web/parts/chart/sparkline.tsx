import { drawLine, placePoints } from './chart-geometry.ts';
import css from './sparkline.module.css';

/** Scores of 0–100 as a small line on their full scale; words beside it must say the same. */
export function Sparkline({ scores, label }: { scores: readonly number[]; label: string }) {
  const frame = { width: 240, height: 72, left: 6, right: 6, top: 6, bottom: 6 };
  const points = placePoints(scores.map((score) => score / 100), scores.length - 1, frame);
  return (
    <svg viewBox="0 0 240 72" className={css['sparkline']} role="img" aria-label={label}>
      {[6, 36, 66].map((y) => (
        <line key={y} x1="0" x2="240" y1={y} y2={y} className={css['grid']} />
      ))}
      <path d={drawLine(points)} className={css['line']} />
      {points.map((point, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: points keep their order.
        point ? <circle key={index} cx={point.x} cy={point.y} r={index === points.length - 1 ? 4.5 : 2.6} className={css['point']} /> : null,
      )}
    </svg>
  );
}
