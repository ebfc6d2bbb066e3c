import { Link } from '@tanstack/react-router';
import type { SessionSummary } from '../../../api/shapes.ts';
import { Button, buttonClass } from '../../parts/controls/button.tsx';
import { formatDate, formatNumber, t } from '../../strings/translate.ts';
import css from './history-page.module.css';

export function SessionRow({ session, onDelete }: { session: SessionSummary; onDelete: () => void }) {
  const { id, scenario, branch, ending, overall } = session;
  const date = formatDate(session.startedAt);
  const facts = [
    t(`channel.${session.channel}`),
    session.mode === 'exam' ? t('history.exam') : null,
    t('history.turns', { turns: session.turns }),
    branch ? t('history.branch', { turn: branch.fromTurn }) : null,
    overall === null ? null : t('history.overall', { score: formatNumber(overall) }),
  ].filter(Boolean);
  const named = (action: string) => t('history.named', { action, title: scenario.title, date });
  return (
    <article className={css['session']}>
      <div className={css['what']}>
        <h3>{scenario.title}</h3>
        <p>
          <time dateTime={session.startedAt}>{date}</time> · {facts.join(' · ')}
        </p>
      </div>
      <p className={css['outcome']}>{ending ? t(`outcome.${ending.outcome}`) : t('history.open')}</p>
      <div className={css['ways']}>
        {ending ? (
          <Link to="/session/$session/debrief" params={{ session: id }} className={buttonClass()} aria-label={named(t('history.debrief'))}>
            {t('history.debrief')}
          </Link>
        ) : (
          <Link to="/session/$session" params={{ session: id }} className={buttonClass()} aria-label={named(t('history.resume'))}>
            {t('history.resume')}
          </Link>
        )}
        {branch ? (
          <Link to="/session/$session/compare/$other" params={{ session: branch.parent, other: id }} className={buttonClass('quiet')} aria-label={named(t('history.compare'))}>
            {t('history.compare')}
          </Link>
        ) : null}
        <Button look="quiet" onClick={onDelete} aria-label={named(t('history.delete'))}>
          {t('history.delete')}
        </Button>
      </div>
    </article>
  );
}
