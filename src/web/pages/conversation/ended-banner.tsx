import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { SessionView } from '../../../api/shapes.ts';
import { buttonClass } from '../../parts/controls/button.tsx';
import { t } from '../../strings/translate.ts';
import css from './conversation-page.module.css';

/** How the contact ended and where to go from here; takes the focus when it comes. */
export function EndedBanner({ session }: { session: SessionView }) {
  const banner = useRef<HTMLElement>(null);
  useEffect(() => banner.current?.focus({ preventScroll: true }), []);
  if (!session.ending) return null;
  const title = t(session.channel === 'phone' ? 'call.over' : 'ended.title');
  return (
    <section ref={banner} className={css['ended']} tabIndex={-1} aria-label={title}>
      <div>
        <p className={css['endedTitle']}>{title}</p>
        <p>{t(`outcome.${session.ending.outcome}`)}.</p>
      </div>
      <div className={css['ways']}>
        <Link to="/session/$session/debrief" params={{ session: session.id }} className={buttonClass('primary')}>
          {t('ended.debrief')}
        </Link>
        {session.branch ? (
          <Link to="/session/$session/compare/$other" params={{ session: session.branch.parent, other: session.id }} className={buttonClass()}>
            {t('ended.compare')}
          </Link>
        ) : null}
      </div>
    </section>
  );
}
