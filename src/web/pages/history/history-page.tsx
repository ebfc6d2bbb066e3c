import { useInfiniteQuery, useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SessionSummary } from '../../../api/shapes.ts';
import { GuestHint } from '../../parts/account/guest-hint.tsx';
import { forgetLists, progressQuery } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { Button, buttonClass } from '../../parts/controls/button.tsx';
import { showNotice } from '../../parts/controls/notice.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';
import css from './history-page.module.css';
import { joinPages, listSeries, searchSessions } from './logic.ts';
import { ProgressLines } from './progress-lines.tsx';
import { SessionRow } from './session-row.tsx';

export function HistoryPage() {
  const sessions = useInfiniteQuery({
    queryKey: ['sessions', 'pages'],
    queryFn: ({ pageParam }) => request('listSessions', { query: { limit: 30, before: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ sessions: page, more }) => (more ? page.at(-1)?.startedAt : undefined),
    throwOnError: true,
  });
  const progress = useSuspenseQuery(progressQuery).data;
  const [words, setWords] = useState('');
  const restore = useMutation({
    mutationFn: (session: string) => request('restoreSession', { params: { session } }),
    onSuccess: forgetLists,
    onError: () => showNotice({ text: t('history.restoreFailed') }),
  });
  const remove = useMutation({
    mutationFn: ({ id }: SessionSummary) => request('deleteSession', { params: { session: id } }),
    onSuccess: (_, { id, scenario }) => {
      forgetLists();
      showNotice({ text: t('history.deleted', { title: scenario.title }), undo: () => restore.mutate(id) });
    },
    onError: () => showNotice({ text: t('history.deleteFailed') }),
  });
  const all = joinPages(sessions.data?.pages.map((page) => page.sessions) ?? []);
  const found = searchSessions(all, words);
  return (
    <Page title={t('history.title')}>
      <h1 tabIndex={-1}>{t('history.heading')}</h1>
      <GuestHint />
      {sessions.isSuccess && all.length === 0 ? (
        <div className={css['empty']}>
          <h2>{t('history.empty.title')}</h2>
          <p>{t('history.empty.text')}</p>
          <Link to="/practice" className={buttonClass('primary')}>
            {t('history.empty.start')}
          </Link>
        </div>
      ) : (
        <>
          <section aria-labelledby="sessions" className={css['section']}>
            <div className={css['head']}>
              <h2 id="sessions">{t('history.sessions')}</h2>
              {all.length > 6 ? <input type="search" aria-label={t('history.search')} placeholder={t('history.search')} value={words} onChange={(event) => setWords(event.target.value)} /> : null}
            </div>
            <ul className={css['sessions']}>
              {found.map((session) => (
                <li key={session.id}>
                  <SessionRow session={session} onDelete={() => remove.mutate(session)} />
                </li>
              ))}
            </ul>
            {found.length === 0 && all.length > 0 ? <p>{t('history.none')}</p> : null}
            {sessions.hasNextPage ? (
              <Button onClick={() => void sessions.fetchNextPage()} disabled={sessions.isFetchingNextPage}>
                {t('history.older')}
              </Button>
            ) : null}
          </section>
          <ProgressLines series={listSeries(progress)} />
        </>
      )}
    </Page>
  );
}
