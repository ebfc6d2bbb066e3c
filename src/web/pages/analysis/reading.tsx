import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { AnalysisView } from '../../../api/analysis-shapes.ts';
import { analysisQuery, queryClient } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { useSending } from '../../parts/backend/sending.ts';
import { Button, buttonClass } from '../../parts/controls/button.tsx';
import { showNotice } from '../../parts/controls/notice.tsx';
import { t } from '../../strings/translate.ts';
import { formatBytes } from './logic.ts';
import css from './reading.module.css';
import { useDeleting } from './use-deleting.ts';

/** How far files have been sent and read. */
export function Reading({ analysis }: { analysis: AnalysisView }) {
  const { id, title, state, bytes, conversations, notRead } = analysis;
  const navigate = useNavigate();
  const sending = useSending(id);
  const cancel = useDeleting(analysis, () => void navigate({ to: '/analysis' }));
  const stop = useMutation({
    mutationFn: () => request('stopAnalysis', { params: { analysis: id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: analysisQuery(id).queryKey, exact: true }),
    onError: () => showNotice({ text: t('reading.actionFailed') }),
  });
  const allSent = bytes.received >= bytes.total;
  const broken = !allSent && sending !== 'sending';
  return (
    <div className={css['reading']}>
      <h1 tabIndex={-1}>{t('reading.heading')}</h1>
      <p className={css['title']}>{title}</p>
      <progress aria-label={t('reading.bar')} max={Math.max(1, bytes.total)} value={bytes.received} />
      <p className={css['figures']}>
        <span>{t('reading.bytes', { received: formatBytes(bytes.received), total: formatBytes(bytes.total) })}</span>
        <span>{t('analysis.count', { count: conversations })}</span>
        {notRead > 0 ? <span>{t('reading.notRead', { count: notRead })}</span> : null}
      </p>
      <p role="status">{broken ? t('reading.broken') : state === 'waiting' ? t('reading.waiting') : allSent ? t('reading.last') : null}</p>
      <div className={css['ways']}>
        {conversations > 0 || broken ? (
          <Button look={broken ? 'primary' : 'plain'} disabled={stop.isPending} onClick={() => stop.mutate()}>
            {t('reading.stop')}
          </Button>
        ) : null}
        <Button look="quiet" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
          {t('reading.cancel')}
        </Button>
      </div>
      <p className={css['soft']}>{t('analysis.privacy.gone')}</p>
    </div>
  );
}

export function ReadingFailed() {
  return (
    <div className={css['reading']}>
      <h1 tabIndex={-1}>{t('reading.failed.title')}</h1>
      <p>{t('reading.failed')}</p>
      <div className={css['ways']}>
        <Link to="/analysis" className={buttonClass('primary')}>
          {t('reading.again')}
        </Link>
      </div>
    </div>
  );
}
