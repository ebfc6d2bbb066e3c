import css from './lit-text.module.css';
import { coversAll, cutSegments, isCalming, type Span } from './segments.ts';

/** A text in which the words that moved the customer light up; the words beside it say how. */
export function LitText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const lit = spans.filter((span) => !coversAll(text, span));
  return cutSegments(text, lit).map((segment) =>
    segment.labels.length === 0 ? (
      <span key={segment.start}>{segment.text}</span>
    ) : (
      <mark key={segment.start} className={segment.labels.every(isCalming) ? css['calms'] : css['inflames']}>
        {segment.text}
      </mark>
    ),
  );
}
