import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../parts/controls/button.tsx';
import { formatTime } from '../../parts/words/clock-time.ts';
import { t } from '../../strings/translate.ts';
import type { Checkpoint } from './logic.ts';
import css from './video-page.module.css';

interface CheckpointFormProps {
  checkpoint: Checkpoint;
  /** The answer given, from 0. */
  chosen: number | null;
  onChoose: (answer: number) => void;
  onGo: () => void;
}

/** A question the video stops at: one answer, then why it is right or what it overlooks. */
export function CheckpointForm({ checkpoint, chosen, onChoose, onGo }: CheckpointFormProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [marked, setMarked] = useState<number | null>(chosen);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const answer = chosen === null ? undefined : checkpoint.answers[chosen];
  return (
    <form
      className={css['checkpoint']}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onGo();
        else if (marked !== null) onChoose(marked);
      }}
    >
      <p className={css['at']}>{t('video.question', { time: formatTime(checkpoint.at) })}</p>
      <h2 ref={heading} id={id} tabIndex={-1}>
        {checkpoint.question}
      </h2>
      <div role="radiogroup" aria-labelledby={id} className={css['answers']}>
        {checkpoint.answers.map(({ text, right }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer's place is its identity.
          <label key={index} data-right={answer !== undefined && right}>
            <input type="radio" name={id} checked={marked === index} disabled={chosen !== null} onChange={() => setMarked(index)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
      <div role="status">
        {answer ? (
          <p className={css['feedback']} data-right={answer.right}>
            <strong>{t(answer.right ? 'video.right' : 'video.wrong')}</strong> {answer.because}
            {answer.right ? null : ` ${checkpoint.answers.find(({ right }) => right)?.because ?? ''}`}
          </p>
        ) : null}
      </div>
      <div className={css['ways']}>
        <Button type="submit" look="primary" aria-disabled={marked === null}>
          {t(chosen === null ? 'video.answer' : 'video.continue')}
        </Button>
        {chosen === null ? (
          <Button look="quiet" onClick={onGo}>
            {t('video.later')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
