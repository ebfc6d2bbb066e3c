import { Link } from '@tanstack/react-router';
import type { ReviewList } from '../../../api/course-shapes.ts';
import { buttonClass } from '../../parts/controls/button.tsx';
import { nameDistance } from '../../parts/words/day-words.ts';
import { t } from '../../strings/translate.ts';
import css from './learn-page.module.css';

/** What is due to be refreshed, and how long it takes. */
export function DueCard({ reviews: { due, later, minutes, next } }: { reviews: ReviewList }) {
  const all = due.length + later;
  return (
    <section className={css['due']} aria-labelledby="due">
      <h2 id="due" className={css['dueTitle']}>
        {all === 0 ? t('learn.dueNone') : t('learn.due', { due: all })}
      </h2>
      {all === 0 ? (
        <p>{next === null ? t('learn.dueEmpty') : t('learn.dueNext', { day: nameDistance(next) })}</p>
      ) : (
        <>
          <p>{t('learn.dueTime', { minutes, later, now: due.length })}</p>
          <Link to="/learn/review" className={buttonClass('primary')}>
            {t('learn.dueStart')}
          </Link>
        </>
      )}
    </section>
  );
}
