import { useMutation } from '@tanstack/react-query';
import type { AnalysisView } from '../../../api/analysis-shapes.ts';
import { analysesQuery, queryClient } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { showNotice } from '../../parts/controls/notice.tsx';
import { type MessageId, t } from '../../strings/translate.ts';

const refreshList = (): Promise<void> => queryClient.invalidateQueries({ queryKey: analysesQuery.queryKey });

async function keepAgain(analysis: string): Promise<void> {
  try {
    await request('keepAnalysis', { params: { analysis } });
    await refreshList();
  } catch {
    showNotice({ text: t('report.restoreFailed') });
  }
}

/** Cancels, throws away or deletes an analysis; a kept report can be brought back for a little while. */
export function useDeleting({ id, title, kept, state }: AnalysisView, after: () => void = () => undefined) {
  const done: MessageId = state === 'done' || state === 'failed' ? 'report.discarded' : 'reading.cancelled';
  return useMutation({
    mutationFn: () => request('deleteAnalysis', { params: { analysis: id } }),
    onSuccess: () => {
      showNotice(kept ? { text: t('report.deleted', { title }), undo: () => void keepAgain(id) } : { text: t(done) });
      after();
      queryClient.removeQueries({ queryKey: ['analysis', id] });
      return refreshList();
    },
    onError: () => showNotice({ text: t('reading.actionFailed') }),
  });
}
