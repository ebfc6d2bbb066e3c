import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import type { ReviewList } from '../../../api/course-shapes.ts';
import { Button, buttonClass } from '../../parts/controls/button.tsx';
import { nameDistance } from '../../parts/words/day-words.ts';
import { t } from '../../strings/translate.ts';
import { type Answered, summarise } from './logic.ts';
import css from './review-page.module.css';

interface ReviewEndProps {
  answered: readonly Answered[];
  list: ReviewList;
  /** Given the focus when it comes. */
  heading: RefObject<HTMLParagraphElement | null>;
  onMore: () => void;
}

/** What the sitting came to, and what there is to do next. */
export function ReviewEnd({ answered, list, heading, onMore }: ReviewEndProps) {
  const more = list.due.length + list.later;
  return (
    <div className={css['end']}>
      <h2>{t('review.done')}</h2>
      <p ref={heading} tabIndex={-1}>
        {summarise(answered, list)}
      </p>
      {more > 0 ? <p>{t('review.more', { more })}</p> : null}
      <div className={css['ways']}>
        <Link to="/learn" activeOptions={{ exact: true }} className={buttonClass('primary')}>
          {t('review.home')}
        </Link>
        {more > 0 ? <Button onClick={onMore}>{t('review.moreStart')}</Button> : null}
      </div>
    </div>
  );
}

/** Nothing is due: says why, and what there is instead. */
export function ReviewEmpty({ next }: Pick<ReviewList, 'next'>) {
  return (
    <div className={css['end']}>
      <h2>{t('review.empty')}</h2>
      <p>{next === null ? t('review.emptyNever') : t('review.emptyNext', { day: nameDistance(next) })}</p>
      <div className={css['ways']}>
        <Link to="/learn" activeOptions={{ exact: true }} className={buttonClass('primary')}>
          {t('review.home')}
        </Link>
        <Link to="/practice" className={buttonClass()}>
          {t('review.practise')}
        </Link>
      </div>
    </div>
  );
}
