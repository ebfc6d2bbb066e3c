import { Button } from '../../parts/controls/button.tsx';
import { t } from '../../strings/translate.ts';
import css from './conversation-page.module.css';
import type { useSending } from './use-sending.ts';

/** Says plainly when words are not through yet, and offers what can be done. */
export function SendingNote({ sending, onTakeBack }: { sending: ReturnType<typeof useSending>; onTakeBack: () => void }) {
  const { status, reason } = sending;
  return (
    <div role="status">
      {status === 'slow' ? <p className={css['note']}>{t('talk.slow')}</p> : null}
      {status === 'unsent' || status === 'refused' ? (
        <div className={css['unsent']}>
          <p>{status === 'unsent' ? t('talk.unsent') : t('talk.refused', { reason })}</p>
          <div>
            <Button onClick={sending.retry}>{t('talk.again')}</Button>
            <Button look="quiet" onClick={onTakeBack}>
              {t('talk.putBack')}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
