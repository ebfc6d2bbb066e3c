import { t } from '../../strings/translate.ts';
import { findStageBands, type StageBand, stageMarks } from '../stage/stage-scale.ts';
import { chooseTicks, drawLine, type Frame, placePoints, placeValue } from './chart-geometry.ts';
import type { Line, Mark } from './line.ts';
import css from './state-chart.module.css';
import { useWidth } from './use-width.ts';

interface StateChartProps {
  /** Says in words what the lines show. */
  label: string;
  lines: readonly Line[];
  marks?: readonly Mark[];
  height?: number;
  /** Without the names of the bands and the numbers of the turns. */
  compact?: boolean;
  /** What the steps are called under the axis, instead of the start and the turns. */
  steps?: readonly string[];
  /** Stages by height, instead of those of the simulated customer's anger. */
  bands?: readonly StageBand[];
  /** Where two paths part, as a vertical line. */
  fork?: number;
  /** The newest piece of each line is drawn as it comes. */
  growing?: boolean;
  /** How many steps the width holds, where the lines are still to grow. */
  room?: number;
}

const angerBands = findStageBands();
const dashes: Record<Line['pattern'], string> = { solid: 'none', dashed: '7 5', dotted: '1.5 5', mixed: '10 4 2 4' };

/** The customer's state over the turns, on the bands of the stage scale. A table of the figures belongs behind it. */
export function StateChart({ label, lines, marks = [], height = 260, compact = false, steps, bands = angerBands, fork, growing = false, room = 0 }: StateChartProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const narrow = width < 460;
  const frame: Frame = compact
    ? { width, height, left: 10, right: 10, top: 8, bottom: 8 }
    : { width, height, left: narrow ? 30 : 108, right: 18, top: 16, bottom: 28 };
  const last = Math.max(1, room - 1, ...lines.map((line) => line.values.length - 1));
  const placed = lines.map((line) => ({ line, points: placePoints(line.values, last, frame) }));
  const right = Math.max(frame.left, width - frame.right);
  const across = right - frame.left;
  return (
    <div ref={box} className={css['chart']} style={{ height }}>
      {width > 0 ? (
        <svg width={width} height={height} role="img" aria-label={label}>
          {bands.map((band) => {
            const [top, foot] = [placeValue(band.to, frame), placeValue(band.from, frame)];
            const mark = stageMarks[band.stage];
            return (
              <g key={band.stage}>
                <rect x={frame.left - 8} y={top} width={across + 16} height={foot - top} fill={mark.colour} opacity={0.12} />
                {compact ? null : (
                  <>
                    <path d={mark.outline + mark.inner} fill={mark.colour} transform={`translate(2 ${(top + foot) / 2 - 6.5}) scale(.8)`} />
                    {narrow ? null : (
                      <text x="21" y={(top + foot) / 2 + 4.5} className={css['word']}>
                        {t(`stage.${band.stage}`)}
                      </text>
                    )}
                  </>
                )}
              </g>
            );
          })}
          {fork === undefined ? null : (
            <line x1={frame.left + (across * fork) / last} x2={frame.left + (across * fork) / last} y1={frame.top} y2={height - frame.bottom} className={css['fork']} />
          )}
          {compact
            ? null
            : chooseTicks(last, across).map((turn) => (
                <text key={turn} x={frame.left + (across * turn) / last} y={height - 6} textAnchor="middle" className={css['word']}>
                  {steps ? steps[turn] : turn === 0 ? t('chart.start') : turn}
                </text>
              ))}
          {placed.map(({ line, points }) => (
            <g key={line.id}>
              <g fill="none" stroke={line.colour} strokeWidth={line.stages ? 2.6 : 2.2} strokeLinecap="round" strokeLinejoin="round">
                <path d={drawLine(growing ? points.slice(0, -1) : points)} strokeDasharray={dashes[line.pattern]} />
                {growing ? <path key={points.length} d={drawLine(points.slice(-2))} pathLength="1" className={css['newest']} /> : null}
              </g>
              {points.map((point, index) => {
                const stage = line.stages?.[index];
                if (!point || !stage) return null;
                const mark = stageMarks[stage];
                return (
                  <path
                    // biome-ignore lint/suspicious/noArrayIndexKey: a turn's place in the conversation is its identity.
                    key={index}
                    d={mark.outline + mark.inner}
                    fill={mark.colour}
                    stroke="var(--surface)"
                    strokeWidth="2"
                    paintOrder="stroke"
                    transform={`translate(${point.x - 7} ${point.y - 7}) scale(.875)`}
                  />
                );
              })}
            </g>
          ))}
        </svg>
      ) : null}
      {marks.map((mark) => {
        const point = placed.find(({ line }) => line.id === mark.line)?.points[mark.turn];
        if (!point || width === 0) return null;
        const above = point.y > 44;
        return (
          <a key={mark.turn} href={mark.href} className={`${css['mark']} ${mark.good ? css['good'] : css['bad']}`} style={{ left: point.x - 14, top: above ? point.y - 40 : point.y + 12 }}>
            <span aria-hidden="true">{mark.text}</span>
            <span className="visually-hidden">{mark.name}</span>
          </a>
        );
      })}
    </div>
  );
}

/** Which line is which: a sample of its stroke beside its name. */
export function LineSample({ line }: { line: Pick<Line, 'pattern' | 'colour'> }) {
  return (
    <svg width="28" height="10" aria-hidden="true">
      <path d="M2 5h24" stroke={line.colour} strokeWidth="2.6" strokeLinecap="round" strokeDasharray={dashes[line.pattern]} />
    </svg>
  );
}
