import marks from '../words/marked-text.module.css';
import { cutSegments } from '../words/segments.ts';
import css from './feedback.module.css';
import type { NumberedPoint } from './logic.ts';

const looks = { right: marks['calms'], wrong: marks['inflames'], missing: css['noted'], note: css['noted'] };

/** The learner's words with what feedback found in them: each stretch carries the number of its point. */
export function AnswerText({ text, points }: { text: string; points: readonly NumberedPoint[] }) {
  const spans = points.flatMap((point) => (point.where ? [{ label: point, ...point.where }] : []));
  return (
    <p className={marks['text']}>
      {cutSegments(text, spans).map(({ text: part, start, labels }) => {
        const worst = labels.find(({ kind }) => kind === 'wrong') ?? labels[0];
        if (worst === undefined) return <span key={start}>{part}</span>;
        const ending = labels.filter(({ where }) => where?.end === start + part.length);
        return (
          <span key={start}>
            <mark className={looks[worst.kind]}>{part}</mark>
            {ending.map(({ number, kind }) => (
              <sup key={number} className={kind === 'wrong' ? marks['bad'] : marks['good']}>
                {number}
              </sup>
            ))}
          </span>
        );
      })}
    </p>
  );
}
