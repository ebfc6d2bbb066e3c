import { Link, useRouter } from '@tanstack/react-router';
import { RequestProblem } from '../../../api/client.ts';
import { queryClient } from '../backend/queries.ts';
import { t } from '../../strings/translate.ts';
import { Button, buttonClass } from '../controls/button.tsx';
import { Page } from './page.tsx';
import css from './trouble.module.css';
import { describeTrouble } from './trouble.ts';

/** Said when a page cannot be shown: what happened, what is safe, what to do. */
export function Trouble({ error }: { error: unknown }) {
  const router = useRouter();
  const words = describeTrouble(error instanceof RequestProblem ? error.problem.status : null);
  return (
    <Page title={t(words.title)}>
      <div className={css['trouble']}>
        <h1 tabIndex={-1}>{t(words.title)}</h1>
        {error instanceof RequestProblem && error.problem.status > 0 ? <p>{error.problem.detail}</p> : null}
        <p>{t(words.safe)}</p>
        <div className={css['ways']}>
          {words.retry ? (
            <Button
              look="primary"
              onClick={() => {
                void queryClient.resetQueries({ predicate: (query) => query.state.status === 'error' });
                void router.invalidate();
              }}
            >
              {t('trouble.again')}
            </Button>
          ) : null}
          <Link to="/practice" className={buttonClass()}>
            {t('trouble.library')}
          </Link>
          <Link to="/history" className={buttonClass()}>
            {t('trouble.history')}
          </Link>
        </div>
      </div>
    </Page>
  );
}

export function NotFound() {
  return (
    <Page title={t('trouble.missing.title')}>
      <div className={css['trouble']}>
        <h1 tabIndex={-1}>{t('trouble.missing.title')}</h1>
        <p>{t('trouble.missing.page')}</p>
        <div className={css['ways']}>
          <Link to="/practice" className={buttonClass('primary')}>
            {t('trouble.library')}
          </Link>
          <Link to="/history" className={buttonClass()}>
            {t('trouble.history')}
          </Link>
        </div>
      </div>
    </Page>
  );
}
