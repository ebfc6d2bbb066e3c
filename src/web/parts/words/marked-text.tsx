import type { Label } from '../../../core/codebook.ts';
import { t } from '../../strings/translate.ts';
import css from './marked-text.module.css';
import { coversAll, cutSegments, isCalming, listLabels, type Span } from './segments.ts';

/** A text with what was read in it: a straight line under what calms, a wavy one under what inflames, each with the number of its label in the list below. */
export function MarkedText({ text, spans: all, nameLabel = (label) => t(`label.${label}`) }: { text: string; spans: readonly Span[]; nameLabel?: (label: Label) => string }) {
  const spans = all.length === 1 ? all : all.filter((span) => !coversAll(text, span));
  const labels = listLabels(all);
  const numbers = new Map<Label, number>(listLabels(spans).map((label, index) => [label, index + 1]));
  return (
    <>
      <p className={css['text']}>
        {cutSegments(text, spans).map((segment) => {
          if (segment.labels.length === 0) return <span key={segment.start}>{segment.text}</span>;
          const end = segment.start + segment.text.length;
          const ending = listLabels(spans.filter((span) => span.end === end && segment.labels.includes(span.label)));
          return (
            <span key={segment.start}>
              <mark className={segment.labels.every(isCalming) ? css['calms'] : css['inflames']}>{segment.text}</mark>
              {ending.map((label) => (
                <sup key={label} className={isCalming(label) ? css['good'] : css['bad']}>
                  {numbers.get(label)}
                </sup>
              ))}
            </span>
          );
        })}
      </p>
      {labels.length === 0 ? null : (
        <ul className={css['labels']}>
          {labels.map((label) => (
            <li key={label} className={isCalming(label) ? css['good'] : css['bad']}>
              {numbers.has(label) ? <span className={css['number']}>{numbers.get(label)}</span> : null}
              <span aria-hidden="true">{isCalming(label) ? '+' : '−'}</span>
              {nameLabel(label)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
