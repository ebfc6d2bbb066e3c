import { t } from '../../strings/translate.ts';
import css from './marked-text.module.css';
import { cutSegments, isCalming, type Span } from './segments.ts';

/** A text with what was read in it: a straight line under what calms, a wavy one under what inflames, and the label in words. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <p className={css['text']}>
      {cutSegments(text, spans).map((segment) => {
        if (segment.labels.length === 0) return <span key={segment.start}>{segment.text}</span>;
        const end = segment.start + segment.text.length;
        const ending = spans.filter((span) => span.end === end && segment.labels.includes(span.label));
        return (
          <span key={segment.start}>
            <mark className={segment.labels.every(isCalming) ? css['calms'] : css['inflames']}>{segment.text}</mark>
            {ending.map(({ label }) => (
              <span key={label} className={`${css['tag']} ${isCalming(label) ? css['good'] : css['bad']}`}>
                <span aria-hidden="true">{isCalming(label) ? '＋' : '−'}</span> {t(`label.${label}`)}
              </span>
            ))}
          </span>
        );
      })}
    </p>
  );
}
