import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { forgetLists, queryClient, scenariosQuery, sessionsQuery } from '../../parts/backend/queries.ts';
import { startRolePlay } from '../../parts/backend/start.ts';
import { Button, buttonClass } from '../../parts/controls/button.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';
import css from './landing-page.module.css';
import { chooseFirst, findUnfinished } from './logic.ts';
import { SampleMoment } from './sample-moment.tsx';

export function LandingPage() {
  const navigate = useNavigate();
  const unfinished = findUnfinished(useQuery(sessionsQuery).data?.sessions ?? []);
  const start = useMutation({
    mutationFn: async () => {
      const { scenarios } = await queryClient.ensureQueryData(scenariosQuery);
      const first = chooseFirst(scenarios);
      return first && startRolePlay(first.scenario, first.channel, 'training');
    },
    onSuccess: (session) => {
      forgetLists();
      return session ? navigate({ to: '/session/$session', params: { session } }) : navigate({ to: '/practice' });
    },
  });
  return (
    <Page title={t('landing.title')} wide>
      <div className={css['hero']}>
        <div className={css['words']}>
          <h1 tabIndex={-1} className={css['title']}>
            {t('landing.heading')}
          </h1>
          <p className={css['lead']}>{t('landing.lead')}</p>
          <div className={css['ways']}>
            <Button look="primary" onClick={() => start.mutate()} disabled={start.isPending}>
              {t('landing.start')}
            </Button>
            <Link to="/practice" className={buttonClass()}>
              {t('landing.choose')}
            </Link>
            <Link to="/learn" className={buttonClass()}>
              {t('landing.learn')}
            </Link>
          </div>
          <p role="status" className={css['note']}>
            {start.isError ? t('landing.startFailed') : t('landing.note')}
          </p>
          {unfinished ? (
            <p className={css['resume']}>
              <Link to="/session/$session" params={{ session: unfinished.id }}>
                {t('landing.resume', { title: unfinished.scenario.title })}
              </Link>
            </p>
          ) : null}
        </div>
        <SampleMoment />
      </div>
      <section className={css['steps']} aria-labelledby="how">
        <h2 id="how">{t('landing.how')}</h2>
        <ol>
          {(['one', 'two', 'three'] as const).map((step) => (
            <li key={step}>
              <h3>{t(`landing.how.${step}.title`)}</h3>
              <p>{t(`landing.how.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <p className={css['honest']}>{t('landing.honest')}</p>
    </Page>
  );
}
