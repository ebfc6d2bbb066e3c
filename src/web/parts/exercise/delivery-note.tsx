import { t } from '../../strings/translate.ts';
import type { Delivery } from '../backend/use-delivery.ts';
import { Button } from '../controls/button.tsx';
import css from './exercise.module.css';

/** Says plainly when an answer is not through yet, and offers what can be done. */
export function DeliveryNote({ delivery: { status, reason, retry } }: { delivery: Pick<Delivery<unknown>, 'status' | 'reason' | 'retry'> }) {
  return (
    <div role="status" className={css['status']}>
      {status === 'slow' ? <p className={css['note']}>{t('sending.slow')}</p> : null}
      {status === 'unsent' || status === 'refused' ? (
        <div className={css['unsent']}>
          <p>{status === 'unsent' ? t('sending.unsent') : t('sending.refused', { reason })}</p>
          {status === 'unsent' ? <Button onClick={retry}>{t('sending.again')}</Button> : null}
        </div>
      ) : null}
    </div>
  );
}
