import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ReviewCard } from '../../../api/course-shapes.ts';
import { reviewsQuery } from '../../parts/backend/queries.ts';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';
import { CardTask } from './card-task.tsx';
import type { Answered } from './logic.ts';
import css from './review-page.module.css';
import { ReviewEmpty, ReviewEnd } from './review-end.tsx';

/** What is due, one card a screen. The cards of a sitting stay as they were at its start; the list behind them goes on. */
export function ReviewPage() {
  const list = useSuspenseQuery(reviewsQuery).data;
  const [cards, setCards] = useState<readonly ReviewCard[]>(list.due);
  const [at, setAt] = useState(0);
  const [answered, setAnswered] = useState<ReadonlyMap<string, Answered>>(new Map());
  const place = useRef<HTMLParagraphElement>(null);
  const card = cards[at];
  // The card that was gone to, so that the keyboard and the screen reader go along; not the one on arrival.
  const goneTo = useRef(-1);
  useEffect(() => {
    if (goneTo.current !== at) return;
    goneTo.current = -1;
    place.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [at]);
  const open = (next: number): void => {
    goneTo.current = next;
    setAt(next);
  };
  const begin = (): void => {
    setCards(list.due);
    setAnswered(new Map());
    open(0);
  };
  return (
    <Page title={t('review.title')}>
      <div className={css['review']}>
        <Link to="/learn" activeOptions={{ exact: true }} className={css['back']}>
          {t('review.back')}
        </Link>
        <h1 tabIndex={-1}>{t('review.heading')}</h1>
        {cards.length === 0 ? <ReviewEmpty next={list.next} /> : null}
        {card === undefined && cards.length > 0 ? <ReviewEnd answered={[...answered.values()]} list={list} heading={place} onMore={begin} /> : null}
        {card === undefined ? null : (
          <>
            <div className={css['progress']}>
              <p ref={place} tabIndex={-1}>
                {t('review.place', { number: at + 1, count: cards.length })}
              </p>
              <progress max={cards.length} value={answered.size} aria-label={t('review.progress', { done: answered.size, count: cards.length })} />
            </div>
            <CardTask
              key={card.id}
              card={card}
              answered={answered.get(card.id) ?? null}
              last={at === cards.length - 1}
              onAnswered={(given) => setAnswered((before) => new Map(before).set(card.id, given))}
              onNext={() => open(at + 1)}
            />
          </>
        )}
      </div>
    </Page>
  );
}
