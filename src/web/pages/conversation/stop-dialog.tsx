import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { SessionView } from '../../../api/shapes.ts';
import { forgetLists, queryClient, sessionQuery } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { Button, buttonClass } from '../../parts/controls/button.tsx';
import { Dialog } from '../../parts/controls/dialog.tsx';
import { t } from '../../strings/translate.ts';
import css from './conversation-page.module.css';

/** The way out at any time, without last words and without reasons. */
export function StopDialog({ session, onClose }: { session: SessionView; onClose: () => void }) {
  const navigate = useNavigate();
  const stop = useMutation({
    mutationFn: () => request('stopSession', { params: { session: session.id } }),
    onSuccess: async ({ ending }) => {
      queryClient.setQueryData(sessionQuery(session.id).queryKey, (known) => known && { ...known, ending });
      forgetLists();
      await queryClient.invalidateQueries({ queryKey: ['debrief', session.id] });
      await navigate({ to: '/session/$session/debrief', params: { session: session.id } });
    },
  });
  const hard = session.scenario.contentNote !== null || session.scenario.level === 'abusive';
  return (
    <Dialog title={t('stop.title')} onClose={onClose}>
      <p>{t('stop.safe')}</p>
      {session.scenario.level === 'abusive' ? <p>{t('stop.abusive')}</p> : null}
      {hard ? <p>{t('stop.break')}</p> : null}
      <div className={css['ways']}>
        <Button look="primary" onClick={onClose}>
          {t('stop.carryOn')}
        </Button>
        <Button onClick={() => stop.mutate()} aria-disabled={stop.isPending}>
          {t('stop.debrief')}
        </Button>
        <Link to="/practice" className={buttonClass()}>
          {t('stop.leave')}
        </Link>
      </div>
      <p role="status">{stop.isError ? t('stop.failed') : null}</p>
    </Dialog>
  );
}
