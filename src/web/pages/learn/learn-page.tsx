import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { homeQuery } from '../../parts/backend/queries.ts';
import { buttonClass } from '../../parts/controls/button.tsx';
import { NextLesson } from '../../parts/course/next-lesson.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';
import { DueCard } from './due-card.tsx';
import css from './learn-page.module.css';
import { isFirstVisit } from './logic.ts';
import { MasteryBars } from './mastery-bars.tsx';
import { Milestones } from './milestones.tsx';

/** The learner's home: what to take up next, and where one stands. */
export function LearnPage() {
  const home = useSuspenseQuery(homeQuery).data;
  const { next, reviews, recommended, mastery, milestones, certificate, courses } = home;
  return (
    <Page title={t('learn.title')}>
      <h1 tabIndex={-1}>{t('learn.heading')}</h1>
      <p className={css['lead']}>{t(isFirstVisit(home) ? 'learn.leadFirst' : 'learn.lead')}</p>
      <div className={css['first']}>
        <NextLesson next={next} />
        <DueCard reviews={reviews} />
      </div>
      <section aria-labelledby="recommended" className={css['section']}>
        <div className={css['head']}>
          <h2 id="recommended">{t('learn.recommended')}</h2>
          <Link to="/practice">{t('learn.library')}</Link>
        </div>
        {recommended.length === 0 ? <p>{t('learn.recommendedNone')}</p> : null}
        <ul className={css['plays']}>
          {recommended.map(({ scenario, title, because }) => (
            <li key={scenario} className={css['play']}>
              <h3>
                <Link to="/practice/$scenario" params={{ scenario }}>
                  {title}
                </Link>
              </h3>
              <p>{because}</p>
            </li>
          ))}
        </ul>
      </section>
      <MasteryBars mastery={mastery} />
      <div className={css['last']}>
        <section aria-labelledby="progress">
          <h2 id="progress">{t('learn.progress')}</h2>
          <progress className={css['bar']} max={Math.max(1, certificate.of)} value={certificate.done} aria-labelledby="progress-words" />
          <p id="progress-words" className={css['strong']}>
            {t('learn.progressDone', certificate)}
          </p>
          <p className={css['soft']}>{t('learn.certificate')}</p>
          {courses[0] ? (
            <Link to="/learn/$course" params={{ course: courses[0].id }} className={buttonClass()}>
              {t('learn.course')}
            </Link>
          ) : null}
        </section>
        <Milestones milestones={milestones} />
      </div>
    </Page>
  );
}
