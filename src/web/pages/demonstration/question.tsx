import { useEffect, useId, useRef } from 'react';
import { Button } from '../../parts/controls/button.tsx';
import { t } from '../../strings/translate.ts';
import type { Pause } from './logic.ts';
import css from './question.module.css';

interface QuestionProps {
  pause: Pause;
  advising: boolean;
  own: string;
  onOwn: (text: string) => void;
  onGo: () => void;
}

/** The film stops and asks; what the learner writes is kept by the page alone. */
export function Question({ pause, advising, own, onOwn, onGo }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const note = useId();
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <form
      className={css['question']}
      onSubmit={(event) => {
        event.preventDefault();
        onGo();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {pause.question}
      </h2>
      <label>
        <span>{t('film.question.own')}</span>
        <textarea
          rows={3}
          maxLength={1000}
          value={own}
          readOnly={advising}
          aria-describedby={note}
          onChange={(event) => onOwn(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') heading.current?.focus();
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onGo();
          }}
        />
      </label>
      <p id={note} className={css['soft']}>
        {t('film.question.note')}
      </p>
      <div role="status">
        {advising ? (
          <p className={css['hint']}>
            <strong>{t('film.hint')}</strong> {pause.hint}
          </p>
        ) : null}
      </div>
      <Button type="submit" look="primary">
        {t(advising ? 'film.question.on' : 'film.question.hint')}
      </Button>
    </form>
  );
}
