import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { debriefQuery } from '../../parts/backend/queries.ts';
import { buttonClass } from '../../parts/controls/button.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { Quoted } from '../../parts/words/quoted.tsx';
import { formatDate, t } from '../../strings/translate.ts';
import { Competencies } from './competencies.tsx';
import { Course } from './course.tsx';
import css from './debrief-page.module.css';
import { Ending } from './ending.tsx';
import { findTurnText, listMoments } from './logic.ts';
import { Moments } from './moments.tsx';
import { TurnByTurn } from './turn-by-turn.tsx';

const api = getRouteApi('/session/$session/debrief');

export function DebriefPage() {
  const { session: id } = api.useParams();
  const debrief = useSuspenseQuery(debriefQuery(id)).data;
  const { session, assessment } = debrief;
  const { scenario } = session;
  const moments = listMoments(debrief);
  return (
    <Page title={t('debrief.title', { title: scenario.title })} wide>
      <header className={css['head']}>
        <div>
          <h1 tabIndex={-1}>{t('debrief.heading')}</h1>
          <p>
            {scenario.title} · {t(`channel.${session.channel}`)} · {formatDate(session.startedAt)}
          </p>
        </div>
        {session.ending ? null : (
          <p className={css['open']}>
            {t('debrief.open')}{' '}
            <Link to="/session/$session" params={{ session: id }}>
              {t('debrief.resume')}
            </Link>
          </p>
        )}
      </header>
      {debrief.recalculated ? <p className={css['recalculated']}>{t('debrief.recalculated')}</p> : null}
      <div className={css['first']}>
        <Ending debrief={debrief} />
        <Course debrief={debrief} moments={moments} />
      </div>
      <div className={css['pair']}>
        <section className={css['strength']} aria-labelledby="strength">
          <h2 id="strength">{t('debrief.strength')}</h2>
          {assessment.strength ? (
            <>
              <blockquote>
                <Quoted text={findTurnText(session, assessment.strength.turn)} quote={assessment.strength.quote} start={assessment.strength.start} good />
              </blockquote>
              <p>{assessment.strength.because}</p>
            </>
          ) : (
            <p>{t('debrief.strengthNone')}</p>
          )}
        </section>
        <section className={css['next']} aria-labelledby="next">
          <h2 id="next">{t('debrief.next')}</h2>
          {assessment.next ? (
            <>
              <p className={css['advice']}>{assessment.next.advice}</p>
              <p className={css['soft']}>{t(`competency.${assessment.next.competency}`)}</p>
            </>
          ) : (
            <p>{t(assessment.overall === null ? 'debrief.nextNone' : 'debrief.nextGood')}</p>
          )}
        </section>
      </div>
      <Moments debrief={debrief} moments={moments} />
      <Competencies debrief={debrief} />
      <TurnByTurn debrief={debrief} />
      <footer className={css['foot']}>
        {session.branch || session.branches.length > 0 ? (
          <section aria-labelledby="branches">
            <h2 id="branches">{t('debrief.branches')}</h2>
            <ul className={css['branches']}>
              {session.branch ? (
                <li>
                  <Link to="/session/$session/compare/$other" params={{ session: session.branch.parent, other: id }}>
                    {t('debrief.parent')}
                  </Link>
                </li>
              ) : null}
              {session.branches.map((branch) => (
                <li key={branch.id}>
                  <Link to="/session/$session/compare/$other" params={{ session: id, other: branch.id }}>
                    {t('debrief.branch', { turn: branch.fromTurn, date: formatDate(branch.startedAt) })}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <div className={css['ways']}>
          <Link to="/practice" className={buttonClass('primary')}>
            {t('debrief.another')}
          </Link>
          <Link to="/practice/$scenario" params={{ scenario: scenario.id }} className={buttonClass()}>
            {t('debrief.repeat')}
          </Link>
        </div>
        <p className={css['soft']}>{t('debrief.honest')}</p>
      </footer>
    </Page>
  );
}
