import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { AnalysisView } from '../../../api/analysis-shapes.ts';
import { RequestProblem } from '../../../api/client.ts';
import { analysisQuery, queryClient } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { Button } from '../../parts/controls/button.tsx';
import { showNotice } from '../../parts/controls/notice.tsx';
import { formatDate, t } from '../../strings/translate.ts';
import css from './keeping.module.css';
import { useDeleting } from './use-deleting.ts';

/** Says whether a report is kept, until when not, and changes it. */
export function Keeping({ analysis }: { analysis: AnalysisView }) {
  const { id, kept, goneAt } = analysis;
  const navigate = useNavigate();
  const remove = useDeleting(analysis, () => void navigate({ to: '/analysis' }));
  const keep = useMutation({
    mutationFn: () => request('keepAnalysis', { params: { analysis: id } }),
    onSuccess: (view) => {
      queryClient.setQueryData(analysisQuery(id).queryKey, view);
      showNotice({ text: t('report.keepDone') });
    },
    onError: (error) => showNotice({ text: error instanceof RequestProblem && error.problem.status < 500 && error.problem.status > 0 ? error.problem.detail : t('reading.actionFailed') }),
  });
  return (
    <div className={`${css['keeping']} ${kept ? css['kept'] : ''}`}>
      <p>{kept ? t('report.isKept') : t('report.notKept', { time: formatDate(goneAt ?? new Date().toISOString(), { timeStyle: 'short' }) })}</p>
      <div className={css['ways']}>
        {kept ? null : (
          <Button look="primary" disabled={keep.isPending} onClick={() => keep.mutate()}>
            {t('report.keep')}
          </Button>
        )}
        <Button look="quiet" disabled={remove.isPending} onClick={() => remove.mutate()}>
          {t(kept ? 'report.delete' : 'report.discard')}
        </Button>
      </div>
    </div>
  );
}
