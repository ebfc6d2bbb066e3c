import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { AnalysisView } from '../../../api/analysis-shapes.ts';
import { RequestProblem } from '../../../api/client.ts';
import { analysesQuery } from '../../parts/backend/queries.ts';
import { sendFiles } from '../../parts/backend/sending.ts';
import { Button, buttonClass } from '../../parts/controls/button.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { formatDate, t } from '../../strings/translate.ts';
import css from './analysis-page.module.css';
import { DropZone } from './drop-zone.tsx';
import { formatBytes, nameState, refuseFiles } from './logic.ts';
import { useDeleting } from './use-deleting.ts';

const samplePath = '/sample-conversations.txt';

async function fetchSample(): Promise<File[]> {
  const answer = await fetch(samplePath);
  if (!answer.ok) throw new Error(t('analysis.sampleFailed'));
  return [new File([await answer.blob()], 'sample-conversations.txt')];
}

/** Where files are given in, and the list of own reports. */
export function AnalysisPage() {
  const { analyses, limits, formats } = useSuspenseQuery(analysesQuery).data;
  const navigate = useNavigate();
  const [refused, setRefused] = useState<string | null>(null);
  const start = useMutation({
    mutationFn: async (files: readonly File[] | 'sample') => sendFiles(files === 'sample' ? await fetchSample() : files),
    onSuccess: (analysis) => navigate({ to: '/analysis/$analysis', params: { analysis } }),
    onError: (error) => setRefused(error instanceof RequestProblem ? error.problem.detail : t('analysis.sampleFailed')),
  });
  const take = (files: readonly File[]): void => {
    const reason = refuseFiles(files, limits);
    setRefused(reason);
    if (reason === null) start.mutate(files);
  };
  return (
    <Page title={t('analysis.title')}>
      <h1 tabIndex={-1}>{t('analysis.heading')}</h1>
      <p className={css['lead']}>{t('analysis.lead')}</p>
      {limits.bytes === 0 ? (
        <p className={css['off']}>{t('analysis.off')}</p>
      ) : (
        <div className={css['start']}>
          <DropZone busy={start.isPending} limits={limits} onFiles={take}>
            <p role="alert" className={css['refused']}>
              {refused}
            </p>
          </DropZone>
          <div className={css['sample']}>
            <Button disabled={start.isPending} onClick={() => start.mutate('sample')}>
              {t('analysis.sample')}
            </Button>
            <p>
              {t('analysis.sampleNote')} <a href={samplePath}>{t('analysis.sampleLook')}</a>
            </p>
          </div>
        </div>
      )}
      <div className={css['notes']}>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{t('analysis.privacy')}</h2>
          <ul className={css['privacy']}>
            <li>{t('analysis.privacy.sent')}</li>
            <li>{t('analysis.privacy.blanked')}</li>
            <li>{t('analysis.privacy.gone')}</li>
          </ul>
        </section>
        <section aria-labelledby="formats">
          <h2 id="formats">{t('analysis.formats')}</h2>
          <ul className={css['formats']}>
            {formats.map(({ id, name, extensions }) => (
              <li key={id}>
                {name} <span>{extensions.map((extension) => `.${extension}`).join(' ')}</span>
              </li>
            ))}
          </ul>
          <p className={css['soft']}>{t('analysis.formatsNote')}</p>
        </section>
      </div>
      <section aria-labelledby="reports" className={css['reports']}>
        <h2 id="reports">{t('analysis.list')}</h2>
        {analyses.length === 0 ? <p className={css['soft']}>{t('analysis.listNone')}</p> : null}
        <ul>
          {analyses.map((analysis) => (
            <li key={analysis.id}>
              <ReportRow analysis={analysis} />
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

function ReportRow({ analysis }: { analysis: AnalysisView }) {
  const { id, title, startedAt, conversations } = analysis;
  const date = formatDate(startedAt);
  const named = (action: string) => t('analysis.named', { action, title, date });
  const remove = useDeleting(analysis);
  return (
    <article className={css['report']}>
      <div>
        <h3>{title}</h3>
        <p>
          <time dateTime={startedAt}>{date}</time> · {t('analysis.count', { count: conversations })} · {formatBytes(analysis.bytes.total)}
        </p>
      </div>
      <p>{t(nameState(analysis))}</p>
      <div className={css['ways']}>
        <Link to="/analysis/$analysis" params={{ analysis: id }} className={buttonClass()} aria-label={named(t('analysis.open'))}>
          {t('analysis.open')}
        </Link>
        <Button look="quiet" disabled={remove.isPending} onClick={() => remove.mutate()} aria-label={named(t('analysis.delete'))}>
          {t('analysis.delete')}
        </Button>
      </div>
    </article>
  );
}
