import { type RefObject, useId } from 'react';
import type { ExerciseAnswer, Feedback, FeedbackPoint } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import { AnswerText } from './answer-text.tsx';
import css from './feedback.module.css';
import { capitalise, groupPoints, type NumberedPoint, numberPoints } from './logic.ts';

const icons: Readonly<Record<FeedbackPoint['kind'], string>> = { right: '✓', missing: '○', wrong: '✕', note: '•' };

interface FeedbackProps {
  answer: ExerciseAnswer;
  feedback: Feedback;
  /** Its heading, to be given the focus when it comes. */
  heading?: RefObject<HTMLHeadingElement | null>;
  level?: 3 | 4;
}

/** What an answer does: in a sentence, point by point with the reasons, and last of all one line that would do it. */
export function FeedbackWords({ answer, feedback, heading, level = 4 }: FeedbackProps) {
  const Heading = `h${level}` as const;
  // A point that only says the summary again is left out.
  const points = numberPoints(feedback.points.filter(({ because }) => because !== feedback.summary));
  const id = useId();
  return (
    <section className={css['feedback']} aria-labelledby={id}>
      <Heading id={id} ref={heading} tabIndex={-1} className={css['heading']}>
        {t(answer.kind === 'finished' ? 'feedback.finished' : 'feedback.title')}
      </Heading>
      <p className={css['summary']}>{feedback.summary}</p>
      {answer.kind === 'text' ? (
        <div className={css['yours']}>
          <p className={css['label']}>{t('feedback.yourWords')}</p>
          <AnswerText text={answer.text} points={points} />
        </div>
      ) : null}
      {groupPoints(points).map((group) => (
        <div key={group.kind} className={css[group.kind]}>
          <p className={css['kind']}>
            <span aria-hidden="true" className={css['icon']}>
              {icons[group.kind]}
            </span>
            {t(`feedback.kind.${group.kind}`)}
          </p>
          <ul className={css['points']}>
            {group.points.map((point, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: points come once and never move.
              <li key={at}>
                <PointWords point={point} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {feedback.key.length > 0 && feedback.score !== 1 ? (
        <details className={css['key']}>
          <summary>{t('feedback.key')}</summary>
          <ol>
            {feedback.key.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </details>
      ) : null}
      {feedback.better === null ? null : (
        <div className={css['better']}>
          <p className={css['label']}>{t('feedback.better')}</p>
          <blockquote>{feedback.better}</blockquote>
        </div>
      )}
    </section>
  );
}

function PointWords({ point }: { point: NumberedPoint }) {
  return (
    <>
      <span className={css['about']}>
        {point.number === null ? null : <sup>{point.number}</sup>}
        {capitalise(point.about)}
      </span>
      {point.because === '' ? null : <span className={css['because']}>{point.because}</span>}
    </>
  );
}
